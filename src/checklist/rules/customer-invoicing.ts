import type { Message } from '../../domain/message';
import type { DealFacts } from '../deal-facts';
import { findText, saying } from '../look-up';
import type { Found } from '../look-up';
import { outcomesOf } from '../outcome';
import type { Rule } from '../rule';

const { doubtful, missing, noColumn, proved, unstated } = outcomesOf('customer-invoicing', 'invoicingRequirements');

const NONE = /^(?:无|没有|无特殊要求|无要求|无特别要求|none|no special requirements?)$/i;
const TYPE = /专票|专用|普票|普通|数电|电子|纸质|增值税|发票|special|general|ordinary|vat|paper|e-?invoice|electronic/i;
const TITLE = /抬头|名称|公司|title|billed? to|in the name of/i;
const TAX_NO = /(?<![0-9A-Z])(?=[A-Z]*\d)[0-9A-Z]{15,20}(?![0-9A-Z])/i;
const TAX_NO_LENGTHS = new Set([15, 17, 18, 20]);
const DEADLINE = /\d+\s*[日号]|月底|月末|截止|之前|前(?:开|送|交|寄|到)|内(?:开|送|交)|时效|deadline|before|by the|within|no later|end of month/i;

/**
 * What the customer asks of an invoice is known (开票要求): type, title, tax number, deadline. The title may be the customer's full name,
 * the tax number may stand on the customer list, the deadline may be the closing day or the deadline of the payment plan.
 * 无特殊要求 is an answer. Doubtful when the tax number has a wrong length (15, 17, 18 or 20 characters are right).
 */
export const customerInvoicing: Rule = {
  id: 'customer-invoicing',
  group: 'finance',
  severity: 'important',
  needs: ['invoicingRequirements', 'taxNo', 'customerFullName', 'closingDay', 'planDeadline'],
  home: 'customers',
  check(facts) {
    const stated = findText(facts, 'invoicingRequirements');
    const taxNo = findText(facts, 'taxNo');
    if (stated.fact.status === 'noColumn' && taxNo.fact.status !== 'ok') return noColumn;
    const text = saying(stated);
    if (NONE.test(text)) return proved([stated], 'none');
    const number = (taxNo.fact.value ?? '').replace(/\s/g, '');
    if (number !== '' && !(TAX_NO.test(number) && TAX_NO_LENGTHS.has(number.length))) {
      return doubtful([taxNo], 'taxNo', { values: { text: number, digits: number.length } });
    }
    if (stated.fact.status !== 'noColumn') {
      const gap = unstated(stated);
      if (gap) return gap;
    }
    const open = openParts(facts, text, number !== '' ? taxNo : null);
    if (open.length > 0) return missing([stated], 'parts', { values: { parts: listOf(open) }, fixCell: stated.fact.cell ?? taxNo.fact.cell });
    return proved([stated, taxNo]);
  },
};

/** What is not known yet, as message ids. */
function openParts(facts: DealFacts, text: string, taxNo: Found<string> | null): string[] {
  const parts: string[] = [];
  if (!TYPE.test(text)) parts.push('invoicing.type');
  if (!TITLE.test(text) && findText(facts, 'customerFullName').fact.value === null && facts.customer === null) parts.push('invoicing.title');
  if (!taxNo && !TAX_NO.test(text)) parts.push('invoicing.taxNo');
  if (!DEADLINE.test(text) && findText(facts, 'closingDay').fact.value === null && findText(facts, 'planDeadline').fact.value === null) parts.push('invoicing.deadline');
  return parts;
}

/** A list in words: nested messages joined in the reader's language. */
function listOf(ids: readonly string[]): Message {
  const [first = '', ...rest] = ids;
  return rest.reduce<Message>((said, id) => ({ id: 'checklist.and', values: { first: said, second: { id } } }), { id: first });
}
