import { addMonths, dayOf, daysInMonth, endOfMonth, partsOf } from './day';
import type { Day } from './day';
import type { Message } from './message';
import { addWorkingDays } from './working-days';

/** The event a payment period counts from. `invoiceReceived` is the day the customer got the invoice (票到), `goodsAndInvoice` the later of delivery and that day (货到票到). */
export type TermsStart = 'invoice' | 'invoiceReceived' | 'goodsAndInvoice' | 'delivery' | 'acceptance' | 'signing';

/** One movement from a start date to a due date. Months clamp to the month end; a closing day beyond the month is its last day. */
export type TermsStep =
  | { readonly kind: 'days' | 'workingDays' | 'months'; readonly n: number }
  | { readonly kind: 'monthEnd' | 'quarterEnd' | 'nextMonthFirst' }
  /** Day `day` of the month `months` later. */
  | { readonly kind: 'dayOfMonth'; readonly day: number; readonly months: number }
  /** End of the closing period (扎账日): this month's closing day, or next month's for a later date. Also the next day with that number. */
  | { readonly kind: 'closing'; readonly day: number };

/**
 * Applies steps in order. Days count after the start, so 0 days is the start itself; none moves backwards. Source: receivables rules §4.
 * @example 2025-01-10, month end, 30 days → 2025-03-02; no steps → the start
 */
export function applySteps(start: Day, steps: readonly TermsStep[]): Day {
  return steps.reduce(applyStep, start);
}

function applyStep(day: Day, step: TermsStep): Day {
  switch (step.kind) {
    case 'days': return day + step.n;
    case 'workingDays': return addWorkingDays(day, step.n);
    case 'months': return addMonths(day, step.n);
    case 'monthEnd': return endOfMonth(day);
    case 'nextMonthFirst': return endOfMonth(day) + 1;
    case 'quarterEnd': return endOfMonth(addMonths(day - partsOf(day).day + 1, 2 - ((partsOf(day).month - 1) % 3)));
    case 'dayOfMonth': return dayInMonth(addMonths(day, step.months), step.day);
    case 'closing': {
      const thisMonth = dayInMonth(day, step.day);
      return day <= thisMonth ? thisMonth : dayInMonth(endOfMonth(day) + 1, step.day);
    }
  }
}

/** The day with this number in the month of `day`, clamped to the month end. */
function dayInMonth(day: Day, number: number): Day {
  const { year, month } = partsOf(day);
  return dayOf(year, month, Math.min(number, daysInMonth(year, month))) ?? day;
}

/**
 * In words: what is counted from and how. At most three steps occur.
 * @example describeSteps('invoice', [{ kind: 'days', n: 30 }]) is said as 开票日，加 30 天
 */
export function describeSteps(start: TermsStart, steps: readonly TermsStep[]): Message {
  const step = (index: number): Message => {
    const at = steps[index];
    return at ? describeStep(at) : { id: 'domain.step.none' };
  };
  return { id: 'domain.terms.rule', values: { start: { id: `domain.start.${start}` }, step1: step(0), step2: step(1), step3: step(2) } };
}

function describeStep(step: TermsStep): Message {
  switch (step.kind) {
    case 'days': case 'workingDays': case 'months': return { id: `domain.step.${step.kind}`, values: { n: step.n } };
    case 'dayOfMonth': return { id: 'domain.step.dayOfMonth', values: { n: step.day, months: step.months } };
    case 'closing': return { id: 'domain.step.closing', values: { n: step.day } };
    default: return { id: `domain.step.${step.kind}` };
  }
}
