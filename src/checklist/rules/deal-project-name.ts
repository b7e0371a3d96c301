import { findText } from '../look-up';
import { outcomesOf } from '../outcome';
import type { Rule } from '../rule';

const { doubtful, proved, unstated } = outcomesOf('deal-project-name', 'projectName');

/**
 * The transaction has a project name (项目名称, or the contract's name), so that both sides talk about the same thing.
 * Doubtful when the name is only the customer's name or a number.
 */
export const dealProjectName: Rule = {
  id: 'deal-project-name',
  group: 'transaction',
  severity: 'blocking',
  needs: ['projectName', 'contractName'],
  home: 'deals',
  check(facts) {
    const project = findText(facts, 'projectName');
    const name = project.fact.status === 'ok' ? project : findText(facts, 'contractName');
    const found = name.fact.status === 'ok' ? name : project.fact.status === 'noColumn' ? name : project;
    const gap = unstated(found);
    if (gap) return gap;
    const text = String(found.fact.value);
    if (text === facts.deal.customer) return doubtful([found], 'customer', { values: { text } });
    if (/^[\d\s./-]+$/.test(text)) return doubtful([found], 'number', { values: { text } });
    return proved([found]);
  },
};
