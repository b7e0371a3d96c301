import type { DealReadiness, Rule, RuleResult } from '../../checklist/rule';
import { dueCalendarNotice } from '../../domain/calendar-notice';
import type { Message } from '../../domain/message';
import type { Fen } from '../../domain/money';
import type { Deal } from '../../domain/receivables';
import type { Report } from '../../report/report';
import type { Filters, ReadinessFilter } from '../state';
import { searchable } from './searchable';

/** A deal as the readiness list shows it. */
export interface DealRow {
  readonly readiness: DealReadiness;
  /** What is missing or doubtful, blocking first; worked out when it is asked for, as most rows are never shown. */
  readonly gaps: readonly RuleResult[];
}

const WEIGHT = { blocking: 0, important: 1, helpful: 2 } as const;

/** Deals that match the filters: almost ready first, then most money, then fewest gaps. */
export function dealList(report: Report, filters: Filters): DealRow[] {
  const wanted = new Set<ReadinessFilter>(filters.statuses);
  const words = searchable(filters.search);
  return report.readiness
    .filter((one) => wanted.has(one.status) && matches(one, filters, words))
    .map((readiness) => ({ readiness, get gaps() { return gapsOf(readiness); } }))
    .sort((a, b) => ORDER[a.readiness.status] - ORDER[b.readiness.status]
      || b.readiness.deal.open - a.readiness.deal.open || a.gaps.length - b.gaps.length);
}

/** Names by pinyin; one collator, as making one for each comparison takes a hundred times as long. */
const byName = new Intl.Collator('zh').compare;

const ORDER = { almost: 0, notReady: 1, ready: 2, settled: 3 } as const;

/** What a deal still lacks, blocking before important before helpful. A report never changes, so it is looked up once a deal. */
export function gapsOf(readiness: DealReadiness): readonly RuleResult[] {
  let gaps = gapsByDeal.get(readiness);
  if (!gaps) {
    gaps = readiness.results
      .filter((result) => result.status === 'missing' || result.status === 'doubtful')
      .sort((a, b) => WEIGHT[a.rule.severity] - WEIGHT[b.rule.severity]);
    gapsByDeal.set(readiness, gaps);
  }
  return gaps;
}

const gapsByDeal = new WeakMap<DealReadiness, readonly RuleResult[]>();

/** That holidays are not known in years in which the deal's open items are due; one for each year, the earliest first. */
export function calendarNotices({ items }: Deal): readonly Message[] {
  const byYear = new Map<number, Message>();
  for (const item of items) {
    const notice = item.open === 0 ? null : dueCalendarNotice(item);
    if (notice) byYear.set(Number(notice.values?.year), notice);
  }
  return [...byYear].sort(([a], [b]) => a - b).map(([, notice]) => notice);
}

/** How many deals each status has, for the numbers in the filter buttons. */
export function statusCounts(report: Report): Record<ReadinessFilter, number> {
  const counts = { almost: 0, notReady: 0, ready: 0, settled: 0 };
  for (const { status } of report.readiness) counts[status] += 1;
  return counts;
}

/** Everybody of ours named on a deal, for the filter. */
export function ownersOf(report: Report): string[] {
  const owners = new Set<string>();
  for (const { deal } of report.readiness) {
    const owner = deal.row.text('salesOwner').value;
    if (owner) owners.add(owner);
  }
  return [...owners].sort(byName);
}

/** Everybody who buys, for the filter. */
export function customersOf(report: Report): string[] {
  const customers = new Set(report.readiness.flatMap(({ deal }) => deal.customer ?? []));
  return [...customers].sort(byName);
}

/** Rules that some unsettled deal lacks, with the number of such deals, in the order of the checklist; for the filter. */
export function rulesLacking(report: Report): { readonly rule: Rule; readonly deals: number }[] {
  const counts = new Map<Rule, number>();
  for (const readiness of report.readiness) {
    if (readiness.status === 'settled') continue;
    for (const { rule } of gapsOf(readiness)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  const order = report.readiness[0]?.results.map(({ rule }) => rule) ?? [];
  return order.flatMap((rule) => (counts.has(rule) ? [{ rule, deals: counts.get(rule) ?? 0 }] : []));
}

function matches(readiness: DealReadiness, filters: Filters, words: string): boolean {
  const { deal } = readiness;
  if (Math.abs(deal.open) < filters.minimum) return false;
  if (filters.overdueOver !== null && longestOverdue(deal) <= filters.overdueOver) return false;
  if (filters.customer !== null && deal.customer !== filters.customer) return false;
  if (filters.owner !== null && deal.row.text('salesOwner').value !== filters.owner) return false;
  if (filters.rule !== null && !gapsOf(readiness).some((one) => one.rule.id === filters.rule)) return false;
  return words === '' || searched(readiness).includes(words);
}

/** Days by which the oldest open item of a deal is overdue; 0 without one. Amounts not yet triggered are not overdue. */
function longestOverdue({ items }: Deal): number {
  return items.reduce((longest, { open, triggered, daysOverdue }) => (open > 0 && triggered ? Math.max(longest, daysOverdue ?? 0) : longest), 0);
}

/** What the search looks through, made once a deal. */
function searched(readiness: DealReadiness): string {
  let text = textByDeal.get(readiness);
  if (text === undefined) {
    const { deal } = readiness;
    text = searchable([deal.customer ?? '', deal.name, deal.number].join(' '));
    textByDeal.set(readiness, text);
  }
  return text;
}

const textByDeal = new WeakMap<DealReadiness, string>();

/** Sum of what is open in the rows, per currency; never one figure for two currencies. */
export function openOf(rows: readonly DealRow[]): Map<string, Fen> {
  const sums = new Map<string, Fen>();
  for (const { readiness: { deal } } of rows) sums.set(deal.currency, (sums.get(deal.currency) ?? 0) + deal.open);
  return sums;
}
