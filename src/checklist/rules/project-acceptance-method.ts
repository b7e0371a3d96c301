import { findPaper, findText } from '../look-up';
import { outcomesOf } from '../outcome';
import type { Rule } from '../rule';

const { doubtful, proved, unstated } = outcomesOf('project-acceptance-method', 'acceptanceMethod');

const DOCUMENT = /单|书|报告|证|签字|签收|签章|盖章|记录|纪要|邮件|回执|表|report|certificate|sign|stamp|note|form|protocol|minutes|mail|slip/i;

/** How acceptance happens and which document shows it (验收方式). Doubtful when no document is named and none is on file. */
export const projectAcceptanceMethod: Rule = {
  id: 'project-acceptance-method',
  group: 'project',
  severity: 'important',
  needs: ['acceptanceMethod', 'acceptanceDoc'],
  home: 'deals',
  choices: ['choice.acceptanceForm', 'choice.deliverySlip', 'choice.serviceForm'],
  check(facts) {
    const method = findText(facts, 'acceptanceMethod');
    const gap = unstated(method);
    if (gap) return gap;
    const text = method.fact.value ?? '';
    if (DOCUMENT.test(text)) return proved([method]);
    const filed = findPaper(facts, 'acceptanceDoc');
    if (filed.fact.status === 'ok') return proved([method, filed]);
    return doubtful([method], 'noDocument', { values: { text } });
  },
};
