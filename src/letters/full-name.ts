import type { Ledger, LedgerRow, LedgerTable } from '../domain/ledger';

const LEGAL_FORM = /(公司|集团|工厂|厂|研究院|研究所|设计院|医院|学院|大学|学校|中学|小学|幼儿园|银行|事务所|合作社|合伙企业|（有限合伙）|\(有限合伙\)|管理局|委员会|人民政府|中心|商行|经营部|门市部|个体工商户)$/;
const LEGAL_FORM_EN = /\b(co\.?,?\s*ltd|limited|ltd|inc|incorporated|corp|corporation|llc|llp|plc|gmbh|ag|s\.?a\.?|b\.?v\.?|n\.?v\.?|pte|pty|oy|ab|k\.?k\.?|s\.?r\.?l|company)\.?\)?$/i;

/** True when a name ends as registered names do, so that it is not a short name. @example isFullName('苏州恒力') === false */
export function isFullName(name: string): boolean {
  const trimmed = name.trim();
  return trimmed.length > 4 && (LEGAL_FORM.test(trimmed) || LEGAL_FORM_EN.test(trimmed));
}

/** Headers of a customer's name that say it is the registered one: on many sheets it is the only name there is. */
const SAYS_FULL = /全称|全名|full name|legal name|registered name/i;

/**
 * A customer's registered name: the full-name column of the customer sheet first, or its name column under a header that says so, then any
 * spelling of it in the sheets that is a full name (the longest), then a name column of another sheet whose header says so, else null. Never
 * made up from a short name.
 * @example under 客户全称, 苏州恒力机械行 is one; under 客户名称 it is not
 */
export function customerFullName(ledger: Ledger, customer: string): string | null {
  const known = ledger.customers.get(customer);
  for (const row of known?.rows ?? []) {
    const given = row.text('customerFullName').value?.trim() ?? givenAsFull(row);
    if (given) return given;
  }
  const spellings = [customer, ...(known?.spellings ?? [])].filter(isFullName);
  const longest = spellings.sort((a, b) => b.length - a.length)[0];
  if (longest !== undefined) return longest;
  for (const table of ledger.tables) {
    if (!saysFull(table)) continue;
    const row = table.rows.find((each) => each.customer === customer);
    const given = row && givenAsFull(row);
    if (given) return given;
  }
  return null;
}

function saysFull(table: LedgerTable): boolean {
  return SAYS_FULL.test(table.columns.get('customerName')?.header ?? '');
}

/** The name in a row whose column says that it is the full one; undefined when it does not, or is blank. */
function givenAsFull(row: LedgerRow): string | undefined {
  return saysFull(row.table) ? row.text('customerName').value?.trim() : undefined;
}
