import { MemoryBook } from '../../src/workbench/memory-book';
import { startOfficeInNode, type NodeOffice } from '../../src/workbench/node/start-office-in-node';

describe('tables and names', () => {
  let office: NodeOffice;
  let book: MemoryBook;

  beforeEach(async () => {
    book = new MemoryBook({ sheets: ['Sheet1', 'Sheet2'] });
    office = await startOfficeInNode(book);
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:C4').values = [['客户', '金额', '金额'], ['甲', 1, 10], ['乙', 2, 20], ['丙', 3, 30]];
      sheet.getRange('A6').values = [['below']];
      const table = sheet.tables.add('A1:C4', true);
      table.name = '应收';
      await context.sync();
    });
  });
  afterEach(() => office.close());

  const failure = (batch: (context: Excel.RequestContext) => void): Promise<string> => office.Excel.run(async (context) => {
    batch(context);
    await context.sync();
    return 'no error';
  }).catch((error: OfficeExtension.Error) => error.code);

  it('a table tells its parts; repeated headers were numbered', async () => {
    await office.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('应收');
      table.load('name,showHeaders,showTotals,style,id');
      table.columns.load('items/name,items/id,items/index');
      table.rows.load('items/values');
      const [whole, header, body] = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((range) => range.load('address'));
      const amounts = table.columns.getItem('金额').getDataBodyRange().load('values,address');
      await context.sync();
      expect([table.name, table.showHeaders, table.showTotals]).toEqual(['应收', true, false]);
      expect(table.columns.items.map((column) => [column.name, column.index])).toEqual([['客户', 0], ['金额', 1], ['金额2', 2]]);
      expect(table.rows.items.map((row) => row.values)).toEqual([[['甲', 1, 10]], [['乙', 2, 20]], [['丙', 3, 30]]]);
      expect([whole, header, body].map((range) => range?.address)).toEqual(['Sheet1!A1:C4', 'Sheet1!A1:C1', 'Sheet1!A2:C4']);
      expect([amounts.address, amounts.values]).toEqual(['Sheet1!B2:B4', [[1], [2], [3]]]);
      const again = context.workbook.worksheets.getItem('Sheet1').tables.getItem(table.id).load('name');
      const columns = table.columns.items[2]?.getRange().load('address');
      await context.sync();
      expect([again.name, columns?.address]).toEqual(['应收', 'Sheet1!C1:C4']);
    });
  });

  it('rows are added at the end and inside, what is below moves down, and are deleted', async () => {
    await office.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('应收');
      table.rows.add(undefined, [['丁', 4, 40], ['戊', 5, 50]]);
      table.rows.add(0, [['零', 0, 0]]);
      const range = table.getRange().load('address');
      const cells = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A9').load('values');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:C7');
      expect(cells.values.flat()).toEqual(['客户', '零', '甲', '乙', '丙', '丁', '戊', '', 'below']);
      table.rows.getItemAt(1).delete();
      table.rows.load('count');
      cells.load('values');
      await context.sync();
      expect([table.rows.count, cells.values.flat()]).toEqual([5, ['客户', '零', '乙', '丙', '丁', '戊', '', 'below', '']]);
    });
  });

  it('columns are added and deleted', async () => {
    await office.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('应收');
      table.columns.add(1, [['状态'], ['a'], ['b'], ['c']] as unknown as string[][], '状态');
      table.columns.getItem('金额').delete();
      const range = table.getRange().load('values,address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:C4');
      expect(range.values[1]).toEqual(['甲', 'a', 10]);
    });
  });

  it('a totals row comes and goes; a table is resized, renamed, turned into a range', async () => {
    await office.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('应收');
      table.showTotals = true;
      const totals = table.getTotalRowRange().load('address');
      const body = table.getDataBodyRange().load('address');
      await context.sync();
      expect([totals.address, body.address]).toEqual(['Sheet1!A5:C5', 'Sheet1!A2:C4']);
      table.showTotals = false;
      table.resize('A1:B3');
      const range = table.getRange().load('address');
      const count = context.workbook.tables.getCount();
      await context.sync();
      expect([range.address, count.value]).toEqual(['Sheet1!A1:B3', 1]);
      table.convertToRange();
      const gone = context.workbook.tables.getItemOrNullObject('应收').load('name');
      const cells = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      await context.sync();
      expect([gone.isNullObject, cells.values]).toEqual([true, [['客户']]]);
    });
  });

  it('refuses tables that overlap, and names that are taken or look like cells', async () => {
    expect(await failure((context) => context.workbook.worksheets.getItem('Sheet1').tables.add('C4:D9', true))).toBe('InvalidArgument');
    expect(await failure((context) => {
      context.workbook.worksheets.getItem('Sheet2').tables.add('A1:B2', false).name = '应收';
    })).toBe('ItemAlreadyExists');
    expect(await failure((context) => {
      context.workbook.tables.getItem('应收').name = 'A1';
    })).toBe('InvalidArgument');
    expect(await failure((context) => context.workbook.tables.getItem('none').load('name'))).toBe('ItemNotFound');
  });

  it('a table without headers gets a row of them above', async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet2');
      sheet.getRange('A1:B1').values = [[1, 2]];
      const table = sheet.tables.add('A1:B1', false);
      const range = table.getRange().load('address,values');
      await context.sync();
      expect([range.address, range.values]).toEqual(['Sheet2!A1:B2', [['Column1', 'Column2'], [1, 2]]]);
    });
  });

  it('follows rows inserted above it, and is found by the cells that it covers', async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('1:2').insert('Down');
      const range = context.workbook.tables.getItem('应收').getRange().load('address');
      const touching = sheet.getRange('C6:D9').getTables().load('items/name');
      const inside = sheet.getRange('C6:D9').getTables(true).load('items/name');
      await context.sync();
      expect(range.address).toBe('Sheet1!A3:C6');
      expect([touching.items.map((table) => table.name), inside.items]).toEqual([['应收'], []]);
    });
  });

  it('is sorted by several columns, and refuses formulas', async () => {
    await office.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('应收');
      table.rows.add(undefined, [['甲', 5, ''], ['', 2, 'x']]);
      table.sort.apply([{ key: 0, ascending: false }, { key: 1 }]);
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      expect(body.values.map((row) => row.join(' '))).toEqual(['乙 2 20', '甲 1 10', '甲 5 ', '丙 3 30', ' 2 x']);
      context.workbook.worksheets.getItem('Sheet1').getRange('A2:C6').sort.apply([{ key: 2 }]);
      body.load('values');
      await context.sync();
      expect(body.values.map((row) => row[2])).toEqual([10, 20, 30, 'x', '']);
      table.getRange().getCell(1, 1).values = [['=1+1']];
      table.sort.apply([{ key: 0 }]);
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
    });
  });

  it('is filtered by values: other rows are hidden until the filter is cleared', async () => {
    await office.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('应收');
      const hidden = async (): Promise<(boolean | null)[]> => {
        const rows = [2, 3, 4].map((row) => context.workbook.worksheets.getItem('Sheet1').getRange(`A${String(row)}`).load('rowHidden'));
        await context.sync();
        return rows.map((row) => row.rowHidden);
      };
      table.columns.getItem('客户').filter.applyValuesFilter(['甲', '丙']);
      expect(await hidden()).toEqual([false, true, false]);
      table.columns.getItem('金额').filter.applyValuesFilter(['3']);
      expect(await hidden()).toEqual([true, true, false]);
      table.columns.getItem('金额').filter.clear();
      expect(await hidden()).toEqual([false, true, false]);
      table.clearFilters();
      expect(await hidden()).toEqual([false, false, false]);
    });
  });

  it('names point to ranges, hold values, have a scope, and are deleted', async () => {
    await office.Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getItem('Sheet1');
      names.add('截止日', sheet.getRange('B2'), 'as-of date');
      names.add('rate', '=0.05');
      names.add('word', '="hello"');
      sheet.names.add('local', sheet.getRange('A1:B2'));
      names.load('items/name,items/type,items/value,items/formula,items/scope,items/comment');
      await context.sync();
      expect(names.items.map((item) => [item.name, item.type, item.value, item.scope])).toEqual([
        ['截止日', 'Range', 'Sheet1!$B$2', 'Workbook'], ['rate', 'Double', 0.05, 'Workbook'], ['word', 'String', 'hello', 'Workbook'],
      ]);
      const target = names.getItem('截止日').getRange().load('address');
      const byName = sheet.getRange('截止日').load('address');
      const notRange = names.getItem('RATE').getRangeOrNullObject().load('address');
      const local = sheet.names.getItemOrNullObject('local').load('scope');
      const elsewhere = worksheets.getItem('Sheet2').names.getItemOrNullObject('local').load('name');
      await context.sync();
      expect([target.address, byName.address, notRange.isNullObject, local.scope, elsewhere.isNullObject]).toEqual(['Sheet1!B2', 'Sheet1!B2', true, 'Worksheet', true]);
      names.getItem('截止日').formula = '=Sheet2!$C$3';
      names.getItem('word').delete();
      const moved = names.getItem('截止日').getRange().load('address');
      const count = names.getCount();
      await context.sync();
      expect([moved.address, count.value]).toEqual(['Sheet2!C3', 2]);
    });
    expect(await failure((context) => context.workbook.names.add('rate', '=1'))).toBe('ItemAlreadyExists');
    for (const bad of ['A1', 'R1C1', '1st', 'a b', 'c']) expect(await failure((context) => context.workbook.names.add(bad, '=1'))).toBe('InvalidArgument');
  });
});
