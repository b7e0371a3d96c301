import type { DealReadiness, RuleResult } from '../checklist/rule';
import type { Day } from '../domain/day';
import type { CellRef } from '../domain/cell';
import type { Message } from '../domain/message';
import type { Fen } from '../domain/money';
import type { CustomerBalance, Deal, OpenItem } from '../domain/receivables';
import type { DebtNature, Settings } from '../domain/settings';
import type { ItemLimitation } from './item-limitation';
import type { Party } from './party';
import type { DebtPromise } from './promises';

/** The inputs of the decision table and nothing else: two items with equal situations get the same play. */
export interface Situation {
  /** Nothing is open: the deal is settled, or the item was paid to the 分. */
  readonly settled: boolean;
  /** Open amount below the small-difference limit (尾差). */
  readonly smallDifference: boolean;
  /** The customer's unplaced cash reaches what is overdue, or the item is a credit of ours that waits to be set against something. */
  readonly cashFirst: boolean;
  readonly limitation: 'open' | 'ending' | 'expired';
  readonly disputed: boolean;
  /** The event that makes the amount payable has not happened. */
  readonly notTriggered: boolean;
  /** `pending` only when the promise covers the whole open amount of the item. */
  readonly promise: 'none' | 'pending' | 'broken';
  /** Conditions of the sanctions ladder hold. */
  readonly ladder: boolean;
  /** A blocking proof is missing. */
  readonly gap: boolean;
  /** No confirmation letter went out within the period, and the item is in the horizon. */
  readonly confirmationDue: boolean;
  /** Days since the due date; ≤ 0 when not due, before the due date rolled over rest days, or without a due date. */
  readonly daysPast: number;
}

/** A missing proof: what, how to mend it, and where. */
export interface Gap {
  readonly message: Message;
  readonly fix: Message | null;
  readonly cells: readonly CellRef[];
  /** The checklist's own result, null for a gap that no deal row stands behind. */
  readonly result: RuleResult | null;
}

/** What a play looks at, for one open item (null: a deal without any). */
export interface PlayFacts {
  readonly asOf: Day;
  readonly settings: Settings;
  readonly item: OpenItem | null;
  readonly deal: Deal | null;
  readonly balance: CustomerBalance | null;
  readonly readiness: DealReadiness | null;
  readonly nature: DebtNature;
  /** The customer in the item's currency: log, letters, promises, timing. */
  readonly party: Party;
  readonly situation: Situation;
  /** Smallest missing blocking proof. */
  readonly gap: Gap | null;
  /** The promise that the situation speaks of, or one that covers part of the item. */
  readonly promise: DebtPromise | null;
  /** Part of the open amount that pending promises cover, 分. */
  readonly promised: Fen;
  /** Null when it cannot be computed or is years away. */
  readonly limitation: ItemLimitation | null;
}
