import { excelWorkbook } from '../../../src/excel/excel-workbook';
import type { Change, RunOptions, UndoRecord, Workbook } from '../../../src/sheets/workbook';
import { WorkbookFault } from '../../../src/sheets/workbook';
import { Faults, RequestError } from '../../../src/workbench/host/faults';
import { MemoryBook } from '../../../src/workbench/memory-book';
import { startOfficeInNode, type NodeOffice } from '../../../src/workbench/node/start-office-in-node';
import { bookPicture } from '../../support/book-picture';
import { AGAIN, FIRST, REMOVED } from '../../support/result-changes';

jest.setTimeout(120_000);

let office: NodeOffice;
let book: MemoryBook;
let faults: Faults;
let workbook: Workbook;

async function open(): Promise<void> {
  faults = new Faults();
  book = new MemoryBook({ sheets: ['台账', '空', '别的'], evaluate: (formula) => formula.length });
  office = await startOfficeInNode(book, { faults });
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  workbook = excelWorkbook();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    sheet.getRange('A1:C3').values = [['客户', '金额', '日期'], ['苏州恒力', 100, 45693], ["'=cmd", 200.25, '']];
    sheet.getRange('C2').numberFormat = [['yyyy-mm-dd']];
    sheet.getRange('A1:C1').format.fill.color = '#FFE699';
    await context.sync();
  });
}
beforeEach(open);
afterEach(() => office.close());

/** The user writes a note beside the second customer of 账龄, with a formula and a colour. */
async function note(): Promise<void> {
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('账龄').getRange('E4');
    range.formulas = [['=C4*2']];
    range.format.fill.color = '#C6E0B4';
    range.numberFormat = [['0.00']];
    await context.sync();
  });
}

/** What is done, after what, and how. */
const ACTIONS: readonly (readonly [string, () => Promise<() => Promise<UndoRecord | null>>])[] = [
  ['writing new sheets, cells and a name', () => Promise.resolve((options?: RunOptions) => workbook.apply(FIRST, 'test', options))],
  ['rewriting a sheet in place', async () => {
    await workbook.apply(FIRST, 'test');
    await note();
    return () => workbook.apply(AGAIN, 'test');
  }],
  ['removing sheets', async () => {
    await workbook.apply(FIRST, 'test');
    return () => workbook.apply(REMOVED, 'test');
  }],
  ['undoing new sheets', async () => {
    const record = await workbook.apply(FIRST, 'test');
    return () => workbook.undo(record).then(() => null);
  }],
  ['undoing a rewritten sheet', async () => {
    await workbook.apply(FIRST, 'test');
    await note();
    const record = await workbook.apply(AGAIN, 'test');
    return () => workbook.undo(JSON.parse(JSON.stringify(record)) as UndoRecord).then(() => null);
  }],
];

/** What goes wrong at a request, and how it is made right again for the next attempt. `ends` are the codes that it may end with. */
const TROUBLES: readonly (readonly [string, (at: number) => () => void, readonly string[]])[] = [
  ['Excel fails', (at) => fail(RequestError.general, at), ['unknown', 'writeStopped']],
  ['access is denied', (at) => fail(RequestError.accessDenied, at), ['protected']],
  ['somebody begins to type in a cell and ends a little later', (at) => {
    faults.beforeRequest = (number) => { faults.cellEditing = number >= at && number < at + 3; };
    return () => {
      faults.beforeRequest = null;
      faults.cellEditing = false;
    };
  }, ['cellEdit']],
  ['another workbook comes in front and goes again', (at) => {
    faults.beforeRequest = (number) => { faults.otherWorkbook = number >= at && number < at + 3; };
    return () => {
      faults.beforeRequest = null;
      faults.otherWorkbook = false;
    };
  }, ['otherWorkbook']],
  ['a dialog is open for a while', (at) => {
    faults.beforeRequest = (number) => { if (number >= at && number < at + 3) faults.failRequest(RequestError.modalDialogOpen); };
    return () => { faults.beforeRequest = null; };
  }, ['unknown', 'writeStopped']],
  ['Excel fails, and again while that is taken back,', (at) => {
    faults.beforeRequest = (number) => { if (number === at || number === at + 1) faults.failRequest(RequestError.general); };
    return () => { faults.beforeRequest = null; };
  }, ['unknown', 'writeStopped']],
];

function fail(error: number, at: number): () => void {
  faults.beforeRequest = (number) => { if (number === at) faults.failRequest(error); };
  return () => { faults.beforeRequest = null; };
}

test('an undo gives back everything, looks, table, outline and lists included, also from a record that was kept as text', async () => {
  await workbook.apply(FIRST, 'test');
  await note();
  const before = bookPicture(book);
  const record = await workbook.apply(AGAIN, 'test');
  expect(bookPicture(book)).not.toEqual(before);
  await workbook.undo(JSON.parse(JSON.stringify(record)) as UndoRecord);
  expect(bookPicture(book)).toEqual(before);
});

test('a note goes with its row: formula, number format and colour', async () => {
  await workbook.apply(FIRST, 'test');
  await note();
  await workbook.apply(AGAIN, 'test');
  const id = book.sheets().find(({ name }) => name === '账龄')?.id ?? '';
  const at = (row: number) => [book.formulas(id, { row: row - 1, column: 4, rowCount: 1, columnCount: 1 })[0]?.[0], book.formatAt(id, row - 1, 4).fillColor, book.formatAt(id, row - 1, 4).numberFormat];
  expect(at(7)).toEqual(['=C7*2', '#C6E0B4', '0.00']);
  expect(at(4)).toEqual([null, '', 'General']);
});

describe('what users do between two requests', () => {
  const requestsOf = async (act: () => Promise<unknown>): Promise<number> => {
    const from = faults.requestCount;
    await act();
    return faults.requestCount - from;
  };

  it('a cancel at any moment leaves everything as it was, or comes too late', async () => {
    await workbook.apply(FIRST, 'test');
    await note();
    const before = bookPicture(book);
    for (let step = 0; ; step += 1) {
      const controller = new AbortController();
      const from = faults.requestCount;
      faults.beforeRequest = (number) => { if (number === from + step) controller.abort(); };
      const outcome = await workbook.apply(AGAIN, 'test', { signal: controller.signal }).then(() => null, (error: unknown) => error);
      faults.beforeRequest = null;
      if (outcome === null) break;
      expect(outcome).toMatchObject({ code: 'cancelled' });
      expect({ step, picture: bookPicture(book) }).toEqual({ step, picture: before });
    }
  });

  it('a sheet renamed at any moment is written all the same, and an undo finds it', async () => {
    await workbook.apply(FIRST, 'test');
    const id = book.sheets().find(({ name }) => name === '账龄')?.id ?? '';
    const requests = await requestsOf(() => workbook.apply(AGAIN, 'test').then((record) => workbook.undo(record)));
    const before = bookPicture(book);
    for (let step = 1; step < requests; step += 3) {
      const from = faults.requestCount;
      faults.beforeRequest = (number) => { if (number === from + step) book.updateSheet(id, { name: '账龄 旧' }); };
      await workbook.undo(await workbook.apply(AGAIN, 'test'));
      faults.beforeRequest = null;
      book.updateSheet(id, { name: '账龄' });
      expect({ step, picture: bookPicture(book) }).toEqual({ step, picture: before });
    }
  });

  it('a sheet deleted at any moment takes nothing else with it', async () => {
    const others = (): unknown => (bookPicture(book) as { sheets: { sheet: { name: string } }[] }).sheets.filter(({ sheet }) => sheet.name !== '账龄');
    for (let step = 0; ; step += 1) {
      await workbook.apply(FIRST, 'test');
      const before = others();
      const from = faults.requestCount;
      faults.beforeRequest = (number) => { if (number === from + step) book.deleteSheet(book.sheets().find(({ name }) => name === '账龄')?.id ?? ''); };
      const outcome = await workbook.apply([...AGAIN, { kind: 'cells', sheet: '台账', cells: [{ row: 6, column: 1, value: 1 }] }], 'test').then(() => null, (error: unknown) => error);
      faults.beforeRequest = null;
      if (outcome !== null) expect({ step, outcome, others: others() }).toEqual({ step, outcome: expect.objectContaining({ code: 'sheetDeleted' }) as unknown, others: before });
      const gone = !book.sheets().some(({ name }) => name === '账龄');
      office.close();
      await open();
      if (outcome === null && !gone) break;
    }
  });

  it('a protected sheet, or a protected structure, is refused before anything is touched', async () => {
    await office.Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const before = bookPicture(book);
    await expect(workbook.apply(FIRST, 'test')).rejects.toMatchObject({ code: 'protected', values: { sheet: 'none' } });
    await expect(workbook.apply([{ kind: 'removeSheets', names: ['空'] }], 'test')).rejects.toMatchObject({ code: 'protected', values: { sheet: 'none' } });
    expect(bookPicture(book)).toEqual(before);
  });
});

describe('an Excel with limits', () => {
  it('that takes only small requests gets the same in smaller pieces', async () => {
    await workbook.undo(await workbook.apply(FIRST, 'test'));
    const long = (row: number): { row: number; column: number; value: string } => ({ row, column: 6, value: `${row} `.repeat(300) });
    const changes: readonly Change[] = [{ kind: 'cells', sheet: '台账', cells: Array.from({ length: 30 }, (_, index) => long(index + 1)) }];
    const before = bookPicture(book);
    faults.payloadLimitBytes = 6_000;
    const record = await workbook.apply(changes, 'test');
    expect((await workbook.read(['台账']))[0]?.values[29]?.[5]).toBe(long(30).value);
    await workbook.undo(record);
    expect(bookPicture(book)).toEqual(before);
  });

  it('that takes not even one row says so and has changed nothing', async () => {
    const before = bookPicture(book);
    faults.payloadLimitBytes = 3_000;
    await expect(workbook.apply([...FIRST, { kind: 'cells', sheet: '台账', cells: [{ row: 9, column: 1, value: 'x'.repeat(9_000) }] }], 'test')).rejects.toMatchObject({ code: 'tooLarge' });
    faults.payloadLimitBytes = 5_000_000;
    expect(bookPicture(book)).toEqual(before);
  });

  it.each([
    'Range.group', 'Range.ungroup', 'Worksheet.showOutlineLevels', 'PageLayout.setPrintTitleRows', 'PageLayout.orientation', 'Range.getRowProperties',
    'Range.getMergedAreasOrNullObject', 'RangeFormat.rowHeight', 'DataValidation.rule', 'ConditionalFormatCollection.add', 'FreezePanes.freezeAt', 'Worksheet.tabColor',
  ])('that lacks %s gets the contents all the same', async (member) => {
    faults.missing.add(member);
    await workbook.apply(FIRST, 'test');
    await workbook.apply(AGAIN, 'test');
    expect((await workbook.read(['账龄']))[0]?.values[2]).toEqual(['客户', '说明', '未收']);
  });

  it.each(['NamedItemCollection.add', 'WorksheetCollection.add', 'Range.getCellProperties'])('that lacks %s, which nothing can do without, says so and has changed nothing', async (member) => {
    await workbook.apply([FIRST[0] as Change], 'test');
    const before = bookPicture(book);
    faults.missing.add(member);
    const changes: readonly Change[] = [...FIRST.slice(1), ...AGAIN, { kind: 'image', image: { name: '新表', widths: [9], rows: [[{ value: 1 }]] } }];
    await expect(workbook.apply(changes, 'test')).rejects.toMatchObject({ code: 'olderExcel' });
    faults.missing.clear();
    expect(bookPicture(book)).toEqual(before);
  });
});

describe.each(ACTIONS)('%s', (_name, prepare) => {
  it.each(TROUBLES)('is all or nothing when %s at any request', async (_trouble, begin, ends) => {
    let act = await prepare();
    let before = bookPicture(book);
    const codes = new Set<string>();
    for (let step = 0; ; step += 1) {
      const from = faults.requestCount;
      const end = begin(from + step);
      const outcome = await act().then(() => null, (error: unknown) => error);
      end();
      if (outcome !== null) {
        codes.add(outcome instanceof WorkbookFault ? outcome.code : String(outcome));
        expect({ step, picture: bookPicture(book) }).toEqual({ step, picture: before });
        continue;
      }
      // Behind the last request nothing went wrong, and everything was tried.
      if (faults.requestCount - from <= step) break;
      // What failed could be left out (an outline, a reference to be dropped): the action is complete, and the next one begins anew.
      office.close();
      await open();
      act = await prepare();
      before = bookPicture(book);
    }
    expect([...codes].filter((code) => !ends.includes(code))).toEqual([]);
    expect(codes.size).toBeGreaterThan(0);
  });
});
