import { MemoryBook } from '../../src/workbench/memory-book';
import { startOfficeInNode, type NodeOffice } from '../../src/workbench/node/start-office-in-node';

/** Lets messages between page and host arrive. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('events', () => {
  let office: NodeOffice;
  let book: MemoryBook;
  let sheetId: string;

  beforeEach(async () => {
    book = new MemoryBook({ sheets: ['Sheet1', 'Sheet2'] });
    office = await startOfficeInNode(book);
    sheetId = book.activeSheetId();
  });
  afterEach(() => office.close());

  const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

  it("a user's edit reaches onChanged with address, details and range", async () => {
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').onChanged.add(async (args) => void seen.push(args));
      await context.sync();
    });
    book.setContents(sheetId, cell(1, 1), [['new']]);
    book.setContents(book.sheets()[1]?.id ?? '', cell(0, 0), [['elsewhere']]);
    await settled();
    expect(seen.map(({ address, changeType, source, worksheetId, triggerSource, details }) => ({ address, changeType, source, worksheetId, triggerSource, details }))).toEqual([{
      address: 'B2', changeType: 'RangeEdited', source: 'Local', worksheetId: sheetId, triggerSource: 'Unknown',
      details: { valueBefore: '', valueAfter: 'new', valueTypeBefore: 'Empty', valueTypeAfter: 'String' },
    }]);
    const address = await office.Excel.run(async (context) => {
      const range = seen[0]?.getRange(context).load('address');
      await context.sync();
      return range?.address;
    });
    expect(address).toBe('Sheet1!B2');
  });

  it("the add-in's own edits are marked as such, and no event comes after remove", async () => {
    const seen: string[] = [];
    const registration = await office.Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async (args) => void seen.push(`${args.address} ${args.triggerSource}`));
      await context.sync();
      context.workbook.worksheets.getItem('Sheet2').getRange('A1:B2').values = [[1, 2], [3, 4]];
      await context.sync();
      return added;
    });
    await settled();
    expect(seen).toEqual(['A1:B2 ThisLocalAddin']);
    await office.Excel.run(registration.context as Excel.RequestContext, async (context) => {
      registration.remove();
      await context.sync();
    });
    book.setContents(sheetId, cell(0, 0), [['x']]);
    await settled();
    expect(seen.length).toBe(1);
  });

  it('inserted and deleted rows tell how cells moved', async () => {
    const seen: string[] = [];
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').onChanged.add(async (args) => void seen.push(`${args.changeType} ${args.address} ${JSON.stringify(args.changeDirectionState)}`));
      await context.sync();
      context.workbook.worksheets.getItem('Sheet1').getRange('2:3').insert('Down');
      context.workbook.worksheets.getItem('Sheet1').getRange('2:2').delete('Up');
      await context.sync();
    });
    await settled();
    expect(seen).toEqual(['RowInserted 2:3 {"insertShiftDirection":"Down"}', 'RowDeleted 2:2 {"deleteShiftDirection":"Up"}']);
  });

  it('selection changes reach the sheet, the workbook and the document', async () => {
    const seen: string[] = [];
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').onSelectionChanged.add(async (args) => void seen.push(`sheet ${args.address}`));
      context.workbook.onSelectionChanged.add(async () => void seen.push('workbook'));
      await context.sync();
    });
    await new Promise<void>((resolve) => office.Office.context.document.addHandlerAsync(office.Office.EventType.DocumentSelectionChanged, () => seen.push('document'), () => resolve()));
    book.select(sheetId, [cell(2, 2)]);
    await settled();
    expect(seen.sort()).toEqual(['document', 'sheet C3', 'workbook']);
  });

  it('sheets that come, go, change their name, place, visibility, or become active are told of', async () => {
    const seen: string[] = [];
    await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async () => void seen.push('added'));
      worksheets.onDeleted.add(async () => void seen.push('deleted'));
      worksheets.onActivated.add(async (args) => void seen.push(`activated ${args.worksheetId}`));
      worksheets.onDeactivated.add(async (args) => void seen.push(`deactivated ${args.worksheetId}`));
      worksheets.onNameChanged.add(async (args) => void seen.push(`${args.nameBefore} is ${args.nameAfter}`));
      worksheets.onVisibilityChanged.add(async (args) => void seen.push(`${args.visibilityBefore} to ${args.visibilityAfter}`));
      worksheets.onMoved.add(async (args) => void seen.push(`${String(args.positionBefore)} to ${String(args.positionAfter)}`));
      await context.sync();
    });
    const added = book.addSheet('准备度');
    book.updateSheet(added.id, { name: '账龄', visibility: 'Hidden' });
    book.moveSheet(added.id, 0);
    book.activateSheet(book.sheets()[2]?.id ?? '');
    book.deleteSheet(added.id);
    await settled();
    expect(seen).toEqual(['added', '准备度 is 账龄', 'Visible to Hidden', '2 to 0', `deactivated ${sheetId}`, `activated ${book.sheets()[1]?.id ?? ''}`, 'deleted']);
  });

  it('a table hears of changes of its own cells only', async () => {
    const seen: string[] = [];
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B1').values = [['a', 'b']];
      const table = sheet.tables.add('A1:B3', true);
      await context.sync();
      table.onChanged.add(async (args) => void seen.push(`${args.address} ${args.tableId}`));
      table.load('id');
      await context.sync();
    });
    book.setContents(sheetId, cell(1, 1), [[1]]);
    book.setContents(sheetId, cell(8, 8), [[2]]);
    await settled();
    expect(seen).toEqual([`B2 ${book.tables()[0]?.id ?? ''}`]);
  });

  it('nothing is sent while the page has events off', async () => {
    const seen: string[] = [];
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').onChanged.add(async (args) => void seen.push(args.address));
      context.runtime.enableEvents = false;
      await context.sync();
      book.setContents(sheetId, cell(0, 0), [[1]]);
      context.runtime.enableEvents = true;
      await context.sync();
      book.setContents(sheetId, cell(0, 1), [[1]]);
    });
    await settled();
    expect(seen).toEqual(['B1']);
  });
});
