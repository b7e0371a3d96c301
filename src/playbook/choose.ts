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
  /** One per item, in the order of `Receivables.items`. */
  readonly itemActions: readonly ItemAction[];
  /** One per customer and currency with items, most important first. */
  readonly workList: readonly WorkLine[];
  /** Open items without a next follow-up, promises that say too little. */
  readonly actionFindings: readonly Finding[];
}

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

/** Like `chooseActions`, with a rest every thousand items, deals and customers; a rest tells how many of the present list are done. */
export function* choosing(
  ledger: Ledger, receivables: Receivables, readiness: readonly DealReadiness[], settings: Settings, asOf: Day,
): Steps<ChosenActions> {
  const partyOf = yield* groupingParties(ledger, receivables, settings, asOf);
  const placeOf = new Map<Deal, number>();
  yield* inSlices(receivables.deals, (deal, place) => placeOf.set(deal, place));

  const itemActions: ItemAction[] = [];
  const ofParty = new Map<Party, ItemAction[]>();
  const leaders = new Array<ItemAction | undefined>(receivables.deals.length).fill(undefined);
  yield* inSlices(receivables.items, (item) => {
    const place = item.deal === null ? -1 : placeOf.get(item.deal) ?? -1;
    const party = partyOf(item.customer, item.currency);
    const action = new Choice(item, item.deal, readiness[place] ?? null, party);
    itemActions.push(action);
    const known = ofParty.get(party);
    if (known) known.push(action);
    else ofParty.set(party, [action]);
    const leader = leaders[place];
    if (place >= 0 && (leader === undefined || comesBefore(action, leader))) leaders[place] = action;
  });

  const dealActions: DealAction[] = [];
  yield* inSlices(receivables.deals, (deal, place) => {
    const action = leaders[place] ?? new Choice(null, deal, readiness[place] ?? null, partyOf(deal.customer ?? '', deal.currency));
    dealActions.push(new DealChoice(deal, action));
  });

  const lines: WorkLine[] = [];
  yield* inSlices(receivables.balances, (balance) => {
    const party = partyOf(balance.customer, balance.currency);
    const line = workLine(balance, party, ofParty.get(party) ?? []);
    if (line) lines.push(line);
  });
  const workList = yield* sorting(lines, byPriority);
  return { dealActions, itemActions, workList, actionFindings: yield* followUpFindings(ledger, workList, asOf) };
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

/** The choice as the deal's own. */
class DealChoice implements DealAction {
  constructor(readonly deal: Deal, private readonly action: ItemAction) {}

  get item(): OpenItem | null { return this.action.item; }
  get play(): Play { return this.action.play; }
  get advice(): Advice { return this.action.advice; }
  get alsoApplies(): readonly Play[] { return this.action.alsoApplies; }
}
