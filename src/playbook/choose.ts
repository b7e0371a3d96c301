import type { DealReadiness } from '../checklist/rule';
import type { Day } from '../domain/day';
import type { Finding } from '../domain/finding';
import type { Ledger } from '../domain/ledger';
import type { Deal, OpenItem, Receivables } from '../domain/receivables';
import type { Settings } from '../domain/settings';
import { followUpFindings } from './follow-up';
import { partiesOf } from './parties';
import type { Advice, DealAction, ItemAction, Play, WorkLine } from './play';
import type { PlayFacts } from './play-facts';
import { PLAYS } from './plays';
import { playFacts } from './situation';
import { byPriority, leading, workLine } from './work-list';

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

/** Items judged between two rests of `choosing`. */
const SLICE = 500;

/**
 * Chooses the next action for every open item, deal and customer. Pure: the same facts always give the same play.
 * Advice is worked out when it is first looked at, so a hundred thousand items cost only their choice.
 */
export function chooseActions(
  ledger: Ledger, receivables: Receivables, readiness: readonly DealReadiness[], settings: Settings, asOf: Day,
): ChosenActions {
  const steps = choosing(ledger, receivables, readiness, settings, asOf);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Like `chooseActions`, with a rest every few hundred items; each rest gives the number of items judged so far. */
export function* choosing(
  ledger: Ledger, receivables: Receivables, readiness: readonly DealReadiness[], settings: Settings, asOf: Day,
): Generator<number, ChosenActions, void> {
  const partyOf = partiesOf(ledger, receivables, settings, asOf);
  const readinessOf = new Map<Deal, DealReadiness>(readiness.map((each) => [each.deal, each]));
  const chosen = new Map<OpenItem, ItemAction>();
  const workList: WorkLine[] = [];
  for (const balance of receivables.balances) {
    const party = partyOf(balance.customer, balance.currency);
    const actions: ItemAction[] = [];
    for (const item of balance.items) {
      const own = item.deal ? readinessOf.get(item.deal) ?? null : null;
      const action = chooseFor(playFacts({ item, deal: item.deal, readiness: own, party, settings, asOf }));
      actions.push(action);
      chosen.set(item, action);
      if (chosen.size % SLICE === 0) yield chosen.size;
    }
    const line = workLine(balance, party, actions, settings, asOf);
    if (line) workList.push(line);
  }

  const dealActions: DealAction[] = [];
  for (const deal of receivables.deals) {
    const action = leading(actionsOf(deal.items, chosen)) ?? chooseFor(playFacts({
      item: null, deal, readiness: readinessOf.get(deal) ?? null, party: partyOf(deal.customer ?? '', deal.currency), settings, asOf,
    }));
    dealActions.push(new DealChoice(deal, action));
    if (dealActions.length % SLICE === 0) yield chosen.size;
  }
  workList.sort(byPriority);
  return { dealActions, itemActions: actionsOf(receivables.items, chosen), workList, actionFindings: followUpFindings(ledger, workList, asOf) };
}

/** The first play that applies, the others that would, and its advice when somebody looks. */
export function chooseFor(facts: PlayFacts): ItemAction {
  const play = PLAYS.find((each) => each.applies(facts));
  if (!play) throw new Error('The decision table has a gap; its last plays cover every age.');
  return new Choice(facts, play);
}

/** A play chosen for facts. Its advice is a getter: copy the fields that you need, not the object. */
class Choice implements ItemAction {
  private memo: Advice | undefined;

  constructor(private readonly facts: PlayFacts, readonly play: Play) {}

  get item(): OpenItem | null { return this.facts.item; }
  get advice(): Advice { return this.memo ??= this.play.advise(this.facts); }
  get alsoApplies(): readonly Play[] {
    return PLAYS.filter((each) => each !== this.play && (each.applies(this.facts) || each.accompanies?.(this.facts)));
  }
}

/** The choice as the deal's own. */
class DealChoice implements DealAction {
  constructor(readonly deal: Deal, private readonly action: ItemAction) {}

  get item(): OpenItem | null { return this.action.item; }
  get play(): Play { return this.action.play; }
  get advice(): Advice { return this.action.advice; }
  get alsoApplies(): readonly Play[] { return this.action.alsoApplies; }
}

function actionsOf(items: readonly OpenItem[], chosen: ReadonlyMap<OpenItem, ItemAction>): readonly ItemAction[] {
  const actions: ItemAction[] = [];
  for (const item of items) {
    const action = chosen.get(item);
    if (action) actions.push(action);
  }
  return actions;
}
