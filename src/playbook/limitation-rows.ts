import type { Field, LedgerRow } from '../domain/ledger';
import { listedNumbers } from '../domain/listed-numbers';
import type { OpenItem } from '../domain/receivables';
import { typedText } from '../domain/row-facts';

const LOG_NAMES: readonly Field[] = ['projectName', 'contractNo', 'orderNo', 'invoiceNo'];
const SEPARATORS = /[、,;\s]+/;

/** Rows of a register, told apart once by what they name, so that an item is shown only those that may be about it. */
export interface NamedRows {
  /** About the whole account. */
  readonly general: readonly LedgerRow[];
  /** By each name or number that a row bears. */
  readonly byName: ReadonlyMap<string, ReadonlySet<LedgerRow>>;
}

/** Tells chase log rows apart. */
export function namedLog(rows: readonly LedgerRow[]): NamedRows {
  return named(rows, (row) => LOG_NAMES.map((field) => typedText(row, field)).flatMap((text) => [text, ...text.split(SEPARATORS)]));
}

/** Tells letter register rows apart. */
export function namedLetters(rows: readonly LedgerRow[]): NamedRows {
  return named(rows, (row) => listedNumbers(typedText(row, 'letterItems')));
}

/** Rows that name an item, by its number or its deal. */
export function rowsNaming(item: OpenItem, { byName }: NamedRows): readonly LedgerRow[] {
  const own = new Set([item.number, item.deal?.number, item.deal?.name, item.deal?.id]);
  const rows = new Set<LedgerRow>();
  for (const name of own) for (const row of (name && byName.get(name)) || []) rows.add(row);
  return [...rows];
}

function named(rows: readonly LedgerRow[], namesOf: (row: LedgerRow) => Iterable<string>): NamedRows {
  const general: LedgerRow[] = [];
  const byName = new Map<string, Set<LedgerRow>>();
  for (const row of rows) {
    const names = [...namesOf(row)].filter((text) => text !== '');
    if (names.length === 0) general.push(row);
    for (const name of names) {
      const known = byName.get(name);
      if (known) known.add(row);
      else byName.set(name, new Set([row]));
    }
  }
  return { general, byName };
}
