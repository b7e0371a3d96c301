import type { Field } from '../domain/ledger';
import type { Candidate } from './map-columns';
import type { HeaderReading } from './match-header';

const CUSTOMERS: ReadonlySet<Field> = new Set(['customerName', 'customerFullName', 'customerCode']);
const NUMBERED: ReadonlySet<Field> = new Set(['contractNo', 'orderNo', 'invoiceNo', 'contractName', 'projectName']);
const INVOICES: ReadonlySet<Field> = new Set(['invoiceNo', 'invoiceDate', 'openAmount']);
const COUNTS = /(次数|笔数|单数|订单数量?|合同数量?|项目数量?|交易数量?)$|^(no of |number of )?(orders|invoices|deals|transactions)( count)?$/;
const BEGINS = /^(合同|协议|服务|租赁|维保|保险|许可)?(生效|起始|开始|起租|起保|启用)(日期?|时间)$|^(contract |service )?(start|effective|commencement) date$/;
const ENDS = /^(合同|协议|服务|租赁|维保|保险|许可)?(到期|终止|截止|结束|失效)(日期?|时间)$|^(contract |service )?(end|expiry|expiration|termination) date$/;

/**
 * Reads headers again whose meaning depends on what stands beside them. A short name, or a contact that is a company, is the customer's name
 * where no other column names the customer; a day on which something ends, beside the day on which it begins, is the end of a contract and no day on which money is due.
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
  if (!aliasOnly && !period && !sums) return candidates;
  return candidates.map((candidate, index) => {
    if (aliasOnly && index === alias) return { ...candidate, reading: named(candidate.reading, 'customerName') };
    if ((period && index === due) || (sums && index === summed)) return { ...candidate, reading: { ...candidate.reading, matches: [], lookAlike: true } };
    return candidate;
  });
}

function keyOf(candidate: Candidate | undefined): string {
  return candidate?.reading.text.key ?? '';
}

/** The same header with another meaning, a little less certain than a name that says it. */
function named(reading: HeaderReading, field: Field): HeaderReading {
  return { ...reading, matches: [{ field, confidence: 0.85, source: 'name' }, ...reading.matches.map((match) => ({ ...match, confidence: 0.5 }))] };
}
