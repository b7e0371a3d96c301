import type { Day } from '../domain/day';
import type { Fen } from '../domain/money';
import type { CustomerBalance, OpenItem } from '../domain/receivables';
import type { Exposure } from './exposure';
import { waitingItems } from './follow-up';
import type { NatureJudgement } from './nature';
import type { Party } from './party';
import type { ItemAction, WorkLine } from './play';
import type { DebtPromise } from './promises';

/** Chance that money still comes, by days late: the later, the smaller. Upper bounds in days. */
const CHANCE_BY_AGE: readonly (readonly [number, number])[] = [[30, 0.95], [60, 0.9], [90, 0.8], [180, 0.7], [365, 0.5], [Infinity, 0.3]];
/** A suspected malicious debtor pays half as likely; a dispute first needs settling. */
const SUSPECTED_FACTOR = 0.5;
const DISPUTED_FACTOR = 0.7;

/** Chooses the action of an item of a party. */
export type ActionOf = (item: OpenItem, party: Party) => ItemAction;

/** Of two actions the one that speaks for both, for a deal or a customer: pressing plays first, then the largest overdue item, then the largest open one, then the id. */
export function leading(a: ItemAction | null, b: ItemAction): ItemAction {
  return a !== null && comesBefore(a, b) ? a : b;
}

function comesBefore(a: ItemAction, b: ItemAction): boolean {
  const pressing = Number(b.play.pressing ?? false) - Number(a.play.pressing ?? false);
  if (pressing !== 0) return pressing < 0;
  const overdue = overdueOf(b) - overdueOf(a);
  if (overdue !== 0) return overdue < 0;
  const open = (b.item?.open ?? 0) - (a.item?.open ?? 0);
  if (open !== 0) return open < 0;
  return (a.item?.id ?? '') <= (b.item?.id ?? '');
}

function overdueOf({ item }: ItemAction): number {
  return item && item.triggered && (item.daysOverdue ?? 0) > 0 ? item.open : 0;
}

/** One customer in one currency as a line: what to do first, everything beneath, why it stands where it stands. All but the priority is worked out when somebody looks. */
export class PartyLine implements WorkLine {
  readonly priority: WorkLine['priority'];
  readonly snoozedUntil: Day | null;
  readonly waiting: readonly OpenItem[];
  private actions: readonly ItemAction[] | undefined;

  /** `action` is the leading one of those that `actionOf` gives for the items. */
  constructor(private readonly balance: CustomerBalance, private readonly party: Party, readonly action: ItemAction, private readonly actionOf: ActionOf) {
    const { settings, asOf, hasColumn } = party.sources;
    this.waiting = waitingItems(balance.items, hasColumn('followUpDate'), asOf);
    const until = settings.customers[balance.customer]?.snoozedUntil ?? null;
    this.snoozedUntil = until !== null && until > asOf && !action.play.pressing ? until : null;
    // 元, so that the factors can be read; what is overdue is at stake, before that what its first item holds.
    const money = Math.max(0, balance.overdue > 0 ? balance.overdue : action.item?.open ?? 0) / 100;
    const urgency = this.snoozedUntil === null ? action.play.urgency : 0;
    const chance = chanceOf(balance, party);
    this.priority = { score: money * urgency * chance, money, urgency, chance };
  }

  get items(): readonly ItemAction[] { return this.actions ??= this.balance.items.map((item) => this.actionOf(item, this.party)); }
  get customer(): string { return this.balance.customer; }
  get currency(): string { return this.balance.currency; }
  get open(): Fen { return this.balance.open; }
  get overdue(): Fen { return this.balance.overdue; }
  get owners(): readonly string[] { return this.party.owners.names; }
  get caller(): string { return this.party.owners.caller; }
  get sheets(): readonly string[] { return this.party.owners.sheets; }
  get nature(): NatureJudgement { return this.party.nature; }
  get promises(): readonly DebtPromise[] { return this.party.promises; }
  get exposure(): Exposure | undefined { return this.party.exposure ?? undefined; }
  get followUp(): Day | null { return this.party.followUp; }

  get collected(): number | null {
    const { invoiced, unbilled, credited, applied } = this.balance;
    const due = invoiced + unbilled - credited;
    return due > 0 ? Math.min(1, applied / due) : null;
  }
}

function chanceOf(balance: CustomerBalance, party: Party): number {
  const byAge = CHANCE_BY_AGE.find(([days]) => balance.maxDaysOverdue <= days)?.[1] ?? 1;
  const nature = party.suspected ? SUSPECTED_FACTOR : 1;
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
