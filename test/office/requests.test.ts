import { RequestError } from '../../src/workbench/host/faults';
import { MemoryBook } from '../../src/workbench/memory-book';
import { startOfficeInNode, type NodeOffice } from '../../src/workbench/node/start-office-in-node';

describe('requests of office.js', () => {
  let office: NodeOffice;
  let book: MemoryBook;

  beforeEach(async () => {
    book = new MemoryBook({ sheets: ['Sheet1', '客户', 'My sheet'] });
    office = await startOfficeInNode(book);
  });
  afterEach(() => office.close());

  const rejection = async (batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<OfficeExtension.Error> => (
    office.Excel.run(batch).then(() => Promise.reject(new Error('It did not fail.')), (error: OfficeExtension.Error) => error)
  );

  it('a property that was not loaded cannot be read', async () => {
    const error = await rejection(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      await context.sync();
      return range.values;
    });
    expect(error.code).toBe('PropertyNotLoaded');
    expect(error).toBeInstanceOf(Error);
  });

  it('a missing sheet is ItemNotFound, with the place and the statement', async () => {
    const error = await rejection(async (context) => {
      context.workbook.worksheets.getItem('gone').load('name');
      await context.sync();
    });
    expect(error.code).toBe('ItemNotFound');
    expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
    expect(error.debugInfo.statement).toContain('getItem');
  });

  it.each(['A0', 'XFE1', 'A1048577', 'no such name', 'A1:B2:C3', "'Sheet1!A1"])('the address %s is InvalidArgument', async (address) => {
    const error = await rejection(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange(address).load('address');
      await context.sync();
    });
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Worksheet.getRange']);
  });

  it('an address of another sheet is InvalidArgument', async () => {
    const error = await rejection(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('客户!A1').load('address');
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });

  it('an unknown member is ApiNotFound, whether called, read or reached', async () => {
    const called = await rejection(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').flashFill();
      await context.sync();
    });
    expect([called.code, called.debugInfo.errorLocation]).toEqual(['ApiNotFound', 'Range.flashFill']);
    const read = await rejection(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('linkedDataTypeState');
      await context.sync();
    });
    expect(read.code).toBe('ApiNotFound');
    const reached = await rejection(async (context) => {
      context.workbook.bindings.load('items');
      await context.sync();
    });
    expect(reached.code).toBe('ApiNotFound');
  });

  it('stops at the first error and keeps what earlier actions did', async () => {
    const error = await rejection(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['first']];
      sheet.getRange('A2:A3').values = [['a'], ['b'], ['one row too many']];
      sheet.getRange('A4').values = [['never']];
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
    expect(book.usedArea(book.activeSheetId(), true)).toEqual({ row: 0, column: 0, rowCount: 1, columnCount: 1 });
  });

  it('a null object has isNullObject and leads to null objects', async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('gone');
      const found = context.workbook.worksheets.getItemOrNullObject('sheet1');
      const range = sheet.getRange('A1');
      sheet.load('name');
      found.load('name');
      range.load('values');
      await context.sync();
      expect([sheet.isNullObject, found.isNullObject, found.name, range.isNullObject]).toEqual([true, false, 'Sheet1', true]);
    });
  });

  it('a null object cannot be used', async () => {
    const error = await rejection(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('gone').delete();
      await context.sync();
    });
    expect(error.code).toBe('ItemNotFound');
  });

  it('loads nested properties, whole collections, and their items', async () => {
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('客户').getRange('B2');
      range.format.fill.color = 'red';
      range.load('format/fill/color,worksheet/name');
      const sheets = context.workbook.worksheets;
      sheets.load('items/name,items/visibility');
      await context.sync();
      expect([range.format.fill.color, range.worksheet.name]).toEqual(['#FF0000', '客户']);
      expect(sheets.items.map((sheet) => sheet.name)).toEqual(['Sheet1', '客户', 'My sheet']);
      const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('address'));
      await context.sync();
      expect(used.map((one) => one.isNullObject)).toEqual([true, true, true]);
    });
  });

  it('loads all scalars without a selection, and the top of a collection', async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('My sheet');
      sheet.load();
      const some = context.workbook.worksheets;
      some.load({ select: 'name', top: 1, skip: 1 });
      await context.sync();
      expect([sheet.name, sheet.position, sheet.visibility, sheet.showGridlines, sheet.tabColor]).toEqual(['My sheet', 2, 'Visible', true, '']);
      expect(some.items.map((one) => one.name)).toEqual(['客户']);
    });
  });

  it('retrieves as plain data', async () => {
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1') as Excel.Range & { retrieve(names: string): { toJSON(): unknown } };
      range.values = [[1, 2]];
      const data = range.retrieve('address,values,format/wrapText');
      await context.sync();
      expect(data.toJSON()).toEqual({ address: 'Sheet1!A1:B1', values: [[1, 2]], format: { wrapText: false } });
    });
  });

  it('sets several properties at once, nested ones too', async () => {
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
      range.set({ values: [['x', 'y']], format: { wrapText: true, font: { bold: true, color: '#112233' } } });
      range.load('values,format/wrapText,format/font/bold,format/font/color');
      await context.sync();
      expect([range.values, range.format.wrapText, range.format.font.bold, range.format.font.color]).toEqual([[['x', 'y']], true, true, '#112233']);
    });
  });

  it('keeps ranges while Excel.run lasts, and forgets them afterwards', async () => {
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
      range.load('address');
      await context.sync();
      expect(office.host.keptReferences).toBe(1);
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(office.host.keptReferences).toBe(0);
  });

  it('a tracked range outlives its run, follows inserted rows, and is invalid once its rows are deleted', async () => {
    const tracked = await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A3:B4');
      context.trackedObjects.add(range);
      range.load('address');
      await context.sync();
      return range;
    });
    const address = await office.Excel.run(tracked, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('1:2').insert('Down');
      tracked.load('address');
      await context.sync();
      return tracked.address;
    });
    expect(address).toBe('Sheet1!A5:B6');
    const error = await office.Excel.run(tracked, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('4:7').delete('Up');
      tracked.load('address');
      await context.sync();
    }).catch((caught: OfficeExtension.Error) => caught);
    expect((error as OfficeExtension.Error).code).toBe('InvalidReference');
  });

  it('writes and reads 200,000 cells that the client cuts into pieces', async () => {
    const values = Array.from({ length: 20_000 }, (_, row) => Array.from({ length: 10 }, (_unused, column) => row * 10 + column));
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(0, 0, 20_000, 10);
      range.values = values;
      range.load('values');
      await context.sync();
      expect(range.values.length).toBe(20_000);
      expect([range.values[0]?.[0], range.values[1500]?.[3], range.values[19_999]?.[9]]).toEqual([0, 15_003, 199_999]);
    });
  });

  it('refuses a large array of the wrong size before writing any of it', async () => {
    const error = await rejection(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:A10').values = Array.from({ length: 2000 }, (_, row) => [row]);
      await context.sync();
    });
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Range._ValidateArraySize']);
    expect(book.usedArea(book.activeSheetId(), true)).toBeNull();
  });

  it('refuses requests and answers of more than 5 MB', async () => {
    const text = '货'.repeat(1000);
    const tooLarge = await rejection(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(0, 0, 2000, 1).values = Array.from({ length: 2000 }, () => [text]);
      await context.sync();
    });
    expect(tooLarge.code).toBe('RequestPayloadSizeLimitExceeded');
    const sheetId = book.activeSheetId();
    book.setContents(sheetId, { row: 0, column: 0, rowCount: 2000, columnCount: 1 }, Array.from({ length: 2000 }, () => [text]));
    const answer = await rejection(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2000').load('values');
      await context.sync();
    });
    expect(answer.code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('gives null for whole columns, for more than five million cells, and on demand', async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B2').values = [[7]];
      const column = sheet.getRange('A:B').load('values,address,cellCount,rowCount');
      const huge = sheet.getRange('A1:E1000001').load('values,formulas,text,numberFormat');
      await context.sync();
      expect([column.values, column.address, column.rowCount]).toEqual([null, 'Sheet1!A:B', 1_048_576]);
      expect([huge.values, huge.formulas, huge.text, huge.numberFormat]).toEqual([null, null, null, null]);
      office.host.faults.nullReads = true;
      const small = sheet.getRange('B2').load('values');
      await context.sync();
      expect(small.values).toBeNull();
    });
  });

  it.each([
    [RequestError.cellEditMode, 'InvalidOperationInCellEditMode'],
    [RequestError.accessDenied, 'AccessDenied'],
    [RequestError.sessionInvalid, 'InvalidOrTimedOutSession'],
    [RequestError.activityLimit, 'ActivityLimitReached'],
    [RequestError.modalDialogOpen, 'WriteNotSupportedWhenModalDialogOpen'],
    [RequestError.general, 'GeneralException'],
  ])('error number %d of a whole request is %s', async (number, code) => {
    office.host.faults.failRequest(number);
    const error = await rejection((context) => context.sync().then(async () => {
      context.workbook.load('name');
      await context.sync();
    }));
    expect(error.code).toBe(code);
  });

  it('fails every request while the user types in a cell, and none afterwards', async () => {
    office.host.faults.cellEditing = true;
    const read = async (context: Excel.RequestContext): Promise<string> => {
      context.workbook.load('name');
      await context.sync();
      return context.workbook.name;
    };
    expect((await rejection(read)).code).toBe('InvalidOperationInCellEditMode');
    office.host.faults.cellEditing = false;
    expect(await office.Excel.run(read)).toBe('Book1.xlsx');
  });

  it('fails the request that was chosen and no other', async () => {
    office.host.faults.failRequest(RequestError.general, 1);
    const codes: string[] = [];
    await office.Excel.run(async (context) => {
      for (let request = 0; request < 3; request++) {
        context.workbook.load('name');
        await context.sync().then(() => codes.push('ok'), (error: OfficeExtension.Error) => codes.push(error.code));
      }
    });
    expect(codes).toEqual(['ok', 'GeneralException', 'ok']);
  });
});
