import { findText } from '../look-up';
import { outcomesOf } from '../outcome';
import { gapInRole, reachOf } from '../people';
import type { Rule } from '../rule';

const say = outcomesOf('people-payer', 'payer');

/** The person responsible for paying (付款负责人) is named and reachable. */
export const peoplePayer: Rule = {
  id: 'people-payer',
  group: 'people',
  severity: 'blocking',
  needs: ['payer', 'phone'],
  home: 'deals',
  check(facts) {
    const person = findText(facts, 'payer');
    const gap = gapInRole(facts, person, say);
    if (gap) return gap;
    const reach = reachOf(facts, person);
    if (reach === null) return say.missing([person], 'unreachable', { values: { text: person.fact.value ?? '' } });
    return say.proved(reach === person ? [person] : [person, reach]);
  },
};
