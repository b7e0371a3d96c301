import { saysContract } from '../friendly-text';
import { letterWords, quote } from './letter-words';
import type { Check } from './check';

/** Friendly letters never say 合同, data included. Only the registered names of the parties are left as they are registered. */
export const friendlyWording: Check = {
  id: 'friendly-wording',
  find: (drafted) => (!drafted.template.friendly ? [] : letterWords(drafted).flatMap((text) => {
    const rest = [drafted.facts.fullName, drafted.facts.company.name].filter((name) => name !== '').reduce((words, name) => words.split(name).join(''), text);
    return saysContract(rest)
      ? [{ severity: 'block', message: { id: 'letters.check.contract', values: { text: quote(rest, Math.max(0, rest.search(/合同|contract/i))) } }, law: null }]
      : [];
  })),
};
