import { MemoryBook } from '../../src/workbench/memory-book';
import { startOfficeInNode, type NodeOffice } from '../../src/workbench/node/start-office-in-node';

describe('formats, validation and conditional formats', () => {
  let office: NodeOffice;
  let book: MemoryBook;

  beforeEach(async () => {
    book = new MemoryBook();
    office = await startOfficeInNode(book);
  });
  afterEach(() => office.close());

  const withSheet = <T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> => (
    office.Excel.run((context) => batch(context.workbook.worksheets.getItem('Sheet1'), context))
  );

  it('a property that differs among the cells is null', async () => {
    await withSheet(async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1:B1').format.horizontalAlignment = 'Center';
      const range = sheet.getRange('A1:B1').load('format/font/bold,format/font/size,format/horizontalAlignment');
      await context.sync();
      expect([range.format.font.bold, range.format.font.size, range.format.horizontalAlignment]).toEqual([null, 11, 'Center']);
    });
  });

  it('sets font, fill, alignment, widths and heights', async () => {
    await withSheet(async (sheet, context) => {
      const { format } = sheet.getRange('A1:C2');
      format.font.name = '微软雅黑';
      format.font.size = 14;
      format.font.color = 'C00000';
      format.font.underline = 'Single';
      format.fill.color = '#FFF2CC';
      format.verticalAlignment = 'Center';
      format.indentLevel = 2;
      format.columnWidth = 80;
      format.rowHeight = 24;
      const cell = sheet.getRange('B2');
      cell.load('format/font/name,format/font/size,format/font/color,format/font/underline,format/fill/color,format/verticalAlignment,format/indentLevel,format/columnWidth,format/rowHeight');
      const outside = sheet.getRange('D3').load('format/fill/color,format/columnWidth');
      await context.sync();
      expect(cell.format.toJSON()).toMatchObject({
        font: { name: '微软雅黑', size: 14, color: '#C00000', underline: 'Single' }, fill: { color: '#FFF2CC' },
        verticalAlignment: 'Center', indentLevel: 2, columnWidth: 80, rowHeight: 24,
      });
      expect([outside.format.fill.color, outside.format.columnWidth]).toEqual(['#FFFFFF', 48]);
      sheet.getRange('B2').format.fill.clear();
      cell.load('format/fill/color');
      await context.sync();
      expect(cell.format.fill.color).toBe('#FFFFFF');
    });
  });

  it('formats whole columns without touching every cell', async () => {
    await withSheet(async (sheet, context) => {
      sheet.getRange('C:C').numberFormat = [['#,##0.00']];
      sheet.getRange('C:C').format.columnWidth = 90;
      const cell = sheet.getRange('C777').load('numberFormat,format/columnWidth');
      const used = sheet.getUsedRangeOrNullObject().load('address');
      await context.sync();
      expect([cell.numberFormat, cell.format.columnWidth, used.isNullObject]).toEqual([[['#,##0.00']], 90, true]);
    });
  });

  it('draws borders around and between cells', async () => {
    await withSheet(async (sheet, context) => {
      const { borders } = sheet.getRange('B2:C3').format;
      borders.getItem('EdgeBottom').style = 'Double';
      borders.getItem('InsideHorizontal').color = '#D9D9D9';
      const bottom = sheet.getRange('C3').format.borders.getItem('EdgeBottom').load('style,color,weight');
      const between = sheet.getRange('B2').format.borders.getItem('EdgeBottom').load('style,color');
      const below = sheet.getRange('B4').format.borders.getItem('EdgeTop').load('style');
      const none = sheet.getRange('B2').format.borders.getItem('EdgeTop').load('style');
      await context.sync();
      expect([bottom.style, between.style, between.color, below.style, none.style]).toEqual(['Double', 'Continuous', '#D9D9D9', 'Double', 'None']);
    });
  });

  it('refuses colours and words that it does not know', async () => {
    const codes = await Promise.all([
      withSheet((sheet, context) => {
        sheet.getRange('A1').format.fill.color = 'no colour';
        return context.sync();
      }).catch((error: OfficeExtension.Error) => error.code),
      withSheet((sheet, context) => {
        sheet.getRange('A1').format.horizontalAlignment = 'Middle' as Excel.HorizontalAlignment;
        return context.sync();
      }).catch((error: OfficeExtension.Error) => error.code),
    ]);
    expect(codes).toEqual(['InvalidArgument', 'InvalidArgument']);
  });

  it('validates with a list, tells it, and clears a part of it', async () => {
    await withSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('B2:B10');
      dataValidation.rule = { list: { inCellDropDown: true, source: '电话,上门,函件' } };
      dataValidation.errorAlert = { title: '方式', message: '请从列表中选择', style: 'Warning', showAlert: true };
      const cell = sheet.getRange('B5').dataValidation.load('type,rule,errorAlert,ignoreBlanks');
      const none = sheet.getRange('C5').dataValidation.load('type');
      await context.sync();
      expect([cell.type, cell.rule, cell.errorAlert.style, none.type]).toEqual(['List', { list: { inCellDropDown: true, source: '电话,上门,函件' } }, 'Warning', 'None']);
      sheet.getRange('B4:B6').dataValidation.clear();
      const types = ['B3', 'B5', 'B7'].map((address) => sheet.getRange(address).dataValidation.load('type'));
      await context.sync();
      expect(types.map((validation) => validation.type)).toEqual(['List', 'None', 'List']);
    });
  });

  it('adds conditional formats with a formula; the newest comes first', async () => {
    await withSheet(async (sheet, context) => {
      const range = sheet.getRange('A2:F20');
      const first = range.conditionalFormats.add('Custom');
      first.custom.rule.formula = '=$F2>90';
      first.custom.format.fill.color = '#FDE7E9';
      first.custom.format.font.bold = true;
      const second = range.conditionalFormats.add('Custom');
      second.custom.rule.formula = '=$F2>0';
      second.stopIfTrue = true;
      range.conditionalFormats.load('items/priority,items/type,items/stopIfTrue,items/custom/rule/formula');
      const count = sheet.getRange('A1').conditionalFormats.getCount();
      await context.sync();
      expect(range.conditionalFormats.items.map((format) => [format.custom.rule.formula, format.priority, format.stopIfTrue])).toEqual([['=$F2>0', 0, true], ['=$F2>90', 1, false]]);
      expect(count.value).toBe(0);
      range.conditionalFormats.items[0]?.delete();
      await context.sync();
      expect(book.conditionalFormats(book.activeSheetId())).toMatchObject([{ formula: '=$F2>90', look: { fillColor: '#FDE7E9', bold: true } }]);
      range.conditionalFormats.clearAll();
      await context.sync();
      expect(book.conditionalFormats(book.activeSheetId())).toEqual([]);
    });
  });

  it('conditional formats of other kinds are ApiNotFound', async () => {
    await expect(withSheet((sheet, context) => {
      sheet.getRange('A1').conditionalFormats.add('DataBar');
      return context.sync();
    })).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});
