import { MemoryBook } from '../../src/workbench/memory-book';
import { startOfficeInNode, type NodeOffice } from '../../src/workbench/node/start-office-in-node';

describe('ranges', () => {
  let office: NodeOffice;
  let book: MemoryBook;

  beforeAll(async () => {
    book = new MemoryBook({ sheets: ['Sheet1', 'My sheet', '准备度'], evaluate: (formula) => formula.length });
    office = await startOfficeInNode(book);
  });
  afterAll(() => office.close());
  beforeEach(() => office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange().clear();
    await context.sync();
  }));

  const withSheet = <T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> => (
    office.Excel.run((context) => batch(context.workbook.worksheets.getItem('Sheet1'), context))
  );
  const failure = (batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>): Promise<string> => (
    withSheet(batch).then(() => 'no error', (error: OfficeExtension.Error) => error.code)
  );

  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getCell', (range) => range.getCell(1, 2), 'D3'],
    ['getCell outside the range', (range) => range.getCell(5, 5), 'G7'],
    ['getRow', (range) => range.getRow(1), 'B3:D3'],
    ['getColumn', (range) => range.getColumn(2), 'D2:D4'],
    ['getLastCell', (range) => range.getLastCell(), 'D4'],
    ['getLastRow', (range) => range.getLastRow(), 'B4:D4'],
    ['getLastColumn', (range) => range.getLastColumn(), 'D2:D4'],
    ['getRowsAbove', (range) => range.getRowsAbove(1), 'B1:D1'],
    ['getRowsBelow', (range) => range.getRowsBelow(2), 'B5:D6'],
    ['getColumnsBefore', (range) => range.getColumnsBefore(), 'A2:A4'],
    ['getColumnsAfter', (range) => range.getColumnsAfter(2), 'E2:F4'],
    ['getEntireRow', (range) => range.getEntireRow(), '2:4'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'B:D'],
    ['getResizedRange', (range) => range.getResizedRange(1, -1), 'B2:C5'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 1), 'B2'],
    ['getOffsetRange', (range) => range.getOffsetRange(-1, 3), 'E1:G3'],
    ['getBoundingRect', (range) => range.getBoundingRect('F9'), 'B2:F9'],
    ['getIntersection', (range) => range.getIntersection('C1:H3'), 'C2:D3'],
  ])('%s', async (_name, derive, expected) => {
    await withSheet(async (sheet, context) => {
      const range = derive(sheet.getRange('B2:D4')).load('address');
      await context.sync();
      expect(range.address).toBe(`Sheet1!${expected}`);
    });
  });

  it('what leaves the sheet or the range is InvalidArgument', async () => {
    expect(await failure((sheet, context) => (sheet.getRange('A1').getOffsetRange(-1, 0).load('address'), context.sync()))).toBe('InvalidArgument');
    expect(await failure((sheet, context) => (sheet.getRange('A1:B2').getRow(2).load('address'), context.sync()))).toBe('InvalidArgument');
    expect(await failure((sheet, context) => (sheet.getRange('A1:B2').getResizedRange(-2, 0).load('address'), context.sync()))).toBe('InvalidArgument');
  });

  it('tells its place and size, and quotes sheet names where Excel does', async () => {
    await office.Excel.run(async (context) => {
      const plain = context.workbook.worksheets.getItem('准备度').getRange('C3:D7').load('address,rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow');
      const quoted = context.workbook.worksheets.getItem('My sheet').getRange('a1').load('address');
      const whole = context.workbook.worksheets.getItem('Sheet1').getRange().load('address,cellCount');
      await context.sync();
      expect(plain.toJSON()).toMatchObject({ address: '准备度!C3:D7', rowIndex: 2, columnIndex: 2, rowCount: 5, columnCount: 2, cellCount: 10, isEntireRow: false });
      expect(quoted.address).toBe("'My sheet'!A1");
      expect([whole.address, whole.cellCount]).toEqual(['Sheet1!1:1048576', -1]);
    });
  });

  it('an intersection that is empty is ItemNotFound, or a null object', async () => {
    expect(await failure((sheet, context) => (sheet.getRange('A1').getIntersection('B2').load('address'), context.sync()))).toBe('ItemNotFound');
    await withSheet(async (sheet, context) => {
      const nothing = sheet.getRange('A1').getIntersectionOrNullObject('B2').load('address');
      await context.sync();
      expect(nothing.isNullObject).toBe(true);
    });
  });

  it('reads entries as Excel does', async () => {
    await withSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:H2');
      range.values = [
        ['text', 7, '8', '1,234.5', '12%', '2024-01-31', 'TRUE', '#N/A'],
        ['', true, "'=A1", '=1+1', '+A1', '12:30', '007', null as unknown as string],
      ];
      range.load('values,formulas,valueTypes,numberFormat');
      await context.sync();
      expect(range.values).toEqual([
        ['text', 7, 8, 1234.5, 0.12, 45_322, true, '#N/A'],
        ['', true, '=A1', 4, 4, 0.5208333333333334, 7, ''],
      ]);
      expect(range.formulas[1]).toEqual(['', true, '=A1', '=1+1', '=+A1', 0.5208333333333334, 7, '']);
      expect(range.valueTypes).toEqual([
        ['String', 'Double', 'Double', 'Double', 'Double', 'Double', 'Boolean', 'Error'],
        ['Empty', 'Boolean', 'String', 'Double', 'Double', 'Double', 'Double', 'Empty'],
      ]);
      expect(range.numberFormat[0]).toEqual(['General', 'General', 'General', '#,##0.00', '0%', 'yyyy/m/d', 'General', 'General']);
    });
  });

  it('keeps everything text in a text cell', async () => {
    await withSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.numberFormat = [['@']] as unknown as string[][];
      range.values = [['007', '=1+1', '-5%']];
      range.load('values,formulas,valueTypes');
      await context.sync();
      expect(range.values).toEqual([['007', '=1+1', '-5%']]);
      expect(range.valueTypes).toEqual([['String', 'String', 'String']]);
    });
  });

  it('null leaves a cell alone, "" empties it, one value fills all', async () => {
    await withSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = 5 as unknown as number[][];
      await context.sync();
      range.values = [[null, 'x'], ['', null]] as unknown as string[][];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[5, 'x'], ['', 5]]);
    });
  });

  it('shows text by the number format', async () => {
    await withSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:E1');
      range.values = [[1234.5, 0.256, 45_322, -3, 'a']];
      range.numberFormat = [['#,##0.00', '0.0%', 'yyyy-mm-dd', '0', '@']];
      range.load('text');
      await context.sync();
      expect(range.text).toEqual([['1,234.50', '25.6%', '2024-01-31', '-3', 'a']]);
    });
  });

  it('clears contents or formats alone', async () => {
    await withSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.values = [['x']];
      range.format.font.bold = true;
      range.clear('Contents');
      range.load('values,format/font/bold');
      await context.sync();
      expect([range.values, range.format.font.bold]).toEqual([[['']], true]);
      range.values = [['y']];
      range.clear('Formats');
      range.load('values,format/font/bold');
      await context.sync();
      expect([range.values, range.format.font.bold]).toEqual([[['y']], false]);
    });
  });

  it('knows the used range, with and without formats, and the region around a cell', async () => {
    await withSheet(async (sheet, context) => {
      sheet.getRange('B2:C3').values = [[1, 2], [3, 4]];
      sheet.getRange('E9').format.fill.color = '#FFFF00';
      const values = sheet.getUsedRange(true).load('address');
      const all = sheet.getUsedRange().load('address');
      const part = sheet.getRange('C1:C99').getUsedRangeOrNullObject(true).load('address');
      const nothing = sheet.getRange('Z1:Z9').getUsedRangeOrNullObject(true).load('address');
      const region = sheet.getRange('B2').getSurroundingRegion().load('address');
      const edge = sheet.getRange('B2').getRangeEdge('Down').load('address');
      await context.sync();
      expect([values.address, all.address, part.address, nothing.isNullObject, region.address, edge.address])
        .toEqual(['Sheet1!B2:C3', 'Sheet1!B2:E9', 'Sheet1!C2:C3', true, 'Sheet1!B2:C3', 'Sheet1!B3']);
    });
  });

  it('the used range of an empty sheet is A1, or a null object', async () => {
    await withSheet(async (sheet, context) => {
      const used = sheet.getUsedRange().load('address');
      const nothing = sheet.getUsedRangeOrNullObject().load('address');
      await context.sync();
      expect([used.address, nothing.isNullObject]).toEqual(['Sheet1!A1', true]);
    });
  });

  it('inserts and deletes cells and whole rows', async () => {
    await withSheet(async (sheet, context) => {
      sheet.getRange('A1:B3').values = [[1, 10], [2, 20], [3, 30]];
      sheet.getRange('A2').insert('Down');
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('B3').delete('Up');
      const cells = sheet.getRange('A1:B5').load('values');
      await context.sync();
      expect(cells.values).toEqual([['', ''], [1, 10], ['', 30], [2, ''], [3, '']]);
    });
  });

  it('merges, tells merged areas and takes them apart', async () => {
    await withSheet(async (sheet, context) => {
      sheet.getRange('A1:C1').values = [['title', 'gone', '']];
      sheet.getRange('A1:C1').merge();
      const merged = sheet.getRange('A1:F9').getMergedAreasOrNullObject().load('address,areaCount');
      const cells = sheet.getRange('A1:C1').load('values');
      await context.sync();
      expect([merged.address, merged.areaCount, cells.values]).toEqual(['Sheet1!A1:C1', 1, [['title', '', '']]]);
      sheet.getRange('B1').unmerge();
      const none = sheet.getRange('A1:F9').getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it('groups, hides and shows rows and columns', async () => {
    await withSheet(async (sheet, context) => {
      sheet.getRange('2:4').group('ByRows');
      sheet.getRange('2:4').hideGroupDetails('ByRows');
      const hidden = sheet.getRange('A2:A4').load('rowHidden');
      const mixed = sheet.getRange('A1:A4').load('rowHidden');
      sheet.getRange('C:D').columnHidden = true;
      const column = sheet.getRange('C1').load('columnHidden,hidden');
      await context.sync();
      expect([hidden.rowHidden, mixed.rowHidden, column.columnHidden, column.hidden]).toEqual([true, null, true, true]);
      sheet.getRange('2:4').showGroupDetails('ByRows');
      sheet.getRange('2:4').ungroup('ByRows');
      sheet.getRange('C:D').columnHidden = false;
      hidden.load('rowHidden');
      await context.sync();
      expect(hidden.rowHidden).toBe(false);
    });
  });

  it('links a cell to a place in the workbook', async () => {
    await withSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.hyperlink = { documentReference: "'My sheet'!B2", screenTip: 'go', textToDisplay: 'there' };
      cell.load('hyperlink,values');
      await context.sync();
      expect(cell.hyperlink).toEqual({ documentReference: "'My sheet'!B2", screenTip: 'go', textToDisplay: 'there' });
      expect(cell.values).toEqual([['there']]);
    });
  });

  it('copies values with formats, and repeats a row over several', async () => {
    await withSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').values = [[1, '=A1']];
      sheet.getRange('A1').format.font.italic = true;
      sheet.getRange('A3:B4').copyFrom('A1:B1');
      sheet.getRange('D1').copyFrom(sheet.getRange('A1:B1'), 'Values', false, true);
      const copied = sheet.getRange('A3:B4').load('formulas');
      const font = sheet.getRange('A4').format.font.load('italic');
      const turned = sheet.getRange('D1:D2').load('formulas');
      await context.sync();
      expect(copied.formulas).toEqual([[1, '=A1'], [1, '=A1']]);
      expect([font.italic, turned.formulas]).toEqual([true, [[1], [3]]]);
    });
  });

  it('finds constants, formulas, blanks and visible cells', async () => {
    await withSheet(async (sheet, context) => {
      sheet.getRange('A1:B3').values = [[1, '=A1'], ['', 2], [3, '=A3']];
      sheet.getRange('3:3').rowHidden = true;
      const range = sheet.getRange('A1:B3');
      const [constants, formulas, blanks, visible] = (['Constants', 'Formulas', 'Blanks', 'Visible'] as const).map((kind) => range.getSpecialCells(kind).load('address'));
      await context.sync();
      expect([constants, formulas, blanks, visible].map((areas) => areas?.address))
        .toEqual(['Sheet1!A1,Sheet1!B2,Sheet1!A3', 'Sheet1!B1,Sheet1!B3', 'Sheet1!A2', 'Sheet1!A1:B2']);
      sheet.getRange('3:3').rowHidden = false;
      await context.sync();
    });
  });

  it('selects, and tells the selection and the active cell', async () => {
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('My sheet').getRange('C5:D6').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect([selected.address, active.address, sheet.name]).toEqual(["'My sheet'!C5:D6", "'My sheet'!C5", 'My sheet']);
    });
  });
});
