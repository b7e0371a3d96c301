import type { Field, Role } from '../domain/ledger';
import type { ColumnShape } from './column-shape';
import { composeChinese } from './compose-chinese';
import { composeEnglish, isPart, splitWords } from './compose-english';
import { CERTAIN_NAMES } from './dictionary/certain-names';
import { CONTRACT_WORDS } from './dictionary/contract-words';
import type { FieldWords } from './dictionary/field-words';
import { GENERIC_WORDS, type GenericChoice } from './dictionary/generic-words';
import { HEADER_PATTERNS } from './dictionary/header-patterns';
import { INVOICE_WORDS } from './dictionary/invoice-words';
import { LOOK_ALIKES } from './dictionary/look-alikes';
import { inListedWords } from './dictionary/other-words';
import { PARTY_WORDS } from './dictionary/party-words';
import { READINESS_WORDS } from './dictionary/readiness-words';
import { RECEIPT_WORDS } from './dictionary/receipt-words';
import { REGISTER_WORDS } from './dictionary/register-words';
import { normaliseHeader, type HeaderText } from './normalise-header';

/** Why a header was taken for a field: a listed name, a name with several meanings, or how the words are put together, or the values where the header says nothing. */
export type MatchSource = 'name' | 'generic' | 'pattern' | 'values';

/** A field that a header may mean, before the values were looked at. */
export interface HeaderMatch {
  readonly field: Field;
  /** 0–1. A listed name that means nothing else 0.96, another listed name 0.93, a pattern 0.8, one of several meanings 0.45–0.78 by how well role and values agree. */
  readonly confidence: number;
  readonly source: MatchSource;
  /** True for a listed name that means nothing else: only such a reading may be certain. */
  readonly sure: boolean;
}

/** What the header alone says. `lookAlike`: it resembles a field and is none (a planned date, 其他应收款). */
export interface HeaderReading {
  readonly text: HeaderText;
  readonly matches: readonly HeaderMatch[];
  readonly lookAlike: boolean;
}

const ALL_WORDS: readonly FieldWords[] = [
  ...PARTY_WORDS, ...INVOICE_WORDS, ...RECEIPT_WORDS, ...CONTRACT_WORDS, ...READINESS_WORDS, ...REGISTER_WORDS,
];

interface NameEntry { readonly field: Field; readonly rank: number }
const NAMES = new Map<string, NameEntry[]>();
const GENERIC = new Map<string, readonly GenericChoice[]>();
const NOT_FIELDS = new Set<string>();
const ranks = new Map<Field, number>();
for (const { field, names } of ALL_WORDS) {
  for (const name of names.split('|')) {
    const { key } = normaliseHeader(name);
    const rank = (ranks.get(field) ?? -1) + 1;
    ranks.set(field, rank);
    const known = NAMES.get(key);
    if (!known) NAMES.set(key, [{ field, rank }]);
    else if (!known.some((entry) => entry.field === field)) known.push({ field, rank });
  }
}
for (const { names, choices } of GENERIC_WORDS) for (const name of names.split('|')) GENERIC.set(normaliseHeader(name).key, choices);
for (const name of LOOK_ALIKES.split('|')) NOT_FIELDS.add(normaliseHeader(name).key);

/** Every listed name with its fields, for tests of the dictionary itself. */
export function listedNames(): ReadonlyMap<string, readonly { readonly field: Field }[]> {
  return NAMES;
}

/** Headers met before; sheets of one workbook repeat theirs. */
const cache = new Map<string, HeaderReading>();

/**
 * Reads a header. `parent` is the text of the header row above it (应收 over 金额): both together are tried first, then each alone.
 * @example readHeader('开票日期').matches[0]?.field === 'invoiceDate'
 * @example readHeader('预计开票日期').lookAlike === true
 */
export function readHeader(header: string, parent = ''): HeaderReading {
  const id = `${parent}\n${header}`;
  const known = cache.get(id);
  if (known) return known;
  const reading = read(header, parent);
  if (cache.size > 5_000) cache.clear();
  cache.set(id, reading);
  return reading;
}

function read(header: string, parent: string): HeaderReading {
  const own = normaliseHeader(header);
  if (parent === '' || parent === header) return readOne(own) ?? { text: own, matches: [], lookAlike: false };
  const above = normaliseHeader(parent);
  const joined = normaliseHeader(`${parent}${/[a-z]$/i.test(parent.trim()) ? ' ' : ''}${header}`);
  const stated = { unit: own.unit ?? above.unit, currency: own.currency ?? above.currency };
  const together: HeaderText = { ...joined, ...stated };
  const alone: HeaderText = { ...own, ...stated };
  // 应收 over 金额 says more than 金额; 交易 over 合同金额 says no more than 合同金额.
  if (NAMES.has(together.key) || NOT_FIELDS.has(together.key) || NARROWING.test(above.key)) return readOne(together) ?? { text: together, matches: [], lookAlike: false };
  if (NAMES.has(alone.key) || NOT_FIELDS.has(alone.key)) return readOne(alone) ?? { text: alone, matches: [], lookAlike: false };
  const composed = above.key.length <= 12 ? byPattern(together.key) : null;
  if (composed && GENERIC.has(alone.key) && byPattern(alone.key)?.field !== composed.field) return outcome(together, composed);
  return readOne(alone) ?? (composed ? outcome(together, composed) : { text: alone, matches: [], lookAlike: false });
}

/** Group titles that turn what stands below them into something else. */
const NARROWING = /计划|预计|预期|预测|目标|未|plan|expect|forecast|target/;

/** One header by its name, by its several meanings, by how it is put together, or without its brackets; null when it says nothing. */
function readOne(text: HeaderText): HeaderReading | null {
  if (NOT_FIELDS.has(text.key)) return { text, matches: [], lookAlike: true };
  const matches = byName(text.key);
  if (matches.length > 0) return { text, matches, lookAlike: false };
  if (GENERIC.has(text.key)) return { text, matches: [], lookAlike: false };
  const composed = byEvent(text.key) ?? byPattern(text.key);
  if (composed) return outcome(text, composed);
  // What stands in brackets may be a remark: 客户名称（请写完整）.
  const bare = text.base === text.key ? [] : byName(text.base);
  if (bare.length > 0) return { text, matches: lowered(bare), lookAlike: false };
  if (text.base !== text.key && NOT_FIELDS.has(text.base)) return { text, matches: [], lookAlike: true };
  return byParts(text);
}

/** Words around a name that leave its meaning as it is: 最新回款日期, 累计开票金额合计, Amount Due (Signed), Received to Date. */
const AROUND = /^(原币|本币|本位币|实际|调整后|变更后|最新|最近|最后|当前|目前|本次|本期|本年|本月|累计|合计|单笔|末次|对方|(?:所属|关联|对应|相关)(?!单位|公司))+|(合计|小计|总计|汇总|原币|本币|本位币|人民币|信息|栏)+$|\b(signed|display|still|label|to date|so far|ytd|ar)\b/g;

/** A header that no list and no pattern holds, by its parts: a name with words around it, English words run together, English words in another order, both languages. */
function byParts(text: HeaderText): HeaderReading | null {
  const bare = text.key.replace(AROUND, ' ').replace(/\s+/g, ' ').trim();
  const split = splitWords(bare, isPart);
  const other = inListedWords(bare);
  for (const key of [bare, split, other, inBothLanguages(text.key)]) {
    if (!key || key === text.key) continue;
    if (NOT_FIELDS.has(key)) return { text, matches: [], lookAlike: true };
    const matches = byName(key);
    if (matches.length > 0 || GENERIC.has(key)) return { text: { ...text, key }, matches: lowered(matches), lookAlike: false };
  }
  const put = other === bare ? null : byPattern(other);
  if (put) return outcome(text, { ...put, confidence: 0.76 });
  const composed = composeChinese(bare) ?? composeEnglish(split ?? bare);
  return composed && { text, matches: [{ field: composed.field, confidence: composed.unknown === 0 ? 0.76 : 0.68, source: 'pattern', sure: false }], lookAlike: false };
}

/** 已收金额 Paid: the Chinese name of a header that says the same in English beside it; empty when the English is no name. */
function inBothLanguages(key: string): string {
  const [, chinese = '', english = ''] = /^([\u4e00-\u9fff/、]+)([a-z][a-z ]+)$/.exec(key) ?? [];
  return NAMES.has(english) || GENERIC.has(english) ? chinese : '';
}

/** A name with something around it is less certain. */
function lowered(matches: readonly HeaderMatch[]): HeaderMatch[] {
  return matches.map((match) => ({ ...match, confidence: match.confidence - 0.12, sure: false }));
}

function outcome(text: HeaderText, { field, confidence, source }: NonNullable<ReturnType<typeof byPattern>>): HeaderReading {
  return field === null ? { text, matches: [], lookAlike: true } : { text, matches: [{ field, confidence, source, sure: false }], lookAlike: false };
}

/** Fields of which a column may hold the name beside the code: 币种名称, 支付方式名称. */
const NAMED: ReadonlySet<Field> = new Set(['paymentMethod', 'salesOwner', 'currency', 'termsText', 'docType', 'customerType', 'contact', 'invoiceStatus', 'receiptStatus', 'unit', 'spec']);

function byName(key: string): HeaderMatch[] {
  const entries = NAMES.get(key) ?? NAMES.get(key.replace(/(名称?|姓名| name| desc(ription)?)$/, ''))?.filter(({ field }) => NAMED.has(field)) ?? [];
  return entries.map(({ field, rank }, index) => {
    const sure = CERTAIN_NAMES[field]?.test(key) ?? false;
    return { field, source: 'name' as const, sure, confidence: (index > 0 ? 0.6 : sure ? 0.96 : 0.93) - Math.min(rank, 90) * 0.0003 };
  });
}

function byPattern(key: string): { field: Field | null; confidence: number; source: 'pattern' } | null {
  // Longer texts are sentences, not names.
  if (key === '' || key.length > 40) return null;
  for (const [pattern, field] of HEADER_PATTERNS) if (pattern.test(key)) return { field, confidence: 0.8, source: 'pattern' };
  return null;
}

/** The deal, the invoice or the sale before what happened to its money: 合同已收款金额 is what was received. */
const OF_WHAT = /^(合同|协议|订单|项目|工程|销售|发票|单据|业务)(的|内|项下)?(?=(累计|合计|总|实际|本期|本次|本年|本月|当前|剩余|尚|已|未|待)*(实?收款|回款|到款|到账|付款|实?收|回|付|开票|开具|核销|结清|欠款))/;
const EVENT_FIELDS: ReadonlySet<Field | null> = new Set<Field | null>(['receivedAmount', 'openAmount', 'receiptDate', 'receiptStatus', 'amountInclTax', 'invoiceDate', 'invoiceStatus', null]);

/** What happened to the money of a contract or an invoice, read without saying whose money it was. */
function byEvent(key: string): ReturnType<typeof byPattern> {
  const event = key.replace(OF_WHAT, '');
  if (event === key || event.length < 2) return null;
  if (NOT_FIELDS.has(event)) return { field: null, confidence: 0.8, source: 'pattern' };
  const [named] = byName(event);
  const found = named ? { field: named.field, confidence: 0.8, source: 'pattern' as const } : GENERIC.has(event) ? null : byPattern(event);
  return found && EVENT_FIELDS.has(found.field) ? found : null;
}

/** The meanings of a name that has several, weighed by the sheet's roles and the look of the values; best first. */
export function genericMatches(reading: HeaderReading, roles: readonly Role[], shape: ColumnShape): HeaderMatch[] {
  const choices = GENERIC.get(reading.text.key) ?? GENERIC.get(reading.text.base) ?? [];
  const found = new Map<Field, number>();
  // 编号 1, 2, 3 is a running number.
  if (shape.serial > 0.8 && choices.some((choice) => choice.like === 'code')) return [];
  for (const { field, in: where, like } of choices) {
    if (where && !where.some((role) => roles.includes(role))) continue;
    const look = like === undefined ? 0.5 : shape.count === 0 ? 0.4 : shape[like];
    if (like !== undefined && shape.count > 0 && look < 0.3) continue;
    const confidence = 0.45 + (where ? 0.18 : 0.05) + 0.15 * look - found.size * 0.02;
    if ((found.get(field) ?? 0) < confidence) found.set(field, confidence);
  }
  return [...found].map(([field, confidence]) => ({ field, confidence, source: 'generic' as const, sure: false })).sort((a, b) => b.confidence - a.confidence);
}

/** True when a header has several meanings of which one is the field. */
export function mayMean({ text }: HeaderReading, field: Field): boolean {
  return (GENERIC.get(text.key) ?? GENERIC.get(text.base) ?? []).some((choice) => choice.field === field);
}

/** True when a text is a name that some column may have: used to tell header rows from data. */
export function isHeaderName(reading: HeaderReading): boolean {
  return reading.matches.length > 0 || reading.lookAlike || GENERIC.has(reading.text.key);
}
