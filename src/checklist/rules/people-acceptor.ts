import { findText } from '../look-up';
import { outcomesOf } from '../outcome';
import { gapInRole } from '../people';
import type { Rule } from '../rule';

const say = outcomesOf('people-acceptor', 'acceptor');

/** Who accepts the goods or the work (验收人) is named. */
export const peopleAcceptor: Rule = {
  id: 'people-acceptor',
  group: 'people',
  severity: 'important',
  needs: ['acceptor'],
  home: 'deals',
  check(facts) {
    const person = findText(facts, 'acceptor');
    return gapInRole(facts, person, say) ?? say.proved([person]);
  },
};
