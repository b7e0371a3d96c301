import type { Field } from '../domain/ledger';
import type { Candidate } from './map-columns';
import { mayMean, type HeaderReading } from './match-header';

const CUSTOMERS: ReadonlySet<Field> = new Set(['customerName', 'customerFullName', 'customerCode']);
const NUMBERED: ReadonlySet<Field> = new Set(['contractNo', 'orderNo', 'invoiceNo', 'contractName', 'projectName']);
const INVOICES: ReadonlySet<Field> = new Set(['invoiceNo', 'invoiceDate', 'openAmount']);
const COUNTS = /(次数|笔数|单数|订单数量?|合同数量?|项目数量?|交易数量?)$|^(no of |number of )?(orders|invoices|deals|transactions)( count)?$/;
const BEGINS = /^(合同|协议|服务|租赁|维保|保险|许可)?(生效|起始|开始|起租|起保|启用)(日期?|时间)$|^(contract |service )?(start|effective|commencement) date$/;
const ENDS = /^(合同|协议|服务|租赁|维保|保险|许可)?(到期|终止|截止|结束|失效)(日期?|时间)$|^(contract |service )?(end|expiry|expiration|termination) date$/;

/** Money out and money in: the balance beside them runs over the rows of a statement and is nobody's debt. */
const OUT = /^(支出|支出金额|转出|转出金额|付出|付出金额|借方|借方金额|借方发生额|debits?|debit amount|withdrawals?|money out|paid out)$/;
const IN = /^(收入|收入金额|转入|转入金额|存入|存入金额|贷方|贷方金额|贷方发生额|credits?|credit amount|deposits?|money in|paid in)$/;
const RUNNING = /^(账户|当前|结存)?(余额|结余)$|^(running |account )?balance$/;
/** An account beside a bank is one at the bank. */
const ACCOUNT = /^account( no| name| holder| id)?$/;
const BANK = /\b(bank|ifsc|iban|swift)\b|开户行|开户银行/;
/** Firms that are not the customer. */
const OTHERS = /银行|开户|供应|供货|销方|卖方|我方|本方|乙方|收款|仓|库|物流|快递|承运|部门|分公司|子公司|组织|主体|品牌|厂家|bank|vendor|supplier|seller|payee|carrier|warehouse|branch|our |brand|manufacturer/;

/**
 * Reads headers again whose meaning depends on what stands beside them. A short name, or a contact that is a company, is the customer's name
 * where no other column names the customer; a day on which something ends, beside the day on which it begins, is the end of a contract and no day on which money is due; the balance of a
 * statement and an account beside a bank are nobody's debt and no customer; the one column of firms on a list without a customer is taken for it, to be asked about.
 * @example beside 生效日期 and without invoices, 到期日期 is no field; 客户简称 alone is `customerName`
 */
export function readBeside(candidates: readonly Candidate[]): readonly Candidate[] {
  const first = candidates.map(({ reading }) => reading.matches[0]?.field);
  const has = (fields: ReadonlySet<Field>): boolean => first.some((field) => field !== undefined && fields.has(field));
  const alias = candidates.findIndex(({ shape }, index) => first[index] === 'customerAlias' || (first[index] === 'contact' && shape.company >= 0.5));
  const aliasOnly = alias >= 0 && !has(CUSTOMERS);
  const due = first.indexOf('dueDate');
  const period = due >= 0 && ENDS.test(keyOf(candidates[due])) && !has(INVOICES) && candidates.some((each) => BEGINS.test(keyOf(each)));
  // A line a customer with the number of its deals: the amounts are sums of what is listed elsewhere.
  const summed = first.indexOf('contractAmount');
  const sums = summed >= 0 && !has(NUMBERED) && candidates.some((each) => COUNTS.test(keyOf(each)));
  const statement = candidates.some((each) => OUT.test(keyOf(each))) && candidates.some((each) => IN.test(keyOf(each)));
  const banked = candidates.some((each) => BANK.test(keyOf(each)));
  const unnamed = aliasOnly ? -1 : customerByValues(candidates, first);
  if (!aliasOnly && !period && !sums && !statement && !banked && unnamed < 0) return candidates;
  return candidates.map((candidate, index) => {
    if (index === unnamed) return { ...candidate, reading: { ...candidate.reading, matches: [{ field: 'customerName' as const, confidence: 0.58, source: 'values' as const, sure: false }] } };
    if ((statement && RUNNING.test(keyOf(candidate))) || (banked && ACCOUNT.test(keyOf(candidate)))) return { ...candidate, reading: nothing(candidate.reading) };
    if (aliasOnly && index === alias) return { ...candidate, reading: named(candidate.reading, 'customerName') };
    if ((period && index === due) || (sums && index === summed)) return { ...candidate, reading: nothing(candidate.reading) };
    return candidate;
  });
}

/** The one column of firms on a list without a customer, whose header says nothing or Payer; -1 without one. */
function customerByValues(candidates: readonly Candidate[], first: readonly (Field | undefined)[]): number {
  if (first.some((field) => field === 'customerName' || field === 'customerFullName' || field === 'customerAlias') || candidates.some(({ reading, shape }) => mayMean(reading, 'customerName') && shape.company >= 0.3)) return -1;
  const firms = candidates.flatMap(({ reading, shape }, index) => ((!reading.matches[0] || reading.matches[0].field === 'payer') && !reading.lookAlike && shape.count > 0 && shape.company >= 0.6 && !OTHERS.test(reading.text.key) ? [index] : []));
  return firms.length === 1 ? firms[0] ?? -1 : -1;
}

function nothing(reading: HeaderReading): HeaderReading {
  return { ...reading, matches: [], lookAlike: true };
}

function keyOf(candidate: Candidate | undefined): string {
  return candidate?.reading.text.key ?? '';
}

/** The same header with another meaning, a little less certain than a name that says it. */
function named(reading: HeaderReading, field: Field): HeaderReading {
  return { ...reading, matches: [{ field, confidence: 0.85, source: 'name', sure: false }, ...reading.matches.map((match) => ({ ...match, confidence: 0.5 }))] };
}
