import { MemoryBook } from '../../src/workbench/memory-book';
import { startOfficeInNode, type NodeOffice } from '../../src/workbench/node/start-office-in-node';

describe('worksheets', () => {
  let office: NodeOffice;
  let book: MemoryBook;

  beforeEach(async () => {
    book = new MemoryBook({ sheets: ['Sheet1', 'Sheet2', 'Sheet3'] });
    office = await startOfficeInNode(book);
  });
  afterEach(() => office.close());

  const names = (): string[] => book.sheets().map((sheet) => sheet.name);
  const failure = (batch: (context: Excel.RequestContext) => void): Promise<string> => office.Excel.run(async (context) => {
    batch(context);
    await context.sync();
    return 'no error';
  }).catch((error: OfficeExtension.Error) => error.code);

  it('are added behind the others, with a free name when none is given', async () => {
    await office.Excel.run(async (context) => {
      const named = context.workbook.worksheets.add('准备度').load('name,position,id');
      const unnamed = context.workbook.worksheets.add().load('name');
      await context.sync();
      expect([named.name, named.position, unnamed.name]).toEqual(['准备度', 3, 'Sheet5']);
      const again = context.workbook.worksheets.getItem(named.id).load('name');
      await context.sync();
      expect(again.name).toBe('准备度');
    });
    expect(book.activeSheetId()).toBe(book.sheets()[0]?.id);
  });

  it('refuse a name that is taken or not allowed', async () => {
    expect(await failure((context) => context.workbook.worksheets.add('sheet1'))).toBe('ItemAlreadyExists');
    for (const name of ['a/b', 'x'.repeat(32), '', "it's'", 'History']) {
      expect(await failure((context) => context.workbook.worksheets.add(name))).toBe('InvalidArgument');
    }
  });

  it('are renamed, moved, coloured, hidden and counted', async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet2');
      sheet.name = '账龄';
      sheet.position = 0;
      sheet.tabColor = '#1F7A53';
      sheet.showGridlines = false;
      const third = context.workbook.worksheets.getItem('Sheet3');
      third.visibility = 'Hidden';
      sheet.load('name,position,tabColor,showGridlines');
      const visible = context.workbook.worksheets.getCount(true);
      const all = context.workbook.worksheets.getCount();
      const last = context.workbook.worksheets.getLast(true).load('name');
      const next = sheet.getNext().load('name');
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({ name: '账龄', position: 0, tabColor: '#1F7A53', showGridlines: false });
      expect([visible.value, all.value, last.name, next.name]).toEqual([2, 3, 'Sheet1', 'Sheet1']);
    });
    expect(names()).toEqual(['账龄', 'Sheet1', 'Sheet3']);
  });

  it('are deleted; every use of a deleted sheet is ItemNotFound', async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.delete();
      await context.sync();
      sheet.load('name');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
    expect(names()).toEqual(['Sheet2', 'Sheet3']);
    expect(book.activeSheetId()).toBe(book.sheets()[0]?.id);
  });

  it('the last visible sheet stays, visible', async () => {
    expect(await failure((context) => {
      context.workbook.worksheets.getItem('Sheet2').delete();
      context.workbook.worksheets.getItem('Sheet3').visibility = 'VeryHidden';
      context.workbook.worksheets.getItem('Sheet1').delete();
    })).toBe('InvalidOperation');
    expect(await failure((context) => {
      context.workbook.worksheets.getItem('Sheet1').visibility = 'Hidden';
    })).toBe('InvalidOperation');
    expect(await failure((context) => context.workbook.worksheets.getItem('Sheet3').delete())).toBe('InvalidOperation');
    expect(names()).toEqual(['Sheet1', 'Sheet3']);
  });

  it('freeze panes by rows, by columns, at cells', async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const before = sheet.freezePanes.getLocationOrNullObject().load('address');
      sheet.freezePanes.freezeRows(2);
      const rows = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      const cells = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect([before.isNullObject, rows.address, cells.address]).toEqual([true, 'Sheet1!1:2', 'Sheet1!A1:B3']);
      expect(book.frozen(book.activeSheetId())).toEqual({ rows: 3, columns: 2 });
    });
  });

  it('a protected sheet refuses writes with AccessDenied, but for unlocked cells and what its options allow', async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true }, 'secret');
      sheet.protection.load('protected,options');
      await context.sync();
      expect([sheet.protection.protected, sheet.protection.options.allowFormatCells, sheet.protection.options.allowInsertRows]).toEqual([true, true, false]);
      sheet.getRange('B2').values = [['fine']];
      sheet.getRange('A1').format.font.bold = true;
      await context.sync();
    });
    const protectedSheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');
    expect(await failure((context) => {
      protectedSheet(context).getRange('A1').values = [['no']];
    })).toBe('AccessDenied');
    expect(await failure((context) => {
      protectedSheet(context).getRange('1:1').insert('Down');
    })).toBe('AccessDenied');
    expect(await failure((context) => protectedSheet(context).protection.unprotect('wrong'))).toBe('AccessDenied');
    expect(await failure((context) => {
      protectedSheet(context).protection.unprotect('secret');
      protectedSheet(context).getRange('A1').values = [['yes']];
    })).toBe('no error');
  });

  it('keep a page layout', async () => {
    await office.Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('Sheet1');
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintArea('A1:H40');
      pageLayout.setPrintTitleRows('$1:$3');
      pageLayout.setPrintMargins('Centimeters', { top: 2.54, left: 1 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页';
      pageLayout.load('orientation,zoom,centerHorizontally,topMargin,leftMargin,rightMargin,headersFooters/defaultForAllPages/centerFooter');
      const area = pageLayout.getPrintArea().load('address');
      const titles = pageLayout.getPrintTitleRows().load('address');
      await context.sync();
      expect([pageLayout.orientation, pageLayout.zoom, pageLayout.centerHorizontally, pageLayout.topMargin]).toEqual(['Landscape', { horizontalFitToPages: 1, verticalFitToPages: 0 }, true, 72]);
      expect([pageLayout.leftMargin.toFixed(2), pageLayout.rightMargin, pageLayout.headersFooters.defaultForAllPages.centerFooter]).toEqual(['28.35', 50.4, '第 &P 页']);
      expect([area.address, titles.address]).toEqual(['Sheet1!A1:H40', 'Sheet1!1:3']);
    });
  });

  it('keep page breaks in the order of rows, each once', async () => {
    await office.Excel.run(async (context) => {
      const breaks = context.workbook.worksheets.getItem('Sheet1').horizontalPageBreaks;
      breaks.add('A40');
      breaks.add('A20:C21');
      breaks.add('A40');
      breaks.load('items/rowIndex');
      const count = breaks.getCount();
      const after = breaks.getItem(1).getCellAfterBreak().load('address');
      await context.sync();
      expect([count.value, breaks.items.map((one) => one.rowIndex), after.address]).toEqual([2, [19, 39], 'Sheet1!A40']);
      breaks.getItem(0).delete();
      const left = breaks.getCount();
      await context.sync();
      expect(left.value).toBe(1);
      breaks.removePageBreaks();
      const none = breaks.getCount();
      await context.sync();
      expect(none.value).toBe(0);
    });
    expect(await failure((context) => context.workbook.worksheets.getItem('Sheet1').horizontalPageBreaks.add('A1'))).toBe('InvalidArgument');
  });

  it('have empty collections of what this host does not have', async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const counts = [sheet.charts.getCount(), sheet.comments.getCount(), sheet.shapes.getCount(), sheet.pivotTables.getCount(), context.workbook.pivotTables.getCount()];
      sheet.pivotTables.load('items/name');
      await context.sync();
      expect(counts.map((count) => count.value)).toEqual([0, 0, 0, 0, 0]);
      expect(sheet.pivotTables.items).toEqual([]);
    });
  });

  it('the application tells and changes the calculation mode, and calculates', async () => {
    await office.Excel.run(async (context) => {
      const { application } = context.workbook;
      application.calculationMode = 'Manual';
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculate('Full');
      application.load('calculationMode,calculationState');
      await context.sync();
      expect([application.calculationMode, application.calculationState]).toEqual(['Manual', 'Done']);
    });
  });
});
