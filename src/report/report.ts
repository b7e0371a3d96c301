import type { Ledger } from '../domain/ledger';
import type { Receivables } from '../domain/receivables';
import type { Finding } from '../domain/finding';
import type { Settings } from '../domain/settings';
import type { Day } from '../domain/day';
import type { DealReadiness } from '../checklist/rule';
import type { DealAction, WorkLine } from '../playbook/play';

/** Everything that one check of a workbook found; pane, result sheets, functions, command line and letters all show this one value. */
export interface Report {
  readonly asOf: Day;
  readonly settings: Settings;
  readonly ledger: Ledger;
  readonly receivables: Receivables;
  /** One per deal, in sheet order. */
  readonly readiness: readonly DealReadiness[];
  /** One per deal, same order as `readiness`. */
  readonly dealActions: readonly DealAction[];
  /** One per customer and currency, most important first, with the actions of its open items beneath. */
  readonly workList: readonly WorkLine[];
  /** Reading, receivables and checklist findings together. */
  readonly findings: readonly Finding[];
}
