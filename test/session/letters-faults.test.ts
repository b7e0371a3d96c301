import type { LetterReply } from '../../src/session/letter-reply';
import { LetterSession, NINGBO, SUZHOU } from '../support/letter-session';
import { SMALL_TODAY } from '../support/small-ledger';

let letters: LetterSession;
const notice = () => letters.session.state().notice;
const agreed: LetterReply = {
  letterNo: 'HK-2025-0630-001', version: 1, currency: 'CNY', result: 'agreed', receivedOn: SMALL_TODAY, sealType: '公章', signatory: '王芳', standing: 'entitled', confirmed: 38_000_000, explanation: '', filedAt: '档案盒 3',
};

describe('a protected register', () => {
  beforeEach(async () => {
    letters = await LetterSession.checked();
    await letters.commands.writeLetter(SUZHOU);
    letters.workbook.protected.add('函件登记');
  });

  it('offers another one beside it; a letter then goes out once, with a number that counts on', async () => {
    const before = letters.workbook.picture();
    await letters.commands.writeLetter(NINGBO);
    expect(letters.workbook.picture()).toEqual(before);
    expect(letters.host.handed).toHaveLength(1);
    expect(notice()).toMatchObject({ title: { id: 'fault.protected.title' }, actions: [{ kind: 'newSheet' }, { kind: 'retry' }] });
    await letters.commands.answerNotice({ kind: 'newSheet' });
    expect(letters.host.handed.map((file) => file.name.slice(0, 19))).toEqual(['HK-2025-0630-001_v1', 'HK-2025-0630-002_v1']);
    expect([letters.workbook.at('函件登记 (回款)', 2, 1), letters.workbook.at('函件登记 (回款)', 2, 3)]).toEqual(['HK-2025-0630-002', NINGBO.customer]);
    expect(letters.registered).toEqual(['HK-2025-0630-001 v1', 'HK-2025-0630-002 v1']);
    expect(letters.workbook.picture()['函件登记']).toEqual(before['函件登记']);
    expect(letters.job.outcome?.registered?.sheet).toBe('函件登记 (回款)');
  });

  it('takes a reply beside it too, in a whole row with what was known of the letter', async () => {
    letters.workbook.protected.delete('函件登记');
    await letters.commands.saveSent({ number: 'HK-2025-0630-001', version: 1, currency: 'CNY', day: SMALL_TODAY - 20, tracking: 'SF1' });
    letters.workbook.protected.add('函件登记');
    expect(await letters.commands.saveReply(agreed)).toBe(false);
    expect(notice()?.actions).toEqual([{ kind: 'newSheet' }, { kind: 'retry' }]);
    await letters.commands.answerNotice({ kind: 'newSheet' });
    const row = letters.session.state().report?.ledger.letters.at(-1);
    expect(row?.table.sheet).toBe('函件登记 (回款)');
    expect([row?.text('letterResult').value, row?.text('letterFiled').value, row?.text('letterTracking').value, row?.day('letterSentDate').value, row?.money('letterBalance').value])
      .toEqual(['相符', '档案盒 3', 'SF1', SMALL_TODAY - 20, 38_000_000]);
  });
});

it('a letter sheet that was protected since is left alone, and the letter is printed on another', async () => {
  letters = await LetterSession.checked();
  await letters.review(SUZHOU);
  await letters.commands.outputLetters('sheet');
  letters.workbook.protected.add('函件 HK-2025-0630-001');
  await letters.commands.outputLetters('sheet');
  expect(notice()?.actions).toEqual([{ kind: 'newSheet' }, { kind: 'retry' }]);
  await letters.commands.answerNotice({ kind: 'newSheet' });
  expect(await letters.sheets()).toEqual(['函件 HK-2025-0630-001', '函件登记', '函件 HK-2025-0630-001 (2)']);
  expect(letters.registered).toEqual(['HK-2025-0630-001 v1']);
});

it('protected structure says where to take the protection off', async () => {
  const { faultMessage } = await import('../../src/sheets/fault-message');
  const { sayFault } = await import('../../src/messages/say-fault');
  const { WorkbookFault } = await import('../../src/sheets/workbook');
  expect(sayFault('zh-CN', faultMessage(new WorkbookFault('protected', { sheet: 'none' })).body)).toContain('保护工作簿');
  expect(sayFault('en-US', faultMessage(new WorkbookFault('protected', { sheet: 'none' })).body)).toContain('Protect Workbook');
});

describe('ways out that are closed', () => {
  // The words of a letter are taken from its HTML as a browser reads it.
  beforeAll(() => { Object.assign(globalThis, { DOMParser: class { parseFromString(html: string) { return { body: { textContent: html.replace(/<[^>]*>/g, '') } }; } } }); });
  afterAll(() => { Reflect.deleteProperty(globalThis, 'DOMParser'); });

  it.each([
    ['a file that the browser does not take', { saveFile: () => Promise.reject(new Error('blocked')) }, 'docx', 'fault.fileRefused.title'],
    ['a clipboard that is closed', { copy: () => Promise.reject(new Error('denied')) }, 'copy', 'fault.copyRefused.title'],
  ] as const)('%s is said as what it is, and nothing is registered', async (_, host, output, title) => {
    letters = await LetterSession.checked(host);
    await letters.review(SUZHOU);
    const before = letters.workbook.picture();
    await letters.commands.outputLetters(output);
    expect(notice()?.title.id).toBe(title);
    expect(letters.workbook.picture()).toEqual(before);
    expect(letters.job.outcome).toBeNull();
  });

  it('of many letters the clipboard takes the one that is shown, and that one alone is registered', async () => {
    letters = await LetterSession.checked({ saveFile: () => Promise.resolve('unavailable') });
    await letters.review(SUZHOU, NINGBO);
    await letters.commands.showDraft(1);
    await letters.commands.outputLetters('docx');
    expect(notice()).toMatchObject({ title: { id: 'fault.noDownload.title' }, actions: [{ kind: 'letterSheet' }, { kind: 'copyLetter' }] });
    await letters.commands.answerNotice({ kind: 'copyLetter' });
    expect(letters.host.copied).toEqual([expect.stringContaining(NINGBO.customer)]);
    expect(letters.registered).toEqual(['HK-2025-0630-002 v1']);
    expect(letters.job.outcome).toMatchObject({ copied: true, issued: ['HK-2025-0630-002 v1'] });
  });
});
