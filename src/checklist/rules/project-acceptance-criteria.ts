import { findText } from '../look-up';
import { outcomesOf } from '../outcome';
import type { Rule } from '../rule';

const { doubtful, proved, unstated } = outcomesOf('project-acceptance-criteria', 'acceptanceCriteria');

/** Words that say acceptance was good, not what good means. */
const VAGUE = /^(?:合格|正常|良好|ok|好|符合(?:要求|标准)?|按(?:要求|标准|约定)|达标|满意|是|有|已有|√|✓|y|yes|pass(?:ed)?|good|fine|as agreed|per requirements?)$/i;

/** Acceptance criteria (验收标准) are written. Doubtful when the cell says only 合格, or repeats the acceptance method. */
export const projectAcceptanceCriteria: Rule = {
  id: 'project-acceptance-criteria',
  group: 'project',
  severity: 'important',
  needs: ['acceptanceCriteria'],
  home: 'deals',
  check(facts) {
    const criteria = findText(facts, 'acceptanceCriteria');
    const gap = unstated(criteria);
    if (gap) return gap;
    const text = criteria.fact.value ?? '';
    if (VAGUE.test(text)) return doubtful([criteria], 'vague', { values: { text } });
    const method = findText(facts, 'acceptanceMethod');
    if (method.fact.value === text) return doubtful([criteria, method], 'repeats', { values: { text } });
    return proved([criteria]);
  },
};
