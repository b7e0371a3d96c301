import type { Day } from '../domain/day';
import type { TemplateId, LetterDraft, LetterPurpose } from '../letters/letter';

/** Who gets a letter. */
export interface Addressee {
  readonly customer: string;
  readonly currency: string;
}

/** Letters being prepared: choices, and the drafts once they are made. */
export interface LetterJob {
  readonly step: 'choose' | 'purpose' | 'review';
  readonly addressees: readonly Addressee[];
  readonly template: TemplateId;
  readonly purpose: LetterPurpose;
  readonly form: 'positive' | 'blank';
  readonly replyBy: Day | null;
  readonly note: string;
  readonly drafts: readonly AddressedDraft[];
  /** Index into `drafts` of the one shown. */
  readonly shown: number;
  /** HTML of the shown letter, made by the letters' own renderer; '' while blocked. */
  readonly html: string;
  /** Numbers written to the register in this job. */
  readonly issued: readonly string[];
}

export interface AddressedDraft extends Addressee {
  readonly draft: LetterDraft;
}

/** A job before anything is chosen; `reconcile` is the purpose of one click. */
export function newLetterJob(addressees: readonly Addressee[] = [], template: TemplateId = 'confirmation'): LetterJob {
  return {
    step: 'choose', addressees, template, purpose: 'reconcile', form: 'positive', replyBy: null, note: '', drafts: [], shown: 0, html: '', issued: [],
  };
}
