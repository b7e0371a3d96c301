import { currencyCode } from '../domain/currency';
import type { Day } from '../domain/day';
import type { Fen } from '../domain/money';
import type { Locale } from '../messages/locale';
import { SHEET_LETTERS } from './owned-sheets';
import { registerChanges, registerIds, type Register, type RegisterChanges, type RegisterValues } from './register';
import type { SheetData } from './workbook';

/** 函件登记, the letter register. A row is one currency of one version of one letter; a second letter for the same balance is a new version. */
export const LETTER_REGISTER: Register = {
  sheet: SHEET_LETTERS, id: 'letters', key: ['letterNo', 'letterVersion'], part: { field: 'currency', same: (a, b) => codeOf(a) === codeOf(b) },
  columns: [
    { field: 'letterNo', width: 18, style: 'text' }, { field: 'letterVersion', width: 5, style: 'integer' }, { field: 'customerName', width: 30, style: 'text' },
    { field: 'currency', width: 6, style: 'text' }, { field: 'letterCutoff', width: 11, style: 'date' }, { field: 'letterBalance', width: 15, style: 'money' },
    { field: 'letterItems', width: 24, style: 'wrap' }, { field: 'letterPurpose', width: 10, style: 'text' }, { field: 'letterSentDate', width: 11, style: 'date' },
    { field: 'letterTracking', width: 16, style: 'text' }, { field: 'letterDelivered', width: 12, style: 'text' }, { field: 'letterReplyDate', width: 11, style: 'date' },
    { field: 'letterResult', width: 10, style: 'text' }, { field: 'letterConfirmed', width: 15, style: 'money' }, { field: 'sealType', width: 10, style: 'text' },
    { field: 'signatory', width: 10, style: 'text' }, { field: 'letterDifference', width: 28, style: 'wrap' }, { field: 'letterFiled', width: 20, style: 'text' },
  ],
};

/** One letter to be registered, or the reply to it. Number, version and currency name the row; absent parts stay as they are. */
export interface LetterEntry {
  readonly number: string;
  readonly version: number;
  readonly customer?: string;
  readonly currency?: string;
  readonly cutoff?: Day;
  readonly balance?: Fen;
  /** Numbers of the items listed in the letter, separated by "、". */
  readonly items?: string;
  readonly purpose?: string;
  readonly sent?: Day;
  readonly tracking?: string;
  readonly delivered?: string;
  readonly replied?: Day;
  readonly result?: string;
  readonly confirmed?: Fen;
  readonly sealType?: string;
  readonly signatory?: string;
  readonly difference?: string;
  readonly filed?: string;
}

/** Changes that register letters, or enter replies into the rows of the same number, version and currency; one pass for any number of them. */
export function letterChanges(sheets: readonly SheetData[], entries: readonly LetterEntry[], locale: Locale): RegisterChanges {
  return registerChanges(LETTER_REGISTER, sheets, entries.map(valuesOf), locale);
}

function valuesOf(entry: LetterEntry): RegisterValues {
  return {
    letterNo: entry.number, letterVersion: entry.version,
    ...given('customerName', entry.customer), ...given('currency', entry.currency), ...given('letterCutoff', entry.cutoff), ...given('letterBalance', yuan(entry.balance)),
    ...given('letterItems', entry.items), ...given('letterPurpose', entry.purpose), ...given('letterSentDate', entry.sent), ...given('letterTracking', entry.tracking),
    ...given('letterDelivered', entry.delivered), ...given('letterReplyDate', entry.replied), ...given('letterResult', entry.result), ...given('letterConfirmed', yuan(entry.confirmed)),
    ...given('sealType', entry.sealType), ...given('signatory', entry.signatory), ...given('letterDifference', entry.difference), ...given('letterFiled', entry.filed),
  };
}

/** Letter numbers in the register, so that a new one differs. */
export function letterNumbers(sheets: readonly SheetData[]): Set<string> {
  return registerIds(LETTER_REGISTER, sheets);
}

function given(field: keyof RegisterValues, value: string | number | undefined): RegisterValues {
  return value === undefined ? {} : { [field]: value };
}

/** 人民币, CNY and an empty cell are one currency, as everywhere in reading. */
function codeOf(text: string): string {
  return currencyCode(text) ?? 'CNY';
}

function yuan(fen: Fen | undefined): number | undefined {
  return fen === undefined ? undefined : fen / 100;
}
