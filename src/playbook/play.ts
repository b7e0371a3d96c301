import type { CellRef } from '../domain/cell';
import type { Day } from '../domain/day';
import type { Message } from '../domain/message';
import type { Fen } from '../domain/money';
import type { Deal, OpenItem } from '../domain/receivables';
import type { PlayFacts } from './play-facts';

/** A reason with the cells that prove it. */
export interface Reason {
  readonly message: Message;
  readonly cells: readonly CellRef[];
}

/** How to do it. */
export type Channel = 'none' | 'call' | 'visit' | 'letter' | 'meeting' | 'internal' | 'lawyer';

/** What a play says for one item: everything a rep needs before acting. */
export interface Advice {
  readonly reasons: readonly Reason[];
  /** Whom to contact: name (and phone) as the sheets give it, '' when unknown. */
  readonly who: string;
  /** Latest working day to do it. */
  readonly by: Day;
  readonly channel: Channel;
  /** Words to say, in Chinese and in English (the customer's language decides); null for internal plays. */
  readonly words: Message | null;
  readonly prepare: readonly Message[];
  readonly ifItFails: Message;
}

/** One next action = one file. Order is that of `plays/index.ts`; the first that applies wins. */
export interface Play {
  readonly id: string;
  /** Never friendly words with 合同 in them for these: confirmation, demand and legal plays keep contract numbers. */
  readonly formal: boolean;
  applies(facts: PlayFacts): boolean;
  advise(facts: PlayFacts): Advice;
}

/** The play chosen for one item. */
export interface ItemAction {
  readonly item: OpenItem | null;
  readonly play: Play;
  readonly advice: Advice;
  /** Other plays that would apply, in order. */
  readonly alsoApplies: readonly Play[];
}

/** What a deal shows: the play of its largest overdue item (none overdue: its largest open item), limitation plays first. */
export interface DealAction extends ItemAction {
  readonly deal: Deal;
}

/** One line of the work list: a customer in one currency, items beneath. */
export interface WorkLine {
  readonly customer: string;
  readonly currency: string;
  readonly open: Fen;
  readonly overdue: Fen;
  readonly action: ItemAction;
  readonly items: readonly ItemAction[];
  /** money × urgency × chance, with the factors to show. */
  readonly priority: { readonly score: number; readonly money: number; readonly urgency: number; readonly chance: number };
  /** Everybody of ours who deals with this customer; more than one = say who is to call. */
  readonly owners: readonly string[];
  readonly caller: string;
}
