import { findText } from '../look-up';
import { outcomesOf } from '../outcome';
import { gapInRole, reachOf } from '../people';
import type { Rule } from '../rule';

const say = outcomesOf('people-decision-maker', 'decisionMaker');

/** Who decides (决策人) is named, with a way to reach them. */
export const peopleDecisionMaker: Rule = {
  id: 'people-decision-maker',
  group: 'people',
  severity: 'important',
  needs: ['decisionMaker', 'phone'],
  home: 'deals',
  check(facts) {
    const person = findText(facts, 'decisionMaker');
    const gap = gapInRole(facts, person, say);
    if (gap) return gap;
    const reach = reachOf(facts, person);
    if (reach === null) return say.missing([person], 'unreachable', { values: { text: person.fact.value ?? '' } });
    return say.proved(reach === person ? [person] : [person, reach]);
  },
};
