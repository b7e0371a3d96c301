import { findText } from '../look-up';
import { outcomesOf } from '../outcome';
import type { Rule } from '../rule';

const { doubtful, proved, unstated } = outcomesOf('deal-specification', 'spec');

/** Specification or model (规格型号) of what was sold. Doubtful when it only repeats the project name. */
export const dealSpecification: Rule = {
  id: 'deal-specification',
  group: 'transaction',
  severity: 'important',
  needs: ['spec'],
  home: 'deals',
  check(facts) {
    const spec = findText(facts, 'spec');
    const gap = unstated(spec);
    if (gap) return gap;
    const project = findText(facts, 'projectName');
    if (project.fact.value === spec.fact.value) return doubtful([spec, project], 'repeats');
    return proved([spec]);
  },
};
