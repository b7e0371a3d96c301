import type { Field } from '../domain/ledger';
import type { Candidate } from './map-columns';
import { mayMean, type HeaderReading } from './match-header';

const NUMBERED: ReadonlySet<Field> = new Set(['contractNo', 'orderNo', 'invoiceNo', 'contractName', 'projectName']);
const INVOICES: ReadonlySet<Field> = new Set(['invoiceNo', 'invoiceDate', 'openAmount']);
const COUNTS = /(次数|笔数|单数|订单数量?|合同数量?|项目数量?|交易数量?)$|^(no of |number of )?(orders|invoices|deals|transactions)( count)?$/;
const BEGINS = /^(合同|协议|服务|租赁|维保|保险|许可)?(生效|起始|开始|起租|起保|启用)(日期?|时间)$|^(contract |service )?(start|effective|commencement) date$/;
const ENDS = /^(合同|协议|服务|租赁|维保|保险|许可)?(到期|终止|截止|结束|失效)(日期?|时间)$|^(contract |service )?(end|expiry|expiration|termination) date$/;

/** Money out and money in: the balance beside them runs over the rows of a statement and is nobody's debt. */
const OUT = /^(支出借?|支出金额|转出|转出金额|付出|付出金额|借方|借方金额|借方发生额|debits?|debit amount|withdrawals?|money out|paid out)$/;
const IN = /^(收入贷?|收入金额|转入|转入金额|存入|存入金额|贷方|贷方金额|贷方发生额|credits?|credit amount|deposits?|money in|paid in)$/;
const RUNNING = /^(账户|当前|结存)?(余额|结余)$|^(running |account )?balance$/;
/** Columns of ages, and the day that a list with them was drawn up. */
const AGE_BAND = /^\d+[ ~至到]\d+ ?(天|日|days|个月)?$|^\d+(天|日|days|个月)(以内|以上)$|^\d+\+$|^(超过|over )\d+/;
const AS_OF = /^(截止日期?|as of|cut off( date)?|cutoff)$/;
/** A way to reach somebody names a person as often as a number. */
const REACHES_SOMEBODY = /联[系络]|contact/;
/** Papers that are evidence, where no column is named so; their numbers are none. */
const PAPERS: ReadonlySet<Field> = new Set(['deliveryDoc', 'acceptanceDoc', 'deliveryProof']);
const NUMBER_OF_PAPER = /(号码?|编码)$|\b(no|id|number)\b/;
const TITLE = /抬头/;
/** The invoice that a row is about, where it is not an invoice itself. */
const OF_A_ROW = /^(对应|关联|相关|所属)/;
/** An account beside a bank is one at the bank. */
const ACCOUNT = /^account( no| name| holder| id)?$/;
const BANK = /\b(bank|ifsc|iban|swift)\b|开户行|开户银行/;
/** What a party has, without saying whose it is; it belongs to the party last named before it. */
const OF_A_PARTY = /^(名称|税号|纳税人识别号|识别号|统一社会信用代码|联系人|法人|法定代表人|联系电话|电话|手机|联系方式|地址|地址电话|name|tax (id|no)|vat (id|no)|gstin|contact( person| name)?|phone|address)$/;
const OUR_SIDE = /^(销方|销售方|卖方|乙方|供方|供应商|供货商|供货单位|收款方|收款单位|我方|本方|施工单位|承包方|seller|vendor|supplier|payee)(名称|单位| name)?$/;
/** Firms that are not the customer. */
const OTHERS = /银行|开户|供应|供货|销方|卖方|我方|本方|乙方|收款|仓|库|物流|快递|承运|部门|分公司|子公司|组织|主体|品牌|厂家|bank|vendor|supplier|seller|payee|carrier|warehouse|branch|our |brand|manufacturer/;

/**
 * Reads headers again whose meaning depends on what stands beside them. A full or short name, or a contact that is a company, is the customer's name
 * where no other column names the customer, 联系电话 the contact and 验收单 the evidence where no other column is; a day on which something ends, beside the day on which it begins, is the end of a contract and no day on which money is due; the balance of a
 * statement and an account beside a bank are nobody's debt and no customer; the one column of firms on a list without a customer is taken for it, to be asked about.
 * @example beside 生效日期 and without invoices, 到期日期 is no field; 客户简称 alone is `customerName`
 */
export function readBeside(candidates: readonly Candidate[]): readonly Candidate[] {
  const first = candidates.map(({ reading }) => reading.matches[0]?.field);
  const has = (fields: ReadonlySet<Field>): boolean => first.some((field) => field !== undefined && fields.has(field));
  const standIns = standInFor(candidates, first);
  const named = [...standIns.values()].includes('customerName');
  const due = first.indexOf('dueDate');
  const period = due >= 0 && ENDS.test(keyOf(candidates[due])) && !has(INVOICES) && candidates.some((each) => BEGINS.test(keyOf(each)));
  // A line a customer with the number of its deals: the amounts are sums of what is listed elsewhere.
  const summed = first.indexOf('contractAmount');
  const sums = summed >= 0 && !has(NUMBERED) && candidates.some((each) => COUNTS.test(keyOf(each)));
  const statement = candidates.some((each) => OUT.test(keyOf(each))) && candidates.some((each) => IN.test(keyOf(each)));
  const banked = candidates.some((each) => BANK.test(keyOf(each)));
  const aged = candidates.filter((each) => AGE_BAND.test(keyOf(each))).length >= 2;
  const ours = ofOurSide(candidates, first);
  const unnamed = named ? -1 : customerByValues(candidates, first);
  if (standIns.size === 0 && ours.size === 0 && !period && !sums && !statement && !banked && !aged && unnamed < 0) return candidates;
  return candidates.map((candidate, index) => {
    if (ours.has(index)) return { ...candidate, reading: nothing(candidate.reading) };
    if (index === unnamed) return { ...candidate, reading: { ...candidate.reading, matches: [{ field: 'customerName' as const, confidence: 0.58, source: 'values' as const, sure: false }] } };
    if (aged && AS_OF.test(keyOf(candidate))) return { ...candidate, reading: nothing(candidate.reading) };
    if ((statement && RUNNING.test(keyOf(candidate))) || (banked && ACCOUNT.test(keyOf(candidate)))) return { ...candidate, reading: nothing(candidate.reading) };
    const instead = standIns.get(index);
    if (instead) return { ...candidate, reading: meaning(candidate.reading, instead) };
    if ((period && index === due) || (sums && index === summed)) return { ...candidate, reading: nothing(candidate.reading) };
    return candidate;
  });
}

/** A field that says more about another one takes the other's place where that is missing: what the command line names comes before our own details. */
function standInFor(candidates: readonly Candidate[], first: readonly (Field | undefined)[]): ReadonlyMap<number, Field> {
  const found = new Map<number, Field>();
  const missing = (...fields: readonly Field[]): boolean => !fields.some((field) => first.includes(field));
  // Whom an invoice is made out to need not be who the customer is called elsewhere.
  const title = first.indexOf('customerName');
  const onlyTitle = title >= 0 && title === first.lastIndexOf('customerName') && TITLE.test(keyOf(candidates[title]));
  const take = (field: Field, isIt: (candidate: Candidate, of: Field | undefined) => boolean): void => {
    const at = candidates.findIndex((candidate, index) => isIt(candidate, first[index]));
    if (at >= 0) found.set(at, field);
  };
  if (onlyTitle || missing('customerName')) take('customerName', (_candidate, of) => of === 'customerFullName');
  if (found.size === 0 && (onlyTitle || missing('customerName'))) take('customerName', (_candidate, of) => of === 'customerAlias');
  if (onlyTitle && found.size > 0) found.set(title, 'customerFullName');
  if (found.size === 0 && missing('customerName', 'customerCode')) take('customerName', ({ shape }, of) => of === 'contact' && shape.company >= 0.5);
  // In a log of ours the proof of delivery is no more than that.
  if (missing('evidence', 'logId')) take('evidence', ({ reading, shape }, of) => of !== undefined && PAPERS.has(of) && !NUMBER_OF_PAPER.test(reading.text.key) && shape.person < 0.7);
  if (missing('contact')) take('contact', ({ reading, shape }, of) => of === 'phone' && (REACHES_SOMEBODY.test(reading.text.key) || shape.person >= 0.5));
  if (missing('invoiceNo')) take('invoiceNo', ({ reading }, of) => (of === 'originalInvoiceNo' || mayMean(reading, 'originalInvoiceNo')) && OF_A_ROW.test(reading.text.key));
  return found;
}

/** The one column of firms on a list without a customer, whose header says nothing or Payer; -1 without one, and on a list no other column of which is known. */
function customerByValues(candidates: readonly Candidate[], first: readonly (Field | undefined)[]): number {
  if (first.every((field) => field === undefined || field === 'payer')) return -1;
  if (first.some((field) => field === 'customerName' || field === 'customerFullName' || field === 'customerAlias') || candidates.some(({ reading, shape }) => mayMean(reading, 'customerName') && shape.company >= 0.3)) return -1;
  const firms = candidates.flatMap(({ reading, shape }, index) => ((!reading.matches[0] || reading.matches[0].field === 'payer') && !reading.lookAlike && shape.count > 0 && shape.company >= 0.6 && !OTHERS.test(reading.text.key) ? [index] : []));
  return firms.length === 1 ? firms[0] ?? -1 : -1;
}

/** Columns behind that of a seller, up to the next that names the customer, which say what of a party they hold and not whose. */
function ofOurSide(candidates: readonly Candidate[], first: readonly (Field | undefined)[]): ReadonlySet<number> {
  const found = new Set<number>();
  let ours = false;
  for (const [index, candidate] of candidates.entries()) {
    const key = keyOf(candidate);
    if (OUR_SIDE.test(key)) ours = true;
    else if (!OF_A_PARTY.test(key)) ours = false;
    else if (ours && first[index] !== 'customerName') found.add(index);
  }
  return found;
}

function nothing(reading: HeaderReading): HeaderReading {
  return { ...reading, matches: [], lookAlike: true };
}

function keyOf(candidate: Candidate | undefined): string {
  return candidate?.reading.text.key ?? '';
}

/** The same header with another meaning, a little less certain than a name that says it. */
function meaning(reading: HeaderReading, field: Field): HeaderReading {
  return { ...reading, matches: [{ field, confidence: 0.85, source: 'name', sure: false }, ...reading.matches.map((match) => ({ ...match, confidence: 0.5 }))] };
}
