import { excelWorkbook } from '../../../src/excel/excel-workbook';
import { bookPicture } from '../../support/book-picture';
import { OfficeSession, WRITING_ACTIONS } from '../../support/office-session';

jest.setTimeout(300_000);

let at: OfficeSession;
afterEach(() => at.close());

describe('a document that takes no more settings', () => {
  beforeEach(async () => { at = await OfficeSession.open(); });

  it.each(WRITING_ACTIONS)('does not stop %s: what is written is whole, and is taken back in this pane', async (name, prepare) => {
    const act = await prepare(at);
    at.faults.settingsFull = true;
    const [step] = at.session.state().undo;
    const before = bookPicture(at.book);
    await act();
    expect(at.session.state().notice?.intent).not.toBe('error');
    const [record] = at.session.state().undo;
    // What removes sheets, and what undoes, leaves nothing to be undone.
    if (!record || record === step || /^(undoing|removing)/.test(name)) return;
    // Adding the sample is two steps, its sheets and the results of them.
    for (let left = at.session.state().undo.indexOf(step ?? record); left > 0; left -= 1) await at.session.commands.undo();
    expect(bookPicture(at.book)).toEqual(before);
  });

  it('is told with the entry that it could not keep', async () => {
    const logging = WRITING_ACTIONS.find(([name]) => name === 'logging a promise');
    const act = await logging?.[1](at);
    at.faults.settingsFull = true;
    await act?.();
    expect(at.session.state().notice).toMatchObject({ title: { id: 'fault.storageFull.title' }, intent: 'warning' });
  });
});

describe.each([['plain cells', false], ['an Excel Table', true]] as const)('formula columns beside deals in %s, shown and not yet written', (_kind, table) => {
  beforeEach(async () => {
    at = await OfficeSession.open({ table });
    at.session.commands.dismiss();
    await at.session.commands.insertFormulas();
    expect([at.session.state().notice, at.session.state().preview?.sheet]).toEqual([null, '台账']);
  });

  const idOf = (name: string): string => at.book.sheets().find((sheet) => sheet.name === name)?.id ?? '';

  it.each(table ? ['台账', '准备度'] : ['台账', '开票明细', '回款设置'])('the sheet %s gets another name: nothing is written, and that is said', async (name) => {
    at.book.updateSheet(idOf(name), { name: `${name} 旧` });
    const before = bookPicture(at.book);
    await at.session.commands.writePreview();
    expect(at.session.state().notice).toMatchObject({ intent: 'error', title: { id: 'fault.sheetDeleted.title', values: { sheet: name } } });
    expect(bookPicture(at.book)).toEqual(before);
  });

  it('their own sheet gets another name at any moment of writing: everything is there, or nothing', async () => {
    const id = idOf('台账');
    const before = bookPicture(at.book);
    for (let step = 0; ; step += 1) {
      const from = at.faults.requestCount;
      at.faults.beforeRequest = (number) => { if (number === from + step) at.book.updateSheet(id, { name: '台账 旧' }); };
      await at.session.commands.writePreview();
      at.faults.beforeRequest = null;
      at.book.updateSheet(id, { name: '台账' });
      if (at.session.state().notice?.intent !== 'error') break;
      expect({ step, picture: bookPicture(at.book) }).toEqual({ step, picture: before });
    }
    await at.session.commands.undo();
    expect(bookPicture(at.book)).toEqual(before);
  });
});

test('cells for a sheet that is there no more by that name make no sheet', async () => {
  at = await OfficeSession.open();
  const before = bookPicture(at.book);
  await expect(excelWorkbook().apply([{ kind: 'cells', sheet: '催款记录 旧', cells: [{ row: 2, column: 1, value: 1 }] }], 'test')).rejects.toMatchObject({ code: 'sheetDeleted' });
  expect(bookPicture(at.book)).toEqual(before);
});
