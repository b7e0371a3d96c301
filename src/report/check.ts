import type { Day } from '../domain/day';
import type { Settings } from '../domain/settings';
import type { SavedMapping } from '../sheets/mapping-store';
import { readLedger } from '../sheets/read-ledger';
import { readSettings } from '../sheets/settings-sheet';
import type { Progress, RunOptions, SheetData, Workbook } from '../sheets/workbook';
import { WorkbookFault } from '../sheets/workbook';
import { makingReport } from './make-report';
import type { Report } from './report';

/** What one check needs: the as-of date, settings that beat the workbook's own (command-line flags), a mapping just confirmed. */
export interface CheckOptions extends RunOptions {
  readonly asOf: Day;
  readonly overrides?: Partial<Settings>;
  readonly mapping?: SavedMapping | null;
  /** The as-of date kept in the workbook, where there is one, beats `asOf`: so in the pane, not on the command line. */
  readonly savedAsOf?: boolean;
}

/** A report with what it was made from. */
export interface CheckedWorkbook {
  readonly report: Report;
  /** Saved or confirmed mapping that was used; null when everything was recognised afresh. */
  readonly mapping: SavedMapping | null;
  readonly sheets: readonly SheetData[];
}

/**
 * Reads a workbook and checks it: the one way from cells to a report for pane and command line.
 * Nothing is written. Rejects with `WorkbookFault`: `emptyWorkbook` when no sheet has content, `cancelled` after an abort, and the port's own.
 * A workbook in which nothing is recognised gives a report with an empty ledger; the caller says so.
 */
export async function check(workbook: Workbook, options: CheckOptions): Promise<CheckedWorkbook> {
  const infos = await workbook.sheets();
  const names = infos.filter((sheet) => sheet.used !== null).map((sheet) => sheet.name);
  if (names.length === 0) throw new WorkbookFault('emptyWorkbook', { file: workbook.fileName });
  const sheets = await workbook.read(names, options);
  await pause(options, { phase: 'reading', subject: '', done: 1, total: 1 });

  const saved = readSettings(sheets);
  const settings: Settings = { ...saved.settings, ...options.overrides };
  const mapping = options.mapping ?? saved.mapping;
  const asOf = (options.savedAsOf ? settings.asOf : null) ?? options.asOf;
  const ledger = readLedger(sheets, { settings, mapping, asOf });
  await pause(options, { phase: 'matching', subject: '', done: 0, total: ledger.receipts.length });

  const making = makingReport(ledger, settings, asOf);
  let rested = now();
  let step = making.next();
  while (!step.done) {
    // A rest costs a frame, so it is taken when a slice has lasted, not at every step.
    if (now() - rested > SLICE_MILLISECONDS) {
      await pause(options, { subject: '', ...step.value });
      rested = now();
    }
    step = making.next();
  }
  const report = step.value;
  return { report: { ...report, findings: [...saved.findings, ...report.findings] }, mapping, sheets };
}

/** Longest stretch of work without letting the screen draw. */
const SLICE_MILLISECONDS = 30;

function now(): number {
  return performance.now();
}

/** Tells where the run is, lets the screen draw and the user cancel. */
async function pause(options: CheckOptions, progress: Progress): Promise<void> {
  options.onProgress?.(progress);
  await new Promise<void>((resolve) => { setTimeout(resolve, 0); });
  if (options.signal?.aborted) throw new WorkbookFault('cancelled');
}
