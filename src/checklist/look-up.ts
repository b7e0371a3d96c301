import type { Fact } from '../domain/fact';
import { isStatusWord, plainText } from '../domain/plain-text';
import type { Field, FieldOf, LedgerRow } from '../domain/ledger';
import type { Day } from '../domain/day';
import type { Fen } from '../domain/money';
import type { DealFacts } from './deal-facts';
import type { FactSource } from './rule';

/** A fact and the list it stands on. */
export interface Found<T> {
  readonly fact: Fact<T>;
  readonly source: FactSource;
  /** Row it was read from; null when no list has the column. */
  readonly row: LedgerRow | null;
}

/** Text of a field: from the deal row, then its invoices, then the customer's rows. */
export function findText(facts: DealFacts, field: FieldOf<'text'>): Found<string> {
  return find(facts, field, (row) => row.text(field));
}

/** Day of a field, looked for in the same order as `findText`. */
export function findDay(facts: DealFacts, field: FieldOf<'day'>): Found<Day> {
  return find(facts, field, (row) => row.day(field));
}

/** Number of a field, looked for in the same order as `findText`. */
export function findNumber(facts: DealFacts, field: FieldOf<'number'>): Found<number> {
  return find(facts, field, (row) => row.number(field));
}

/** Amount of a field in 分, looked for in the same order as `findText`. */
export function findMoney(facts: DealFacts, field: FieldOf<'money'>): Found<Fen> {
  return find(facts, field, (row) => row.money(field));
}

/**
 * What a text cell says, state words such as 无 included; '' when there is nothing. For fields in which "none" is an answer.
 * @example saying(findText(facts, 'disputed')) === '无'
 */
export function saying(found: Found<string>): string {
  const { status, value, raw } = found.fact;
  return status === 'ok' ? value ?? '' : status === 'status' ? plainText(raw) : '';
}

/** True when a text stands where a value should and is none: 待定, 暂无, -, TBD, ？. */
export function isPlaceholder(text: string): boolean {
  return isStatusWord(plainText(text)) || PLACEHOLDER.test(text);
}

const PLACEHOLDER = /^(?:[-—–/\\?？.。…_*xX×]+|待定.*|待补.*|待确认.*|待填.*|未定|未知|不详|不清楚|不知道|没定|没填|以后再说|to be (?:confirmed|decided|defined)|unknown|null|n\/a)$/i;

/**
 * The first readable fact; none readable: the first that has something in it; nothing anywhere: the first blank cell (the place to fill in).
 * `noColumn` only when none of the lists has the column.
 */
function find<T>(facts: DealFacts, field: Field, read: (row: LedgerRow) => Fact<T>): Found<T> {
  const own = read(facts.deal.row);
  if (own.status === 'ok') return { fact: own, source: 'deal', row: facts.deal.row };
  let best: Found<T> = { fact: own, source: 'deal', row: own.status === 'noColumn' ? null : facts.deal.row };
  for (const row of facts.invoices) {
    if (row === facts.deal.row || !row.has(field)) continue;
    const fact = read(row);
    if (fact.status === 'ok') return { fact, source: 'invoice', row };
    best = better(best, { fact, source: 'invoice', row });
  }
  for (const row of facts.customer?.rows ?? []) {
    if (!row.has(field)) continue;
    const fact = read(row);
    if (fact.status === 'ok') return { fact, source: 'customer', row };
    best = better(best, { fact, source: 'customer', row });
  }
  return best;
}

const RANK = { ok: 3, doubtful: 2, unreadable: 2, status: 2, blank: 1, noColumn: 0 } as const;

function better<T>(a: Found<T>, b: Found<T>): Found<T> {
  return RANK[b.fact.status] > RANK[a.fact.status] ? b : a;
}
