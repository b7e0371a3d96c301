import type { DealReadiness } from '../checklist/rule';
import type { Day } from '../domain/day';
import type { Finding } from '../domain/finding';
import { drain, inSlices, type Steps } from '../domain/in-slices';
import type { Ledger } from '../domain/ledger';
import type { Deal, OpenItem, Receivables } from '../domain/receivables';
import type { Settings } from '../domain/settings';
import { sorting } from '../domain/sorting';
import { followUpFindings } from './follow-up';
import { groupingParties } from './parties';
import type { Party } from './party';
import type { Advice, DealAction, ItemAction, Play, WorkLine } from './play';
import type { PlayFacts } from './play-facts';
import { PLAYS } from './plays';
import { playFacts } from './situation';
import { byPriority, comesBefore, workLine } from './work-list';

/** What to do next, three ways: per deal, per open item, per customer. */
export interface ChosenActions {
  /** One per deal, in the order of `Receivables.deals`. */
  readonly dealActions: readonly DealAction[];
  /** One per item, customer by customer as in `Receivables.balances`. */
  readonly itemActions: readonly ItemAction[];
  /** One per customer and currency with items, most important first. */
  readonly workList: readonly WorkLine[];
  /** Open items without a next follow-up, promises that say too little. */
  readonly actionFindings: readonly Finding[];
}

/** Items judged between two rests, over however many customers; a customer itself is as much work as ten. */
const ITEMS_A_SLICE = 1000;
const PARTY_WORK = 10;

/**
 * Chooses the next action for every open item, deal and customer. Pure: the same facts always give the same play.
 * `readiness` holds one entry for each deal, in the order of `Receivables.deals`; a deal without an entry has no known gap.
 * Advice is worked out when it is first looked at, so a hundred thousand items cost only their choice.
 */
export function chooseActions(
  ledger: Ledger, receivables: Receivables, readiness: readonly DealReadiness[], settings: Settings, asOf: Day,
): ChosenActions {
  return drain(choosing(ledger, receivables, readiness, settings, asOf));
}

/** Like `chooseActions`, with rests after every thousand items or deals; a rest tells how many of the present list are done. */
export function* choosing(
  ledger: Ledger, receivables: Receivables, readiness: readonly DealReadiness[], settings: Settings, asOf: Day,
): Steps<ChosenActions> {
  const partyOf = yield* groupingParties(ledger, receivables, settings, asOf);
  const dealActions: DealChoice[] = [];
  const choiceOf = new Map<Deal, DealChoice>();
  yield* inSlices(receivables.deals, (deal, place) => {
    const choice = new DealChoice(deal, readiness[place] ?? null);
    dealActions.push(choice);
    choiceOf.set(deal, choice);
  });

  const itemActions: ItemAction[] = [];
  const lines: WorkLine[] = [];
  let work = 0;
  for (const balance of receivables.balances) {
    const party = partyOf(balance.customer, balance.currency);
    const actions: ItemAction[] = [];
    yield* inSlices(balance.items, (item) => {
      const ofDeal = item.deal === null ? null : choiceOf.get(item.deal) ?? null;
      const action = new Choice(item, item.deal, ofDeal?.readiness ?? null, party);
      actions.push(action);
      itemActions.push(action);
      ofDeal?.hear(action);
    });
    const line = workLine(balance, party, actions);
    if (line) lines.push(line);
    work += balance.items.length + PARTY_WORK;
    if (work < ITEMS_A_SLICE) continue;
    work = 0;
    yield itemActions.length;
  }

  yield* inSlices(dealActions, (choice) => {
    const { deal } = choice;
    if (choice.silent) choice.hear(new Choice(null, deal, choice.readiness, partyOf(deal.customer ?? '', deal.currency)));
  });
  const workList = yield* sorting(lines, byPriority);
  return { dealActions, itemActions, workList, actionFindings: yield* followUpFindings(ledger, workList) };
}

/** The first play of the decision table that applies. */
export function playFor(facts: PlayFacts): Play {
  for (const play of PLAYS) if (play.applies(facts)) return play;
  throw new Error('The decision table has a gap; its last plays cover every age.');
}

/** The other plays that would apply, or go along with the chosen one, in the order of the table. */
export function alsoFor(facts: PlayFacts, chosen: Play): readonly Play[] {
  return chosen.alone ? [] : PLAYS.filter((each) => each !== chosen && (each.applies(facts) || each.accompanies?.(facts)));
}

/** A chosen play. Of the facts only what they are made from is kept; its advice is a getter: copy the fields that you need, not the object. */
class Choice implements ItemAction {
  readonly play: Play;
  private memo: Advice | undefined;

  constructor(readonly item: OpenItem | null, private readonly deal: Deal | null, private readonly readiness: DealReadiness | null, private readonly party: Party) {
    this.play = playFor(this.facts);
  }

  get advice(): Advice { return this.memo ??= this.play.advise(this.facts); }
  get alsoApplies(): readonly Play[] { return alsoFor(this.facts, this.play); }

  private get facts(): PlayFacts { return playFacts({ item: this.item, deal: this.deal, readiness: this.readiness, party: this.party }); }
}

/** What a deal does: the action of the item that speaks for it. */
class DealChoice implements DealAction {
  private leader: ItemAction | null = null;

  constructor(readonly deal: Deal, readonly readiness: DealReadiness | null) {}

  /** No item has spoken yet. */
  get silent(): boolean { return this.leader === null; }
  get item(): OpenItem | null { return this.action.item; }
  get play(): Play { return this.action.play; }
  get advice(): Advice { return this.action.advice; }
  get alsoApplies(): readonly Play[] { return this.action.alsoApplies; }

  /** Takes an action as its own if it comes before those heard so far. */
  hear(action: ItemAction): void {
    if (this.leader === null || comesBefore(action, this.leader)) this.leader = action;
  }

  private get action(): ItemAction {
    if (this.leader === null) throw new Error('A deal is asked before its items were judged.');
    return this.leader;
  }
}
