import { findText } from '../look-up';
import { outcomesOf } from '../outcome';
import type { Rule } from '../rule';

const { doubtful, notDue, proved, unstated } = outcomesOf('prep-activity-pattern', 'activityPattern');

const WHEN = /周|星期|上午|下午|中午|早上|晚上|傍晚|每天|每日|月初|月底|\d\s*点|\d{1,2}:\d{2}|\d\s*[日号]|工作日|mon|tue|wed|thu|fri|morning|noon|afternoon|daily|every|\d\s*(?:am|pm)/i;
const WHERE = /公司|厂|办公|工地|现场|门店|店里|仓库|展会|食堂|楼|园区|车间|科室|医院|财务|office|factory|plant|site|shop|warehouse|hospital|desk|building|street|road/i;

/**
 * When and where the customer can be met (活动规律): that is the plan for a visit without appointment. The place may come from the address.
 * Doubtful when only one of the two is known.
 */
export const prepActivityPattern: Rule = {
  id: 'prep-activity-pattern',
  group: 'preparation',
  severity: 'helpful',
  needs: ['activityPattern', 'address'],
  home: 'customers',
  check(facts) {
    if (!facts.inHorizon) return notDue;
    const pattern = findText(facts, 'activityPattern');
    const gap = unstated(pattern);
    if (gap) return gap;
    const text = pattern.fact.value ?? '';
    if (!WHEN.test(text)) return doubtful([pattern], 'noTime', { values: { text } });
    if (WHERE.test(text)) return proved([pattern]);
    const address = findText(facts, 'address');
    return address.fact.status === 'ok' ? proved([pattern, address]) : doubtful([pattern], 'noPlace', { values: { text } });
  },
};
