import { COMPANY, LetterSession, NINGBO, SUZHOU } from '../support/letter-session';
import { SMALL_TODAY } from '../support/small-ledger';

let letters: LetterSession;

describe('one click', () => {
  it('hands over the document, adds the printable sheet and writes the register row, with no question', async () => {
    letters = await LetterSession.checked();
    await letters.commands.writeLetter(SUZHOU);
    expect(letters.host.handed.map((file) => file.name)).toEqual(['HK-2025-0630-001_v1_苏州恒力精密机械有限公司.docx']);
    expect(await letters.sheets()).toEqual(['函件 HK-2025-0630-001', '函件登记']);
    expect(letters.registered).toEqual(['HK-2025-0630-001 v1']);
    expect(letters.workbook.at('函件登记', 2, 8)).toBe('核对账目');
    expect(letters.job).toMatchObject({ step: 'review', purpose: 'reconcile', outcome: { file: 'handedOver', sheets: ['函件 HK-2025-0630-001'], registered: { sheet: '函件登记', row: 2 } } });
  });

  it('asks for our company where it is missing, and goes on by itself once it is saved', async () => {
    letters = await LetterSession.checked({}, null);
    const before = letters.workbook.picture();
    await letters.commands.writeLetter(SUZHOU);
    expect(letters.job.drafts[0]?.draft.letter).toBeNull();
    expect(letters.workbook.picture()).toEqual(before);
    await letters.commands.saveCompany(COMPANY);
    expect(letters.host.handed).toHaveLength(1);
    expect(letters.registered).toEqual(['HK-2025-0630-001 v1']);
  });

  it('stops at a block with its reason and leaves the workbook as it was', async () => {
    letters = await LetterSession.checked({}, { phone: '' });
    const before = letters.workbook.picture();
    await letters.commands.writeLetter(SUZHOU);
    expect(letters.job.drafts[0]?.draft.checks).toContainEqual(expect.objectContaining({ severity: 'block', message: { id: 'letters.check.company', values: { missing: '联系电话' } } }));
    expect(letters.job.outcome).toBeNull();
    expect(letters.host.handed).toEqual([]);
    expect(letters.workbook.picture()).toEqual(before);
  });

  it('makes a second letter about the same balance version 2 and leaves the first', async () => {
    letters = await LetterSession.checked();
    await letters.commands.writeLetter(SUZHOU);
    await letters.commands.writeLetter(SUZHOU);
    expect(letters.registered).toEqual(['HK-2025-0630-001 v1', 'HK-2025-0630-001 v2']);
    expect(await letters.sheets()).toEqual(['函件 HK-2025-0630-001', '函件登记', '函件 HK-2025-0630-001 v2']);
  });

  it('is taken back whole by one undo, and its number is not given to another customer', async () => {
    letters = await LetterSession.checked();
    const before = letters.workbook.picture();
    await letters.commands.writeLetter(SUZHOU);
    await letters.commands.undo();
    expect(letters.workbook.picture()).toEqual(before);
    expect(letters.registered).toEqual([]);
    await letters.commands.writeLetter(NINGBO);
    expect(letters.registered).toEqual(['HK-2025-0630-002 v1']);
  });

  it.each(['sheet', 'docx'] as const)('gives the number of a letter that went out as %s and was taken back to no other', async (output) => {
    letters = await LetterSession.checked();
    await letters.review(SUZHOU);
    await letters.commands.outputLetters(output);
    await letters.commands.undo();
    await letters.review(NINGBO);
    expect(letters.job.drafts[0]?.draft.letter?.number).toBe('HK-2025-0630-002');
  });

  it('leads with the sheet on a Mac, where no download is tried', async () => {
    letters = await LetterSession.checked({ platform: 'mac' });
    await letters.commands.writeLetter(SUZHOU);
    expect(letters.host.handed).toEqual([]);
    expect(letters.job.outcome).toMatchObject({ file: null, sheets: ['函件 HK-2025-0630-001'] });
    expect(letters.registered).toHaveLength(1);
  });

  it('keeps the sheet as the letter where a download turns out to be impossible', async () => {
    letters = await LetterSession.checked({ saveFile: () => Promise.resolve('unavailable') });
    await letters.commands.writeLetter(SUZHOU);
    expect(letters.job.outcome).toMatchObject({ file: 'unavailable', sheets: ['函件 HK-2025-0630-001'] });
    expect(letters.registered).toHaveLength(1);
  });

  it('takes sheet and row back when handing over breaks', async () => {
    letters = await LetterSession.checked({ saveFile: () => Promise.reject(new Error('full')) });
    const before = letters.workbook.picture();
    await letters.commands.writeLetter(SUZHOU);
    expect(letters.workbook.picture()).toEqual(before);
    expect(letters.session.state().notice?.intent).toBe('error');
  });

  it('hands over nothing when sheet and row cannot be written', async () => {
    letters = await LetterSession.checked();
    letters.workbook.failing.apply = 'protected';
    await letters.commands.writeLetter(SUZHOU);
    expect(letters.host.handed).toEqual([]);
    expect(letters.registered).toEqual([]);
    expect(letters.session.state().notice?.title.id).toBe('fault.protected.title');
  });

  it('gives the file alone in a read-only workbook', async () => {
    letters = await LetterSession.checked({ readOnly: true });
    await letters.commands.writeLetter(SUZHOU);
    expect(letters.host.handed).toHaveLength(1);
    expect(letters.workbook.applied).toEqual([]);
    expect(letters.job.outcome).toMatchObject({ registered: null, record: null });
  });

  it('finds the customer on a sheet that is no list of the user’s, by the name in the row', async () => {
    const rowOnNext = (): number => 1 + (letters.workbook.picture()['下一步'] ?? []).findIndex((row) => row.includes(SUZHOU.customer));
    letters = await LetterSession.checked({ selection: () => Promise.resolve({ sheet: '下一步', row: rowOnNext(), column: 1 }) });
    await letters.session.ribbon('writeLetter');
    expect(letters.job.addressees).toEqual([SUZHOU]);
  });

  it('says that the row has no open customer, and opens the list', async () => {
    letters = await LetterSession.checked({ selection: () => Promise.resolve({ sheet: '台账', row: 1, column: 1 }) });
    await letters.session.ribbon('writeLetter');
    expect(letters.session.state().notice?.title.id).toBe('pane.letters.noRow');
    expect(letters.session.state().letterJob).toBeNull();
  });
});

describe('改为催款', () => {
  it('replaces sheet and row of the reconciliation by a demand with a number of its own', async () => {
    letters = await LetterSession.checked();
    await letters.commands.writeLetter(SUZHOU);
    await letters.commands.changeToDemand();
    expect(letters.registered).toEqual(['HK-2025-0630-002 v1']);
    expect(letters.workbook.at('函件登记', 2, 8)).toBe('请求付款');
    expect(await letters.sheets()).toEqual(['函件 HK-2025-0630-002', '函件登记']);
    expect(letters.host.handed.map((file) => file.name.slice(0, 19))).toEqual(['HK-2025-0630-001_v1', 'HK-2025-0630-002_v1']);
  });

  it('changes nothing and says why where nothing is due', async () => {
    letters = await LetterSession.checked();
    await letters.commands.saveSettings({ asOf: SMALL_TODAY - 150 });
    await letters.commands.writeLetter(SUZHOU);
    const before = letters.workbook.picture();
    await letters.commands.changeToDemand();
    expect(letters.workbook.picture()).toEqual(before);
    expect(letters.job.purpose).toBe('reconcile');
    expect(letters.session.state().notice).toMatchObject({ intent: 'warning', title: { id: 'pane.letters.noDemand' } });
  });
});
