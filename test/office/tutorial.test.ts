import { MemoryBook } from '../../src/workbench/memory-book';
import { startOfficeInNode } from '../../src/workbench/node/start-office-in-node';

/** What a usual add-in does, in the order in which it does it: none of it is ours. */
it('a typical add-in makes, fills, formats, sorts, filters and protects a table', async () => {
  const book = new MemoryBook({ evaluate: () => 0 });
  const { Excel, close } = await startOfficeInNode(book);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = sheet.tables.add('A1:D1', true);
    table.name = 'ExpensesTable';
    table.getHeaderRowRange().values = [['Date', 'Merchant', 'Category', 'Amount']];
    table.rows.add(undefined, [
      ['1/1/2017', 'The Phone Company', 'Communications', '120'],
      ['1/2/2017', 'Northwind Electric Cars', 'Transportation', '142.33'],
      ['1/5/2017', 'Best For You Organics Company', 'Groceries', '27.9'],
      ['1/10/2017', 'Coho Vineyard', 'Restaurant', '33'],
    ]);
    table.columns.getItemAt(3).getRange().numberFormat = [['€#,##0.00']];
    table.getRange().format.autofitColumns();
    table.getRange().format.autofitRows();
    await context.sync();

    table.columns.getItem('Category').filter.applyValuesFilter(['Groceries', 'Restaurant']);
    table.sort.apply([{ key: 1, ascending: true }]);
    sheet.freezePanes.freezeRows(1);
    sheet.load('protection/protected');
    await context.sync();
    expect(sheet.protection.protected).toBe(false);
    sheet.protection.protect();

    const body = table.getDataBodyRange().load('values,text,address');
    await context.sync();
    expect(body.address).toBe('Sheet1!A2:D5');
    expect(body.values.map((row) => row[1])).toEqual(['Best For You Organics Company', 'Coho Vineyard', 'Northwind Electric Cars', 'The Phone Company']);
    expect(body.text[0]).toEqual(['1/5/2017', 'Best For You Organics Company', 'Groceries', '€27.90']);
  });
  close();
});
