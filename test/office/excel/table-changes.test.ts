import { excelWorkbook } from '../../../src/excel/excel-workbook';
import type { UndoRecord, Workbook } from '../../../src/sheets/workbook';
import { Faults } from '../../../src/workbench/host/faults';
import { MemoryBook } from '../../../src/workbench/memory-book';
import { startOfficeInNode, type NodeOffice } from '../../../src/workbench/node/start-office-in-node';
import { bookPicture } from '../../support/book-picture';
import { AGAIN, FIRST } from '../../support/result-changes';

jest.setTimeout(120_000);

let office: NodeOffice;
let book: MemoryBook;
let faults: Faults;
let workbook: Workbook;

/** A workbook with an Excel Table of the user's, beside which cells are written. */
async function open(): Promise<void> {
  faults = new Faults();
  book = new MemoryBook({ sheets: ['台账', '空', '别的'], evaluate: (formula) => formula.length });
  office = await startOfficeInNode(book, { faults });
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  workbook = excelWorkbook();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    sheet.getRange('A1:C3').values = [['客户', '金额', '日期'], ['苏州恒力', 100, 45693], ['宁波海川', 200.25, '']];
    sheet.tables.add('A1:C3', true).name = '交易';
    await context.sync();
  });
}
beforeEach(open);
afterEach(() => office.close());

/** The picture without our table, which the user may make what they like; their own table by itself. */
function split(): { readonly rest: unknown; readonly theirs: unknown } {
  const { tables, ...rest } = bookPicture(book) as { tables: { name: string }[] };
  return { rest, theirs: tables.filter(({ name }) => name === '交易') };
}

/** What somebody does to our table, when it is there at that moment. */
const DEEDS: readonly (readonly [string, () => void])[] = [
  ['made longer', () => resize(1)],
  ['made shorter', () => resize(-1)],
  ['turned into a range', () => {
    const table = ours();
    if (table) book.deleteTable(table.id, true);
  }],
];

function ours() {
  return book.tables().find((table) => table.name.startsWith('HuikuanAging'));
}

function resize(rows: number): void {
  const table = ours();
  if (table) book.updateTable(table.id, { area: { ...table.area, rowCount: table.area.rowCount + rows } });
}

/** Rewrites the result sheet, or takes that back. */
const ACTIONS: readonly (readonly [string, () => Promise<() => Promise<unknown>>])[] = [
  ['written', async () => {
    await workbook.apply(FIRST, 'test');
    return () => workbook.apply([...AGAIN, { kind: 'cells', sheet: '台账', cells: [{ row: 3, column: 4, value: 'x' }] }], 'test');
  }],
  ['taken back', async () => {
    await workbook.apply(FIRST, 'test');
    const record = await workbook.apply(AGAIN, 'test');
    return () => workbook.undo(JSON.parse(JSON.stringify(record)) as UndoRecord);
  }],
];

describe.each(ACTIONS)('while a result is %s', (_action, prepare) => {
  it.each(DEEDS)('its table is %s at any moment: everything is there, or nothing', async (_deed, deed) => {
    const act = await prepare();
    await act();
    const done = split();
    office.close();
    for (let step = 0; ; step += 1) {
      await open();
      const again = await prepare();
      const before = split();
      const from = faults.requestCount;
      faults.beforeRequest = (number) => { if (number === from + step) deed(); };
      const outcome = await again().then(() => null, (error: unknown) => error);
      faults.beforeRequest = null;
      const requests = faults.requestCount - from;
      const { rest, theirs } = split();
      const expected = outcome === null ? done : before;
      expect({ step, outcome, rest, theirs }).toEqual({ step, outcome, rest: expected.rest, theirs: expected.theirs });
      if (outcome !== null) expect(outcome).not.toMatchObject({ code: 'restoreIncomplete' });
      if (step >= requests) break;
      office.close();
    }
    expect(split()).toEqual(done);
  });
});
