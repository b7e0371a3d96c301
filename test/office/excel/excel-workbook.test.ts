import { applyChanges } from '../../../src/excel/apply-changes';
import { excelWorkbook } from '../../../src/excel/excel-workbook';
import { faultOf } from '../../../src/excel/fault-of';
import type { Change, SheetImage } from '../../../src/sheets/workbook';
import { Faults } from '../../../src/workbench/host/faults';
import { MemoryBook } from '../../../src/workbench/memory-book';
import { startOfficeInNode, type NodeOffice } from '../../../src/workbench/node/start-office-in-node';

/** Everything in the book that somebody can see: sheets, contents, number formats, names, tables. */
function picture(book: MemoryBook): unknown {
  return book.sheets().map((sheet) => {
    const area = { row: 0, column: 0, rowCount: 12, columnCount: 8 };
    return { name: sheet.name, formulas: book.formulas(sheet.id, area), values: book.values(sheet.id, area), names: book.names().map((name) => name.name) };
  });
}

const IMAGE: SheetImage = {
  name: '准备度',
  widths: [10, 20, 12],
  frozenRows: 2,
  tabColor: '#7F7F7F',
  rows: [
    [{ value: '准备度', style: 'title' }],
    [{ value: '客户', style: 'header' }, { value: '说明', style: 'header' }, { value: '未收', style: 'header' }],
    [{ value: '=1+1', style: 'text' }, { value: '@SUM(A1)', style: 'wrap' }, { value: 1234.5, style: 'money' }],
    [{ value: '2025/3/1', style: 'text' }, { value: '00123', style: 'text' }, { value: 45693, style: 'date' }],
    [{ value: '跳到', style: 'link', link: { sheet: "It's", row: 2, column: 2 } }, null, { formula: '=SUM(C3:C3)', style: 'totalMoney' }],
  ],
};

const CHANGES: readonly Change[] = [
  { kind: 'image', image: IMAGE },
  { kind: 'cells', sheet: '台账', cells: [{ row: 1, column: 4, value: '准备度' }, { row: 2, column: 4, formula: '=B2*2' }, { row: 3, column: 4, formula: '=B3*2' }] },
  { kind: 'name', name: '截止日', target: { sheet: '台账', row: 1, column: 4 } },
];

describe('the workbook through office.js', () => {
  let office: NodeOffice;
  let book: MemoryBook;
  let faults: Faults;

  beforeEach(async () => {
    faults = new Faults();
    book = new MemoryBook({ sheets: ['台账', '空'], evaluate: (formula) => formula.length });
    office = await startOfficeInNode(book, { faults });
    Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('台账');
      sheet.getRange('A1:C3').values = [['客户', '金额', '日期'], ['苏州恒力', 100, 45693], ["'=cmd", 200.25, '']];
      sheet.getRange('C2').numberFormat = [['yyyy-mm-dd']];
      await context.sync();
    });
  });
  afterEach(() => office.close());

  it('lists the sheets with their used range, null for an empty one', async () => {
    const sheets = await excelWorkbook().sheets();
    expect(sheets.map(({ name, used }) => ({ name, used }))).toEqual([
      { name: '台账', used: { firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 3 } },
      { name: '空', used: null },
    ]);
  });

  it('reads values, blanks as null, and the number formats that tell dates', async () => {
    const [sheet] = await excelWorkbook().read(['台账']);
    expect(sheet?.values).toEqual([['客户', '金额', '日期'], ['苏州恒力', 100, 45693], ['=cmd', 200.25, null]]);
    expect(sheet?.formats[1]?.[2]).toBe('yyyy-mm-dd');
  });

  it('calls a read without values a fault, never blanks', async () => {
    faults.nullReads = true;
    await expect(excelWorkbook().read(['台账'])).rejects.toMatchObject({ code: 'nullRead', values: { sheet: '台账' } });
  });

  it('reads a sheet in smaller pieces when a piece is too large', async () => {
    faults.readLimitCells = 4;
    const [sheet] = await excelWorkbook().read(['台账']);
    expect(sheet?.values.length).toBe(3);
  });

  it('names the sheet that is no longer there', async () => {
    await expect(excelWorkbook().read(['走了'])).rejects.toMatchObject({ code: 'sheetDeleted', values: { sheet: '走了' } });
  });

  it('stops between pieces when asked to', async () => {
    const controller = new AbortController();
    controller.abort();
    await expect(excelWorkbook().read(['台账'], { signal: controller.signal })).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('writes text as text, whatever it starts with, and only formulas as formulas', async () => {
    await applyChanges(CHANGES, 'test');
    const [sheet] = await excelWorkbook().read(['准备度']);
    expect(sheet?.values[2]).toEqual(['=1+1', '@SUM(A1)', 1234.5]);
    expect(sheet?.values[3]).toEqual(['2025/3/1', '00123', 45693]);
    expect(sheet?.formats[3]?.[2]).toBe('yyyy-mm-dd');
    const id = book.sheets().find(({ name }) => name === '准备度')?.id ?? '';
    expect(book.formulas(id, { row: 4, column: 0, rowCount: 1, columnCount: 3 })[0]).toEqual(['=HYPERLINK("#\'It\'\'s\'!B2","跳到")', null, '=SUM(C3:C3)']);
  });

  it('undoes a write: contents, created sheets and names', async () => {
    const before = picture(book);
    const record = await applyChanges(CHANGES, 'test');
    expect(picture(book)).not.toEqual(before);
    const result = await excelWorkbook().undo(JSON.parse(JSON.stringify(record)) as typeof record);
    expect(result.kept).toEqual([]);
    expect(picture(book)).toEqual(before);
  });

  it('leaves a name that stands for something else alone, says what for, and writes nothing; its own name may be there already', async () => {
    const target = { sheet: '台账', row: 3, column: 4 };
    const write = (name: string): Promise<unknown> => applyChanges([{ kind: 'cells', sheet: '台账', cells: [{ ...target, value: 45_693, style: 'date' }] }, { kind: 'name', name, target }], 'test');
    await office.Excel.run(async (context) => {
      context.workbook.names.add('别处', context.workbook.worksheets.getItem('台账').getRange('B2'));
      context.workbook.names.add('此处', context.workbook.worksheets.getItem('台账').getRange('D3'));
      await context.sync();
    });
    const before = picture(book);
    await expect(write('别处')).rejects.toMatchObject({ code: 'nameTaken', values: { definedName: '别处', standsFor: expect.stringMatching(/台账'?!\$B\$2/) as string } });
    expect(picture(book)).toEqual(before);
    await expect(write('此处')).resolves.toMatchObject({ namesCreated: [] });
  });

  it('tells down to which row the looks of a very long sheet were noted, and of no other', async () => {
    await applyChanges(CHANGES, 'test');
    expect((await applyChanges(CHANGES, 'test')).looksDownTo).toBeUndefined();
    // 20,000 cells are looked at.
    const row = Array.from({ length: 100 }, () => ({ value: 'x', style: 'text' as const }));
    const large: Change = { kind: 'image', image: { name: '账龄', widths: row.map(() => 10), rows: Array.from({ length: 210 }, () => row) } };
    await applyChanges([large], 'test');
    expect((await applyChanges([large], 'test')).looksDownTo).toEqual([{ sheet: '账龄', row: 200 }]);
  });

  it('leaves cells that were changed since, and names them', async () => {
    const record = await applyChanges(CHANGES, 'test');
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('台账').getRange('D3').values = [['我改的']];
      await context.sync();
    });
    const result = await excelWorkbook().undo(record);
    expect(result.kept).toEqual([{ sheet: '台账', row: 3, column: 4 }]);
    const [sheet] = await excelWorkbook().read(['台账']);
    expect(sheet?.values.map((row) => row[3] ?? null)).toEqual([null, null, '我改的']);
  });

  it('rewrites a sheet in place and clears what was longer last time, leaving columns to the right', async () => {
    await applyChanges([{ kind: 'image', image: IMAGE }], 'test');
    const id = book.sheets().find(({ name }) => name === '准备度')?.id;
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('准备度').getRange('E3').values = [['我的备注']];
      await context.sync();
    });
    await applyChanges([{ kind: 'image', image: { ...IMAGE, rows: IMAGE.rows.slice(0, 3) } }], 'test');
    const [sheet] = await excelWorkbook().read(['准备度']);
    expect(book.sheets().find(({ name }) => name === '准备度')?.id).toBe(id);
    expect(sheet?.values.length).toBe(3);
    expect(sheet?.values[2]?.[4]).toBe('我的备注');
  });

  it('refuses a protected sheet before it touches anything', async () => {
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('台账').protection.protect();
      await context.sync();
    });
    const before = picture(book);
    await expect(applyChanges(CHANGES, 'test')).rejects.toMatchObject({ code: 'protected', values: { sheet: '台账' } });
    expect(picture(book)).toEqual(before);
  });

  it('says that a cell is being edited', async () => {
    faults.cellEditing = true;
    await expect(excelWorkbook().sheets()).rejects.toMatchObject({ code: 'cellEdit' });
  });

  it('keeps the cause of an error that it does not know', () => {
    const cause = new Error('odd');
    expect(faultOf(cause)).toMatchObject({ code: 'unknown', cause });
  });
});
