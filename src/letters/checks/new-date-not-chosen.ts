import { hits } from './letter-words';
import type { Check } from './check';

const PAY_BY = /\d{1,2}\s*[日号][^。；\n]{0,4}前[^。；\n]{0,12}(?:支付|付清|付至|付到|汇至|汇付|结清|完成付款)|(?:付款|支付|付清|结清)(?:日期|期限|时间)?(?:为|改为|变更为|延(?:长|期)[到至]|推迟[到至])[^。；\n]{0,16}\d|\b(?:pay|payment (?:is |falls )?due)\b[^.\n]{0,40}\b(?:by|before|until|on)\b[^.\n]{0,6}\d/i;

/**
 * A payment date stands only where the user chose to ask for payment. In a reconciliation a new date moves the start of the penalty;
 * a stamped instalment plan does so by its nature, which the user is told (买卖合同解释 18).
 */
export const newDateNotChosen: Check = {
  id: 'new-date-not-chosen',
  find: (drafted) => {
    const law = { id: 'letters.law.interest' };
    if (drafted.template.id === 'instalment-plan') return [{ severity: 'warn', message: { id: 'letters.check.planDate' }, law }];
    const asks = drafted.template.id === 'demand' || drafted.template.id === 'stop-supply' || drafted.letter.purpose === 'demand';
    return asks ? [] : hits(drafted, PAY_BY).map((text) => ({ severity: 'block', message: { id: 'letters.check.newDate', values: { text } }, law }));
  },
};
