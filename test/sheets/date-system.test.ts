import { parseDay } from '../../src/domain/parse-day';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import { asOfCellChange, formulasAsOf } from '../../src/session/as-of-cell';
import { patchedSheets } from '../../src/session/patched-sheets';
import { openFile } from '../../src/sheets/files/open-file';
import { inDateSystem } from '../../src/sheets/date-system';
import { readSettings, settingsImage } from '../../src/sheets/settings-sheet';
import type { Change, SheetImage } from '../../src/sheets/workbook';
import { richWorkbook } from './files/support/rich-package';

const DAY = 45_693;
const IMAGE: SheetImage = { name: '账龄', widths: [12, 12, 12], rows: [[{ value: DAY, style: 'date' }, { value: DAY, style: 'money' }, { value: '2025-02-05', style: 'date' }]] };

describe('days written into a workbook', () => {
  test.each([[true, DAY - 1462], [false, DAY]])('with 1904 = %s a date is written as %d, an amount and a text as they are', async (date1904, serial) => {
    const workbook = await openFile('a.xlsx', richWorkbook({ date1904 }));
    const record = await workbook.apply([{ kind: 'image', image: IMAGE }, { kind: 'cells', sheet: '台账', cells: [{ row: 9, column: 1, value: DAY, style: 'date' }] }], 'dates');
    const [sheet, ledger] = await (await openFile('b.xlsx', await workbook.save())).read(['账龄', '台账']);
    expect(sheet?.values[0]).toEqual([serial, DAY, '2025-02-05']);
    expect(ledger?.values[8]?.[0]).toBe(serial);
    expect(parseDay(sheet?.values[0]?.[0] ?? null, { date1904: sheet?.date1904 }).value).toBe(DAY);
    // The record holds what stands there, so that an undo knows its own cells.
    expect((await workbook.undo(record)).kept).toEqual([]);
  });

  test.each([[true], [false]])('settings and the as-of date of the formulas are read as they were set, 1904 = %s', async (date1904) => {
    const settings: Settings = { ...DEFAULT_SETTINGS, asOf: DAY, lpr: { rate: 0.03, on: DAY }, customers: { 甲: { snoozedUntil: DAY } } };
    const workbook = await openFile('a.xlsx', richWorkbook({ date1904 }));
    const sheets = await workbook.read(['台账']);
    const changes = [{ kind: 'image' as const, image: settingsImage(settings, null, 'zh-CN') }, asOfCellChange(sheets, DAY)];
    await workbook.apply(changes, 'settings');
    const written = await workbook.read((await workbook.sheets()).map(({ name }) => name));
    expect(readSettings(written).settings).toMatchObject({ asOf: DAY, lpr: { on: DAY }, customers: { 甲: { snoozedUntil: DAY } } });
    expect(formulasAsOf(written)).toBe(DAY);
    expect(formulasAsOf(patchedSheets(sheets, changes))).toBe(DAY);
  });

  test('changes to a workbook of the 1900 system stay the same objects', () => {
    const changes: readonly Change[] = [{ kind: 'image', image: IMAGE }];
    expect(inDateSystem(changes, false)).toBe(changes);
  });
});
