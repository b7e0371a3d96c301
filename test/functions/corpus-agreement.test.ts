import { fromIso } from '../../src/domain/day';
import type { LedgerTable, Role } from '../../src/domain/ledger';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { check } from '../../src/report/check';
import type { CheckedWorkbook } from '../../src/report/check';
import { readOtherwise } from '../../src/session/read-otherwise';
import { openFile } from '../../src/sheets/files/open-file';
import { CORPUS } from '../sheets/corpus';
import type { Mess } from '../sheets/corpus/mess';
import { xlsxOf } from '../sheets/corpus/xlsx-of';
import { call } from './function-tester';

const AS_OF = fromIso('2025-12-31') ?? 0;

/** What the command line makes of the workbook as a file. */
async function checkedFile({ sheets }: Mess): Promise<CheckedWorkbook> {
  return check(await openFile('book.xlsx', await xlsxOf(sheets)), { asOf: AS_OF, overrides: DEFAULT_SETTINGS });
}

/** The one list of a kind: cells from its header row down as a formula's range gets them, blank cells 0. Null without such a list. */
function rangeOf(table: LedgerTable | undefined, { sheets }: CheckedWorkbook): unknown[][] | null {
  const sheet = sheets.find(({ name }) => name === table?.sheet);
  if (!table || !sheet?.used) return null;
  const { firstRow, firstColumn } = sheet.used;
  return Array.from({ length: table.lastRow - table.headerRow + 1 }, (_, row) => Array.from({ length: table.lastColumn - table.firstColumn + 1 }, (__, column) =>
    sheet.values[table.headerRow + row - firstRow]?.[table.firstColumn + column - firstColumn] ?? 0));
}

/** Workbooks whose money is all in one list of invoices and at most one of receipts, which is all that these functions are given. */
function listsOf({ report, sheets }: CheckedWorkbook): { readonly invoices: LedgerTable; readonly receipts: LedgerTable | undefined } | null {
  const { tables } = report.ledger;
  const playing = (role: Role): readonly LedgerTable[] => tables.filter(({ roles }) => roles.includes(role));
  const [invoices, ...more] = playing('invoices');
  const [receipts, ...others] = playing('receipts').filter((table) => table !== invoices);
  if (!invoices || more.length + others.length + playing('deals').length + playing('customers').length > 0 || sheets.some(({ date1904 }) => date1904)) return null;
  const misread = readOtherwise([['invoices', invoices], ['receipts', receipts ?? null]], { sheets, settings: DEFAULT_SETTINGS, mapping: null });
  return misread.length > 0 ? null : { invoices, receipts };
}

let compared = 0;
test.each(CORPUS.map((mess) => [mess.name, mess] as const))('%s: OPENAMOUNT and AGINGTABLE give what the check of the file gives', async (_name, mess) => {
  const checked = await checkedFile(mess);
  const lists = listsOf(checked);
  if (!lists) return;
  compared += 1;
  const { invoices, receipts } = lists;
  const given = [rangeOf(invoices, checked), rangeOf(receipts, checked), AS_OF];
  const { items, balances } = checked.report.receivables;

  const open = new Map<number, number>();
  for (const item of items) open.set(item.row.row, (open.get(item.row.row) ?? 0) + item.open);
  const shown = call('OPENAMOUNT', given).flatMap(([value], index) => (typeof value === 'number' && value !== 0 ? [[invoices.headerRow + 1 + index, Math.round(value * 100)]] : []));
  expect(shown).toEqual([...open].filter(([, amount]) => amount !== 0).sort(([a], [b]) => a - b));

  const lines = call('AGINGTABLE', given).slice(1).filter(([first]) => first !== '合计').map(([customer, currency, ...amounts]) => [customer, currency, amounts.map((amount) => Math.round(Number(amount) * 100))]);
  const wanted = balances.filter((balance) => balance.open !== 0 || balance.unapplied !== 0 || balance.buckets.some((part) => part !== 0));
  expect(lines).toEqual(wanted.map((balance) => [balance.customer, balance.currency, [...balance.buckets, balance.open, balance.unapplied]]));
});

test('that was most of the corpus', () => expect(compared).toBeGreaterThan(20));
