import type { CellValue } from './cell';
import { isErrorText, isStatusWord, plainText } from './plain-text';

/** Invoice numbers of a cell, in the form in which they are compared. */
export interface InvoiceNumbers {
  readonly numbers: string[];
  /** A number lost digits (more than 15 went through a spreadsheet number): it is shown and never matched. */
  readonly damaged: boolean;
}

/**
 * Invoice numbers in one cell, made comparable: full width, `="…"`, tabs, prefixes and leading zeros gone, letters upper case,
 * several numbers split (、 , ; / + line break), runs written with ~ or 至 expanded to at most 100.
 * @example normaliseInvoiceNo('="00123456"') → { numbers: ['123456'], damaged: false }; normaliseInvoiceNo('12345678、12345679').numbers.length === 2; normaliseInvoiceNo(2.4442e19).damaged === true; normaliseInvoiceNo('') → none
 */
export function normaliseInvoiceNo(raw: CellValue): InvoiceNumbers {
  if (typeof raw === 'number') {
    if (!Number.isInteger(raw) || raw <= 0) return { numbers: [], damaged: false };
    return raw >= 1e15 ? { numbers: [], damaged: true } : { numbers: [String(raw)], damaged: false };
  }
  if (raw === null || raw === '' || typeof raw === 'boolean') return { numbers: [], damaged: false };
  // Most numbers are plain digits, which nothing below would change.
  if (/^[1-9]\d{0,13}$/.test(raw)) return { numbers: [raw], damaged: false };
  const whole = plainText(raw.replace(/[\r\n\t]+/g, raw.trim().search(/[\r\n\t]/) < 0 ? '' : '、'));
  if (whole === '' || isStatusWord(whole) || isErrorText(whole)) return { numbers: [], damaged: false };
  if (/^\d+$/.test(whole) && whole.length < 15) return { numbers: [bare(whole)], damaged: false };
  if (SCIENTIFIC.test(whole)) return { numbers: [], damaged: true };
  const numbers: string[] = [];
  let damaged = false;
  for (const part of splitNumbers(whole)) {
    const text = part.replace(/[([【][^)\]】]*[)\]】]/g, '').replace(/^(?:发票号码?|票号|no\.?|№|#)\s*[::.]?\s*/i, '').replace(/\s+/g, '').toUpperCase();
    if (text === '') continue;
    if (SCIENTIFIC.test(text) || (/^\d{16,}$/.test(text) && /^0+$/.test(text.slice(15)))) damaged = true;
    else for (const number of expandRun(text)) if (!numbers.includes(number)) numbers.push(number);
  }
  return { numbers, damaged };
}

/** What a spreadsheet shows of a number too long for its column. */
const SCIENTIFIC = /^\d(?:\.\d+)?E\+?\d+$/i;

/** Splits at separators; at spaces only between numbers that are long enough to stand alone. */
function splitNumbers(text: string): string[] {
  return text.split(/[、,;，；/+&|]|和|及|与/).flatMap((part) => {
    const pieces = part.trim().split(/\s+/);
    return pieces.length > 1 && pieces.every((piece) => /\d{5,}$/.test(piece)) ? pieces : [part.trim()];
  });
}

function bare(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}

/** 12345678~12345680 → the three numbers; a hyphen counts as a run only between numbers of equal length. */
function expandRun(text: string): string[] {
  const run = /^(\d{5,19})(~|至|-)(\d{1,19})$/.exec(text);
  if (run) {
    const [, first = '', mark, tail = ''] = run;
    const last = tail.length < first.length && mark !== '-' ? first.slice(0, first.length - tail.length) + tail : tail;
    const count = Number(BigInt(last) - BigInt(first)) + 1;
    if (last.length === first.length && count > 1 && count <= 100) {
      return Array.from({ length: count }, (_, index) => String(BigInt(first) + BigInt(index)));
    }
  }
  // Invoice code and number written together: the number alone is what others quote.
  const coded = /^(?:\d{10}|\d{12})-(\d{8})$/.exec(text);
  if (coded) return [bare(coded[1] ?? '')];
  return [/^\d+$/.test(text) ? bare(text) : text];
}
