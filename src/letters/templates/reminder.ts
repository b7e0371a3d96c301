import type { Block } from '../blocks';
import { accountLines, addressee, contactLines, ownNote, signature } from '../frame-blocks';
import type { LetterFacts } from '../letter-facts';
import { itemTable } from '../statement-blocks';
import type { Template } from '../template';

/**
 * 催款通知: a friendly reminder. It thanks, states what is open, offers help with papers and never says 合同.
 * Where receipts were placed by assumption it states the customer's total only.
 */
export const reminder: Template = {
  id: 'reminder',
  friendly: true,
  internal: false,
  title: (facts) => facts.text('reminder.title'),
  blocks: (facts) => [
    ...addressee(facts),
    { kind: 'paragraph', text: facts.text('reminder.thanks') },
    { kind: 'paragraph', text: state(facts) },
    ...dueList(facts),
    { kind: 'paragraph', text: facts.text('reminder.ask', { replyBy: facts.date(facts.replyBy) }) },
    { kind: 'paragraph', text: facts.text('reminder.help') },
    ...ownNote(facts),
    { kind: 'bullets', items: [...contactLines(facts), ...accountLines(facts)] },
    signature(facts),
  ],
};

function state(facts: LetterFacts): string {
  const { total, due, unassigned } = facts.statement;
  // A due part is named only when no money without a named item could belong to it.
  const named = due > 0 && unassigned.length === 0;
  return facts.text('reminder.state', { cutOff: facts.date(facts.request.asOf), total: facts.money(total), due: named ? facts.money(due) : 'none' });
}

function dueList(facts: LetterFacts): Block[] {
  const { lines, unassigned } = facts.statement;
  const due = lines.filter((line) => line.due && !line.item.disputed);
  if (due.length === 0 || unassigned.length > 0) return [];
  return [{ kind: 'paragraph', text: facts.text('reminder.list') }, itemTable(facts, due, { friendly: true, part: false })];
}
