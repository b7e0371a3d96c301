import type { DealReadiness } from '../checklist/rule';
import { runChecklist } from '../checklist/run';
import { computeReceivables } from '../domain/compute-receivables';
import { loneDeals } from '../domain/lone-deals';
import type { Settings } from '../domain/settings';
import { chooseActions } from '../playbook/choose';
import type { DealAction } from '../playbook/play';
import { asOfIn, onlyCell } from './cell-values';
import type { Argument, CellResult } from './cell-values';
import { argument, functionError } from './function-error';
import { readLists, settingsIn } from './linked-ranges';
import { remembered } from './remembered';

/** Arguments that READINESS, READINESSGAPS and NEXTACTION share, in their order. */
export interface DealRanges {
  readonly headers: Argument;
  readonly rows: Argument;
  readonly asOf: Argument;
  readonly invoices?: Argument;
  readonly receipts?: Argument;
  readonly customers?: Argument;
  readonly log?: Argument;
  readonly letters?: Argument;
  readonly settings?: Argument;
}

/** What is known about the deal in one row. */
export interface DealAnswer {
  readonly readiness: DealReadiness;
  /** Chosen when first asked for: READINESS does not need it. */
  readonly action: () => DealAction | undefined;
}

/** What is known about the rows of one call; null for a row that is no deal (blank, a total). */
export interface DealReport {
  readonly settings: Settings;
  readonly rows: readonly (DealAnswer | null)[];
}

/**
 * A result for each deal row of a call: the same reading, receivables, checklist and plays as in the pane. The three functions share one
 * analysis of the same ranges.
 * @example dealResults('READINESS', ranges, ({ readiness }) => readiness.score ?? '已结清')
 */
export function dealResults(id: string, ranges: DealRanges, show: (answer: DealAnswer, settings: Settings) => CellResult): CellResult[][] {
  const asOf = asOfIn(onlyCell(ranges.asOf, 'asOf'), id);
  const headers = ranges.headers?.[0];
  if (!headers || ranges.headers?.length !== 1) throw functionError('oneHeaderRow', { argument: argument('headers') });
  if (!ranges.rows || (ranges.rows[0]?.length ?? 0) !== headers.length) {
    throw functionError('sameWidth', { columns: headers.length, given: ranges.rows?.[0]?.length ?? 0 });
  }
  const { settings, rows } = reportOf(
    [ranges.headers, ranges.rows, ranges.invoices, ranges.receipts, ranges.customers, ranges.log, ranges.letters, ranges.settings], String(asOf),
  );
  return rows.map((answer) => [answer === null ? '' : show(answer, settings)]);
}

const settingsOf = remembered(([range]) => settingsIn(range));

const reportOf = remembered(([headers, rows, invoices, receipts, customers, log, letters, given], key): DealReport => {
  const asOf = Number(key);
  const settings = settingsOf([given], '');
  const { ledger } = readLists({ deals: [...(headers ?? []), ...(rows ?? [])], invoices, receipts, customers, log, letters }, settings);
  const table = ledger.tables.find(({ sheet }) => sheet === 'deals');
  if (table && table.columns.size === 0) throw functionError('notRecognised', { argument: argument('headers') });

  // Without invoices and receipts no deal touches another; the plays look at whole customers, so they need everything all the same.
  const alone = ledger.invoices.length === 0 && ledger.receipts.length === 0;
  const receivables = once(() => computeReceivables(ledger, settings, asOf));
  const readiness = runChecklist(ledger, alone ? { deals: loneDeals(ledger, settings, asOf) } : receivables(), settings, asOf);
  const actions = once(() => {
    const checked = alone ? runChecklist(ledger, receivables(), settings, asOf) : readiness;
    return chooseActions(ledger, receivables(), checked, settings, asOf).dealActions;
  });
  const answers = new Array<DealAnswer | null>(rows?.length ?? 0).fill(null);
  readiness.forEach((each, index) => {
    if (each.deal.row.table === table) answers[each.deal.row.row - 2] = { readiness: each, action: () => actions()[index] };
  });
  return { settings, rows: answers };
});

/** A value worked out when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
