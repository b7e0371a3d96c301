import type { Fact } from '../domain/fact';
import { isStatusWord, plainText } from '../domain/plain-text';
import type { Field, FieldOf, Ledger, LedgerRow } from '../domain/ledger';
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

const ABSENT: Found<unknown> = { fact: { status: 'noColumn', value: null, raw: null, cell: null }, source: 'deal', row: null };

/** Text of a field: from the deal row, then its invoices, then the customer's rows. */
export function findText(facts: DealFacts, field: FieldOf<'text'>): Found<string> {
  return facts.lookUps.find(facts, field, readText) as Found<string>;
}

/**
 * A paper of a kind: from its own column, else from a column of evidence whose header names that kind (验收单 where no other column is evidence).
 * Other fields are looked up as they are.
 */
export function findPaper(facts: DealFacts, field: FieldOf<'text'>): Found<string> {
  const own = findText(facts, field);
  const names = own.fact.status === 'noColumn' ? PAPERS[field] : undefined;
  if (!names) return own;
  const evidence = findText(facts, 'evidence');
  return names.test(evidence.row?.table.columns.get('evidence')?.header ?? '') ? evidence : own;
}

/** What headers call the papers. */
const PAPERS: Partial<Record<Field, RegExp>> = {
  deliveryDoc: /签收|送货|发货|交货|到货|收货|交付|回单|簽收|送貨|發貨|交貨|到貨|收貨|回單|deliver|pod|packing/i,
  acceptanceDoc: /验收|终验|完工|竣工|服务确认|驗收|終驗|服務確認|accept|sign.?off|service confirm/i,
};

/** Day of a field, looked for in the same order as `findText`. */
export function findDay(facts: DealFacts, field: FieldOf<'day'>): Found<Day> {
  return facts.lookUps.find(facts, field, readDay) as Found<Day>;
}

/** Number of a field, looked for in the same order as `findText`. */
export function findNumber(facts: DealFacts, field: FieldOf<'number'>): Found<number> {
  return facts.lookUps.find(facts, field, readNumber) as Found<number>;
}

/** Amount of a field in 分, looked for in the same order as `findText`. */
export function findMoney(facts: DealFacts, field: FieldOf<'money'>): Found<Fen> {
  return facts.lookUps.find(facts, field, readMoney) as Found<Fen>;
}

/**
 * Facts of one deal that were looked up already. Several rules ask for the same field (three for the sales owner, four for the terms);
 * one instance serves all deals of a run, remembers the last one only, and so costs no memory.
 */
export class LookUps {
  /** What was found last for each field that some list has. */
  private readonly last: ReadonlyMap<Field, LastFound>;

  constructor({ tables }: Ledger) {
    this.last = new Map(tables.flatMap(({ columns }) => Array.from(columns.keys(), (field) => [field, { facts: null, found: ABSENT }])));
  }

  /** What the lists say of a field for this deal. */
  find(facts: DealFacts, field: Field, read: Read): Found<unknown> {
    const last = this.last.get(field);
    if (!last) return ABSENT;
    if (last.facts !== facts) {
      last.found = firstReadable(facts, field, read);
      last.facts = facts;
    }
    return last.found;
  }
}

interface LastFound {
  facts: DealFacts | null;
  found: Found<unknown>;
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
  return text.length <= LONGEST && MAY_START[text.charCodeAt(0)] === 1 && (isStatusWord(plainText(text)) || PLACEHOLDER.test(text));
}

const PLACEHOLDER = /^(?:[-—–/\\?？.。…_*xX×]+|待定.*|待补.*|待确认.*|待填.*|未定|未知|不详|不清楚|不知道|没定|没填|以后再说|to be (?:confirmed|decided|defined)|unknown|null|n\/a)$/i;
/** A longer text says more than that there is nothing. */
const LONGEST = 24;
/** 1 at the codes of the first characters of all such words, so that most texts are told apart by one look. */
const MAY_START = new Uint8Array(0x10000);
for (const mark of '-—–−/\\?？.。…_*xX×待未不没以暂无空已部赠免作nNtTuUpPoOvVＮＴ－ 　') MAY_START[mark.charCodeAt(0)] = 1;

type Read = (row: LedgerRow, field: Field) => Fact<string | number>;
const readText: Read = (row, field) => row.text(field as FieldOf<'text'>);
const readDay: Read = (row, field) => row.day(field as FieldOf<'day'>);
const readNumber: Read = (row, field) => row.number(field as FieldOf<'number'>);
const readMoney: Read = (row, field) => row.money(field as FieldOf<'money'>);

/**
 * The first readable fact; none readable: the first that has something in it; nothing anywhere: the first blank cell (the place to fill in).
 * `noColumn` only when none of the lists has the column.
 */
function firstReadable(facts: DealFacts, field: Field, read: Read): Found<unknown> {
  const { row } = facts.deal;
  const own = read(row, field);
  if (own.status === 'ok') return { fact: own, source: 'deal', row };
  let best: Found<unknown> = own.status === 'noColumn' ? ABSENT : { fact: own, source: 'deal', row };
  for (const invoice of facts.invoices) {
    if (invoice === row || !invoice.has(field)) continue;
    const fact = read(invoice, field);
    if (fact.status === 'ok') return { fact, source: 'invoice', row: invoice };
    best = better(best, { fact, source: 'invoice', row: invoice });
  }
  const { customer } = facts;
  if (customer === null) return best;
  for (const listed of customer.rows) {
    if (!listed.has(field)) continue;
    const fact = read(listed, field);
    if (fact.status === 'ok') return { fact, source: 'customer', row: listed };
    best = better(best, { fact, source: 'customer', row: listed });
  }
  return best;
}

const RANK = { ok: 3, doubtful: 2, unreadable: 2, status: 2, blank: 1, noColumn: 0 } as const;

function better<T>(a: Found<T>, b: Found<T>): Found<T> {
  return RANK[b.fact.status] > RANK[a.fact.status] ? b : a;
}
