import type { Finding } from '../domain/finding';
import type { Ledger } from '../domain/ledger';
import type { WorkLine } from './play';
import { missingInPromise } from './promises';

/**
 * Findings about what comes after the talk: an overdue customer for whom nobody noted when to follow up (下次跟进), and promises without an
 * amount or without 未兑现则. One for each customer and one for each promise; where there is no chase log at all, one for the workbook.
 */
export function followUpFindings(ledger: Ledger, workList: readonly WorkLine[]): readonly Finding[] {
  const findings: Finding[] = [];
  const waiting = workList.filter((line) => line.overdue > 0 && line.followUp === null && !line.promises?.some((promise) => promise.status === 'pending'));
  if (ledger.log.length === 0) {
    if (waiting.length > 0) {
      findings.push({ id: 'playbook.noLog', severity: 'info', cell: null, message: { id: 'playbook.finding.noLog', values: { count: waiting.length } } });
    }
  } else {
    for (const line of waiting) {
      findings.push({
        id: 'playbook.noFollowUp', severity: 'info', cell: line.action.item?.row.cell('customerName') ?? null,
        message: { id: 'playbook.finding.noFollowUp', values: { customer: line.customer, amount: { fen: line.overdue, currency: line.currency } } },
      });
    }
  }
  for (const line of workList) {
    for (const promise of line.promises ?? []) {
      const [missing, other] = missingInPromise(promise);
      if (missing === undefined) continue;
      findings.push({
        id: 'playbook.promiseIncomplete', severity: 'info', cell: promise.row.cell(missing) ?? promise.row.cell('promiseDate'),
        message: {
          id: other === undefined ? 'playbook.finding.promiseIncomplete' : 'playbook.finding.promiseIncompleteTwice',
          values: { customer: line.customer, date: { day: promise.due }, missing: { field: missing }, other: { field: other ?? missing } },
        },
      });
    }
  }
  return findings;
}
