import type { Day } from './day';
import type { Fen } from './money';

/** How a receipt without reference finds its invoices (reference §2). `specific` stops after references. */
export type MatchingMethod = 'specific' | 'due' | 'invoice' | 'statutory';
/** Which clock ages an item: days since the due date, or since the invoice date (reference §1.1). */
export type AgingBasis = 'due' | 'invoice';
/** Reading of 月结N天 (reference §4). */
export type TermsReading = 'A' | 'B' | 'C';
/** What a debt looks like (债务性质): the customer means to pay, seems not to, or nobody can tell. For the pane only. */
export type DebtNature = 'nonMalicious' | 'suspectedMalicious' | 'unknown';

/** Our own company, as letters print it. Empty text = not given yet. */
export interface OwnCompany {
  readonly name: string;
  readonly address: string;
  readonly contact: string;
  readonly phone: string;
  readonly email: string;
  readonly bankName: string;
  readonly bankAccount: string;
  readonly taxNo: string;
}

/** A gap that the user accepted. Keyed by business id, never by address; counts again after `until`. */
export interface AcceptedGap {
  readonly dealId: string;
  readonly ruleId: string;
  readonly reason: string;
  readonly by: string;
  readonly on: Day;
  readonly until: Day;
}

/** What a user decided about one customer. */
export interface CustomerSettings {
  readonly termsReading?: TermsReading;
  readonly nature?: { readonly value: DebtNature; readonly reason: string; readonly on: Day };
  /** Buyer type for the SME payment card: 机关事业单位, 大型企业, other. */
  readonly buyerType?: 'public' | 'large' | 'other';
  /** We told this customer when contracting that we are an SME (条例 3); absent = nobody says. */
  readonly smeDeclared?: boolean;
  /** This customer does not want to be contacted before (snooze). */
  readonly snoozedUntil?: Day;
}

/** Everything that can be set; stored in the sheet 回款设置 and read by pane, formulas and command line alike. */
export interface Settings {
  /** Day that everything is reckoned to (截止日); null = the day of the check. */
  readonly asOf: Day | null;
  readonly basis: AgingBasis;
  readonly matching: MatchingMethod;
  /** Upper bounds in days of the overdue buckets, ascending; [30, 60, 90, 180, 365] gives 1-30天 … 181-365天, 1年以上. */
  readonly buckets: readonly number[];
  readonly termsReading: TermsReading;
  /** Age items without a computable due date from their invoice date, with a mark. */
  readonly fallbackToInvoiceDate: boolean;
  /** Words wait for the working day after a due date on a rest day; aging never does. */
  readonly rollRestDays: boolean;
  /** Open amounts below this are 尾差, 分. */
  readonly smallDifference: Fen;
  readonly confirmationDays: number;
  readonly contactDays: number;
  /** `prep-*` rules look this many days ahead. */
  readonly horizonDays: number;
  readonly weights: { readonly blocking: number; readonly important: number; readonly helpful: number };
  /** Exposure above which stopping supply is suggested, 分. */
  readonly stopSupplyThreshold: Fen;
  /** Days before the end of limitation from which acting on it comes first; told at twice as many already, and as the last call at a third (180, 90, 30). */
  readonly limitationWarningDays: number;
  /** Working days a customer has for answering a letter. */
  readonly replyWorkingDays: number;
  readonly dayBase: 360 | 365;
  /** Annual rate as a fraction, given with its date; null = not given, nothing is computed from it. */
  readonly lpr: { readonly rate: number; readonly on: Day } | null;
  /** The LPR is multiplied by this, 1.3–1.5, where nothing is agreed (买卖合同解释 18). */
  readonly lprFactor: number;
  readonly agreedAnnualRate: number | null;
  /** What a lawsuit costs besides the court fee (lawyer, travel), 分; null = not stated. */
  readonly legalCosts: Fen | null;
  /** Share of a claim that is expected to come back by a lawsuit, 0–1; null = not stated. */
  readonly expectedRecovery: number | null;
  readonly company: OwnCompany;
  readonly language: 'auto' | 'zh-CN' | 'en-US';
  readonly customerLanguage: 'zh-CN' | 'en-US';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly customers: Readonly<Record<string, CustomerSettings>>;
  /** Spelling → name it was merged into, decided by the user. */
  readonly merges: Readonly<Record<string, string>>;
  /** Pairs the user said are different, as "a\nb" in sorted order. */
  readonly keptApart: readonly string[];
  readonly accepted: readonly AcceptedGap[];
  /** Lines of the settings sheet that could not be read, as they stood; kept and written back, never lost. */
  readonly setAside?: readonly (readonly (string | number | boolean | null)[])[];
}

/** Settings before anybody changed anything. */
export const DEFAULT_SETTINGS: Settings = {
  asOf: null,
  basis: 'due',
  matching: 'due',
  buckets: [30, 60, 90, 180, 365],
  termsReading: 'A',
  fallbackToInvoiceDate: false,
  rollRestDays: true,
  smallDifference: 1000,
  confirmationDays: 90,
  contactDays: 30,
  horizonDays: 30,
  weights: { blocking: 5, important: 3, helpful: 1 },
  stopSupplyThreshold: 10_000_000,
  limitationWarningDays: 90,
  replyWorkingDays: 10,
  dayBase: 365,
  lpr: null,
  lprFactor: 1.5,
  agreedAnnualRate: null,
  legalCosts: null,
  expectedRecovery: null,
  company: { name: '', address: '', contact: '', phone: '', email: '', bankName: '', bankAccount: '', taxNo: '' },
  language: 'auto',
  customerLanguage: 'zh-CN',
  theme: 'auto',
  customers: {},
  merges: {},
  keptApart: [],
  accepted: [],
};
