import type { Message } from '../domain/message';
import type { PlayFacts } from './play-facts';

/** One item that makes up at least this share of what the customer owes blocks everything else. */
const LARGE_SHARE = 0.5;

/**
 * 下次签约提醒: what to write differently into the next order, so that one large item cannot block all of the money again: a clause that
 * parts are payable by themselves, milestones instead of one sum, several orders instead of one. An invitation to tender is never split
 * (招标投标法 4), which the texts say. A milestone that was reached can be claimed now, which comes first.
 */
export function nextSigning(facts: PlayFacts): readonly Message[] {
  const { item, deal, party } = facts;
  if (item === null || deal === null) return [];
  const reminders: Message[] = [];
  const currency = item.currency;
  const claimable = deal.items.reduce((sum, part) => sum + (part.kind === 'unbilled' ? part.open : 0), 0);
  if (claimable > 0) reminders.push({ id: 'playbook.nextSigning.claimMilestone', values: { amount: { fen: claimable, currency } } });
  const open = party.balance?.open ?? 0;
  const large = deal.amount !== null && open > 0 && item.open >= open * LARGE_SHARE && item.open >= deal.amount * LARGE_SHARE;
  if (!large) return reminders;
  reminders.push({ id: 'playbook.nextSigning.partialPayment' });
  reminders.push({ id: deal.items.length > 1 ? 'playbook.nextSigning.splitOrder' : 'playbook.nextSigning.milestones' });
  return reminders;
}
