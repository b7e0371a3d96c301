import { letterWords } from './letter-words';
import type { Check } from './check';

const NOT_A_DEMAND = /并非催款|不是催款|仅为复核账目|仅作对账|not a demand/i;

/** The audit sentence keeps a letter from counting as a demand: blocked in every letter that asks for payment, a warning elsewhere. */
export const auditSentence: Check = {
  id: 'audit-sentence',
  find: (drafted) => {
    if (!letterWords(drafted).some((text) => NOT_A_DEMAND.test(text))) return [];
    const asks = drafted.letter.purpose === 'demand' || drafted.template.id === 'demand' || drafted.template.id === 'stop-supply';
    return [{
      severity: asks ? 'block' : 'warn',
      message: { id: asks ? 'letters.check.auditSentence' : 'letters.check.auditSentenceReconcile' },
      law: { id: 'letters.law.demand' },
    }];
  },
};
