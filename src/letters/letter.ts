import type { Day } from '../domain/day';
import type { Ledger } from '../domain/ledger';
import type { Message } from '../domain/message';
import type { Fen } from '../domain/money';
import type { Receivables } from '../domain/receivables';
import type { Settings } from '../domain/settings';
import type { Locale } from '../messages/locale';
import type { Block } from './blocks';

/** Every letter this product writes; the file of each is `templates/<id>.ts`. */
export const TEMPLATE_IDS = [
  'confirmation', 'reminder', 'demand', 'instalment-plan', 'stop-supply', 'meeting-sheet', 'joint-collection',
] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];

/**
 * Why a confirmation is sent. `reconcile` asks the customer to agree the balance; whether it restarts limitation is disputed.
 * `demand` also asks for payment by a date; once delivered it normally restarts limitation (民法典 195).
 */
export type LetterPurpose = 'reconcile' | 'demand';

/** `positive` states the balance; `blank` leaves it to the customer, which lowers the risk of stamping without checking (CSA 1312). */
export type LetterForm = 'positive' | 'blank';

/** How a debt is split: n parts from a first day, every so many months. */
export interface InstalmentChoice {
  readonly parts: number;
  readonly firstDay: Day;
  readonly everyMonths: number;
  /** The first part is at least this share of the amount, 0–1; absent = parts are equal. */
  readonly firstShare?: number;
}

/** Interest that a user chose to state: a yearly rate as a fraction (0.045 = 4.5 %) and the days of a year. */
export interface InterestChoice {
  readonly annualRate: number;
  readonly dayBase: 360 | 365;
}

/** Everything a letter is made from. Left-out choices take the careful default named beside them. */
export interface LetterRequest {
  readonly template: TemplateId;
  /** Joined customer name, as in `CustomerBalance.customer`. */
  readonly customer: string;
  readonly currency: string;
  /** Further currencies of the customer in the same letter, each with tables, sum and words of its own; only the confirmation has room for them. */
  readonly furtherCurrencies?: readonly string[];
  readonly ledger: Ledger;
  readonly receivables: Receivables;
  readonly settings: Settings;
  /** Cut-off date; must be the as-of date of `receivables`. */
  readonly asOf: Day;
  /** Day on the letter. */
  readonly today: Day;
  /** Default `reconcile`. */
  readonly purpose?: LetterPurpose;
  /** Default `settings.customerLanguage`. */
  readonly language?: Locale;
  /** Default `positive`. */
  readonly form?: LetterForm;
  /** Default `settings.replyWorkingDays` working days after `today`. */
  readonly replyBy?: Day;
  /** Day by which a demand asks for payment; default the reply date. */
  readonly payBy?: Day;
  /** The audit sentence 并非催款结算; default off, and never in a demand. */
  readonly auditSentence?: boolean;
  /** Default three monthly parts from the reply date. */
  readonly instalments?: InstalmentChoice;
  /** Interest stated beside the principal, only when the user chose it. */
  readonly interest?: InterestChoice;
  /** A paragraph of the user's own. */
  readonly note?: string;
  /** Whom a joint-collection letter goes to: another supplier of this customer; default the first that the sheets name. */
  readonly recipient?: string;
  /** Letter number and version; left out, both follow from the register (see `letterNumber`). */
  readonly number?: string;
  readonly version?: number;
  /** Numbers given to other letters in this run and not yet in the register. */
  readonly taken?: readonly string[];
}

/** What a letter states in one currency. Amounts of different currencies are never added. */
export interface LetterAccount {
  readonly currency: string;
  /** What the customer owes net at the cut-off date (open − unapplied), 分; negative = we owe. */
  readonly balance: Fen;
  /** |balance| in capitals (zh-CN) or words (en-US). */
  readonly capitals: string;
  /** Document numbers listed, for the register. */
  readonly itemNumbers: readonly string[];
  /** Lines listed: items and receipts without a named item. */
  readonly lineCount: number;
}

/** A letter ready for output. */
export interface Letter {
  readonly template: TemplateId;
  readonly purpose: LetterPurpose;
  readonly form: LetterForm;
  readonly language: Locale;
  /** HK-YYYY-MMDD-NNN. */
  readonly number: string;
  /** 1 for the first letter about a balance; a later one about the same balance counts on and leaves the first as it is. */
  readonly version: number;
  readonly customer: string;
  readonly customerFullName: string;
  /** One for each currency, in the order of the letter. */
  readonly accounts: readonly [LetterAccount, ...LetterAccount[]];
  readonly cutOff: Day;
  readonly written: Day;
  readonly replyBy: Day;
  readonly payBy: Day;
  readonly title: string;
  /** Name for a file, without extension, safe on Windows, macOS and Linux. */
  readonly fileName: string;
  readonly blocks: readonly Block[];
}

/** What a check found. `block` keeps the letter from being written, `warn` is for the user to weigh. */
export interface LetterCheck {
  readonly id: string;
  readonly severity: 'block' | 'warn';
  readonly message: Message;
  /** The law or standard behind it; null when it is plain arithmetic. */
  readonly law: Message | null;
}

/** Result of drafting: the letter, or null when a check blocks it. */
export interface LetterDraft {
  readonly letter: Letter | null;
  readonly checks: readonly LetterCheck[];
}
