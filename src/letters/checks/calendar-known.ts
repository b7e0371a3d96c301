import { calendarNotice } from '../../domain/calendar-notice';
import { instalmentParts } from '../instalment-parts';
import type { Check } from './check';

/** Days that we worked out ourselves lie in years whose holidays are known: the reply date counted in working days, instalments moved off days of rest. */
export const calendarKnown: Check = {
  id: 'calendar-known',
  find: ({ letter, template, facts }) => {
    if (template.internal) return [];
    const parts = template.id === 'instalment-plan' ? instalmentParts(facts) : [];
    const days = [...(facts.request.replyBy === undefined ? [letter.replyBy] : []), ...(typeof parts === 'string' ? [] : parts.map(({ day }) => day))];
    const notice = days.length === 0 ? null : calendarNotice(letter.written, Math.max(...days));
    return notice ? [{ severity: 'warn', message: { id: 'letters.check.calendar', values: { notice } }, law: null }] : [];
  },
};
