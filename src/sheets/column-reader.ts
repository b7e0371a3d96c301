import type { CellValue } from '../domain/cell';
import { inferDateOrder } from '../domain/date-order';
import type { Parsed } from '../domain/fact';
import type { FieldKind } from '../domain/ledger';
import { parseDay, type DayContext } from '../domain/parse-day';
import { parseMoney } from '../domain/parse-money';
import { parseNumber, parsePercent } from '../domain/parse-number';
import { isClean, isErrorText, plainText } from '../domain/plain-text';

/** What a whole column has in common, decided before its cells are read. */
export interface ColumnContext {
  /** Factor to 元 that header or caption states. */
  readonly unit: number;
  /** Currency that the header states, for every amount in the column. */
  readonly currency: string | null;
  readonly date1904: boolean;
  /** Number format of the column is a date; undefined when formats are not known. */
  readonly isDateFormat: boolean | undefined;
}

const BLANK: Parsed<never> = { status: 'blank', value: null };
/** Fields of text keep what people wrote; only these stand for nothing. */
const PLACEHOLDERS = new Set(['-', '--', '---', '—', '——', '/', '\\', '暂无', '空', '待定', '未定', '待补', '待确认', '未知', '不详', 'n/a', 'na', 'n.a.', 'nil', 'null', 'tbd', 'tba', '?', '??', '???', '待补充']);
const LONGEST_PLACEHOLDER = 4;

/**
 * A text cell: what stands there, cleaned of odd spaces and wrappers; numbers as digits.
 * A number of 16 digits and more lost its end in the spreadsheet: doubtful, `damagedNumber`.
 * @example readText('="00123"').value === '00123'; readText('暂无').status === 'status'
 */
export function readText(raw: CellValue): Parsed<string> {
  if (raw === null || raw === '') return BLANK;
  if (typeof raw === 'number') return Math.abs(raw) >= 1e15 ? { status: 'doubtful', value: null, reason: 'damagedNumber' } : { status: 'ok', value: String(raw) };
  if (typeof raw === 'boolean') return { status: 'ok', value: raw ? '是' : '否' };
  if (isWhatItSays(raw)) return { status: 'ok', value: raw };
  const text = plainText(raw);
  if (text === '') return BLANK;
  if (text.length <= LONGEST_PLACEHOLDER && PLACEHOLDERS.has(text.toLowerCase())) return { status: 'status', value: null, reason: text };
  if (text.charCodeAt(0) === 35 && isErrorText(text)) return { status: 'unreadable', value: null, reason: 'errorCell' };
  return { status: 'ok', value: text === raw || !FULL_WIDTH_MARK.test(raw) ? text : keepMarks(raw, text) };
}

/** True for a text cell whose value is the text as it stands: nothing to clean, no placeholder and no error. */
export function isWhatItSays(raw: string): boolean {
  return raw.length > LONGEST_PLACEHOLDER && raw.charCodeAt(0) !== 35 && isClean(raw);
}

const FULL_WIDTH_MARK = /[\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff5e]/;

/** Chinese names and sentences keep their brackets and commas: 苏州恒力（集团）有限公司 is how a letter has to write it. */
function keepMarks(raw: string, text: string): string {
  if (!/[\u4e00-\u9fff]/.test(raw)) return text;
  return raw.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0)).replace(/[\s\u200b\ufeff]+/g, ' ').trim();
}

/**
 * One column of amounts, days, numbers or percentages, read at once into a typed array when it is first asked for.
 * What is no plain value (words, remarks, doubts) is kept beside it, so that a hundred thousand rows cost no object each.
 */
export class ColumnReader {
  /** NaN = look into `others`, or blank when it is not there. */
  private readonly values: Float64Array;
  /** Made when the first such cell comes; most columns have none. */
  private others: Map<number, Parsed<number>> | null = null;

  constructor(cells: { readonly length: number; at(index: number): CellValue }, kind: Exclude<FieldKind, 'text' | 'flag'>, context: ColumnContext) {
    this.values = new Float64Array(cells.length).fill(NaN);
    let parser: ((raw: CellValue) => Parsed<number>) | null = null;
    const read = (raw: CellValue): Parsed<number> => (parser ??= parserOf(kind, context, cells))(raw);
    let known: Map<string, Parsed<number>> | null = null;
    const money = kind === 'money' && context.unit === 1;
    const number = kind === 'number';
    const day = kind === 'day' && !context.date1904 && context.isDateFormat !== false;
    for (let index = 0; index < cells.length; index += 1) {
      const raw = cells.at(index);
      if (raw === null || raw === '') continue;
      if (typeof raw === 'number') {
        if (money) {
          // Exact only when the float is as near to whole 分 as floats get; the rest goes the slow way with its rounding rule.
          const fen = Math.round(raw * 100);
          if (Math.abs(raw * 100 - fen) < 1e-6 && fen < 1e13 && fen > -1e13) { this.values[index] = fen === 0 ? 0 : fen; continue; }
        } else if (number && Number.isFinite(raw)) { this.values[index] = raw; continue; }
        else if (day && raw >= 36_526 && raw < 62_000) { this.values[index] = Math.floor(raw); continue; }
        this.keep(index, read(raw));
        continue;
      }
      if (typeof raw === 'boolean') { this.keep(index, read(raw)); continue; }
      let parsed = (known ??= new Map<string, Parsed<number>>()).get(raw);
      if (!parsed) {
        parsed = read(raw);
        if (known.size < 20_000) known.set(raw, parsed);
      }
      this.keep(index, parsed);
    }
  }

  private keep(index: number, parsed: Parsed<number>): void {
    if (parsed.status === 'ok' && parsed.value !== null) this.values[index] = parsed.value;
    if (parsed.status !== 'blank' && (parsed.status !== 'ok' || parsed.remark !== undefined || parsed.currency !== undefined)) (this.others ??= new Map<number, Parsed<number>>()).set(index, parsed);
  }

  /** What reading gave, for a cell that says more than a value, or something else; undefined for plain values and blank cells. */
  besideValue(index: number): Parsed<number> | undefined {
    return this.others?.get(index);
  }

  /** The bare value, NaN without one; for sums and comparisons over whole columns. */
  valueAt(index: number): number {
    return this.values[index] ?? NaN;
  }

  /** Cells that could not be read for certain, in order. */
  *troubles(): Generator<{ readonly index: number; readonly parsed: Parsed<number> }> {
    for (const [index, parsed] of this.others ?? []) if (parsed.status === 'doubtful' || parsed.status === 'unreadable') yield { index, parsed };
  }

  /** Currencies written with single amounts of the column. */
  *currencies(): Generator<string> {
    for (const parsed of this.others?.values() ?? []) if (parsed.currency !== undefined) yield parsed.currency;
  }
}

function parserOf(
  kind: Exclude<FieldKind, 'text' | 'flag'>, context: ColumnContext, cells: { readonly length: number; at(index: number): CellValue },
): (raw: CellValue) => Parsed<number> {
  if (kind === 'money') {
    const { unit, currency } = context;
    return (raw) => {
      const parsed = parseMoney(raw, { unit });
      return currency !== null && parsed.status === 'ok' && parsed.currency === undefined && currency !== 'CNY' ? { ...parsed, currency } : parsed;
    };
  }
  if (kind === 'number') return parseNumber;
  if (kind === 'percent') return parsePercent;
  const order = inferDateOrder(slashed(cells));
  const day: DayContext = {
    date1904: context.date1904,
    ...(order === 'ambiguous' ? {} : { order }),
    ...(context.isDateFormat === undefined ? {} : { isDateFormat: context.isDateFormat }),
  };
  return (raw) => parseDay(raw, day);
}

/** The texts of a column that could be dates with slashes; two thousand different ones settle the order. */
function slashed(cells: { readonly length: number; at(index: number): CellValue }): CellValue[] {
  const seen = new Set<string>();
  for (let index = 0; index < cells.length && seen.size < 2_000; index += 1) {
    const raw = cells.at(index);
    if (typeof raw === 'string' && raw.length < 24) seen.add(raw);
  }
  return [...seen];
}
