import type { Settings } from '../../domain/settings';
import type { CheckedWorkbook } from '../../report/check';
import type { SavedMapping } from '../../sheets/mapping-store';
import { type PrintSetting, type Progress, type RunOptions, WorkbookFault } from '../../sheets/workbook';
import { attempt } from '../attempt';
import { cachedWorkbook } from '../cached-workbook';
import type { SessionContext } from '../context';
import { countEdits } from '../count-edits';
import { faultNotice } from '../notice';
import { printNotice } from '../print-notice';
import { offerStandIn, standIn } from '../stand-in';
import { announce } from './announce';
import { keep } from './keep';

/** Reads the workbook, makes the report, and rewrites the result sheets. The old report stays on screen until the new one is complete. */
export async function runCheck(context: SessionContext, mapping?: SavedMapping): Promise<void> {
  announce(context, 'pane.said.started');
  context.edits.during = [];
  const finished = await attempt(context, 'check', async (run) => {
    const { check } = await import('../../report/check');
    const result = await check(context.workbook, { ...asOfOptions(context), mapping: mapping ?? null, ...announcing(context, run) });
    if (result.report.ledger.tables.length === 0) {
      show(context, result, false);
      context.dispatch({ type: 'detailOpened', detail: { kind: 'mapping' }, tab: 'overview' });
      return;
    }
    const doubtful = mapping === undefined && (await needsConfirmation(result));
    show(context, result, false);
    if (doubtful) {
      context.dispatch({ type: 'detailOpened', detail: { kind: 'mapping' }, tab: 'overview' });
      return;
    }
    await writeResults(context, run, mapping);
    if (result.report.findings.some(({ id }) => id === 'reading.settingsDamaged')) {
      context.dispatch({ type: 'noticed', notice: faultNotice(new WorkbookFault('settingsDamaged')) });
    }
  });
  if (finished && context.state().place.detail?.kind !== 'mapping') {
    const { checkSummary } = await import('../views/check-summary');
    context.dispatch({ type: 'announced', text: checkSummary(context.state()) });
  }
}

/**
 * Makes the report again after our own writes or a changed setting, from the sheets already read plus those just written. What was written
 * is written: when it cannot be read back the report is marked as behind, and nobody is told to do the same once more.
 */
export async function refresh(context: SessionContext, written: readonly string[], overrides?: Partial<Settings>): Promise<void> {
  await remake(context, written, overrides).catch(() => context.dispatch({ type: 'fellBehind' }));
}

async function remake(context: SessionContext, written: readonly string[], overrides?: Partial<Settings>): Promise<void> {
  const { sheets, mapping, report } = context.state();
  if (!report) return;
  const { check } = await import('../../report/check');
  const known = sheets.map((sheet) => sheet.name);
  const infos = await context.workbook.sheets();
  // A register that has just been created was not among the sheets read.
  const fresh = infos.map((sheet) => sheet.name).filter((name) => written.includes(name) && !known.includes(name));
  const source = cachedWorkbook(context.workbook, sheets, [...written, ...fresh]);
  const result = await check(source, { ...asOfOptions(context), mapping, ...(overrides ? { overrides } : {}) });
  show(context, result, true);
}

/** Makes the report again from the sheets already read, with other columns. Nothing is written, and the page stays. */
export async function reread(context: SessionContext, mapping: SavedMapping): Promise<void> {
  const { check } = await import('../../report/check');
  const source = cachedWorkbook(context.workbook, context.state().sheets, []);
  show(context, await check(source, { ...asOfOptions(context), mapping }), true);
}

/** The as-of date kept in the workbook counts, else today. What was set in a read-only workbook is kept in this pane alone. */
function asOfOptions(context: SessionContext): { asOf: number; savedAsOf: true; overrides?: Partial<Settings> } {
  const { today, readOnly, settings, settingsSavedAt } = context.state();
  return { asOf: today, savedAsOf: true, ...(readOnly && settingsSavedAt !== null ? { overrides: settings } : {}) };
}

/** The chosen as-of date, or today. */
export function asOfDay(context: SessionContext): number {
  return context.state().asOf ?? context.state().today;
}

function show(context: SessionContext, result: CheckedWorkbook, keepsChanges: boolean): void {
  context.dispatch({ type: 'checked', result, at: context.now(), keepsChanges });
  if (keepsChanges) return;
  // What was typed while the sheets were being read may or may not be in the report.
  context.edits.cells.clear();
  countEdits(context, context.edits.during.splice(0));
}

/** Without a confirmed mapping, a doubtful column is asked about once before figures are shown as facts. */
async function needsConfirmation(result: CheckedWorkbook): Promise<boolean> {
  const { doubtfulColumns } = await import('../views/mapping-questions');
  return result.mapping === null && doubtfulColumns(result.report.ledger).length > 0;
}

/** Writes 准备度, 账龄 and 下一步. A workbook that takes no writing still has its results in the pane, and says so. */
export async function writeResults(context: SessionContext, run: RunOptions, confirmed?: SavedMapping): Promise<void> {
  const { report, locale, readOnly, settings, sheets } = context.state();
  if (!report || report.ledger.tables.length === 0) return;
  if (readOnly) {
    context.dispatch({ type: 'noticed', notice: faultNotice(new WorkbookFault('readOnly')) });
    return;
  }
  const { placedResults } = await import('../../report/sheets');
  const results = placedResults(report, locale, sheets, (image) => standIn(context, image)).map((image) => ({ kind: 'image' as const, image }));
  // A confirmed mapping is kept with the results, in the same step.
  const kept = confirmed ? [(await import('../settings-change')).settingsChange(settings, confirmed, locale, sheets)] : [];
  const printLeftOut = new Set<PrintSetting>();
  const record = await context.workbook.apply([...results, ...kept], 'pane.undo.results', { ...run, onPrintLeftOut: (setting) => { printLeftOut.add(setting); } }).catch((error: unknown) => {
    // Results may stand on another sheet; settings on another sheet would not be found again.
    offerStandIn(context, error, results.map(({ image }) => image.name), async () => { await attempt(context, 'write', (again) => writeResults(context, again, confirmed)); });
    throw error;
  });
  await keep(context, record);
  if (printLeftOut.size > 0) context.dispatch({ type: 'noticed', notice: printNotice(locale, printLeftOut) });
}

/** Says each phase once, not every step of it. */
function announcing(context: SessionContext, run: RunOptions): RunOptions {
  let phase: Progress['phase'] | null = null;
  return {
    ...run,
    onProgress: (progress) => {
      run.onProgress?.(progress);
      if (progress.phase === phase) return;
      phase = progress.phase;
      announce(context, `pane.phase.${progress.phase}.said`);
    },
  };
}
