import { addressee, contactLines, accountLines, ownNote, signature } from '../frame-blocks';
import { statementBlocks } from '../statement-blocks';
import type { Template } from '../template';

/**
 * 暂停供货通知: written notice before supply is suspended, with the day from which, the ground (民法典 526–528) and how it ends.
 * The law asks for notice and lets the customer offer security; both are in the text.
 */
export const stopSupply: Template = {
  id: 'stop-supply',
  friendly: false,
  internal: false,
  title: (facts) => facts.text('stop.title'),
  blocks: (facts) => {
    const { statement } = facts;
    const payBy = facts.date(facts.payBy);
    return [
      ...addressee(facts),
      { kind: 'paragraph', text: facts.text('stop.state', { cutOff: facts.date(facts.request.asOf), total: facts.money(statement.total), due: facts.money(statement.due), capitals: facts.capitals(statement.due) }) },
      { kind: 'paragraph', strong: true, text: facts.text('stop.act', { payBy }) },
      { kind: 'paragraph', text: facts.text('stop.ground') },
      { kind: 'paragraph', text: facts.text('stop.resume') },
      { kind: 'paragraph', text: facts.text('stop.objection', { replyBy: facts.date(facts.replyBy) }) },
      ...ownNote(facts),
      { kind: 'bullets', items: [...contactLines(facts), ...accountLines(facts)] },
      signature(facts),
      {
        kind: 'form', title: facts.text('reply.receiptTitle'),
        lines: [facts.text('reply.receiptText', { number: facts.number }), facts.text('reply.handler'), facts.text('reply.date')],
        seal: facts.text('seal.customer'),
      },
      { kind: 'attachment', text: facts.text('list.attachment') },
      ...statementBlocks(facts, { friendly: false, markDue: true }),
    ];
  },
};
