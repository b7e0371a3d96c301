import { findText, isPlaceholder, saying } from '../look-up';
import { parseFlag } from '../../domain/parse-flag';
import { outcomesOf } from '../outcome';
import type { Rule } from '../rule';

const { doubtful, missing, proved, unstated } = outcomesOf('customer-budget', 'budget');

const NOT_NEEDED = /无需|不需|不用|不要|免|^not? (?:needed|required|necessary)|no budget (?:needed|required)/i;
const NOT_APPROVED = /(?:未|没有?|待|不)(?:能|获得?|得到|经|被)?(?:领导|财务)?(?:批|审|通过|列入|落实|下达)|(?:审批|批准|批复|申请|报批)中|走流程|(?<![不未没])超(?:出)?预算|\b(?:not|never|to be)(?: yet| been)* (?:approved|granted|in budget)|unapproved|pending|in progress|waiting|applied/i;
const APPROVED = /已批|批准|获批|通过|批复|已列入|预算内|[不未没]超(?:出)?预算|有预算|已落实|已下达|approved|in budget|granted/i;

/**
 * Does this customer need a budget for the payment (预算), and is it approved? 无需 and 已批 prove it; 审批中 is missing.
 * A bare 是 or 否 counts only under a header that says which question it answers.
 */
export const customerBudget: Rule = {
  id: 'customer-budget',
  group: 'finance',
  severity: 'important',
  needs: ['budget'],
  home: 'deals',
  choices: ['choice.budgetNotNeeded', 'choice.budgetApproved', 'choice.budgetPending'],
  check(facts) {
    const budget = findText(facts, 'budget');
    const text = saying(budget);
    if (NOT_NEEDED.test(text)) return proved([budget], 'notNeeded');
    if (NOT_APPROVED.test(text)) return missing([budget], 'notApproved', { values: { text } });
    if (APPROVED.test(text)) return proved([budget]);
    const flag = parseFlag(text);
    if (flag === null || text === '') {
      const gap = unstated(budget);
      if (gap) return gap;
      return doubtful([budget], 'unclear', { values: { text } });
    }
    const header = budget.row?.table.columns.get('budget')?.header ?? '';
    if (/批|落实|通过|approved/i.test(header)) return flag ? proved([budget]) : missing([budget], 'notApproved', { values: { text } });
    if (/需|need|required/i.test(header) && !flag) return proved([budget], 'notNeeded');
    return isPlaceholder(text) && !/^(?:无|没有)$/.test(text)
      ? missing([budget])
      : doubtful([budget], 'unclear', { values: { text } });
  },
};
