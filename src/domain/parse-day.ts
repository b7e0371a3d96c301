import type { CellValue } from './cell';
import { FIRST_DAY, LAST_DAY, dayOf } from './day';
import type { Day } from './day';
import type { Parsed } from './fact';
import { parseChineseInteger } from './parse-rmb-upper';
import { isErrorText, isStatusWord, plainText } from './plain-text';

/** Order of year, month and day in text such as 1/2/2013; found for a whole column by `inferDateOrder`. */
export type DateOrder = 'ymd' | 'mdy' | 'dmy';

/** What is known about the column or the workbook. `isDateFormat`: the cell has a date number format; undefined = nobody knows. */
export interface DayContext {
  readonly order?: DateOrder;
  readonly date1904?: boolean;
  readonly isDateFormat?: boolean;
}

const DAYS_1904 = 1462;
/** 2100-01-01 and 1950-01-01: outside, a number that is not formatted as a date is hardly one. */
const PLAUSIBLE_END = 73_051;
const PLAUSIBLE_START = 18_264;

/**
 * A date as spreadsheets and people hold it → Day (Excel 1900 serial; time of day dropped). Serials, 1904 workbooks, 20250205, text in
 * Chinese, ISO, dotted, English and slashed shapes; a remark beside the date is kept. 0, null and "" are blank.
 * Never guessed: `needsYear` (7.27日), `monthOnly` (6月份开票), `yearOnly`, `dayOnly`, `ambiguous` (1/2/2013 without column order), `several`,
 * `range`, `relative` (收货后30天), `implausible` → doubtful; `impossible` (2023/2/30), `errorCell`, `notADate` → unreadable; words (暂无) → status.
 * Source: receivables rules §7; ECMA-376 for the date systems.
 * @example parseDay('2025年2月5日').value === 45693; parseDay(20250205).value === 45693; parseDay(0).status === 'blank'; parseDay('7.27日').reason === 'needsYear'
 */
export function parseDay(raw: CellValue, context: DayContext = {}): Parsed<Day> {
  if (typeof raw === 'number') return parseDayNumber(raw, context);
  if (typeof raw === 'boolean') return unreadable('notADate');
  if (raw === null) return { status: 'blank', value: null };
  const text = plainText(raw);
  if (text === '' || text === '0') return { status: 'blank', value: null };
  if (isErrorText(text)) return unreadable('errorCell');
  if (isStatusWord(text)) return { status: 'status', value: null, reason: text };
  return parseDayText(text, context);
}

function doubtful(reason: string, remark?: string): Parsed<Day> {
  return remark ? { status: 'doubtful', value: null, reason, remark } : { status: 'doubtful', value: null, reason };
}

function unreadable(reason: string, remark?: string): Parsed<Day> {
  return remark ? { status: 'unreadable', value: null, reason, remark } : { status: 'unreadable', value: null, reason };
}

function found(day: Day | null, remark?: string): Parsed<Day> {
  if (day === null) return unreadable('impossible', remark);
  return remark ? { status: 'ok', value: day, remark } : { status: 'ok', value: day };
}

/** Numbers: serials, numbers that spell a date (20250205), and numbers that lost something (7.27, 2025). */
function parseDayNumber(raw: number, context: DayContext): Parsed<Day> {
  if (raw === 0) return { status: 'blank', value: null };
  if (!Number.isFinite(raw) || raw < 0) return unreadable('impossible');
  const whole = Math.floor(raw);
  const spelled = spelledDate(whole);
  if (spelled) return spelled;
  const serial = whole + (context.date1904 ? DAYS_1904 : 0);
  if (context.isDateFormat && !(whole >= 1900 && whole <= 2100 && raw === whole)) {
    return serial >= FIRST_DAY && serial <= LAST_DAY ? found(serial) : unreadable('impossible');
  }
  if (raw !== whole && raw < 13 && /^\d{1,2}\.\d{1,2}$/.test(String(raw))) return doubtful('needsYear');
  if (raw === whole && whole >= 1900 && whole <= 2100) return doubtful('yearOnly');
  if (isYearMonth(whole)) return doubtful('monthOnly');
  if (raw === whole && whole <= 31 && context.date1904 !== true) return doubtful('dayOnly');
  if (serial < FIRST_DAY) return unreadable('impossible');
  if (serial >= PLAUSIBLE_END || (serial < PLAUSIBLE_START && context.isDateFormat === false)) return doubtful('implausible');
  return found(serial);
}

/** 20250205 and 20250205123000, as numbers or as digits of a text; null for other numbers. */
function spelledDate(value: number): Parsed<Day> | null {
  const digits = String(value);
  if (!/^(?:19|20)\d{6}(?:\d{6})?$/.test(digits)) return null;
  return found(dayOf(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8))));
}

function isYearMonth(value: number): boolean {
  return /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])$/.test(String(value));
}

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

/** One way of writing a date inside a text; `read` gets the groups. Stronger shapes come first. */
interface Shape {
  readonly pattern: RegExp;
  readonly read: (parts: readonly string[], context: DayContext) => Parsed<Day>;
}

const SHAPES: readonly Shape[] = [
  { pattern: /(?<!\d)(\d{4})\s*[-/.年_]\s*(\d{1,2})\s*[-/.月_]\s*(\d{1,2})(?!\d)\s*[日号]?/g, read: ([y, m, d]) => found(dayOf(Number(y), Number(m), Number(d))) },
  { pattern: /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(\d{2})(?:\d{6}|\.0+)?(?!\d)/g, read: ([y, m, d]) => found(dayOf(Number(y), Number(m), Number(d))) },
  { pattern: /(?<![\d.])(\d{2})年\s*(\d{1,2})\s*[月.\-/]\s*(\d{1,2})(?!\d)\s*[日号]?/g, read: ([y, m, d]) => found(dayOf(fullYear(Number(y)), Number(m), Number(d))) },
  { pattern: new RegExp(`(?<![\\d])(\\d{1,2})(?:st|nd|rd|th)?[\\s\\-/.]*${MONTH}[\\s\\-/.,]*(\\d{4}|\\d{2})(?!\\d)`, 'gi'), read: ([d, m, y]) => found(dayOf(fullYear(Number(y)), monthNumber(m), Number(d))) },
  { pattern: new RegExp(`\\b${MONTH}[\\s\\-/.]*(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*|\\s+)(\\d{4})(?!\\d)`, 'gi'), read: ([m, d, y]) => found(dayOf(Number(y), monthNumber(m), Number(d))) },
  { pattern: /(?<![\d.])(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{1,2})(?![\d.])/g, read: ([a, , b, c], context) => readTriplet(Number(a), Number(b), String(c), context.order) },
  { pattern: /(?<!\d)(\d{4})\s*[-/.年]\s*(\d{1,2})(?![\d])\s*(?:月份?)?(?!\s*[-/.]?\d)/g, read: ([, m]) => (Number(m) >= 1 && Number(m) <= 12 ? doubtful('monthOnly') : unreadable('impossible')) },
  { pattern: new RegExp(`\\b${MONTH}[\\s\\-/.,]*(\\d{4})(?!\\d)`, 'gi'), read: () => doubtful('monthOnly') },
  { pattern: /(?<![\d.])(\d{1,2})\s*[月./-]\s*(\d{1,2})(?![\d.])\s*[日号]?/g, read: ([m, d]) => (dayOf(2024, Number(m), Number(d)) === null ? unreadable('impossible') : doubtful('needsYear')) },
  { pattern: /(?<!\d)(\d{1,2})\s*月份?(?!\s*\d)/g, read: ([m]) => (Number(m) >= 1 && Number(m) <= 12 ? doubtful('monthOnly') : unreadable('impossible')) },
  { pattern: /(?<!\d)(?:19|20)\d{2}\s*年/g, read: () => doubtful('yearOnly') },
  { pattern: /(?<!\d)(\d{1,2})\s*[日号]/g, read: () => doubtful('dayOnly') },
];

const RELATIVE = /后\s*\d+\s*(?:天|日|个?工作日|个?月|周)|\d+\s*(?:天|个?工作日|个月|周)(?:内|之内|后|以内|账期)?|(?:次|下|本|当|每|上)(?:个)?(?:月|周|季|年)|月底|月末|年底|季度末|季末|[TtDd]\s*\+\s*\d|(?:发货|到货|收货|验收|签收|开票|票到|货到|投产|安装|收款|付款|签约|合同签订)(?:之)?(?:前|后|时)|today|tomorrow|next|days? after|今天|明天|后天|尽快|近期/i;

function parseDayText(original: string, context: DayContext): Parsed<Day> {
  const text = chineseDigits(original);
  const digits = text.replace(/\.0+$/, '');
  if (/^\d{5}$/.test(digits) || /^\d{5}\.\d+$/.test(text)) return parseDayNumber(Number(text), { date1904: context.date1904 });
  if (/^\d+$/.test(digits) && digits.length !== 6) return spelledDate(Number(digits)) ?? (digits.length <= 4 ? parseDayNumber(Number(digits), {}) : unreadable('notADate'));
  if (/^\d{6}$/.test(digits)) return isYearMonth(Number(digits)) ? doubtful('monthOnly') : doubtful('ambiguous');

  const hits = datesIn(text, context);
  const first = hits[0];
  if (!first) return RELATIVE.test(text) ? doubtful('relative', original) : unreadable('notADate');
  const remark = remarkOf(text, hits);
  // 2025.2.5-3.5: an incomplete date right behind a complete one is the end of a range.
  const between = hits.length > 1 ? text.slice(first.end, hits[1]?.start) : '';
  if (hits.length > 1 && /^[\s)]*(?:-|~|—|至|到|to)[\s(]*$/i.test(between)) return doubtful('range', original);
  const days = new Set(hits.map((hit) => hit.answer.value ?? text.slice(hit.start, hit.end)));
  if (days.size > 1) return doubtful('several', original);
  if (first.answer.status === 'ok' && /^(?:以?后|之后)|[后+]\s*\d+\s*(?:天|日|个?月)/.test(text.slice(first.end).trim())) return doubtful('relative', original);
  if (first.answer.reason === 'dayOnly' && RELATIVE.test(text)) return doubtful('relative', original);
  return remark === '' ? first.answer : { ...first.answer, remark };
}

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly answer: Parsed<Day>;
}

/** Dates in a text from left to right; a stretch that one shape has read is not read again by a weaker one. */
function datesIn(text: string, context: DayContext): Hit[] {
  const hits: Hit[] = [];
  for (const shape of SHAPES) {
    for (const match of text.matchAll(shape.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (hits.some((hit) => start < hit.end && end > hit.start)) continue;
      hits.push({ start, end, answer: shape.read(match.slice(1).map((part) => part ?? ''), context) });
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}

/** What is left beside the date: time of day and weekday are dropped, anything else is a remark. */
function remarkOf(text: string, hits: readonly Hit[]): string {
  let rest = '';
  let at = 0;
  for (const hit of hits) {
    rest += `${text.slice(at, hit.start)} `;
    at = hit.end;
  }
  rest += text.slice(at);
  return rest
    .replace(/T?\s*(?:上午|下午|中午)?\s*\d{1,2}(?::\d{2}){1,2}(?:\.\d+)?\s*(?:[ap]m|Z|[+-]\d{2}:?\d{2})?/gi, ' ')
    .replace(/\(?(?:星期|周|礼拜)[一二三四五六日天1-7]\)?|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/gi, ' ')
    .replace(/上午|下午/g, ' ').replace(/^[\s(),.;:、。/-]+|[\s(),.;:、。/-]+$/g, '').replace(/\s+/g, ' ');
}

/** a/b/c by the column's order; without one only where a single reading exists. */
function readTriplet(a: number, b: number, c: string, order: DateOrder | undefined): Parsed<Day> {
  if (order) return found(tripletDay(a, b, c, order));
  const orders: readonly DateOrder[] = c.length === 4 ? ['mdy', 'dmy'] : ['ymd', 'mdy', 'dmy'];
  const days = new Set(orders.map((each) => tripletDay(a, b, c, each)).filter((day) => day !== null));
  if (days.size === 0) return unreadable('impossible');
  const [only] = days;
  return days.size === 1 && only !== undefined ? found(only) : doubtful('ambiguous');
}

/**
 * The day of three figures in an order, or null when they are none; `c` keeps its digits, so that 2013 is never a day.
 * @example tripletDay(1, 2, '2013', 'mdy') is 2013-01-02; tripletDay(1, 2, '2013', 'dmy') is 2013-02-01; tripletDay(13, 2, '2013', 'mdy') === null
 */
export function tripletDay(a: number, b: number, c: string, order: DateOrder): Day | null {
  const last = Number(c);
  if (order === 'ymd') return c.length === 4 ? null : dayOf(fullYear(a), b, last);
  const year = c.length === 4 ? last : fullYear(last);
  return order === 'mdy' ? dayOf(year, a, b) : dayOf(year, b, a);
}

/** Two-digit years: 00–69 → 2000s, 70–99 → 1900s. */
function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function monthNumber(name: string | undefined): number {
  return MONTH_NAMES.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

const CHINESE_DIGIT = '零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖';

/** 二〇二五年二月五日 and 贰零贰伍年零贰月零伍日 → 2025年2月5日. */
function chineseDigits(text: string): string {
  if (!/[零〇一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾][年月日号]/.test(text)) return text;
  const digit = (word: string): string => String(CHINESE_DIGIT.indexOf(word) <= 1 ? 0 : ((CHINESE_DIGIT.indexOf(word) - 2) % 9) + 1);
  return text
    .replace(new RegExp(`([${CHINESE_DIGIT}]{2}|[${CHINESE_DIGIT}]{4})(?=年)`, 'g'), (year: string) => [...year].map(digit).join(''))
    .replace(new RegExp(`[${CHINESE_DIGIT}十拾]+(?=[月日号])`, 'g'), (words: string) => String(parseChineseInteger(words.replace(/^[零〇](?=.)/, '')) ?? words));
}
