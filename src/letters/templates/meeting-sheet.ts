import type { Field } from '../../domain/ledger';
import { listed } from '../../messages/listed';
import { printable } from '../blocks';
import { friendlyText } from '../friendly-text';
import type { LetterFacts } from '../letter-facts';
import { statementBlocks } from '../statement-blocks';
import type { Template } from '../template';

/** What is worth knowing before ringing at the gate, in this order. */
const PEOPLE = ['decisionMaker', 'payer', 'acceptor', 'contact', 'phone', 'address', 'closingDay', 'transferCycle'] as const satisfies readonly Field[];

/**
 * 拜访提纲: an internal paper for a visit: whom to meet, our figures, questions, papers to bring, what may be offered, and a place
 * for what was promised. The nature of the debt is on no paper.
 */
export const meetingSheet: Template = {
  id: 'meeting-sheet',
  friendly: true,
  internal: true,
  title: (facts) => facts.text('meeting.title'),
  blocks: (facts) => [
    { kind: 'addressee', text: facts.fullName },
    { kind: 'note', text: facts.text('meeting.internal') },
    { kind: 'heading', text: facts.text('meeting.people') },
    { kind: 'facts', rows: PEOPLE.map((field) => ({ label: facts.text(`meeting.role.${field}`), value: known(facts, field) })) },
    { kind: 'heading', text: facts.text('meeting.money') },
    { kind: 'paragraph', flush: true, text: facts.text('meeting.balance', { cutOff: facts.date(facts.request.asOf), total: facts.money(facts.statement.total), due: facts.money(facts.statement.due) }) },
    ...statementBlocks(facts, { friendly: true, markDue: true }),
    { kind: 'heading', text: facts.text('meeting.questions') },
    {
      kind: 'table',
      columns: [
        { header: facts.text('column.question'), align: 'left', width: 48 },
        { header: facts.text('column.answer'), align: 'left', width: 52 },
      ],
      rows: ['q1', 'q2', 'q3', 'q4', 'q5'].map((question) => [facts.text(`meeting.${question}`), '\n']),
      total: null,
    },
    { kind: 'heading', text: facts.text('meeting.bring') },
    { kind: 'bullets', items: ['b1', 'b2', 'b3'].map((thing) => facts.text(`meeting.${thing}`)) },
    { kind: 'heading', text: facts.text('meeting.offer') },
    { kind: 'bullets', items: ['o1', 'o2', 'o3'].map((offer) => facts.text(`meeting.${offer}`)) },
    { kind: 'form', title: facts.text('meeting.result'), lines: [facts.text('meeting.record')], seal: facts.text('meeting.rules') },
  ],
};

/** Every different answer the sheets give for a field: the customer's rows first, then its deals'. */
function known(facts: LetterFacts, field: (typeof PEOPLE)[number]): string {
  const { ledger, receivables, customer } = facts.request;
  const rows = [
    ...(ledger.customers.get(customer)?.rows ?? []),
    ...receivables.deals.filter((deal) => deal.customer === customer).map((deal) => deal.row),
  ];
  const answers = new Set(rows.map((row) => row.text(field).value?.trim()).filter((value) => value));
  if (answers.size === 0) return facts.text('meeting.unknown');
  return listed(facts.language, [...answers].slice(0, 4).map((answer) => friendlyText(printable(answer ?? ''))));
}
