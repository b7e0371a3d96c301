import type { OpenItem } from '../domain/receivables';

/** Who of ours deals with one customer, and who is to call. */
export interface Owners {
  /** Sales owners, the one with the most overdue money first. */
  readonly names: readonly string[];
  /** Sheets that hold this customer's open items, in the order met. */
  readonly sheets: readonly string[];
  /** The first of the names, '' when no sheet names one. */
  readonly caller: string;
}

/**
 * Collects the sales owners of a customer's open items. The one with the most overdue money calls; then the most open money, then the name.
 * @example 李明 overdue 50,000 and 王芳 overdue 20,000 → names ['李明', '王芳'], caller '李明'
 */
export function ownersOf(items: readonly OpenItem[]): Owners {
  const money = new Map<string, { overdue: number; open: number }>();
  const sheets = new Set<string>();
  for (const item of items) {
    sheets.add(item.row.table.sheet);
    const name = ownerOf(item);
    if (name === '') continue;
    let sum = money.get(name);
    if (!sum) money.set(name, sum = { overdue: 0, open: 0 });
    sum.open += item.open;
    if (item.triggered && (item.daysOverdue ?? 0) > 0) sum.overdue += item.open;
  }
  const names = [...money.entries()]
    .sort(([a, x], [b, y]) => y.overdue - x.overdue || y.open - x.open || (a < b ? -1 : 1))
    .map(([name]) => name);
  return { names, sheets: [...sheets], caller: names[0] ?? '' };
}

/** Our sales owner of an item: from its own row, else its deal's; '' when neither says. */
export function ownerOf(item: OpenItem): string {
  return item.row.text('salesOwner').value ?? item.deal?.row.text('salesOwner').value ?? '';
}
