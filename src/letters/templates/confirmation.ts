import type { Block } from '../blocks';
import { accountLines, addressee, contactLines, ownNote, signature } from '../frame-blocks';
import type { LetterFacts } from '../letter-facts';
import { currencyName } from '../letter-text';
import { isAttached, statementBlocks } from '../statement-blocks';
import type { Template } from '../template';

/**
 * 货款征询函 / 对账函: asks the customer to agree the balance at the cut-off date and to stamp one of two reply blocks.
 * Purpose *reconcile* confirms and nothing else. Purpose *demand* also asks for payment by a date, because a letter that only
 * reconciles is no demand for many courts (法民二〔2001〕016号 and cases after it); receivables rules §9.
 * Form *blank* leaves the figure to the customer (CSA 1312).
 */
export const confirmation: Template = {
  id: 'confirmation',
  friendly: false,
  internal: false,
  title: (facts) => facts.text(facts.purpose === 'demand' ? 'confirmation.demandTitle' : 'confirmation.title'),
  blocks: (facts) => [
    addressee(facts),
    { kind: 'paragraph', text: facts.text(`confirmation.${facts.form}.opening`, { cutOff: facts.date(facts.request.asOf) }) },
    ...(facts.form === 'positive' ? balance(facts) : blankBalance(facts)),
    ...(facts.purpose === 'demand' ? demandPart(facts) : []),
    { kind: 'paragraph', text: facts.text('confirmation.request', { replyBy: facts.date(facts.replyBy) }) },
    ...ownNote(facts),
    ...notes(facts),
    { kind: 'bullets', items: [...contactLines(facts), ...accountLines(facts)] },
    signature(facts),
    ...replyForms(facts),
    ...(facts.form === 'positive' && isAttached(facts)
      ? [{ kind: 'attachment', text: facts.text('list.attachment') } as const, ...statementBlocks(facts, { friendly: false })]
      : []),
  ],
};

function balance(facts: LetterFacts): Block[] {
  const { total, lines, unassigned } = facts.statement;
  const rows = [
    { label: facts.text('fact.currency'), value: currencyName(facts.statement.currency, facts.language) },
    { label: facts.text(total < 0 ? 'fact.credit' : 'fact.balance'), value: facts.money(total), strong: true },
    { label: facts.text('fact.capitals'), value: facts.capitals(total), strong: true },
    { label: facts.text('fact.list'), value: facts.text(isAttached(facts) ? 'fact.listAttached' : 'fact.listBelow', { count: lines.length, receipts: unassigned.length }) },
  ];
  return [
    { kind: 'facts', rows },
    ...(total < 0 ? [{ kind: 'paragraph', text: facts.text('confirmation.credit', { amount: facts.money(total) }) } as const] : []),
    ...(isAttached(facts) ? [] : statementBlocks(facts, { friendly: false })),
  ];
}

function blankBalance(facts: LetterFacts): Block[] {
  return [{
    kind: 'facts',
    rows: [
      { label: facts.text('fact.currency'), value: currencyName(facts.statement.currency, facts.language) },
      { label: facts.text('fact.payable'), value: '' },
      { label: facts.text('fact.capitals'), value: '' },
      { label: facts.text('fact.consistsOf'), value: '\n\n' },
    ],
  }];
}

function demandPart(facts: LetterFacts): Block[] {
  const { due } = facts.statement;
  const values = { due: facts.money(due), capitals: facts.capitals(due), payBy: facts.date(facts.payBy) };
  return [
    { kind: 'paragraph', strong: true, text: facts.text('confirmation.pay', values) },
    ...(facts.request.interest ? [{ kind: 'paragraph', text: facts.text('interest', { amount: facts.money(facts.request.interest), cutOff: facts.date(facts.request.asOf) }) } as const] : []),
  ];
}

function notes(facts: LetterFacts): Block[] {
  const { statement, form, request } = facts;
  const positive = form === 'positive';
  const texts = [
    facts.text('confirmation.afterCutOff'),
    positive && statement.unassigned.length > 0 ? facts.text('confirmation.unassigned') : '',
    positive && statement.disputed !== 0 ? facts.text('confirmation.disputed', { amount: facts.money(statement.disputed) }) : '',
    positive && statement.bills > 0 ? facts.text('confirmation.bills', { amount: facts.money(statement.bills) }) : '',
    positive && statement.notTriggered > 0 ? facts.text('confirmation.notTriggered', { amount: facts.money(statement.notTriggered) }) : '',
    otherCurrencies(facts),
    request.interest ? '' : facts.text('reservation'),
    request.auditSentence ? facts.text('confirmation.auditSentence') : '',
  ].filter((text) => text !== '');
  return [{ kind: 'bullets', items: texts }];
}

function otherCurrencies(facts: LetterFacts): string {
  const others = facts.request.receivables.balances.filter((each) =>
    each.customer === facts.statement.customer && each.currency !== facts.statement.currency && (each.open !== 0 || each.unapplied !== 0));
  return others.length === 0 ? '' : facts.text('confirmation.otherCurrencies', {
    currencies: others.map((each) => currencyName(each.currency, facts.language)).join(facts.text('list.comma')),
  });
}

function replyForms(facts: LetterFacts): Block[] {
  const signed = [facts.text('reply.handler'), facts.text('reply.date')];
  const seal = facts.text('seal.customer');
  const back = facts.text('reply.to', { name: facts.company.name });
  if (facts.form === 'blank') {
    return [{ kind: 'form', title: facts.text('reply.blankTitle'), lines: [back, facts.text('reply.blankText', { cutOff: facts.date(facts.request.asOf) }), ...signed], seal }];
  }
  return [
    { kind: 'form', title: facts.text('reply.agreeTitle'), lines: [back, facts.text('reply.agreeText'), ...signed], seal },
    { kind: 'form', title: facts.text('reply.differTitle'), lines: [back, facts.text('reply.differText'), ...signed], seal },
  ];
}
