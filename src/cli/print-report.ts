import type { RuleResult } from '../checklist/rule';
import type { Finding } from '../domain/finding';
import type { LedgerTable, SkipReason } from '../domain/ledger';
import type { Message } from '../domain/message';
import type { CurrencyTotal, Deal } from '../domain/receivables';
import { formatFen } from '../messages/format';
import { listed } from '../messages/listed';
import type { Locale } from '../messages/locale';
import { say } from '../messages/say';
import { playName } from '../playbook/play';
import type { Report } from '../report/report';
import { padEnd, padStart } from './terminal-text';

const MOST_GAPS = 8;
const MOST_ACTIONS = 12;
const MOST_FINDINGS = 12;

/** Lines of a report for people at a terminal. `stated` says whether the as-of date was given. */
export function printReport(report: Report, fileName: string, stated: boolean, locale: Locale): readonly string[] {
  const words = (id: string, values: Message['values'] = {}): string => say(locale, { id, values });
  const { settings } = report;
  return [
    words('cli.title', { file: fileName }),
    words(stated ? 'cli.asOf.given' : 'cli.asOf.today', { day: { day: report.asOf } }),
    words('cli.rules', { basis: { id: `results.basis.${settings.basis}` }, matching: { id: `results.matching.${settings.matching}` }, buckets: settings.buckets.join(',') }),
    '',
    words('cli.sheets'),
    ...sheetLines(report, locale),
    '',
    words('cli.money'),
    ...report.receivables.totals.flatMap((total) => moneyLines(total, report, locale)),
    ...report.findings.filter(aboutCalendar).map(({ message }) => `  ${say(locale, message)}`),
    '',
    readinessLine(report, locale),
    ...gapLines(report, locale),
    '',
    ...actionLines(report, locale),
    '',
    ...findingLines(report.findings.filter((finding) => !aboutCalendar(finding)), locale),
    words('cli.legal'),
  ];
}

/** Told beside the figures that it is about, not among the findings, of which only the first are printed. */
function aboutCalendar({ id }: Finding): boolean {
  return id === 'calendarUnknown';
}

function sheetLines(report: Report, locale: Locale): string[] {
  const { tables, otherSheets } = report.ledger;
  const lines = tables.map((table) => {
    const roles = table.roles.map((role) => say(locale, { id: `cli.role.${role}` })).join('+');
    return `  ${padEnd(table.sheet, 18)} ${padEnd(roles, 12)} ${say(locale, { id: 'cli.sheet', values: { header: table.headerRow, rows: table.rows.length } })}${skippedText(table, locale)}`;
  });
  if (otherSheets.length > 0) lines.push(`  ${say(locale, { id: 'cli.otherSheets', values: { names: otherSheets.join(', ') } })}`);
  return lines;
}

function skippedText({ skipped }: LedgerTable, locale: Locale): string {
  if (skipped.length === 0) return '';
  const counts = new Map<SkipReason, number>();
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts].map(([reason, count]) => say(locale, { id: 'cli.skipReason', values: { reason: { id: `cli.skip.${reason}` }, count } }));
  return ` · ${say(locale, { id: 'cli.skipped', values: { count: skipped.length, reasons: listed(locale, reasons) } })}`;
}

function moneyLines(total: CurrencyTotal, report: Report, locale: Locale): string[] {
  const { currency } = total;
  const amount = (fen: number): { fen: number; currency: string } => ({ fen, currency });
  const parts = [say(locale, { id: 'cli.open', values: { amount: amount(total.open) } }), say(locale, { id: 'cli.overdue', values: { amount: amount(total.overdue) } })];
  if (total.overdueOver90 !== 0) parts.push(say(locale, { id: 'cli.overdueOver90', values: { amount: amount(total.overdueOver90), ...shareOfOpen(total) } }));
  if (total.unapplied !== 0) parts.push(say(locale, { id: 'cli.unapplied', values: { amount: amount(total.unapplied) } }));
  if (total.notTriggered !== 0) parts.push(say(locale, { id: 'cli.notTriggered', values: { amount: amount(total.notTriggered) } }));
  parts.push(total.difference === 0 ? say(locale, { id: 'cli.reconciled' }) : say(locale, { id: 'cli.notReconciled', values: { amount: amount(total.difference) } }));
  const buckets = report.receivables.bucketLabels.map((label, index) => `    ${padEnd(label, 12)} ${padStart(formatFen(total.buckets[index] ?? 0, currency), 18)}`);
  return [`  ${currency}  ${parts.join(' · ')}`, ...buckets];
}

/** The share of long overdue money; there is none of a balance that credits have used up. */
function shareOfOpen({ overdueOver90, open }: CurrencyTotal): NonNullable<Message['values']> {
  return open > 0 ? { hasShare: 'yes', share: { percent: overdueOver90 / open } } : { hasShare: 'no', share: '' };
}

function readinessLine(report: Report, locale: Locale): string {
  const count = (status: string): number => report.readiness.filter((readiness) => readiness.status === status).length;
  return say(locale, { id: 'cli.readiness', values: { ready: count('ready'), almost: count('almost'), notReady: count('notReady'), settled: count('settled') } });
}

/** Gaps by the open money of the deals that have them, one currency at a time; as in the pane without the merely helpful ones and without missing columns, which are told once below. */
function gapLines(report: Report, locale: Locale): string[] {
  const gaps = new Map<string, { result: RuleResult; currency: string; deals: Set<Deal>; open: number }>();
  for (const { deal, results, status } of report.readiness) {
    if (status === 'settled') continue;
    for (const result of results) {
      if (result.rule.severity === 'helpful' || (result.status !== 'missing' && result.status !== 'doubtful')) continue;
      const key = `${result.rule.id} ${deal.currency}`;
      const gap = gaps.get(key) ?? { result, currency: deal.currency, deals: new Set<Deal>(), open: 0 };
      gap.deals.add(deal);
      gap.open += deal.open;
      gaps.set(key, gap);
    }
  }
  if (gaps.size === 0) return [];
  const top = [...gaps.values()].sort((a, b) => b.open - a.open).slice(0, MOST_GAPS);
  return [say(locale, { id: 'cli.gaps' }), ...top.map(({ result, currency, deals, open }) =>
    `  ${padEnd(say(locale, { id: `rule.${result.rule.id}.name` }), 28)} ${say(locale, { id: 'cli.gap', values: { count: deals.size, amount: { fen: open, currency } } })}`)];
}

function actionLines(report: Report, locale: Locale): string[] {
  const shown = report.workList.slice(0, MOST_ACTIONS);
  return [say(locale, { id: 'cli.next', values: { count: shown.length, total: report.workList.length } }), ...shown.flatMap((line, index) => {
    const { play, advice } = line.action;
    const head = `  ${padStart(String(index + 1), 2)} ${padEnd(say(locale, playName(play)), 24)} ${padEnd(line.customer, 32)} ${padStart(formatFen(line.open, line.currency), 18)}  ${say(locale, { id: 'cli.by', values: { day: { day: advice.by } } })}`;
    const reason = advice.ladder ? undefined : advice.reasons[0];
    return reason ? [head, `     ${say(locale, reason.message)}`] : [head];
  })];
}

function findingLines(findings: readonly Finding[], locale: Locale): string[] {
  const of = (severity: Finding['severity']): Finding[] => findings.filter((finding) => finding.severity === severity);
  const sorted = [...of('error'), ...of('warning'), ...of('info')];
  if (sorted.length === 0) return [];
  const lines = sorted.slice(0, MOST_FINDINGS).map(({ severity, cell, message }) =>
    `  ${say(locale, { id: `cli.severity.${severity}` })} ${cell ? `${say(locale, { id: 'cli.where', values: { cell: { cell } } })} ` : ''}${say(locale, message)}`);
  const rest = sorted.length - lines.length;
  return [
    say(locale, { id: 'cli.findings', values: { errors: of('error').length, warnings: of('warning').length, infos: of('info').length } }),
    ...lines,
    ...(rest > 0 ? [`  ${say(locale, { id: 'cli.more', values: { count: rest } })}`] : []),
  ];
}
