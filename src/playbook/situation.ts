import type { DealReadiness } from '../checklist/rule';
import type { CellRef } from '../domain/cell';
import type { Day } from '../domain/day';
import { limitationStage } from '../domain/limitation';
import type { Fen } from '../domain/money';
import type { CustomerBalance, Deal, OpenItem } from '../domain/receivables';
import type { DebtNature, Settings } from '../domain/settings';
import { LADDER_DAYS } from './ages';
import { itemLimitation, latestDay, type ItemLimitation } from './item-limitation';
import type { Party } from './party';
import type { Gap, PlayFacts, Situation } from './play-facts';
import { leadingPromise, type DebtPromise } from './promises';

/** What facts are made from; settings and as-of date are those of the party. */
export interface FactsInput {
  readonly item: OpenItem | null;
  readonly deal: Deal | null;
  readonly readiness: DealReadiness | null;
  readonly party: Party;
}

/** Facts of one item (or of a deal without any) for the plays: the situation and what stands behind it. */
export function playFacts({ item, deal, readiness, party }: FactsInput): PlayFacts {
  return new ItemFacts(item, deal, readiness, party);
}

/** Every part is worked out when a play asks for it: most items meet their play after a few comparisons. */
class ItemFacts implements PlayFacts {
  readonly situation: Situation = new ItemSituation(this);
  private knownLimitation: ItemLimitation | null | undefined;
  private knownGap: Gap | null | undefined;

  constructor(readonly item: OpenItem | null, readonly deal: Deal | null, readonly readiness: DealReadiness | null, readonly party: Party) {}

  get asOf(): Day { return this.party.sources.asOf; }
  get settings(): Settings { return this.party.sources.settings; }
  get balance(): CustomerBalance | null { return this.party.balance; }
  get nature(): DebtNature { return this.party.nature.value; }
  get promised(): Fen { return this.item ? this.party.promised(this.item) : 0; }
  get promise(): DebtPromise | null { return this.item ? leadingPromise(this.party.promises, this.item) : null; }

  get limitation(): ItemLimitation | null {
    if (this.knownLimitation === undefined) this.knownLimitation = this.item ? itemLimitation(this.item, this.party, this.settings, this.asOf) : null;
    return this.knownLimitation;
  }

  get gap(): Gap | null {
    if (this.knownGap === undefined) this.knownGap = gapOf(this.item, this.readiness);
    return this.knownGap;
  }
}

class ItemSituation implements Situation {
  constructor(private readonly facts: ItemFacts) {}

  get settled(): boolean {
    const { item, deal } = this.facts;
    return item ? item.open === 0 && item.kind !== 'notTriggered' : nothingOpen(deal) || !this.gap;
  }

  get smallDifference(): boolean { return this.facts.item?.smallDifference ?? false; }

  get cashFirst(): boolean {
    const { item, party, settings } = this.facts;
    return item !== null && cashComesFirst(item, party, settings);
  }

  get limitation(): Situation['limitation'] {
    const { limitation, settings, asOf } = this.facts;
    return limitationState(limitation, settings, asOf);
  }

  get disputed(): boolean {
    const { item } = this.facts;
    return item !== null && item.disputed !== null;
  }

  get notTriggered(): boolean {
    const { item } = this.facts;
    return item !== null && (item.kind === 'notTriggered' || !item.triggered);
  }

  get promise(): Situation['promise'] { return promiseState(this.facts); }

  get ladder(): boolean {
    const { daysPast } = this;
    if (daysPast <= 0) return false;
    const { party } = this.facts;
    return party.readyForLadder && (daysPast > LADDER_DAYS || party.hardCase);
  }

  get gap(): boolean {
    const { item, readiness } = this.facts;
    return readiness?.status === 'notReady' || cannotBeDated(item);
  }

  get confirmationDue(): boolean {
    const { item, party, settings, asOf } = this.facts;
    return item !== null && confirmationDue(item, party, settings, asOf);
  }

  get daysPast(): number {
    const { item, settings, asOf } = this.facts;
    return item ? daysPastDue(item, settings, asOf) : 0;
  }
}

/** A deal without open items has nothing to ask for, unless its amount is not known: then nobody can say. */
function nothingOpen(deal: Deal | null): boolean {
  return deal === null || deal.settled || deal.amount !== null;
}

/** Days since the contract's due date, but 0 until the date rolled over rest days has passed: nobody is told to be late before it. */
function daysPastDue(item: OpenItem, settings: Settings, asOf: Day): number {
  if (item.dueDate === null) return 0;
  const from = settings.rollRestDays ? item.rolledDueDate ?? item.dueDate : item.dueDate;
  return asOf > from ? asOf - item.dueDate : Math.min(0, asOf - item.dueDate);
}

function cashComesFirst(item: OpenItem, { balance }: Party, settings: Settings): boolean {
  if (item.open < 0) return true;
  return balance !== null && balance.unapplied > 0 && balance.unapplied >= Math.max(balance.overdue, settings.smallDifference);
}

function limitationState(limitation: ItemLimitation | null, settings: Settings, asOf: Day): Situation['limitation'] {
  if (limitation === null) return 'open';
  // While anybody can argue that the period runs, the claim is not given up: a demand now may still save it.
  if (asOf > latestDay(limitation)) return 'expired';
  const stage = limitationStage(limitation.lastDay - asOf, settings.limitationWarningDays);
  return stage === 'early' || stage === 'far' ? 'open' : 'ending';
}

function promiseState(facts: PlayFacts): Situation['promise'] {
  const { item, party } = facts;
  if (item === null || party.promises.length === 0) return 'none';
  const { promise, promised } = facts;
  if (promise === null) return 'none';
  if (promised > 0 && promised >= item.open) return 'pending';
  const named = promise.number !== null || promise.deal !== null;
  return promise.status === 'broken' && (facts.situation.daysPast > 0 || named) ? 'broken' : 'none';
}

function confirmationDue(item: OpenItem, party: Party, settings: Settings, asOf: Day): boolean {
  if (item.dueDate === null || item.dueDate - asOf > settings.horizonDays) return false;
  const sent = party.confirmedOn(item);
  return sent === null || asOf - sent > settings.confirmationDays;
}

/** An item that is to be paid on a day that nothing tells. */
function cannotBeDated(item: OpenItem | null): boolean {
  return item !== null && item.dueDate === null && item.kind !== 'notTriggered' && item.open > 0;
}

/** The first blocking result that is missing or doubtful, one that has a cell to mend before one that has none. */
function gapOf(item: OpenItem | null, readiness: DealReadiness | null): Gap | null {
  let found: Gap | null = null;
  for (const result of readiness?.status === 'notReady' ? readiness.results : []) {
    if (result.rule.severity !== 'blocking' || (result.status !== 'missing' && result.status !== 'doubtful')) continue;
    const cells: CellRef[] = result.fixCell ? [result.fixCell] : [...result.proof];
    if (result.fixCell) return { message: result.reason, fix: result.fix, cells, result };
    found ??= { message: result.reason, fix: result.fix, cells, result };
  }
  if (found !== null || item === null || !cannotBeDated(item)) return found;
  return { message: item.dueBasis.message, fix: { id: 'playbook.gap.dueDate' }, cells: item.dueBasis.cells, result: null };
}
