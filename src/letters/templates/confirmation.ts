import type { Block } from '../blocks';
import { confirmationNotes } from '../confirmation-notes';
import { accountLines, addressee, contactLines, interestText, ownNote, signature } from '../frame-blocks';
import type { AccountFacts, LetterFacts } from '../letter-facts';
import { currencyName } from '../letter-text';
import { hasLongList, ordinal, statementBlocks } from '../statement-blocks';
import type { Template } from '../template';

/**
 * 货款征询函 / 对账函: asks the customer to agree the balance at the cut-off date and to stamp one of two reply blocks.
 * Purpose *reconcile* confirms and nothing else. Purpose *demand* also asks for payment by a date, because a letter that only
 * reconciles is no demand for many courts (法民二〔2001〕016号 and cases after it); receivables rules §9.
 * Form *blank* leaves the figure to the customer (CSA 1312). Several currencies stand under headings of their own and are never added.
 */
export const confirmation: Template = {
  id: 'confirmation',
  friendly: false,
  internal: false,
  title: (facts) => facts.text(facts.purpose === 'demand' ? 'confirmation.demandTitle' : 'confirmation.title'),
  blocks: (facts) => [
    ...addressee(facts),
    { kind: 'paragraph', text: facts.text(`confirmation.${facts.form}.opening`, { cutOff: facts.date(facts.request.asOf), currencies: facts.accounts.length }) },
    ...inEachCurrency(facts, (account) => (facts.form === 'positive' ? balance(facts, account) : blankBalance(facts, account))),
    ...(facts.purpose === 'demand' ? demandPart(facts) : []),
    { kind: 'paragraph', text: facts.text(`confirmation.${facts.form}.request`, { replyBy: facts.date(facts.replyBy) }) },
    ...ownNote(facts),
    { kind: 'bullets', items: confirmationNotes(facts) },
    { kind: 'bullets', items: [...contactLines(facts), ...accountLines(facts)] },
    signature(facts),
    ...replyForms(facts),
    ...(facts.form === 'positive' && hasLongList(facts)
      ? [{ kind: 'attachment', text: facts.text('list.attachment') } as const, ...inEachCurrency(facts, (account) => list(facts, account))]
      : []),
  ],
};

/** Blocks of every currency, under its name when there are several. */
function inEachCurrency(facts: LetterFacts, blocks: (account: AccountFacts) => Block[]): Block[] {
  if (!isJoint(facts)) return blocks(facts);
  return facts.accounts.flatMap((account, index) => [
    { kind: 'heading', text: facts.text('list.part', { number: ordinal(index, facts), heading: nameOf(account) }) } as const, ...blocks(account),
  ]);
}

function isJoint(facts: LetterFacts): boolean {
  return facts.accounts.length > 1;
}

function nameOf({ statement, language }: AccountFacts): string {
  return currencyName(statement.currency, language);
}

function list(facts: LetterFacts, account: AccountFacts): Block[] {
  const index = facts.accounts.indexOf(account);
  return statementBlocks(account, { friendly: false, ...(index >= 0 && isJoint(facts) ? { under: index } : {}) });
}

function balance(facts: LetterFacts, account: AccountFacts): Block[] {
  const { total, lines, unassigned } = account.statement;
  const attached = hasLongList(facts);
  const rows = [
    ...currencyRow(facts, account),
    { label: facts.text(total < 0 ? 'fact.credit' : 'fact.balance'), value: account.money(total), strong: true },
    { label: facts.text('fact.capitals'), value: account.capitals(total), strong: true },
    { label: facts.text('fact.list'), value: facts.text(attached ? 'fact.listAttached' : 'fact.listBelow', { count: lines.length, receipts: unassigned.length }) },
  ];
  return [
    { kind: 'facts', rows },
    ...(total < 0 ? [{ kind: 'paragraph', text: facts.text('confirmation.credit', { amount: account.money(total) }) } as const] : []),
    ...(attached ? [] : list(facts, account)),
  ];
}

function blankBalance(facts: LetterFacts, account: AccountFacts): Block[] {
  return [{
    kind: 'facts',
    rows: [
      ...currencyRow(facts, account),
      { label: facts.text('fact.payable'), value: '' },
      { label: facts.text('fact.capitals'), value: '' },
      { label: facts.text('fact.consistsOf'), value: '\n\n' },
    ],
  }];
}

/** The currency is named once: here, or by the heading above. */
function currencyRow(facts: LetterFacts, account: AccountFacts): { label: string; value: string }[] {
  return isJoint(facts) ? [] : [{ label: facts.text('fact.currency'), value: nameOf(account) }];
}

function demandPart(facts: LetterFacts): Block[] {
  const due = facts.accounts.filter(({ statement }) => statement.due > 0)
    .map(({ statement, money, capitals }) => facts.text('confirmation.due', { due: money(statement.due), capitals: capitals(statement.due) }));
  return [
    { kind: 'paragraph', strong: true, text: facts.text('confirmation.pay', { amounts: due.join(facts.text('list.and')), payBy: facts.date(facts.payBy) }) },
    ...facts.accounts.map(interestText).filter((text) => text !== '').map((text) => ({ kind: 'paragraph', text } as const)),
  ];
}

/** Reply blocks say by themselves what they answer: a stamped one often comes back without the letter. */
function replyForms(facts: LetterFacts): Block[] {
  const signed = [facts.text('reply.handler'), facts.text('reply.date')];
  const seal = facts.text('seal.customer');
  const back = facts.text('reply.to', { name: facts.company.name });
  if (facts.form === 'blank') {
    return [{ kind: 'form', title: facts.text('reply.blankTitle'), lines: [back, facts.text('reply.blankText', { number: facts.number, cutOff: facts.date(facts.request.asOf) }), ...signed], seal }];
  }
  const stated = {
    number: facts.number, cutOff: facts.date(facts.request.asOf),
    amounts: facts.accounts.map(({ statement: { total }, money }) => (total < 0 ? facts.text('reply.owedToUs', { amount: money(total) }) : money(total))).join(facts.text('list.and')),
  };
  const theirs = isJoint(facts)
    ? facts.accounts.map((account) => `\n${facts.text('reply.theirs', { currency: nameOf(account) })}`).join('')
    : facts.text('reply.blankLine');
  return [
    { kind: 'form', title: facts.text('reply.agreeTitle'), lines: [back, facts.text('reply.agreeText', stated), ...signed], seal },
    { kind: 'form', title: facts.text('reply.differTitle'), lines: [back, facts.text('reply.differText', { ...stated, theirs }), ...signed], seal },
  ];
}
