import type { DealReadiness } from '../checklist/rule';
import type { CellRef } from '../domain/cell';
import type { Day } from '../domain/day';
import type { Deal, OpenItem } from '../domain/receivables';
import type { Settings } from '../domain/settings';
import { LADDER_DAYS } from './ages';
import { itemLimitation, latestDay, type ItemLimitation } from './item-limitation';
import type { Party } from './party';
import type { Gap, PlayFacts, Situation } from './play-facts';
import { leadingPromise } from './promises';

/** What facts are made from. */
export interface FactsInput {
  readonly item: OpenItem | null;
  readonly deal: Deal | null;
  readonly readiness: DealReadiness | null;
  readonly party: Party;
  readonly settings: Settings;
  readonly asOf: Day;
}

/** Facts of one item (or of a deal without any) for the plays: the situation and what stands behind it. */
export function playFacts(input: FactsInput): PlayFacts {
  const { item, deal, readiness, party, settings, asOf } = input;
  const daysPast = item ? daysPastDue(item, settings, asOf) : 0;
  const promised = item ? party.promised(item) : 0;
  const promise = item ? leadingPromise(party.promises, item) : null;
  const gap = gapOf(item, readiness);
  const limitation = item ? itemLimitation(item, party, settings, asOf) : null;
  return {
    asOf, settings, item, deal, readiness, party, gap, promise, promised,
    balance: party.balance,
    nature: party.nature.value,
    limitation,
    situation: {
      settled: item ? item.open === 0 && item.kind !== 'notTriggered' : nothingOpen(deal) || gap === null,
      smallDifference: item?.smallDifference ?? false,
      cashFirst: item !== null && cashComesFirst(item, party, settings),
      limitation: limitationState(limitation, settings, asOf),
      disputed: item?.disputed !== null && item !== null,
      notTriggered: item !== null && (item.kind === 'notTriggered' || !item.triggered),
      promise: promiseState(item, promise, promised, daysPast),
      ladder: daysPast > 0 && (party.ladderHistory.hard || (party.ladderHistory.prepared && daysPast > LADDER_DAYS)),
      gap: gap !== null,
      confirmationDue: item !== null && confirmationDue(item, party, settings, asOf),
      daysPast,
    },
  };
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

function cashComesFirst(item: OpenItem, party: Party, settings: Settings): boolean {
  if (item.open < 0) return true;
  const { unapplied = 0, overdue = 0 } = party.balance ?? {};
  return unapplied > 0 && unapplied >= Math.max(overdue, settings.smallDifference);
}

function limitationState(limitation: ItemLimitation | null, settings: Settings, asOf: Day): Situation['limitation'] {
  if (limitation === null) return 'open';
  // While anybody can argue that the period runs, the claim is not given up: a demand now may still save it.
  if (asOf > latestDay(limitation)) return 'expired';
  return limitation.lastDay - asOf <= settings.limitationWarningDays ? 'ending' : 'open';
}

function promiseState(item: OpenItem | null, promise: PlayFacts['promise'], promised: number, daysPast: number): Situation['promise'] {
  if (item === null || promise === null) return 'none';
  if (promised > 0 && promised >= item.open) return 'pending';
  const named = promise.number !== null || promise.deal !== null;
  return promise.status === 'broken' && (daysPast > 0 || named) ? 'broken' : 'none';
}

function confirmationDue(item: OpenItem, party: Party, settings: Settings, asOf: Day): boolean {
  if (item.dueDate === null || item.dueDate - asOf > settings.horizonDays) return false;
  const sent = party.confirmedOn(item);
  return sent === null || asOf - sent > settings.confirmationDays;
}

/** The first blocking result that is missing or doubtful, one that has a cell to mend before one that has none. */
function gapOf(item: OpenItem | null, readiness: DealReadiness | null): Gap | null {
  let found: Gap | null = null;
  for (const result of readiness?.results ?? []) {
    if (result.rule.severity !== 'blocking' || (result.status !== 'missing' && result.status !== 'doubtful')) continue;
    const cells: CellRef[] = result.fixCell ? [result.fixCell] : [...result.proof];
    if (result.fixCell) return { message: result.reason, fix: result.fix, cells, result };
    found ??= { message: result.reason, fix: result.fix, cells, result };
  }
  if (found !== null || item === null || item.dueDate !== null || item.kind === 'notTriggered' || item.open <= 0) return found;
  return { message: item.dueBasis.message, fix: { id: 'playbook.gap.dueDate' }, cells: item.dueBasis.cells, result: null };
}
