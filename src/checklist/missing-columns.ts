import type { Finding } from '../domain/finding';
import type { Field, Ledger, LedgerTable, Role } from '../domain/ledger';
import type { Message } from '../domain/message';
import type { DealReadiness, Rule, Severity } from './rule';

const BY_SEVERITY: readonly Severity[] = ['blocking', 'important', 'helpful'];

/** A column that the checklist needs and no list has, with the place where it would be added (补列). */
export interface MissingColumn {
  readonly field: Field;
  /** List to add it to; null when the workbook has no such list (our registers make their own). */
  readonly table: LedgerTable | null;
  readonly role: Role;
  /** 1-based column right of the list; null without a list. */
  readonly column: number | null;
  /** Header text of the new column. */
  readonly header: Message;
  /** Answers for a validation list; empty for free text. */
  readonly choices: readonly Message[];
  readonly rules: readonly Rule[];
  /** Deals that it would help. */
  readonly deals: number;
}

/** Missing columns, one a field, most deals first, among as many the one that holds up most. New columns go to the right of the list, several side by side, so that nothing moves. */
export function missingColumns(ledger: Ledger, readiness: readonly DealReadiness[]): readonly MissingColumn[] {
  const found = new Map<Field, { rules: Set<Rule>; deals: number }>();
  for (const [rules, deals] of dealsByGap(readiness)) {
    const fields = new Set<Field>();
    for (const rule of rules) {
      const [field] = rule.needs;
      if (field === undefined) continue;
      const entry = found.get(field) ?? { rules: new Set<Rule>(), deals: 0 };
      found.set(field, entry);
      entry.rules.add(rule);
      if (!fields.has(field)) entry.deals += deals;
      fields.add(field);
    }
  }

  const added = new Map<LedgerTable, number>();
  return [...found]
    .sort(([, a], [, b]) => b.deals - a.deals || worst(a.rules) - worst(b.rules))
    .map(([field, { rules, deals }]) => {
      const [first] = rules;
      const role = first?.home ?? 'deals';
      const table = homeOf(ledger, role);
      const position = table ? (added.get(table) ?? 0) + 1 : 0;
      if (table) added.set(table, position);
      return {
        field, table, role, deals, column: table ? table.lastColumn + position : null, rules: [...rules],
        header: { id: `field.${field}` }, choices: (first?.choices ?? []).map((id) => ({ id })),
      };
    });
}

/** Place of the most severe of these rules, 0 = blocking. */
function worst(rules: ReadonlySet<Rule>): number {
  return Math.min(...Array.from(rules, ({ severity }) => BY_SEVERITY.indexOf(severity)));
}

/** How many open deals lack the columns of the same rules: deals of one workbook share few such lists. */
function dealsByGap(readiness: readonly DealReadiness[]): ReadonlyMap<readonly Rule[], number> {
  const counts = new Map<readonly Rule[], number>();
  for (const deal of readiness) {
    if (deal.status === 'settled') continue;
    const rules = deal.withoutColumn ?? deal.results.flatMap((result) => (result.status === 'noColumn' ? [result.rule] : []));
    counts.set(rules, (counts.get(rules) ?? 0) + 1);
  }
  return counts;
}

/** The same as findings: information, one a sheet and column, at the header cell that is still free. */
export function missingColumnFindings(ledger: Ledger, readiness: readonly DealReadiness[]): Finding[] {
  return missingColumns(ledger, readiness).map(({ field, table, role, column, deals }) => {
    const values = { column: { field }, deals };
    return {
      id: `missingColumn.${field}`,
      severity: 'info',
      cell: table && column !== null ? { sheet: table.sheet, row: table.headerRow, column } : null,
      message: table
        ? { id: 'checklist.missingColumn', values: { ...values, sheet: table.sheet } }
        : { id: 'checklist.missingList', values: { ...values, list: { id: `checklist.list.${role}` } } },
    };
  });
}

/** The list of a role with most rows; registers and invoices have no stand-in, customer and deal facts may go to the deals or invoice list. */
function homeOf(ledger: Ledger, role: Role): LedgerTable | null {
  const roles: readonly Role[] = role === 'customers' || role === 'deals' ? [role, 'deals', 'invoices'] : [role];
  for (const each of roles) {
    const tables = ledger.tables.filter((table) => table.roles.includes(each));
    if (tables.length > 0) return tables.reduce((a, b) => (b.rows.length > a.rows.length ? b : a));
  }
  return null;
}
