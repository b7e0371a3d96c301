import type { Field, Role } from '../domain/ledger';
import type { ColumnShape } from './column-shape';
import { CONTRACT_WORDS } from './dictionary/contract-words';
import type { FieldWords } from './dictionary/field-words';
import { GENERIC_WORDS, type GenericChoice } from './dictionary/generic-words';
import { HEADER_PATTERNS } from './dictionary/header-patterns';
import { INVOICE_WORDS } from './dictionary/invoice-words';
import { LOOK_ALIKES } from './dictionary/look-alikes';
import { PARTY_WORDS } from './dictionary/party-words';
import { READINESS_WORDS } from './dictionary/readiness-words';
import { RECEIPT_WORDS } from './dictionary/receipt-words';
import { REGISTER_WORDS } from './dictionary/register-words';
import { normaliseHeader, type HeaderText } from './normalise-header';

/** Why a header was taken for a field: a listed name, a name with several meanings, or how the words are put together. */
export type MatchSource = 'name' | 'generic' | 'pattern';

/** A field that a header may mean, before the values were looked at. */
export interface HeaderMatch {
  readonly field: Field;
  /** 0–1. A listed name 0.96, a pattern 0.8, one of several meanings 0.45–0.78 by how well role and values agree. */
  readonly confidence: number;
  readonly source: MatchSource;
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
  const text = normaliseHeader(header);
  const tries: HeaderText[] = [];
  if (parent !== '' && parent !== header) {
    const above = normaliseHeader(parent);
    const joined = normaliseHeader(`${parent}${/[a-z]$/i.test(parent.trim()) ? ' ' : ''}${header}`);
    tries.push({ ...joined, unit: text.unit ?? above.unit, currency: text.currency ?? above.currency });
  }
  tries.push(text);
  const own = tries[0] ?? text;
  for (const tried of tries) {
    if (NOT_FIELDS.has(tried.key)) return { text: own, matches: [], lookAlike: true };
    const matches = byName(tried.key);
    if (matches.length > 0) return { text: own, matches, lookAlike: false };
    if (tried === text && GENERIC.has(tried.key)) return { text: own, matches: [], lookAlike: false };
    if (tried !== text) {
      const composed = byPattern(tried.key);
      if (composed && composed.field !== null) return { text: own, matches: [composed as HeaderMatch], lookAlike: false };
      if (composed) return { text: own, matches: [], lookAlike: true };
    }
  }
  const composed = byPattern(text.key);
  if (composed) {
    return composed.field === null
      ? { text: own, matches: [], lookAlike: true }
      : { text: own, matches: [composed as HeaderMatch], lookAlike: false };
  }
  if (text.base === text.key || text.base === '') return { text: own, matches: [], lookAlike: false };
  // What stands in brackets may be a remark: 客户名称（请写完整）.
  const matches = byName(text.base).map((match) => ({ ...match, confidence: match.confidence - 0.12 }));
  return { text: own, matches, lookAlike: matches.length === 0 && NOT_FIELDS.has(text.base) };
}

function byName(key: string): HeaderMatch[] {
  return (NAMES.get(key) ?? [])
    .map(({ field, rank }, index) => ({ field, source: 'name' as const, confidence: (index === 0 ? 0.96 : 0.6) - Math.min(rank, 90) * 0.0003 }));
}

function byPattern(key: string): { field: Field | null; confidence: number; source: 'pattern' } | null {
  // Longer texts are sentences, not names.
  if (key === '' || key.length > 40) return null;
  for (const [pattern, field] of HEADER_PATTERNS) if (pattern.test(key)) return { field, confidence: 0.8, source: 'pattern' };
  return null;
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
  return [...found].map(([field, confidence]) => ({ field, confidence, source: 'generic' as const })).sort((a, b) => b.confidence - a.confidence);
}

/** True when a text is a name that some column may have: used to tell header rows from data. */
export function isHeaderName(reading: HeaderReading): boolean {
  return reading.matches.length > 0 || reading.lookAlike || GENERIC.has(reading.text.key);
}
