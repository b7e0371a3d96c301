import { findText } from '../look-up';
import { outcomesOf } from '../outcome';
import type { Rule } from '../rule';
import { parseCycleDays } from '../transfer-cycle';

const { doubtful, proved, unstated } = outcomesOf('customer-transfer-cycle', 'transferCycle');

/** Longest time that a bank transfer, approvals included, can plausibly take; more is read as payment terms put into the wrong column. */
const LONGEST_DAYS = 60;

/** How many days this customer's bank transfer takes (付款周期). Doubtful when no days can be read from the text, or too many. */
export const customerTransferCycle: Rule = {
  id: 'customer-transfer-cycle',
  group: 'finance',
  severity: 'helpful',
  needs: ['transferCycle'],
  home: 'customers',
  check(facts) {
    const cycle = findText(facts, 'transferCycle');
    const gap = unstated(cycle);
    if (gap) return gap;
    const text = cycle.fact.value ?? '';
    const days = parseCycleDays(text);
    if (days === null) return doubtful([cycle], 'noDays', { values: { text } });
    if (days > LONGEST_DAYS) return doubtful([cycle], 'tooLong', { values: { days } });
    return proved([cycle]);
  },
};
