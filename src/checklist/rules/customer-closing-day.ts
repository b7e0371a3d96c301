import { parseClosingDay } from '../closing-day';
import { findText, isPlaceholder, saying } from '../look-up';
import { outcomesOf } from '../outcome';
import type { Rule } from '../rule';

const { doubtful, proved, unstated } = outcomesOf('customer-closing-day', 'closingDay');

const DEADLINE = /\d|周|星期|月底|月末|上旬|中旬|下旬|monday|tuesday|wednesday|thursday|friday|end of/i;

/**
 * The customer's closing day (扎账日) is a day of the month or its end; where the customer works with payment plans, the deadline for getting
 * into the plan is readable too. A day that no month has (32) is doubtful.
 */
export const customerClosingDay: Rule = {
  id: 'customer-closing-day',
  group: 'finance',
  severity: 'important',
  needs: ['closingDay', 'planDeadline'],
  home: 'customers',
  check(facts) {
    const closing = findText(facts, 'closingDay');
    const gap = unstated(closing);
    if (gap) return gap;
    const text = closing.fact.value ?? '';
    if (parseClosingDay(text) === null) return doubtful([closing], 'noDay', { values: { text } });
    const plan = findText(facts, 'planDeadline');
    const deadline = saying(plan);
    if (deadline === '' || /^(?:无|没有|不适用|none|n\/a|-)$/i.test(deadline)) return proved([closing]);
    if (isPlaceholder(deadline) || !DEADLINE.test(deadline)) return doubtful([plan], 'plan', { values: { text: deadline } });
    return proved([closing, plan]);
  },
};
