import type { Ledger } from '../domain/ledger';

const LEGAL_FORM = /(公司|集团|工厂|厂|研究院|研究所|设计院|医院|学院|大学|学校|中学|小学|幼儿园|银行|事务所|合作社|合伙企业|（有限合伙）|\(有限合伙\)|管理局|委员会|人民政府|中心|商行|经营部|门市部|个体工商户)$/;
const LEGAL_FORM_EN = /\b(co\.?,?\s*ltd|limited|ltd|inc|incorporated|corp|corporation|llc|llp|plc|gmbh|ag|s\.?a\.?|b\.?v\.?|n\.?v\.?|pte|pty|oy|ab|k\.?k\.?|s\.?r\.?l|company)\.?\)?$/i;

/** True when a name ends as registered names do, so that it is not a short name. @example isFullName('苏州恒力') === false */
export function isFullName(name: string): boolean {
  const trimmed = name.trim();
  return trimmed.length > 4 && (LEGAL_FORM.test(trimmed) || LEGAL_FORM_EN.test(trimmed));
}

/**
 * A customer's registered name: the full-name column of the customer sheet first, then any spelling of it in the sheets that is a
 * full name (the longest), else null. Never made up from a short name.
 */
export function customerFullName(ledger: Ledger, customer: string): string | null {
  const known = ledger.customers.get(customer);
  for (const row of known?.rows ?? []) {
    const given = row.text('customerFullName').value?.trim();
    if (given) return given;
  }
  const spellings = [customer, ...(known?.spellings ?? [])].filter(isFullName);
  return spellings.sort((a, b) => b.length - a.length)[0] ?? null;
}
