import type { DealReadiness } from '../checklist/rule';
import type { Day } from '../domain/day';
import type { Finding } from '../domain/finding';
import { drain, inSlices, type Steps } from '../domain/in-slices';
import type { Ledger } from '../domain/ledger';
import type { Deal, OpenItem, Receivables } from '../domain/receivables';
import type { Settings } from '../domain/settings';
import { sorting } from '../domain/sorting';
import { followUpFindings } from './follow-up';
import { groupingParties, type PartyOf } from './parties';
import type { Party } from './party';
import type { Advice, DealAction, ItemAction, Play, WorkLine } from './play';
import type { PlayFacts } from './play-facts';
import { PLAYS } from './plays';
import { playFacts } from './situation';
import { PartyLine, byPriority, leading, type ActionOf } from './work-list';

/** What to do next: per deal, and per customer with its open items beneath. */
export interface ChosenActions {
  /** One per deal, in the order of `Receivables.deals`. */
  readonly dealActions: readonly DealAction[];
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
 * Only what leads each customer is kept; the action of a deal or of an item is chosen again, and its advice worked out, when somebody looks at it.
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
  const actionOf: ActionOf = (item, party) => new Choice(item, item.deal, item.deal ? readiness[item.deal.place] ?? null : null, party);
  const lines: WorkLine[] = [];
  let judged = 0;
  let work = 0;
  for (const balance of receivables.balances) {
    const party = partyOf(balance.customer, balance.currency);
    let leader: ItemAction | null = null;
    work += PARTY_WORK;
    for (let from = 0; from < balance.items.length; from += ITEMS_A_SLICE) {
      // First made, then asked: that reads the items and their deals, which lie far apart in memory, several at a time.
      const actions = balance.items.slice(from, from + ITEMS_A_SLICE).map((item) => actionOf(item, party));
      for (const action of actions) leader = leading(leader, action);
      judged += actions.length;
      work += actions.length;
      if (work < ITEMS_A_SLICE) continue;
      work = 0;
      yield judged;
    }
    if (leader) lines.push(new PartyLine(balance, party, leader, actionOf));
  }

  const choices: Choices = { readiness, partyOf, actionOf };
  const dealActions: DealAction[] = [];
  yield* inSlices(receivables.deals, (deal) => { dealActions.push(new DealChoice(deal, choices)); });
  const workList = yield* sorting(lines, byPriority);
  return { dealActions, workList, actionFindings: yield* followUpFindings(ledger, workList) };
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

/** A choice of a play, made when somebody asks. Of the facts only what they are made from is kept; its parts are getters: copy the fields that you need, not the object. */
class Choice implements ItemAction {
  private chosen: Play | undefined;
  private memo: Advice | undefined;

  constructor(readonly item: OpenItem | null, private readonly deal: Deal | null, private readonly readiness: DealReadiness | null, private readonly party: Party) {}

  get play(): Play { return this.chosen ??= playFor(this.facts); }
  get advice(): Advice { return this.memo ??= this.play.advise(this.facts); }
  get alsoApplies(): readonly Play[] { return alsoFor(this.facts, this.play); }

  private get facts(): PlayFacts { return playFacts({ item: this.item, deal: this.deal, readiness: this.readiness, party: this.party }); }
}

/** What the choices of all deals have in common. */
interface Choices {
  readonly readiness: readonly DealReadiness[];
  readonly partyOf: PartyOf;
  readonly actionOf: ActionOf;
}

/** What a deal does: the action of the item that speaks for it. */
class DealChoice implements DealAction {
  private leader: ItemAction | undefined;

  constructor(readonly deal: Deal, private readonly choices: Choices) {}

  get item(): OpenItem | null { return this.action.item; }
  get play(): Play { return this.action.play; }
  get advice(): Advice { return this.action.advice; }
  get alsoApplies(): readonly Play[] { return this.action.alsoApplies; }

  private get action(): ItemAction { return this.leader ??= this.choose(); }

  private choose(): ItemAction {
    const { deal, choices: { readiness, partyOf, actionOf } } = this;
    let leader: ItemAction | null = null;
    for (const item of deal.items) leader = leading(leader, actionOf(item, partyOf(item.customer, item.currency)));
    return leader ?? new Choice(null, deal, readiness[deal.place] ?? null, partyOf(deal.customer ?? '', deal.currency));
  }
}
