import { type CellRef, columnLetters } from '../domain/cell';
import type { LedgerRow, LedgerTable } from '../domain/ledger';
import type { Deal } from '../domain/receivables';

/** What tells a deal on 准备度 from others: the column that shows it there, and the columns of the user's list that say it, first filled first. */
const KEYS = [
  { shown: 'E', of: ({ number }: Deal) => number, fields: ['contractNo', 'orderNo'] },
  { shown: 'D', of: ({ name }: Deal) => name, fields: ['projectName', 'contractName'] },
] as const;

/** How the rows of an Excel Table find their deals on the sheet 准备度. */
export interface TableLookup {
  /** Header of the column that tells the deals. */
  readonly by: string;
  /** The formula that shows columns of 准备度 ('B', or 'J:K' joined with `between`) for the deal of a row. */
  formula(row: LedgerRow, shown: string, between?: string): string;
  /** Cells of rows that find nothing: the number is blank, written with marks that the sheet 准备度 does not keep, or borne by several deals. */
  readonly unfound: readonly CellRef[];
}

/**
 * Each row looks its deal up by contract or order number, or by project in a list without numbers; never by where it stands, so a list that is
 * sorted or filtered keeps the right answers. A number that several deals bear shows nothing, as it does not tell which is which. Every row has the
 * same formula, so Excel fills it into rows that are added. XMATCH, unlike MATCH and COUNTIF, takes neither * and ? in a number for wildcards nor
 * long numbers with equal first 15 digits for one. `readiness` is the name of the sheet with its `!`. Null without such a column.
 */
export function tableLookup(table: LedgerTable, deals: readonly Deal[], readiness: string): TableLookup | null {
  const key = KEYS.find(({ fields }) => fields.some((field) => table.columns.has(field)));
  if (!key) return null;
  const [main, spare] = key.fields.filter((field) => table.columns.has(field));
  if (main === undefined) return null;
  const text = (row: LedgerRow, field: (typeof key.fields)[number]): string => trimmed(row.raw(field));
  const spared = spare !== undefined && table.rows.some((row) => text(row, main) === '' && text(row, spare) !== '');
  const wanted = (row: LedgerRow): string => {
    const cell = (field: (typeof key.fields)[number]): string => `TRIM($${columnLetters(table.columns.get(field)?.column ?? 1)}${row.row})`;
    return spared ? `IF(${cell(main)}="",${cell(spare)},${cell(main)})` : cell(main);
  };
  const bearers = new Map<string, LedgerRow[]>();
  for (const deal of deals) {
    const name = key.of(deal).toLowerCase();
    const others = bearers.get(name);
    if (others) others.push(deal.row);
    else bearers.set(name, [deal.row]);
  }
  const finds = (row: LedgerRow): boolean => {
    const name = text(row, main) || (spared ? text(row, spare) : '');
    const found = bearers.get(name.toLowerCase());
    return name !== '' && found?.length === 1 && found[0] === row;
  };
  return {
    by: table.columns.get(main)?.header ?? '',
    formula: (row, shown, between) => {
      const match = (last: boolean): string => `XMATCH(${wanted(row)},${readiness}$${key.shown}:$${key.shown}${last ? ',0,-1' : ''})`;
      const [left = '', right = left] = shown.split(':');
      // Where the first is not the last the division by FALSE is an error, which shows as blank.
      const value = `INDEX(${readiness}$${left}:$${right},${match(false)}/(${match(false)}=${match(true)})${between === undefined ? ')' : ',0)'}`;
      return `=IFERROR(${between === undefined ? value : `TEXTJOIN("${between}",TRUE,${value})`},"")`;
    },
    unfound: table.rows.filter((row) => !finds(row)).flatMap((row) => row.cell(main) ?? []),
  };
}

/** A cell as TRIM leaves it. */
function trimmed(raw: unknown): string {
  return raw === null || raw === undefined ? '' : String(raw).replace(/ +/g, ' ').replace(/^ | $/g, '');
}
