import { toIso } from '../../domain/day';
import type { ImageCell, SheetImage } from '../../sheets/workbook';
import { attempt } from '../attempt';
import type { SessionContext } from '../context';
import { handOver } from '../hand-over';
import { plainNotice } from '../notice';
import { valuesImage } from '../values-image';
import { asOfDay } from './check';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * 转为数值副本: every sheet with values instead of formulas, as a file of its own for somebody without the add-in. A file and not more
 * sheets, which the next check would read as more deals. Nothing in this workbook changes.
 */
export async function saveValuesCopy(context: SessionContext): Promise<void> {
  await attempt(context, 'check', async (run) => {
    const { openFile } = await import('../../sheets/files/open-file');
    const { workbook } = context;
    const names = (await workbook.sheets()).filter((sheet) => sheet.used !== null && sheet.visible).map((sheet) => sheet.name);
    const sheets = await workbook.read(names, run);
    const own = await resultsAsValues(context);
    const images = sheets.map((sheet) => own.get(sheet.name) ?? valuesImage(sheet, sheet.name));
    // An empty text file is the shortest way to a new workbook; its own sheet goes again.
    const file = await openFile('values.csv', new TextEncoder().encode(' '));
    const blank = (await file.sheets()).map((sheet) => sheet.name).filter((name) => !names.includes(name));
    await file.apply([...images.map((image) => ({ kind: 'image' as const, image })), { kind: 'removeSheets', names: blank }], 'values');
    const name = `${workbook.fileName.replace(/\.[^.]*$/, '') || '回款'}-数值-${toIso(asOfDay(context))}.xlsx`;
    const answer = await handOver(context, { name, bytes: await file.save(), mime: XLSX });
    context.dispatch({
      type: 'noticed',
      notice: answer === 'handedOver'
        ? plainNotice('success', { id: 'pane.values.done', values: { name } })
        : plainNotice('info', { id: 'pane.values.unavailable' }, [], { id: 'pane.values.unavailable.body' }),
    });
  });
}

/** Our result sheets with their look, totals as numbers and jumps as plain text, by the name they have here. */
async function resultsAsValues(context: SessionContext): Promise<Map<string, SheetImage>> {
  const { report, locale, sheets } = context.state();
  if (!report) return new Map();
  const { resultImages } = await import('../../report/sheets');
  const { placed } = await import('../../sheets/ownership');
  const plain = ({ value = null, style }: ImageCell): ImageCell => ({ value, ...(style ? { style } : {}) });
  return new Map(resultImages(report, locale).map((image) => {
    const there = placed(image, sheets);
    return [there.name, { ...there, rows: there.rows.map((row) => row.map((cell) => (cell ? plain(cell) : null))) }];
  }));
}
