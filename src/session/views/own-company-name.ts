import type { Report } from '../../report/report';
import type { SheetData } from '../../sheets/workbook';

/** A company's name at the very beginning of a title, parted from the rest: 华澄自动化设备（苏州）有限公司 交易台账. */
const NAMED = /^((?:\p{Script=Han}|[（(]\p{Script=Han}+[）)])+?公司)(?=$|[\s:：,，、—\-–])/u;
/** Who keeps the list, not whom it is about. */
const ABOUT_OTHERS = /客户|对账|往来单位|供应商/;

/**
 * Our own company's name as the titles above the lists give it; null unless it is certain: exactly one name, at the beginning of a title, that
 * is no customer's.
 * @example a title 华澄自动化设备（苏州）有限公司 交易台账 → 华澄自动化设备（苏州）有限公司; 2026年应收台账 → null
 */
export function ownCompanyName({ ledger }: Pick<Report, 'ledger'>, sheets: readonly SheetData[]): string | null {
  const customers = new Set([...ledger.customers].flatMap(([name, customer]) => [name, ...customer.spellings]));
  const names = new Set<string>();
  for (const table of ledger.tables) {
    const sheet = sheets.find((one) => one.name === table.sheet);
    if (!sheet?.used || !table.roles.some((role) => role === 'deals' || role === 'invoices' || role === 'receipts')) continue;
    for (const cell of sheet.values.slice(0, Math.max(0, table.headerRow - sheet.used.firstRow)).flat()) {
      if (typeof cell !== 'string' || ABOUT_OTHERS.test(cell)) continue;
      const name = NAMED.exec(cell.trim())?.[1];
      if (name !== undefined) names.add(name);
    }
  }
  const [only] = names;
  return names.size === 1 && only !== undefined && !customers.has(only) ? only : null;
}
