import { cellAddress, type CellRef } from '../domain/cell';
import { toIso } from '../domain/day';
import type { Day } from '../domain/day';
import type { Finding } from '../domain/finding';
import type { LedgerTable } from '../domain/ledger';
import type { BucketAmounts, OpenItem } from '../domain/receivables';
import type { DealReadiness, RuleStatus } from '../checklist/rule';
import type { Locale } from '../messages/locale';
import { say } from '../messages/say';
import type { DealAction } from '../playbook/play';
import type { Report } from './report';

/** The object that the command line prints with `--json`. Money is integer 分, dates ISO; names and ids are the same in every language. */
export type ReportJson = ReturnType<typeof reportJson>;

/**
 * A report as plain data for scripts. Only texts meant for people (reasons, messages) depend on the language.
 * @example JSON.stringify(reportJson(report))
 */
export function reportJson(report: Report, locale: Locale = 'zh-CN') {
  const { receivables, settings } = report;
  const buckets = (amounts: BucketAmounts): Record<string, number> =>
    Object.fromEntries(receivables.bucketLabels.map((label, index) => [label, amounts[index] ?? 0]));
  return {
    asOf: toIso(report.asOf),
    basis: settings.basis,
    matching: settings.matching,
    bucketLabels: receivables.bucketLabels,
    sheets: report.ledger.tables.map(sheetJson),
    totals: receivables.totals.map((total) => ({
      currency: total.currency, invoiced: total.invoiced, unbilled: total.unbilled, credited: total.credited, received: total.received,
      open: total.open, unapplied: total.unapplied, overdue: total.overdue, overdueOver90: total.overdueOver90, buckets: buckets(total.buckets),
    })),
    customers: receivables.balances.map((balance) => ({
      name: balance.customer, currency: balance.currency, open: balance.open, unapplied: balance.unapplied, overdue: balance.overdue, overdueOver90: balance.overdueOver90,
      maxDaysOverdue: balance.maxDaysOverdue, buckets: buckets(balance.buckets),
    })),
    items: receivables.items.map((item) => itemJson(item, receivables.bucketLabels)),
    deals: report.readiness.map((readiness, index) => dealJson(readiness, report.dealActions[index], locale)),
    findings: report.findings.map((finding) => findingJson(finding, locale)),
  };
}

function sheetJson(table: LedgerTable) {
  return {
    name: table.sheet,
    role: table.roles[0] ?? null,
    roles: table.roles,
    headerRow: table.headerRow,
    columns: Object.fromEntries([...table.columns].map(([field, { header, column, confidence }]) => [field, { header, column, confidence }])),
    rows: table.rows.length,
    skipped: table.skipped.map(({ row, reason }) => ({ row, reason })),
  };
}

function itemJson(item: OpenItem, labels: readonly string[]) {
  return {
    sheet: item.row.table.sheet, row: item.row.row, number: item.number, customer: item.customer, currency: item.currency, kind: item.kind,
    dueDate: isoOrNull(item.dueDate), rolledDueDate: isoOrNull(item.rolledDueDate), calendarKnown: item.calendarKnown, amount: item.amount, open: item.open, daysOverdue: item.daysOverdue, bucket: labels[item.bucket] ?? null,
  };
}

function dealJson({ deal, score, status, results }: DealReadiness, action: DealAction | undefined, locale: Locale) {
  const ids = (wanted: RuleStatus): string[] => results.filter((result) => result.status === wanted).map(({ rule }) => rule.id);
  return {
    sheet: deal.row.table.sheet, row: deal.row.row, id: deal.id, name: deal.name, customer: deal.customer, currency: deal.currency,
    amount: deal.amount, open: deal.open,
    readiness: {
      score, status, proved: ids('proved'), missing: ids('missing'), doubtful: ids('doubtful'), notApplicable: ids('notApplicable'),
      noColumn: ids('noColumn'), accepted: ids('accepted'),
      // What is proved by which cells, and what is wrong where; a rule that does not apply has neither.
      proofs: Object.fromEntries(results.filter((result) => result.status === 'proved').map(({ rule, proof }) => [rule.id, proof.map(cellText)])),
      gaps: results.filter((result) => result.status === 'missing' || result.status === 'doubtful').map(({ rule, reason, proof, fix, fixCell }) => ({
        id: rule.id, reason: say(locale, reason), cells: proof.map(cellText), fix: fix ? say(locale, fix) : null, fixCell: fixCell ? cellText(fixCell) : null,
      })),
    },
    nextAction: action ? {
      id: action.play.id, reasons: action.advice.reasons.map(({ message }) => say(locale, message)), cells: action.advice.reasons.map(({ cells }) => cells.map(cellText)),
      by: toIso(action.advice.by),
    } : null,
  };
}

/** A cell with its sheet, as a formula names it: 台账!B2. */
function cellText(cell: CellRef): string {
  return `${cell.sheet}!${cellAddress(cell)}`;
}

function findingJson({ id, severity, cell, message, more }: Finding, locale: Locale) {
  return {
    id, severity, sheet: cell?.sheet ?? null, cell: cell && cell.row > 0 && cell.column > 0 ? cellAddress(cell) : null, message: say(locale, message),
    ...(more ? { more: more.map(cellAddress) } : {}),
  };
}

function isoOrNull(day: Day | null): string | null {
  return day === null ? null : toIso(day);
}
