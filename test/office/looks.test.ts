import { Faults } from '../../src/workbench/host/faults';
import { MemoryBook } from '../../src/workbench/memory-book';
import { startOfficeInNode, type NodeOffice } from '../../src/workbench/node/start-office-in-node';

describe('looks of cells, outline, structure, and an Excel with limits', () => {
  let office: NodeOffice;
  let book: MemoryBook;
  let faults: Faults;
  beforeEach(async () => {
    faults = new Faults();
    book = new MemoryBook({ sheets: ['Sheet1', '账龄'] });
    office = await startOfficeInNode(book, { faults });
  });
  afterEach(() => office.close());

  const withSheet = <T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> => (
    office.Excel.run((context) => batch(context.workbook.worksheets.getItem('Sheet1'), context))
  );

  it('tells the look of every cell, and only what was asked for', async () => {
    await withSheet(async (sheet, context) => {
      sheet.getRange('B1').format.fill.color = '#FFE699';
      sheet.getRange('B1').format.font.bold = true;
      sheet.getRange('A1').format.borders.getItem('EdgeBottom').style = 'Double';
      const answer = sheet.getRange('A1:B2').getCellProperties({ format: { fill: { color: true, pattern: true }, font: { bold: true }, borders: { style: true }, wrapText: true } });
      await context.sync();
      const [[a1, b1] = [], [a2] = []] = answer.value as unknown as { format: Record<string, unknown> }[][];
      expect(b1?.format).toMatchObject({ fill: { color: '#FFE699', pattern: 'Solid' }, font: { bold: true }, wrapText: false });
      expect(a1?.format).toMatchObject({ fill: { pattern: 'None' }, borders: { bottom: { style: 'Double' }, left: { style: 'None' } } });
      // The line between two cells is told of both.
      expect(a2?.format).toMatchObject({ borders: { top: { style: 'Double' } } });
      expect(Object.keys(b1?.format['font'] as object)).toEqual(['bold']);
    });
  });

  it('tells heights and what is hidden, row by row and column by column', async () => {
    await withSheet(async (sheet, context) => {
      sheet.getRange('2:2').format.rowHeight = 40;
      sheet.getRange('C:C').columnHidden = true;
      const rows = sheet.getRange('A1:C2').getRowProperties({ rowIndex: true, rowHidden: true, format: { rowHeight: true } });
      const columns = sheet.getRange('A1:C2').getColumnProperties({ columnIndex: true, columnHidden: true });
      await context.sync();
      expect(rows.value[1]).toEqual({ rowIndex: 1, rowHidden: false, format: { rowHeight: 40 } });
      expect(columns.value.map((column) => [column.columnIndex, column.columnHidden])).toEqual([[0, false], [1, false], [2, true]]);
    });
  });

  it('ungroups every row of a range by one level, and calls it an error where there is none', async () => {
    await withSheet(async (sheet, context) => {
      for (const rows of ['2:9', '3:4', '6:7']) sheet.getRange(rows).group('ByRows');
      await context.sync();
      sheet.getRange('1:1048576').ungroup('ByRows');
      await context.sync();
      expect(book.groups(book.activeSheetId()).map(({ first, last }) => [first, last])).toEqual([[1, 8]]);
      sheet.getRange('1:4').ungroup('ByRows');
      await context.sync();
      expect(book.groups(book.activeSheetId()).map(({ first, last }) => [first, last])).toEqual([[4, 8]]);
      sheet.getRange('1:1048576').ungroup('ByRows');
      sheet.getRange('1:1048576').ungroup('ByRows');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  it('lets no sheet come, go or get another name while the structure is protected', async () => {
    await office.Excel.run(async (context) => {
      context.workbook.protection.protect('geheim');
      await context.sync();
    });
    const attempts: readonly ((context: Excel.RequestContext) => void)[] = [
      (context) => { context.workbook.worksheets.add('新'); },
      (context) => { context.workbook.worksheets.getItem('账龄').delete(); },
      (context) => { context.workbook.worksheets.getItem('账龄').name = '旧'; },
      (context) => { context.workbook.protection.unprotect('falsch'); },
    ];
    for (const attempt of attempts) {
      await expect(office.Excel.run(async (context) => {
        attempt(context);
        await context.sync();
      })).rejects.toMatchObject({ code: 'AccessDenied' });
    }
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('账龄').getRange('A1').values = [[1]];
      context.workbook.protection.unprotect('geheim');
      const protection = context.workbook.protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(false);
    });
  });

  it('answers ApiNotFound for what an older Excel lacks, and refuses settings that do not fit', async () => {
    faults.missing.add('Range.group');
    await expect(withSheet(async (sheet, context) => {
      sheet.getRange('1:2').group('ByRows');
      await context.sync();
    })).rejects.toMatchObject({ code: 'ApiNotFound' });
    faults.settingsFull = true;
    const { settings } = office.Office.context.document;
    settings.set('a', 'b');
    const status = await new Promise((resolve) => { settings.saveAsync((result) => resolve(result.status)); });
    expect(status).toBe('failed');
  });
});
