import { FIELDS, type FurtherColumn } from '../domain/ledger';
import { readText } from './column-reader';
import type { Block } from './find-blocks';
import { headerLabel } from './find-header';
import { isBlank } from './grid';
import type { Candidate } from './map-columns';
import { readHeader, type HeaderReading } from './match-header';
import { normaliseHeader } from './normalise-header';

/** The columns of one receipt among several that a row holds. */
export interface ReceiptColumns {
  readonly receivedAmount: Candidate;
  readonly receiptDate?: Candidate;
  readonly paymentMethod?: Candidate;
  readonly paymentMaturity?: Candidate;
}

export const RECEIPT_FIELDS = ['receivedAmount', 'receiptDate', 'paymentMethod', 'paymentMaturity'] as const;
type ReceiptField = (typeof RECEIPT_FIELDS)[number];

const NUMERALS = '一二三四五六七八九十';
const NUMERAL = `(\\d{1,2}|[${NUMERALS}])`;
/** 第一次回款日期, 一期回款金额, 1st payment date · 回款1日期, payment 2 amount · 回款金额1, 回款日期(二). */
const BEFORE = new RegExp(`^(?:第?${NUMERAL}(?:次|笔|期|批|轮)|(\\d)(?:st|nd|rd|th) )(.+)$`);
const INSIDE = new RegExp(`^(\\D+?) ?第?${NUMERAL}(?:次|笔|期|批|轮)? ?(\\D+)$`);
const AFTER = new RegExp(`^(\\D+?) ?第?${NUMERAL}(?:次|笔|期|批|轮)?$`);
const FIRST = /^(?:首(?:次|笔|期|批)|first )(.+)$/;

/**
 * A header without the number that tells one receipt from the next, or null when it has none.
 * @example withoutOrdinal('回款日期2') gives { key: '回款日期', ordinal: 2 }; withoutOrdinal('第一次回款金额') gives { key: '回款金额', ordinal: 1 }
 */
export function withoutOrdinal(key: string): { readonly key: string; readonly ordinal: number } | null {
  const first = FIRST.exec(key);
  if (first) return { key: first[1] ?? '', ordinal: 1 };
  const before = BEFORE.exec(key);
  if (before) return { key: before[3] ?? '', ordinal: numberOf(before[1] ?? before[2] ?? '') };
  const inside = INSIDE.exec(key);
  if (inside) return { key: `${inside[1] ?? ''}${/[a-z]$/.test(inside[1] ?? '') ? ' ' : ''}${inside[3] ?? ''}`, ordinal: numberOf(inside[2] ?? '') };
  const after = AFTER.exec(key);
  return after ? { key: after[1] ?? '', ordinal: numberOf(after[2] ?? '') } : null;
}

function numberOf(text: string): number {
  const numeral = NUMERALS.indexOf(text);
  return numeral >= 0 ? numeral + 1 : Number(text);
}

/** A column of the receipts of a row: what it holds, and which of them. */
interface Part {
  readonly candidate: Candidate;
  readonly field: ReceiptField;
  /** Header without its number; parts of one kind have to agree in it. */
  readonly key: string;
  readonly ordinal: number | null;
}

/**
 * Receipts that one row holds side by side (回款1, 回款日期1, 回款2, 回款日期2 …), in their order; empty when a row holds one at most. Columns of
 * different names (累计到款金额 beside 到款金额) are no two receipts.
 */
export function receiptsSideBySide(candidates: readonly Candidate[]): readonly ReceiptColumns[] {
  const parts = candidates.flatMap((candidate): Part[] => {
    const { cell, reading } = candidate;
    // 第一次回款 over 日期 and 金额 is numbered in its group title.
    const together = cell.parent === '' ? null : withoutOrdinal(normaliseHeader(`${cell.parent} ${cell.own}`).key);
    const bare = (together && receiptField(readHeader(together.key)) ? together : null) ?? withoutOrdinal(reading.text.key);
    const field = receiptField(bare ? readHeader(bare.key) : reading);
    // A number says which receipt a column is of; without one its values have to look like it.
    return field && (bare || looksLike(field, candidate)) ? [{ candidate, field, key: bare?.key ?? reading.text.key, ordinal: bare?.ordinal ?? null }] : [];
  });
  const amounts = parts.filter((part) => part.field === 'receivedAmount');
  // The name that stands there several times is that of the single receipts; another is their sum, or something else.
  const [name, times] = mostFrequent(amounts.map((part) => part.key));
  if (times < 2) return [];
  const dateName = mostFrequent(parts.filter((part) => part.field === 'receiptDate').map((part) => part.key))[0];
  const used = parts.filter((part) => (part.field === 'receivedAmount' ? part.key === name : part.field === 'receiptDate' ? part.key === dateName : true));
  const numbered = used.filter((part) => part.field === 'receivedAmount' || part.field === 'receiptDate').every((part) => part.ordinal !== null);
  const groups = numbered ? byOrdinal(used) : inTurn(used);
  const receipts = groups.flatMap((group) => (group.receivedAmount ? [{ ...group, receivedAmount: group.receivedAmount }] : []));
  return receipts.length >= 2 ? receipts : [];
}

function receiptField(reading: HeaderReading): ReceiptField | undefined {
  return RECEIPT_FIELDS.find((field) => field === reading.matches[0]?.field);
}

type Group = Partial<Record<ReceiptField, Candidate>>;

function byOrdinal(parts: readonly Part[]): Group[] {
  const groups = new Map<number, Group>();
  for (const { candidate, field, ordinal } of parts) {
    if (ordinal === null) continue;
    const group = groups.get(ordinal) ?? {};
    if (!group[field]) group[field] = candidate;
    groups.set(ordinal, group);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

/** Left to right; what a group has already begins the next. */
function inTurn(parts: readonly Part[]): Group[] {
  const groups: Group[] = [];
  for (const { candidate, field } of parts) {
    const last = groups[groups.length - 1];
    if (!last || last[field]) groups.push({ [field]: candidate });
    else last[field] = candidate;
  }
  return groups;
}

function looksLike(field: ReceiptField, { shape }: Candidate): boolean {
  if (shape.count === 0) return true;
  if (FIELDS[field] === 'money') return shape.money >= 0.3;
  return FIELDS[field] === 'day' ? shape.day >= 0.3 : shape.text > 0;
}

function mostFrequent(keys: readonly string[]): [string, number] {
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
}

/** The columns of the second and later receipts, as the table tells of them. */
export function furtherReceipts(receipts: readonly ReceiptColumns[]): FurtherColumn[] {
  return receipts.slice(1).flatMap((receipt, index) => RECEIPT_FIELDS.flatMap((field) => {
    const candidate = receipt[field];
    return candidate ? [{ field, header: headerLabel(candidate.cell), column: candidate.cell.column, receipt: index + 2 }] : [];
  }));
}

/** Rows that are looked at to tell whether two columns of numbers take turns. */
const LOOKED_AT = 200;

/**
 * Whether a second column of a field fills in for the first: lists of the tax bureau hold the number of an older invoice in 发票号码 and that
 * of a newer one in 数电发票号码. True when the second holds something where the first is blank, and the two seldom differ in one row.
 */
export function standsIn(block: Block, first: number, second: number): boolean {
  let filled = 0;
  let clashes = 0;
  const { grid } = block;
  for (let row = block.firstDataRow; row <= Math.min(block.lastRow, block.firstDataRow + LOOKED_AT); row += 1) {
    const other = grid.at(row, second);
    if (isBlank(other) || readText(other).status !== 'ok') continue;
    const own = grid.at(row, first);
    if (isBlank(own) || readText(own).status !== 'ok') filled += 1;
    else if (own !== other) clashes += 1;
  }
  return filled > 0 && clashes * 4 <= filled;
}
