import type { CellRef } from '../domain/cell';
import type { Day } from '../domain/day';
import type { Message } from '../domain/message';
import type { Fen } from '../domain/money';
import type { Deal, OpenItem } from '../domain/receivables';
import type { Exposure } from './exposure';
import type { LegalNotes } from './legal-notes';
import type { NatureJudgement } from './nature';
import type { PlayFacts } from './play-facts';
import type { DebtPromise } from './promises';
import type { SanctionState } from './sanction';
import type { TacticCard } from './tactic';

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
  /** What to know about the customer's payment run and the best window, in the order of the calendar. */
  readonly timing?: readonly Message[];
  /** Ways to make paying easier, best for the stated reason of non-payment first; none for a suspected malicious debtor. */
  readonly tactics?: readonly TacticCard[];
  /** The sanctions ladder (更强的办法) with met and unmet steps; only where the play climbs it, absent everywhere else. For the pane only. */
  readonly ladder?: readonly SanctionState[];
  /** What the law says of the item: limitation, interest, payment periods. For the pane only; not legal advice. */
  readonly legal?: readonly LegalNotes[];
  /** 下次签约提醒: what to write differently into the next order. */
  readonly nextSigning?: readonly Message[];
}

/** One next action = one file. Order is that of `plays/index.ts`; the first that applies wins. */
export interface Play {
  readonly id: string;
  /** Never friendly words with 合同 in them for these: confirmation, demand and legal plays keep contract numbers. */
  readonly formal: boolean;
  /** How much this play cannot wait, 0 (nothing to do) to 5 (the claim itself is lost); a factor of the work list. */
  readonly urgency: number;
  /** True for plays that stand before every other of their deal and customer, and that no snooze can hide (limitation). */
  readonly pressing?: boolean;
  /** True when nothing is listed beneath it, whatever else would apply: there is nothing to do, or nobody to call. */
  readonly alone?: boolean;
  /** True when it should be listed beneath the chosen play although its own turn has passed (a missing proof of an old debt). */
  accompanies?(facts: PlayFacts): boolean;
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
  /** Our sheets that mention this customer, when there are several sales owners or sheets. */
  readonly sheets?: readonly string[];
  /** Judged nature of the debt with its evidence; for the pane only. */
  readonly nature?: NatureJudgement;
  /** Promises from the chase log, oldest first. */
  readonly promises?: readonly DebtPromise[];
  readonly exposure?: Exposure;
  /** Share of what was invoiced or fell due that has been collected, 0–1; null when nothing was. */
  readonly collected?: number | null;
  /** The user put this customer off until then; its plays wait unless they press. */
  readonly snoozedUntil?: Day | null;
  /** Items to be paid whose own rows name no follow-up today or later. */
  readonly waiting?: readonly OpenItem[];
  /** Next agreed follow-up from the chase log (下次跟进); null = none, which is a finding while something is overdue. */
  readonly followUp?: Day | null;
}

/** Name of a play, for lists and cells. */
export function playName(play: Play): Message {
  return { id: `playbook.${play.id}.name` };
}
