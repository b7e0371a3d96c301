import { runChecklist } from '../checklist/run';
import { computeReceivables } from '../domain/compute-receivables';
import type { Day } from '../domain/day';
import type { Ledger } from '../domain/ledger';
import type { Settings } from '../domain/settings';
import { chooseActions } from '../playbook/choose';
import type { Report } from './report';

/**
 * Everything the product knows about a ledger on one day: receivables, readiness, next actions. Pure: the same ledger, settings and
 * as-of date always give the same report, whether the pane, a cell or the command line asks.
 */
export function makeReport(ledger: Ledger, settings: Settings, asOf: Day): Report {
  const receivables = computeReceivables(ledger, settings, asOf);
  const readiness = runChecklist(ledger, receivables, settings, asOf);
  const actions = chooseActions(ledger, receivables, readiness, settings, asOf);
  return { asOf, settings, ledger, receivables, readiness, ...actions, findings: [...ledger.findings, ...receivables.findings] };
}
