import type { Block } from '../blocks';
import { accountLines, addressee, contactLines, interestText, ownNote, signature } from '../frame-blocks';
import type { LetterFacts } from '../letter-facts';
import { statementBlocks } from '../statement-blocks';
import type { Template } from '../template';

/**
 * 逾期催告函: demands what is due and undisputed by a date, with the legal ground, and brings a receipt to sign: a delivered
 * written demand restarts limitation (民法典 195). It claims nothing that is disputed (条例 15) or not yet due, and keeps numbers
 * of contracts. Interest is stated only when chosen (买卖合同解释 18).
 */
export const demand: Template = {
  id: 'demand',
  friendly: false,
  internal: false,
  title: (facts) => facts.text('demand.title'),
  blocks: (facts) => [
    ...addressee(facts),
    { kind: 'paragraph', text: facts.text('demand.state', { cutOff: facts.date(facts.request.asOf), total: facts.money(facts.statement.total) }) },
    {
      kind: 'facts',
      rows: [
        { label: facts.text('fact.due'), value: facts.money(facts.statement.due), strong: true },
        { label: facts.text('fact.capitals'), value: facts.capitals(facts.statement.due), strong: true },
      ],
    },
    { kind: 'paragraph', strong: true, text: facts.text('demand.pay', { payBy: facts.date(facts.payBy), due: facts.money(facts.statement.due), capitals: facts.capitals(facts.statement.due) }) },
    ...furtherParts(facts),
    ...ownNote(facts),
    { kind: 'bullets', items: [...accountLines(facts), ...contactLines(facts)] },
    signature(facts),
    {
      kind: 'form', title: facts.text('reply.receiptTitle'),
      lines: [facts.text('reply.receiptText', { number: facts.number }), facts.text('reply.handler'), facts.text('reply.date')],
      seal: facts.text('seal.customer'),
    },
    { kind: 'attachment', text: facts.text('list.attachment') },
    ...statementBlocks(facts, { friendly: false, markDue: true }),
  ],
};

function furtherParts(facts: LetterFacts): Block[] {
  const { interest, statement } = facts;
  return [
    facts.text('demand.ground'),
    interestText(facts),
    statement.unassigned.length > 0 || statement.lines.some((line) => line.remaining < 0) ? facts.text('demand.computed') : '',
    statement.disputed !== 0 ? facts.text('demand.disputed', { amount: facts.money(statement.disputed) }) : '',
    facts.text('demand.objection', { replyBy: facts.date(facts.replyBy) }),
    facts.text('demand.further'),
    interest > 0 ? '' : facts.text('reservation'),
  ].filter((text) => text !== '').map((text) => ({ kind: 'paragraph', text }));
}
