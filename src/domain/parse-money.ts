import type { CellValue } from './cell';
import type { Parsed } from './fact';
import type { Fen } from './money';
import { parseRmbUpper } from './parse-rmb-upper';
import { isErrorText, isStatusWord, plainText } from './plain-text';
import { fenOf, roundFen } from './round-fen';

/**
 * An amount as people type it → 分, half up. `unit` is what the column's header says (10000 for 万元); a unit in the cell wins over it.
 * Reads ¥, 元, 万, 亿, currency signs and codes, full width, (1,234.56) and 1,234.56- as negative, capitals, `="1000.00"`; keeps remarks.
 * Doubtful, never guessed: odd grouping (1,23,456), European style, several amounts, ranges, about, percentages, amounts without tax.
 * @example parseMoney('￥1.5万').value === 1500000; parseMoney('(1,234.56)').value === -123456; parseMoney(0).value === 0; parseMoney('1,23,456').reason === 'grouping'
 */
export function parseMoney(raw: CellValue, context: { unit?: number } = {}): Parsed<Fen> {
  if (typeof raw === 'number') {
    const fen = fenOf(raw, context.unit);
    return fen === null ? { status: 'doubtful', value: null, reason: 'tooLarge' } : { status: 'ok', value: fen };
  }
  if (typeof raw === 'boolean') return { status: 'unreadable', value: null, reason: 'notAnAmount' };
  const text = plainText(raw);
  if (text === '') return { status: 'blank', value: null };
  if (isErrorText(text)) return { status: 'unreadable', value: null, reason: 'errorCell' };
  if (isStatusWord(text)) return { status: 'status', value: null, reason: text };
  return parseAmountText(text, context.unit ?? 1);
}

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/US\$|USD|美元|美金/i, 'USD'], [/HK\$|HKD|港币|港元/i, 'HKD'], [/€|EUR|欧元/i, 'EUR'], [/£|GBP|英镑/i, 'GBP'], [/JPY|日元|円/i, 'JPY'],
  [/TWD|NT\$|新台币|台币/i, 'TWD'], [/AUD|A\$|澳元/i, 'AUD'], [/SGD|S\$|新加坡元|新元/i, 'SGD'], [/KRW|₩|韩元/i, 'KRW'], [/CHF|瑞士法郎/i, 'CHF'],
  [/CAD|C\$|加元/i, 'CAD'], [/MOP|澳门元/i, 'MOP'], [/\$/, 'USD'], [/[¥￥]|RMB|CNY|人民币/i, 'CNY'],
];

/** 元 per unit, as powers of ten. */
const UNIT_SHIFT: Readonly<Record<string, number>> = { 元: 0, 圆: 0, 块: 0, 千: 3, k: 3, 万: 4, w: 4, 百万: 6, 千万: 7, 亿: 8, 角: -1, 分: -2 };

/** The text forms, after the easy answers are out of the way. */
function parseAmountText(text: string, unit: number): Parsed<Fen> {
  const { body, remark } = splitRemark(text);
  const kept = remark === undefined ? {} : { remark };
  const doubt = (reason: string): Parsed<Fen> => ({ status: 'doubtful', value: null, reason, ...kept });
  if (/不含税|未税|税前/.test(text)) return doubt('exclTax');
  let rest = body.replace(/(?:含税|价税合计)/g, '').trim();

  const capitals = parseRmbUpper(rest);
  if (capitals !== null && /[元圆角分整正]/.test(rest)) return { status: 'ok', value: capitals, currency: 'CNY', ...kept };

  let currency: string | undefined;
  for (const [pattern, code] of CURRENCIES) {
    if (!pattern.test(rest)) continue;
    currency = code;
    rest = rest.replace(pattern, '').trim();
    break;
  }
  const money = currency === undefined ? kept : { ...kept, currency };

  let negative = false;
  rest = rest.replace(/^(?:负|红字|△|▲)\s*/, () => { negative = true; return ''; });
  rest = rest.replace(/^\((.*)\)(元|万元?|亿元?)?$/, (_all, inner: string, tail: string | undefined) => { negative = true; return inner + (tail ?? ''); });
  rest = rest.replace(/^([-+])\s*/, (_all, sign: string) => { negative = negative !== (sign === '-'); return ''; });
  if (!negative) rest = rest.replace(/([\d元万亿])-$/, (_all, last: string) => { negative = true; return last; });
  rest = rest.replace(/[元圆]?[整正]$/, '元').replace(/([万亿千])[元圆]/g, '$1').trim();

  if (/%|‰/.test(rest)) return doubt('percent');
  if (/[约~≈]|左右|大概|以上|以下|不超过|[<>≤≥]/.test(rest) && /\d/.test(rest)) return doubt(/\d\s*~\s*\d/.test(rest) ? 'range' : 'approximate');
  if (/\d\s*(?:-|至|到)\s*\d/.test(rest)) return doubt('range');
  if (/\d\s*[元万]?\s*[\/+、;，]\s*[¥￥$]?\d/.test(rest)) return doubt('several');

  const parsed = parseFigures(rest, unit);
  if (typeof parsed === 'string') {
    if (parsed === 'notAnAmount' && /\d/.test(rest)) return doubt('text');
    return parsed === 'notAnAmount' ? { status: 'unreadable', value: null, reason: parsed, ...kept } : doubt(parsed);
  }
  return { status: 'ok', value: negative && parsed !== 0 ? -parsed : parsed, ...money };
}

/** Figures with units (3.5万, 1亿2000万, 5元3角) → 分, or a reason. */
function parseFigures(text: string, unit: number): Fen | string {
  const pieces = [...text.matchAll(/([\d.,' ]+)\s*(千万|百万|亿|万|千|元|圆|块|角|分|[kKwW](?![a-zA-Z]))?\s*/g)];
  if (pieces.length === 0 || pieces.map((piece) => piece[0]).join('') !== text) {
    const scientific = /^\d+(?:\.\d+)?[eE][+-]?\d+$/.test(text) ? fenOf(Number(text), unit) : null;
    return scientific ?? 'notAnAmount';
  }
  let total = 0;
  let lastShift = Infinity;
  for (const [, figure = '', name] of pieces) {
    const digits = ungroup(figure.trim());
    if (!/^\d/.test(digits)) return digits;
    // 1万5 may be 15,000 or 10,005; nobody can know.
    if (name === undefined && lastShift > 3 && lastShift < Infinity && digits.length < 4) return 'shorthand';
    const shift = name === undefined ? (lastShift === Infinity ? Math.round(Math.log10(unit)) : 0) : (UNIT_SHIFT[name.toLowerCase()] ?? 0);
    if (shift >= lastShift) return 'several';
    const fen = shift < 0 ? Number(digits) * 10 ** (2 + shift) : roundFen(digits, shift);
    if (fen === null || !Number.isSafeInteger(fen)) return fen === null ? 'tooLarge' : 'text';
    total += fen;
    lastShift = shift;
  }
  return Number.isSafeInteger(total) ? total : 'tooLarge';
}

/** Takes the grouping out of figures; a word that is not digits is the reason why that is not safe. */
function ungroup(figure: string): string {
  if (/^(?:\d+\.?\d*|\.\d+)$/.test(figure)) return figure.startsWith('.') ? `0${figure}` : figure.replace(/\.$/, '');
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(figure)) return figure.replace(/,/g, '').replace(/\.$/, '');
  if (/^\d{1,3}(?: \d{3})+(?:\.\d+)?$/.test(figure)) return figure.replace(/ /g, '');
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+,\d{1,2}$/.test(figure)) return 'european';
  if (/^[\d.,' ]*\d[\d.,' ]*$/.test(figure)) return /\d \d/.test(figure) ? 'several' : 'grouping';
  return 'notAnAmount';
}

/** Takes remarks in brackets off, unless the bracket is the accountant's minus around the whole amount. */
function splitRemark(text: string): { body: string; remark?: string } {
  const remarks: string[] = [];
  const body = text.replace(/[([【]([^()[\]【】]*)[)\]】]/g, (all, inner: string) => {
    if (/^[-+¥￥$\s]*[\d,.]+\s*[元万亿]*$/.test(inner)) return all;
    remarks.push(inner.trim());
    return ' ';
  }).trim();
  return remarks.length === 0 ? { body } : { body, remark: remarks.join('; ') };
}
