import type { Day } from '../domain/day';
import type { InstalmentChoice, InterestChoice, LetterDraft, LetterForm, LetterPurpose, Letter, TemplateId } from '../letters/letter';
import type { Locale } from '../messages/locale';
import type { PrintSetting, UndoRecord } from '../sheets/workbook';

/** Who gets a letter, and about which currency. */
export interface Addressee {
  readonly customer: string;
  readonly currency: string;
}

/** What a user decides about a letter; null and '' leave it to the letter's careful default. */
export interface LetterChoices {
  readonly template: TemplateId;
  readonly purpose: LetterPurpose;
  readonly form: LetterForm;
  readonly replyBy: Day | null;
  readonly payBy: Day | null;
  /** The sentence 并非催款结算; off unless chosen. */
  readonly auditSentence: boolean;
  readonly interest: InterestChoice | null;
  readonly instalments: InstalmentChoice | null;
  /** Whom a joint letter goes to. */
  readonly recipient: string;
  /** Null: the language towards customers that the settings name. */
  readonly language: Locale | null;
  readonly note: string;
}

/** Letters being prepared: choices, the drafts once they are made, and what has been done with them. */
export interface LetterJob extends LetterChoices {
  readonly step: 'choose' | 'purpose' | 'review';
  readonly addressees: readonly Addressee[];
  readonly drafts: readonly AddressedDraft[];
  /** Index into `drafts` of the one shown. */
  readonly shown: number;
  /** HTML of the shown letter, made by the letters' own renderer; '' while blocked. */
  readonly html: string;
  /** One click: output follows by itself as soon as nothing blocks, also after our company's data have been filled in. */
  readonly goesOn: boolean;
  /** Numbers of letters taken back in this job: they may be on paper, so they are not given out again. */
  readonly retired: readonly string[];
  readonly outcome: LetterOutcome | null;
  /** A run that was stopped half-way and waits for the user to keep or drop what is finished. */
  readonly stopped: StoppedLetters | null;
}

/** A letter to be written: the confirmation states all chosen currencies of a customer, any other letter one. */
export interface LetterSubject {
  readonly customer: string;
  readonly currencies: readonly string[];
}

/** What became of one letter of a job. */
export interface AddressedDraft extends LetterSubject {
  readonly draft: LetterDraft;
}

/** What has been done with the letters of a job. */
export interface LetterOutcome {
  /** Letters handed out, as `number v version`; those that a stopped run left out are missing. */
  readonly issued: readonly string[];
  /** `unavailable`: nothing can be downloaded here; null: no file was asked for. */
  readonly file: 'handedOver' | 'unavailable' | null;
  readonly fileName: string;
  /** Names of the letter sheets added. */
  readonly sheets: readonly string[];
  /** Print settings of those sheets that Excel did not take. */
  readonly printLeftOut: readonly PrintSetting[];
  readonly copied: boolean;
  /** Where the register has the first of them; null in a read-only workbook, where nothing is registered. */
  readonly registered: { readonly sheet: string; readonly row: number } | null;
  readonly record: UndoRecord | null;
}

/** Letters finished before a run was stopped, and their zip. */
export interface StoppedLetters {
  readonly letters: readonly Letter[];
  readonly zip: Uint8Array;
  readonly total: number;
}

/** A choice that a letter asks for. */
export type LetterChoice = 'purpose' | 'form' | 'auditSentence' | 'payBy' | 'replyBy' | 'interest' | 'instalments' | 'recipient';

const CHOICES: Readonly<Record<TemplateId, readonly LetterChoice[]>> = {
  confirmation: ['purpose', 'form', 'replyBy', 'auditSentence'],
  reminder: ['replyBy'],
  demand: ['payBy', 'replyBy', 'interest'],
  'instalment-plan': ['instalments'],
  'stop-supply': ['payBy', 'replyBy'],
  'meeting-sheet': [],
  'joint-collection': ['recipient', 'replyBy'],
};

/**
 * Choices that bear on a letter: no date or rate is asked for that the letter does not print.
 * @example choicesOf({ template: 'demand', purpose: 'reconcile' }) → ['payBy', 'replyBy', 'interest']
 */
export function choicesOf({ template, purpose }: Pick<LetterChoices, 'template' | 'purpose'>): readonly LetterChoice[] {
  return template === 'confirmation' && purpose === 'demand' ? ['purpose', 'payBy', 'replyBy', 'interest'] : CHOICES[template];
}

/** A job before anything is chosen; `reconcile` is the purpose of one click. */
export function newLetterJob(addressees: readonly Addressee[] = [], template: TemplateId = 'confirmation'): LetterJob {
  return {
    step: 'choose', addressees, template, purpose: 'reconcile', form: 'positive', replyBy: null, payBy: null, auditSentence: false, interest: null,
    instalments: null, recipient: '', language: null, note: '', drafts: [], shown: 0, html: '', goesOn: false, retired: [], outcome: null, stopped: null,
  };
}

/**
 * The letters of a job, in the order chosen.
 * @example a confirmation to one customer in CNY and USD → [{ customer, currencies: ['CNY', 'USD'] }]; a reminder → one for each
 */
export function subjectsOf({ template, addressees }: Pick<LetterJob, 'template' | 'addressees'>): LetterSubject[] {
  if (template !== 'confirmation') return addressees.map(({ customer, currency }) => ({ customer, currencies: [currency] }));
  const currencies = new Map<string, string[]>();
  for (const { customer, currency } of addressees) currencies.set(customer, [...(currencies.get(customer) ?? []), currency]);
  return [...currencies].map(([customer, all]) => ({ customer, currencies: all }));
}

/** A letter's name in a job's outcome. */
export function letterKey({ number, version }: Pick<Letter, 'number' | 'version'>): string {
  return `${number} v${version}`;
}
