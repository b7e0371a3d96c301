import type { CurrencyTotal, OpenItem } from '../../domain/receivables';
import type { AgingBasis } from '../../domain/settings';
import type { Fen } from '../../domain/money';
import type { Rule } from '../../checklist/rule';
import type { Report } from '../../report/report';
import { workCounts } from './work-list';

/** One row of the aging bars. */
export interface AgingRow {
  readonly bucket: number;
  /** Stable label as cells have it. */
  readonly label: string;
  readonly amount: Fen;
  readonly count: number;
  /** Part of the open balance, 0–1; 0 when nothing is open. */
  readonly share: number;
  readonly tone: 'notDue' | 'overdue' | 'old' | 'unknown';
}

/** A rule with the money of the deals that it holds up. */
export interface GapRow {
  readonly rule: Rule;
  readonly deals: number;
  readonly open: Fen;
}

/** The figures of the first page, in one currency. */
export interface Overview {
  readonly currency: string;
  readonly currencies: readonly string[];
  readonly total: CurrencyTotal;
  /** Overdue part of what is open, 0–1. */
  readonly overdueShare: number;
  readonly ready: number;
  readonly unsettled: number;
  readonly aging: readonly AgingRow[];
  readonly gaps: readonly GapRow[];
  readonly todo: number;
  readonly skippedRows: number;
  /** Customers whose buckets do not add up to their balance; empty unless something is wrong. */
  readonly off: readonly string[];
}

const GAPS_SHOWN = 5;
/** Days from which a bucket is old enough for red: over half a year. */
const OLD_DAYS = 180;

/** Figures of a currency; null when the report has no money in it. */
export function overviewOf(report: Report, currency: string | null, basis: AgingBasis): Overview | null {
  const { totals } = report.receivables;
  const total = totals.find((one) => one.currency === currency) ?? totals[0];
  if (!total) return null;
  const readiness = report.readiness.filter((one) => one.deal.currency === total.currency);
  const unsettled = readiness.filter((one) => one.status !== 'settled');
  return {
    currency: total.currency,
    currencies: totals.map((one) => one.currency),
    total,
    overdueShare: total.open > 0 ? total.overdue / total.open : 0,
    ready: unsettled.filter((one) => one.status === 'ready').length,
    unsettled: unsettled.length,
    aging: agingRows(report, total, basis),
    gaps: gapRows(report, total.currency),
    todo: workCounts(report).today,
    skippedRows: report.ledger.tables.reduce((sum, table) => sum + table.skipped.filter((row) => row.reason !== 'blank').length, 0),
    off: report.receivables.balances.filter((one) => one.currency === total.currency && one.difference !== 0).map((one) => one.customer),
  };
}

/** Items of a bucket, oldest first: what a bar opens. */
export function itemsOfBucket(report: Report, currency: string, basis: AgingBasis, bucket: number): OpenItem[] {
  return report.receivables.items
    .filter((item) => item.currency === currency && item.kind !== 'notTriggered' && item.open !== 0 && bucketOf(item, basis) === bucket)
    .sort((a, b) => (b.daysOverdue ?? 0) - (a.daysOverdue ?? 0) || b.open - a.open);
}

function bucketOf(item: OpenItem, basis: AgingBasis): number {
  return basis === 'due' ? item.bucket : item.annualBucket;
}

function agingRows(report: Report, total: CurrencyTotal, basis: AgingBasis): AgingRow[] {
  const { receivables, settings } = report;
  const labels = basis === 'due' ? receivables.bucketLabels : receivables.annualBucketLabels;
  const amounts = basis === 'due' ? total.buckets : total.annualBuckets;
  return labels.map((label, bucket) => ({
    bucket,
    label,
    amount: amounts[bucket] ?? 0,
    count: itemsOfBucket(report, total.currency, basis, bucket).length,
    share: total.open > 0 ? (amounts[bucket] ?? 0) / total.open : 0,
    tone: toneOf(bucket, labels.length, basis, settings.buckets),
  }));
}

/** By due date the first bucket is not due and the last has no due date; by invoice date everything from the second year on is old. */
function toneOf(bucket: number, count: number, basis: AgingBasis, bounds: readonly number[]): AgingRow['tone'] {
  if (basis === 'invoice') return bucket === 0 ? 'notDue' : 'old';
  if (bucket === 0) return 'notDue';
  if (bucket === count - 1) return 'unknown';
  const from = bucket === 1 ? 0 : bounds[bucket - 2] ?? 0;
  return from >= OLD_DAYS ? 'old' : 'overdue';
}

/** Rules that hold up most money, without the merely helpful ones; a missing column is the sheet's matter, not a deal's. */
function gapRows(report: Report, currency: string): GapRow[] {
  const rows = new Map<string, { rule: Rule; deals: number; open: Fen }>();
  for (const readiness of report.readiness) {
    if (readiness.status === 'settled' || readiness.deal.currency !== currency) continue;
    for (const { rule, status } of readiness.results) {
      if (rule.severity === 'helpful' || (status !== 'missing' && status !== 'doubtful')) continue;
      const row = rows.get(rule.id) ?? { rule, deals: 0, open: 0 };
      rows.set(rule.id, { rule, deals: row.deals + 1, open: row.open + readiness.deal.open });
    }
  }
  return [...rows.values()].sort((a, b) => b.open - a.open || b.deals - a.deals).slice(0, GAPS_SHOWN);
}
