import type { Fen } from '../domain/money';
import { listed } from '../messages/listed';
import type { LetterFacts } from './letter-facts';
import { currencyName } from './letter-text';
import type { Statement } from './statement';
import { hasLongList } from './statement-blocks';

/** Short points under a confirmation: what the balance includes and leaves out, and what the letter does not change. Amounts by currency. */
export function confirmationNotes(facts: LetterFacts): string[] {
  const { form, request } = facts;
  const positive = form === 'positive';
  const point = (id: string, pick: (statement: Statement) => Fen): string => {
    const amount = amounts(facts, pick);
    return positive && amount !== '' ? facts.text(`confirmation.${id}`, { amount }) : '';
  };
  return [
    positive && hasLongList(facts) ? facts.text('confirmation.attached') : '',
    facts.text('confirmation.afterCutOff'),
    positive && facts.accounts.some(({ statement }) => statement.unassigned.length > 0) ? facts.text('confirmation.unassigned') : '',
    point('disputed', (statement) => statement.disputed),
    point('bills', (statement) => Math.max(0, statement.bills)),
    point('notTriggered', (statement) => Math.max(0, statement.notTriggered)),
    otherCurrencies(facts),
    facts.accounts.some(({ interest }) => interest > 0) ? '' : facts.text('reservation'),
    request.auditSentence ? facts.text('confirmation.auditSentence') : '',
  ].filter((text) => text !== '');
}

/** An amount of every currency that has one, side by side. */
function amounts(facts: LetterFacts, pick: (statement: Statement) => Fen): string {
  return facts.accounts.filter(({ statement }) => pick(statement) !== 0).map(({ statement, money }) => money(pick(statement))).join(facts.text('list.and'));
}

/** Currencies of this customer that the letter does not state. */
function otherCurrencies(facts: LetterFacts): string {
  const stated = facts.accounts.map(({ statement }) => statement.currency);
  const others = facts.request.receivables.balances.filter((each) =>
    each.customer === facts.statement.customer && !stated.includes(each.currency) && (each.open !== 0 || each.unapplied !== 0));
  return others.length === 0 ? '' : facts.text('confirmation.otherCurrencies', {
    currencies: listed(facts.language, others.map((each) => currencyName(each.currency, facts.language))),
  });
}
