import type { Day } from '../domain/day';
import type { CustomerBalance } from '../domain/receivables';
import type { Settings } from '../domain/settings';
import type { ItemAction, WorkLine } from './play';
import type { Party } from './party';

/** Chance that money still comes, by days late: the later, the smaller. Upper bounds in days. */
const CHANCE_BY_AGE: readonly (readonly [number, number])[] = [[30, 0.95], [60, 0.9], [90, 0.8], [180, 0.7], [365, 0.5], [Infinity, 0.3]];
/** A suspected malicious debtor pays half as likely; a dispute first needs settling. */
const SUSPECTED_FACTOR = 0.5;
const DISPUTED_FACTOR = 0.7;

/** The action that speaks for several: pressing plays first, then the largest overdue item, then the largest open one, then the id. */
export function leading(actions: readonly ItemAction[]): ItemAction | null {
  let best: ItemAction | null = null;
  for (const action of actions) if (best === null || comesBefore(action, best)) best = action;
  return best;
}

function comesBefore(a: ItemAction, b: ItemAction): boolean {
  const pressing = Number(b.play.pressing ?? false) - Number(a.play.pressing ?? false);
  if (pressing !== 0) return pressing < 0;
  const overdue = overdueOf(b) - overdueOf(a);
  if (overdue !== 0) return overdue < 0;
  const open = (b.item?.open ?? 0) - (a.item?.open ?? 0);
  if (open !== 0) return open < 0;
  return (a.item?.id ?? '') < (b.item?.id ?? '');
}

function overdueOf({ item }: ItemAction): number {
  return item && item.triggered && (item.daysOverdue ?? 0) > 0 ? item.open : 0;
}

/** One customer in one currency as a line: what to do first, everything beneath, why it stands where it stands. */
export function workLine(balance: CustomerBalance, party: Party, items: readonly ItemAction[], settings: Settings, asOf: Day): WorkLine | null {
  const action = leading(items);
  if (action === null) return null;
  const until = settings.customers[balance.customer]?.snoozedUntil ?? null;
  const snoozedUntil = until !== null && until > asOf && !action.play.pressing ? until : null;
  const { owners, nature, promises, exposure, followUp } = party;
  const due = balance.invoiced + balance.unbilled - balance.credited;
  // 元, so that the factors can be read; what is overdue is at stake, before that what its first item holds.
  const money = Math.max(0, balance.overdue > 0 ? balance.overdue : action.item?.open ?? 0) / 100;
  const urgency = snoozedUntil === null ? action.play.urgency : 0;
  const chance = chanceOf(balance, party);
  return {
    customer: balance.customer, currency: balance.currency, open: balance.open, overdue: balance.overdue, action, items,
    priority: { score: money * urgency * chance, money, urgency, chance },
    owners: owners.names, caller: owners.caller, sheets: owners.sheets,
    nature, promises, exposure: exposure ?? undefined, followUp, snoozedUntil,
    collected: due > 0 ? Math.min(1, balance.applied / due) : null,
  };
}

function chanceOf(balance: CustomerBalance, party: Party): number {
  const byAge = CHANCE_BY_AGE.find(([days]) => balance.maxDaysOverdue <= days)?.[1] ?? 1;
  const nature = party.nature.value === 'suspectedMalicious' ? SUSPECTED_FACTOR : 1;
  return byAge * nature * (party.disputed.length > 0 ? DISPUTED_FACTOR : 1);
}

/** Most important first; equal scores by customer, then by the deal of the first item, so that the order never jumps. */
export function byPriority(a: WorkLine, b: WorkLine): number {
  return b.priority.score - a.priority.score || compare(a.customer, b.customer) || compare(a.action.item?.deal?.id ?? '', b.action.item?.deal?.id ?? '')
    || compare(a.currency, b.currency);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
