import { dealJudge } from '../checklist/judge-deals';
import { runChecklist } from '../checklist/run';
import type { Verdict } from '../checklist/verdict';
import { computeReceivables } from '../domain/compute-receivables';
import { loneDeals, standAlone } from '../domain/lone-deals';
import type { Day } from '../domain/day';
import type { Ledger } from '../domain/ledger';
import type { Settings } from '../domain/settings';
import { chooseActions } from '../playbook/choose';
import type { DealAction } from '../playbook/play';
import { asOfIn, isLeftOut, listIn, onlyCell } from './cell-values';
import type { Argument, CellResult } from './cell-values';
import { argument, functionError } from './function-error';
import { linkedLists, notRecognised, plainRows, readLists, settingsIn } from './linked-ranges';
import { remembered } from './remembered';
import { RowJudge } from './row-judge';

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

/** What is known about the rows of one call: verdicts, null for a row that is no deal (blank, a total), and plays; each when first asked for. */
export interface DealReport {
  readonly settings: Settings;
  readonly verdict: (row: number) => Verdict | null;
  readonly action: (row: number) => DealAction | undefined;
}

/**
 * A result for each deal row of a call: the same reading, receivables, checklist and plays as in the pane. The three functions share one
 * analysis of the same ranges.
 * @example dealResults('NEXTACTION', ranges, (row, { action }) => action(row)?.play.id ?? '')
 */
export function dealResults(id: string, ranges: DealRanges, show: (row: number, report: DealReport) => CellResult): CellResult[][] {
  const asOf = asOfIn(onlyCell(ranges.asOf, 'asOf'), id);
  const [headers] = listIn(ranges.headers) ?? [];
  listIn(ranges.rows);
  if (!headers || ranges.headers?.length !== 1) throw functionError('oneHeaderRow', { argument: argument('headers') });
  if (!ranges.rows || (ranges.rows[0]?.length ?? 0) !== headers.length) {
    throw functionError('sameWidth', { columns: headers.length, given: ranges.rows?.[0]?.length ?? 0 });
  }
  const report = reportOf(ranges, asOf);
  return ranges.rows.map((_, row) => [show(row, report)]);
}

function reportOf(ranges: DealRanges, asOf: Day): DealReport {
  const { headers, rows, invoices, receipts, customers, log, letters, settings: given } = ranges;
  const row = rows?.length === 1 ? rows[0] : undefined;
  if (!row) return wholeReport(ranges, asOf);
  // A formula with one row is one of thousands: what they have in common is worked out once.
  if (![invoices, receipts, customers, log, letters].every(isLeftOut)) return rowReport([headers, rows, invoices, receipts, customers, log, letters, given], String(asOf));
  const { settings, judge, plain } = judgeOf([headers, given], String(asOf));
  return { settings, verdict: () => judge.verdict(plain(row)), action: () => wholeReport(ranges, asOf).action(0) };
}

function wholeReport({ headers, rows, invoices, receipts, customers, log, letters, settings }: DealRanges, asOf: Day): DealReport {
  return reportOfRanges([headers, rows, invoices, receipts, customers, log, letters, settings], String(asOf));
}

const settingsOf = remembered(([range]) => settingsIn(range));

const judgeOf = remembered(([headers, given], asOf) => {
  const known = settingsOf([given], '');
  const plain = plainRows(headers?.[0] ?? []);
  return { settings: known.settings, plain, judge: new RowJudge(plain(headers?.[0] ?? []), known, Number(asOf)) };
});

const linkedOf = remembered(([invoices, receipts, customers, log, letters, given]) => linkedLists({ invoices, receipts, customers, log, letters }, settingsOf([given], '')));

/** The report of one row with linked lists. */
const rowReport = remembered(([headers, rows, invoices, receipts, customers, log, letters, given], asOf): DealReport => {
  const { settings, judge, plain } = judgeOf([headers, given], asOf);
  const ledger = judge.ledgerAround(plain(rows?.[0] ?? []), linkedOf([invoices, receipts, customers, log, letters, given], ''));
  return reportOn(ledger, settings, Number(asOf), 1);
});

const reportOfRanges = remembered(([headers, rows, invoices, receipts, customers, log, letters, given], asOf): DealReport => {
  const known = settingsOf([given], '');
  const { ledger } = readLists({ deals: [...(headers ?? []), ...(rows ?? [])], invoices, receipts, customers, log, letters }, known);
  return reportOn(ledger, known.settings, Number(asOf), rows?.length ?? 0);
});

function reportOn(ledger: Ledger, settings: Settings, asOf: Day, rows: number): DealReport {
  const table = ledger.tables.find(({ sheet }) => sheet === 'deals');
  if (table && table.columns.size === 0) throw notRecognised('headers');

  // Without invoices and receipts no deal touches another; the plays look at whole customers, so they need everything all the same.
  const receivables = once(() => computeReceivables(ledger, settings, asOf));
  const verdicts = once(() => {
    const judge = dealJudge(ledger, settings, asOf);
    const deals = standAlone(ledger) ? loneDeals(ledger, settings, asOf) : receivables().deals;
    const found = new Array<Verdict | null>(rows).fill(null);
    for (const deal of deals) if (deal.row.table === table) found[deal.row.row - 2] = judge(deal);
    return found;
  });
  const actions = once(() => {
    const { dealActions } = chooseActions(ledger, receivables(), runChecklist(ledger, receivables(), settings, asOf), settings, asOf);
    return new Map(dealActions.filter(({ deal }) => deal.row.table === table).map((each) => [each.deal.row.row - 2, each]));
  });
  return { settings, verdict: (row) => verdicts()[row] ?? null, action: (row) => actions().get(row) };
}

/** A value worked out when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
