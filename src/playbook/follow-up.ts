import type { Day } from '../domain/day';
import type { Finding } from '../domain/finding';
import { inSlices, type Steps } from '../domain/in-slices';
import type { Ledger } from '../domain/ledger';
import type { OpenItem } from '../domain/receivables';
import type { WorkLine } from './play';
import { missingInPromise, type DebtPromise } from './promises';

/**
 * Findings about what comes after the talk: open items for which nobody noted when to follow up (下次跟进; a pending promise is a date too),
 * and promises without an amount or without 未兑现则. One for each customer and one for each promise; without any chase log one for the workbook.
 */
export function* followUpFindings(ledger: Ledger, workList: readonly WorkLine[]): Steps<readonly Finding[]> {
  const findings: Finding[] = [];
  const incomplete: Finding[] = [];
  const logged = ledger.log.length > 0;
  let unlogged = 0;
  yield* inSlices(workList, (line) => {
    const { promises = [], waiting = [] } = line;
    if (line.followUp === null && !promises.some((promise) => promise.status === 'pending')) {
      if (!logged) unlogged += waiting.length;
      else if (waiting.length > 0) findings.push(noFollowUp(line, waiting));
    }
    for (const promise of promises) {
      const finding = incompletePromise(line, promise);
      if (finding) incomplete.push(finding);
    }
  });
  if (unlogged > 0) findings.push({ id: 'playbook.noLog', severity: 'info', cell: null, message: { id: 'playbook.finding.noLog', values: { count: unlogged } } });
  return [...findings, ...incomplete];
}

/** Items that are to be paid and whose rows name no follow-up today or later; `noted` is false when no list has such a column. */
export function waitingItems(items: readonly OpenItem[], noted: boolean, asOf: Day): readonly OpenItem[] {
  const waiting: OpenItem[] = [];
  for (const item of items) {
    if (item.open <= 0 || item.kind === 'notTriggered' || item.smallDifference) continue;
    if (!noted || ((item.row.value('followUpDate') ?? 0) < asOf && (item.deal?.row.value('followUpDate') ?? 0) < asOf)) waiting.push(item);
  }
  return waiting;
}

function noFollowUp(line: WorkLine, items: readonly OpenItem[]): Finding {
  const [first] = items;
  const amount = { fen: items.reduce((sum, item) => sum + item.open, 0), currency: line.currency };
  return {
    id: 'playbook.noFollowUp', severity: 'info', cell: first?.row.cell('followUpDate') ?? first?.row.cell('customerName') ?? null,
    message: { id: 'playbook.finding.noFollowUp', values: { customer: line.customer, count: items.length, amount } },
  };
}

function incompletePromise(line: WorkLine, promise: DebtPromise): Finding | null {
  const [missing, other] = missingInPromise(promise);
  if (missing === undefined) return null;
  return {
    id: 'playbook.promiseIncomplete', severity: 'info', cell: promise.row.cell(missing) ?? promise.row.cell('promiseDate'),
    message: {
      id: other === undefined ? 'playbook.finding.promiseIncomplete' : 'playbook.finding.promiseIncompleteTwice',
      values: { customer: line.customer, date: { day: promise.due }, missing: { field: missing }, other: { field: other ?? missing } },
    },
  };
}
