import type { Check } from './check';

/** The customer's registered name is known; a short name (简称) is nobody in court. The meeting sheet goes to nobody and may do without. */
export const fullName: Check = {
  id: 'full-name',
  find: ({ letter, template, facts }) => (facts.fullNameKnown ? [] : [{
    severity: template.internal ? 'warn' : 'block',
    message: { id: 'letters.check.fullName', values: { name: letter.customer } },
    law: { id: 'letters.law.fullName' },
  }]),
};
