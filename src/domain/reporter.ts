import type { Finding, FindingSeverity } from './finding';
import type { Field, LedgerRow } from './ledger';
import type { Message } from './message';

/** Adds a finding at a field's cell of a row (or at the row's sheet when the field has no column). */
export type Report = (id: string, severity: FindingSeverity, row: LedgerRow, field: Field | null, values?: Message['values']) => void;

/** What a sheet has in many rows at once and nobody mends row by row: one finding a sheet, at the first cell, with `count`. */
const COUNTED: ReadonlySet<string> = new Set([
  'invoiceAfterAsOf', 'invoiceVoid', 'invoiceListedElsewhere', 'amountExclTax', 'dealAfterAsOf', 'receiptWithoutDate', 'receiptsAfterAsOf',
  'receivedIsSummary', 'receivedFromOpen', 'receivedUnknown', 'dealCredit', 'receivedFromStatus', 'calendarUnknown',
]);

/** Findings of one kind on one sheet beyond this number are counted in one more. */
const MOST_OF_A_KIND = 100;

/**
 * A `Report` that appends to a list of findings; message ids are `domain.finding.<id>`. A kind that floods a sheet ends in one finding that says
 * how many more there are and shows the first of them.
 * @example report('amountMissing', 'warning', row, 'amountInclTax') → a finding at that cell; the 101st of its kind → 'domain.finding.more', count 1
 */
export function reporter(findings: Finding[]): Report {
  const kinds = new Map<string, { told: number; readonly more: { count: number } & NonNullable<Message['values']> }>();
  return (id, severity, row, field, values) => {
    const key = `${id}\n${row.table.sheet}`;
    const kind = kinds.get(key);
    const most = COUNTED.has(id) ? 1 : MOST_OF_A_KIND;
    if (kind && kind.told > most) {
      kind.more.count += 1;
      return;
    }
    const cell = (field === null ? null : row.cell(field)) ?? { sheet: row.table.sheet, row: row.row, column: row.table.firstColumn };
    const message: Message = { id: `domain.finding.${id}`, values: { cell: { cell }, ...values } };
    if (most === 1) {
      const more = { ...message.values, count: 1 };
      kinds.set(key, { told: 2, more });
      findings.push({ id, severity, cell, message: { id: message.id, values: more } });
      return;
    }
    const told = (kind?.told ?? 0) + 1;
    const more = { count: 1, first: message };
    kinds.set(key, { told, more });
    findings.push({ id, severity, cell, message: told > most ? { id: 'domain.finding.more', values: more } : message });
  };
}
