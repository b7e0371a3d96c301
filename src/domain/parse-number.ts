import type { CellValue } from './cell';
import type { Parsed } from './fact';
import { isErrorText, isStatusWord, plainText } from './plain-text';

/**
 * A plain number (quantity, unit price, days) as people type it; a unit beside it is kept as the remark.
 * @example parseNumber('1,200台') → value 1200, remark '台'; parseNumber('(3)').value === -3; parseNumber(0).value === 0; parseNumber('3-5').reason === 'range'
 */
export function parseNumber(raw: CellValue): Parsed<number> {
  const early = settle(raw);
  if (typeof early !== 'string') return early;
  if (/\d\s*(?:-|~|至|到)\s*\d/.test(early)) return { status: 'doubtful', value: null, reason: 'range' };
  if (/\d\s*[\/+、;*×]\s*\d/.test(early)) return { status: 'doubtful', value: null, reason: 'several' };
  const match = /^(\()?\s*([-+]?)\s*[¥￥$]?\s*([\d,]*\.?\d+|\d[\d,]*\.?)(?:[eE]([-+]?\d+))?\s*(\))?\s*([^\d]*)$/.exec(early);
  if (!match) return { status: /\d/.test(early) ? 'doubtful' : 'unreadable', value: null, reason: 'notANumber' };
  const [, open, sign, figure = '', exponent, close, unit = ''] = match;
  if (figure.includes(',') && !/^\d{1,3}(,\d{3})+(\.\d*)?$/.test(figure)) return { status: 'doubtful', value: null, reason: 'grouping' };
  const scale = /^万/.test(unit) ? 10_000 : /^亿/.test(unit) ? 1e8 : 1;
  const size = Number(figure.replace(/,/g, '') + (exponent === undefined ? '' : `e${exponent}`)) * scale;
  const value = size !== 0 && ((open !== undefined && close !== undefined) !== (sign === '-')) ? -size : size;
  const remark = unit.replace(/^[万亿]/, '').replace(/^\((.*)\)$/, '$1').trim();
  return remark === '' ? { status: 'ok', value } : { status: 'ok', value, remark };
}

/**
 * A share as 0–1. Numbers up to 1 are shares, above 1 percentages (13 → 0.13); a bare 1 could be 1 % or 100 % and is doubtful.
 * @example parsePercent('13%').value === 0.13; parsePercent(0.06).value === 0.06; parsePercent('免税').value === 0; parsePercent(1).reason === 'ambiguous'
 */
export function parsePercent(raw: CellValue): Parsed<number> {
  const early = settle(raw);
  if (typeof early !== 'string') return early.status === 'ok' && early.value !== null ? share(early.value) : early;
  if (/^(?:免税|不征税|零税率)$/.test(early)) return { status: 'ok', value: 0, remark: early };
  const match = /^([-+]?\d+(?:\.\d+)?|\.\d+)\s*(%|‰|个?点)?\s*(.*)$/.exec(early);
  if (!match) return { status: 'unreadable', value: null, reason: 'notAPercentage' };
  const [, figure = '', sign, rest = ''] = match;
  if (/\d/.test(rest)) return { status: 'doubtful', value: null, reason: 'several' };
  const parsed = sign === undefined ? share(Number(figure)) : { status: 'ok' as const, value: shifted(figure, sign === '‰' ? -3 : -2) };
  return rest === '' ? parsed : { ...parsed, remark: rest };
}

/** Moves the decimal point in the text, so that 13 % is 0.13 and not 0.13000000000000001. */
function shifted(figure: string, places: number): number {
  return Number(`${figure}e${places}`);
}

function share(value: number): Parsed<number> {
  if (value === 1) return { status: 'doubtful', value: null, reason: 'ambiguous' };
  if (value < 0 || value > 100) return { status: 'doubtful', value: null, reason: 'outOfRange' };
  return { status: 'ok', value: value < 1 ? value : shifted(String(value), -2) };
}

/** Answers that need no reading of text; otherwise the plain text. */
function settle(raw: CellValue): Parsed<number> | string {
  if (typeof raw === 'number') return Number.isFinite(raw) ? { status: 'ok', value: raw } : { status: 'unreadable', value: null, reason: 'notANumber' };
  if (typeof raw === 'boolean') return { status: 'unreadable', value: null, reason: 'notANumber' };
  const text = plainText(raw);
  if (text === '') return { status: 'blank', value: null };
  if (isErrorText(text)) return { status: 'unreadable', value: null, reason: 'errorCell' };
  if (isStatusWord(text)) return { status: 'status', value: null, reason: text };
  return text;
}
