import { type Day, fromIso } from '../../domain/day';
import { DEFAULT_SETTINGS } from '../../domain/settings';
import type { Change } from '../../sheets/workbook';
import { attempt } from '../attempt';
import type { SessionContext } from '../context';
import { freshSheets } from '../fresh-sheets';
import { SAMPLE_PREFIX } from '../sample-name';
import { valuesImage } from '../values-image';
import { runCheck } from './check';
import { keep } from './keep';

/** The day the sample was made for; on any other its story makes no sense. */
const SAMPLE_AS_OF = fromIso('2026-06-30');

/** Adds the sample as sheets of its own, then checks it as of its own day. The user's sheets are not touched. */
export async function addSample(context: SessionContext): Promise<void> {
  const added = await attempt(context, 'write', async (run) => {
    const { openFile } = await import('../../sheets/files/open-file');
    const { isOwnOutput } = await import('../../sheets/ownership');
    const file = await openFile('sample.xlsx', await context.host.sampleFile());
    const sheets = await file.read((await file.sheets()).map((sheet) => sheet.name));
    const changes: Change[] = sheets.filter((sheet) => sheet.used !== null && !isOwnOutput(sheet)).map((sheet) => ({ kind: 'image', image: valuesImage(sheet, `${SAMPLE_PREFIX}${sheet.name}`) }));
    const settings = await standingSettings(context);
    if (settings.asOf === null) changes.push(settings.image(SAMPLE_AS_OF));
    await keep(context, await context.workbook.apply(changes, 'pane.undo.sample', run));
  });
  if (added) await runCheck(context);
}

/** Removes the sample sheets, and the results if they were made from nothing else. */
export async function removeSample(context: SessionContext): Promise<void> {
  const tables = context.state().report?.ledger.tables ?? [];
  const onlySample = tables.every((table) => table.sheet.startsWith(SAMPLE_PREFIX));
  const removed = await attempt(context, 'write', async (run) => {
    const { SHEET_AGING, SHEET_NEXT, SHEET_READINESS } = await import('../../sheets/owned-sheets');
    const { ownedSheet } = await import('../../sheets/ownership');
    const owned = [SHEET_READINESS, SHEET_AGING, SHEET_NEXT];
    const sheets = onlySample ? await freshSheets(context, owned) : [];
    const results = owned.flatMap((name) => ownedSheet(name, sheets)?.name ?? []);
    const names = (await context.workbook.sheets()).map((sheet) => sheet.name).filter((name) => name.startsWith(SAMPLE_PREFIX) || results.includes(name));
    const settings = await standingSettings(context);
    const changes: Change[] = [];
    if (settings.asOf === SAMPLE_AS_OF) {
      // The sample's day goes with it; a settings sheet that holds nothing else was made for it alone.
      if (settings.name !== null && settings.onlyAsOf) names.push(settings.name);
      else changes.push(settings.image(null));
    }
    await context.workbook.apply([...changes, { kind: 'removeSheets', names }], 'pane.undo.sample', run);
    context.dispatch({ type: 'cleared' });
    await context.host.saveUndo(null).catch(() => false);
  });
  if (removed && !onlySample) await runCheck(context);
}

/** What the settings sheet says about the as-of date, and how it would look with another. */
async function standingSettings(context: SessionContext): Promise<{ asOf: Day | null; name: string | null; onlyAsOf: boolean; image: (asOf: Day | null) => Change }> {
  const { readSettings } = await import('../../sheets/settings-sheet');
  const { settingsChange } = await import('../settings-change');
  const { SHEET_SETTINGS } = await import('../../sheets/owned-sheets');
  const { ownedSheet } = await import('../../sheets/ownership');
  const sheets = await freshSheets(context, [SHEET_SETTINGS]);
  const { settings, mapping } = readSettings(sheets);
  const { locale, report } = context.state();
  const untouched = JSON.stringify({ ...settings, asOf: null }) === JSON.stringify({ ...settings, ...DEFAULT_SETTINGS, asOf: null });
  return {
    asOf: settings.asOf,
    name: ownedSheet(SHEET_SETTINGS, sheets)?.name ?? null,
    onlyAsOf: untouched && (report?.ledger.tables.every((table) => table.sheet.startsWith(SAMPLE_PREFIX)) ?? false),
    image: (asOf) => settingsChange({ ...settings, asOf }, mapping, locale, sheets),
  };
}
