import type { Day } from '../domain/day';
import type { Finding } from '../domain/finding';
import type { Ledger } from '../domain/ledger';
import type { OpenItem } from '../domain/receivables';
import type { WorkLine } from './play';
import { missingInPromise } from './promises';

/**
 * Findings about what comes after the talk: open items for which nobody noted when to follow up (下次跟进; a pending promise is a date too),
 * and promises without an amount or without 未兑现则. One for each customer and one for each promise; without any chase log one for the workbook.
 */
export function followUpFindings(ledger: Ledger, workList: readonly WorkLine[], asOf: Day): readonly Finding[] {
  const findings: Finding[] = [];
  const waiting = workList.flatMap((line) => {
    if (line.followUp !== null || line.promises?.some((promise) => promise.status === 'pending')) return [];
    const items = line.items.flatMap(({ item }) => (item && needsFollowUp(item, asOf) ? [item] : []));
    return items.length > 0 ? [{ line, items }] : [];
  });
  if (ledger.log.length === 0) {
    if (waiting.length > 0) {
      const count = waiting.reduce((sum, { items }) => sum + items.length, 0);
      findings.push({ id: 'playbook.noLog', severity: 'info', cell: null, message: { id: 'playbook.finding.noLog', values: { count } } });
    }
  } else {
    for (const { line, items } of waiting) {
      const amount = { fen: items.reduce((sum, item) => sum + item.open, 0), currency: line.currency };
      findings.push({
        id: 'playbook.noFollowUp', severity: 'info', cell: items[0]?.row.cell('followUpDate') ?? items[0]?.row.cell('customerName') ?? null,
        message: { id: 'playbook.finding.noFollowUp', values: { customer: line.customer, count: items.length, amount } },
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

/** An item that is to be paid and whose rows name no follow-up today or later. */
function needsFollowUp(item: OpenItem, asOf: Day): boolean {
  if (item.open <= 0 || item.kind === 'notTriggered' || item.smallDifference) return false;
  return ![item.row, item.deal?.row].some((row) => row?.has('followUpDate') && (row.day('followUpDate').value ?? 0) >= asOf);
}
