import type { BlockCell } from '../blocks';
import { accountLines, addressee, contactLines, ownNote, signature } from '../frame-blocks';
import { instalmentParts } from '../instalment-parts';
import type { LetterFacts } from '../letter-facts';
import { moneyUnit } from '../statement-blocks';
import type { Template } from '../template';

/**
 * 分期付款方案: what is due (or, nothing being due, the whole balance) in parts on working days that add up to the 分, with what
 * happens when a part is missed, for the customer to stamp. A stamped plan restarts limitation (诉讼时效规定) and moves the dates.
 */
export const instalmentPlan: Template = {
  id: 'instalment-plan',
  friendly: true,
  internal: false,
  title: (facts) => facts.text('plan.title'),
  blocks: (facts) => [
    ...addressee(facts),
    {
      kind: 'paragraph',
      text: facts.text('plan.opening', { cutOff: facts.date(facts.request.asOf), total: facts.money(facts.statement.total), amount: facts.money(facts.planned), parts: facts.instalments.parts }),
    },
    {
      kind: 'table',
      columns: [
        { header: facts.text('column.part'), align: 'center', width: 20 },
        { header: facts.text('column.payDate'), align: 'center', width: 40 },
        { header: facts.text('column.payAmount', { unit: moneyUnit(facts) }), align: 'right', width: 40 },
      ],
      rows: planRows(facts),
      total: [null, facts.text('plan.total'), { fen: facts.planned }],
    },
    { kind: 'bullets', items: ['workingDay', 'default', 'confirm', 'reservation'].map((point) => facts.text(`plan.${point}`)) },
    ...ownNote(facts),
    { kind: 'bullets', items: [...accountLines(facts), ...contactLines(facts)] },
    signature(facts),
    {
      kind: 'form', title: facts.text('reply.planTitle'),
      lines: [facts.text('reply.to', { name: facts.company.name }), facts.text('reply.planText', { number: facts.number, amount: facts.money(facts.planned) }), facts.text('reply.handler'), facts.text('reply.date')],
      seal: facts.text('seal.customer'),
    },
  ],
};

function planRows(facts: LetterFacts): BlockCell[][] {
  const parts = instalmentParts(facts);
  // An impossible choice gives no rows; the check instalments-possible says why.
  return typeof parts === 'string' ? [] : parts.map((part, index) => [String(index + 1), { day: part.day }, { fen: part.amount }]);
}
