import { checkingDeals } from '../checklist/run';
import { missingColumnFindings } from '../checklist/missing-columns';
import { computingReceivables } from '../domain/compute-receivables';
import type { Day } from '../domain/day';
import { drain } from '../domain/in-slices';
import type { Ledger } from '../domain/ledger';
import type { Settings } from '../domain/settings';
import { choosing } from '../playbook/choose';
import type { Report } from './report';

/** Where the making of a report stands. */
export interface ReportStep {
  readonly phase: 'matching' | 'checking' | 'aging';
  readonly done: number;
  readonly total: number;
}

/**
 * Makes a report in slices: rests after every few hundred deals or items, so that a caller can let the screen draw, show where it is, or stop.
 * Everything the product knows about a ledger on one day: receivables, readiness, next actions.
 */
export function* makingReport(ledger: Ledger, settings: Settings, asOf: Day): Generator<ReportStep, Report, void> {
  const rows = ledger.deals.length + ledger.invoices.length + ledger.receipts.length;
  yield { phase: 'matching', done: 0, total: rows };
  const computing = computingReceivables(ledger, settings, asOf);
  let part = computing.next();
  while (!part.done) {
    yield { phase: 'matching', done: Math.floor(part.value * rows), total: rows };
    part = computing.next();
  }
  const receivables = part.value;
  const total = receivables.deals.length;
  const checking = checkingDeals(ledger, receivables, settings, asOf);
  let checked = checking.next();
  while (!checked.done) {
    yield { phase: 'checking', done: Math.min(checked.value, total), total };
    checked = checking.next();
  }
  const readiness = checked.value;
  yield { phase: 'checking', done: total, total };
  const choice = choosing(ledger, receivables, readiness, settings, asOf);
  let step = choice.next();
  while (!step.done) {
    yield { phase: 'aging', done: step.value, total: receivables.items.length };
    step = choice.next();
  }
  const { dealActions, workList, actionFindings } = step.value;
  yield { phase: 'aging', done: receivables.items.length, total: receivables.items.length };
  const findings = [...ledger.findings, ...receivables.findings, ...missingColumnFindings(ledger, readiness), ...actionFindings];
  return { asOf, settings, ledger, receivables, readiness, dealActions, workList, findings };
}

/**
 * The same in one go. Pure: the same ledger, settings and as-of date always give the same report, whether the pane, a cell or the command
 * line asks.
 */
export function makeReport(ledger: Ledger, settings: Settings, asOf: Day): Report {
  return drain(makingReport(ledger, settings, asOf));
}
