import type { BookContent } from '../book';

/** What Excel makes of text put into a cell: the content, and the number format that the entry brings with it. */
export interface Entry {
  readonly content: BookContent;
  readonly numberFormat?: string;
}

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!']);
const NUMBER = /^(?<sign>[+-]?)(?<currency>[$¥￥€£]?)(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+\.?\d*|\.\d+)(?<exponent>[eE][+-]?\d+)?(?<percent>%?)$/;
const YEAR_FIRST = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/;
const MONTH_FIRST = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/;
const TIME = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/;

/**
 * Reads text as Excel reads typed text, which is also what it does with strings in `values` and `formulas`: "=…" is a formula, so is
 * "+A1" and "-A1" and "@A1"; "'…" is text without the apostrophe; numbers, percentages, dates, times, TRUE and error names become values; in a cell with the
 * text format "@" everything stays text. Dates are read year first, or month first as in en-US.
 */
export function readEntry(text: string, cellFormat: string, date1904: boolean): Entry {
  if (text === '') return { content: null };
  if (cellFormat === '@') return { content: text };
  if (text.startsWith("'")) return { content: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { content: { formula: text } };
  const number = readNumber(text.trim());
  if (number) return withFormat(number, cellFormat);
  if (/^[+@-]./.test(text)) return { content: { formula: `=${text}` } };
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { content: upper === 'TRUE' };
  if (ERRORS.has(upper)) return { content: { error: upper } };
  const moment = readMoment(text.trim(), date1904);
  return moment ? withFormat(moment, cellFormat) : { content: text };
}

function withFormat(entry: Entry, cellFormat: string): Entry {
  return cellFormat === 'General' ? entry : { content: entry.content };
}

function readNumber(text: string): Entry | null {
  const bracketed = /^\((.+)\)$/.exec(text);
  const match = NUMBER.exec(bracketed?.[1] ?? text);
  if (!match?.groups) return null;
  const { sign, currency, digits = '', exponent = '', percent } = match.groups;
  if (bracketed && sign) return null;
  const size = Number(digits.replaceAll(',', '') + exponent) / (percent ? 100 : 1);
  const content = sign === '-' || bracketed ? -size : size;
  const hasDecimals = digits.includes('.');
  if (percent) return { content, numberFormat: hasDecimals ? '0.00%' : '0%' };
  if (currency) return { content, numberFormat: `${currency}#,##0${hasDecimals ? '.00' : ''}` };
  if (exponent) return { content, numberFormat: '0.00E+00' };
  if (digits.includes(',')) return { content, numberFormat: hasDecimals ? '#,##0.00' : '#,##0' };
  return { content };
}

function readMoment(text: string, date1904: boolean): Entry | null {
  const time = TIME.exec(text);
  if (time) return { content: (Number(time[1]) + Number(time[2]) / 60 + Number(time[3] ?? 0) / 3600) / 24, numberFormat: time[3] ? 'h:mm:ss' : 'h:mm' };
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return dateEntry(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]), 'yyyy/m/d', date1904);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return dateEntry(Number(monthFirst[3]), Number(monthFirst[1]), Number(monthFirst[2]), 'm/d/yyyy', date1904);
  return null;
}

function dateEntry(year: number, month: number, day: number, numberFormat: string, date1904: boolean): Entry | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return null;
  const since1970 = date.getTime() / 86_400_000;
  const serial = since1970 + 25_569 - (date1904 ? 1462 : 0);
  return serial > 60 || date1904 ? { content: serial, numberFormat } : { content: serial - 1, numberFormat };
}
