import { unzipSync } from 'fflate';
import type { LedgerRow } from '../../src/domain/ledger';
import { type LetterJob, newLetterJob } from '../../src/session/letter-job';
import { createSession, type Session } from '../../src/session/session';
import { memoryHost, type MemoryHost } from '../support/memory-host';
import { MemoryWorkbook } from '../support/memory-workbook';
import { SMALL_LEDGER, SMALL_TODAY } from '../support/small-ledger';

const SUZHOU = { customer: '苏州恒力精密机械有限公司', currency: 'CNY' };
const NINGBO = { customer: '宁波海川电子有限公司', currency: 'CNY' };
const COMPANY = { name: '华澄自动化设备有限公司', address: '苏州', contact: '李明', phone: '0512', email: '', bankName: '工行', bankAccount: '1', taxNo: '' };

let workbook: MemoryWorkbook;
let host: MemoryHost;
let session: Session;

async function checked(options: Parameters<typeof memoryHost>[0] = {}, company: Partial<typeof COMPANY> | null = COMPANY): Promise<void> {
  workbook = new MemoryWorkbook(SMALL_LEDGER);
  host = memoryHost(options);
  session = createSession({ workbook, host, today: SMALL_TODAY, now: () => 1_000_000 });
  await session.commands.check();
  if (session.state().place.detail?.kind === 'mapping') await session.commands.confirmMapping({ unused: [], fields: {} });
  if (company) await session.commands.saveSettings({ company: { ...COMPANY, ...company } });
}

const job = (): LetterJob => {
  const { letterJob } = session.state();
  if (!letterJob) throw new Error('no letters are being written');
  return letterJob;
};
const registerNumbers = (): string[] => session.state().report?.ledger.letters.map((row) => `${row.text('letterNo').value} v${row.number('letterVersion').value}`) ?? [];
const sheetNames = async (): Promise<string[]> => (await workbook.sheets()).map((sheet) => sheet.name).filter((name) => name.startsWith('函件'));

async function review(...addressees: (typeof SUZHOU)[]): Promise<void> {
  session.commands.changeLetterJob({ ...newLetterJob(addressees), step: 'purpose' });
  await session.commands.draftLetters();
}

describe('one click', () => {
  it('hands over the document, adds the printable sheet and writes the register row, with no question', async () => {
    await checked();
    await session.commands.writeLetter(SUZHOU);
    expect(host.handed.map((file) => file.name)).toEqual(['HK-2025-0630-001_v1_苏州恒力精密机械有限公司.docx']);
    expect(await sheetNames()).toEqual(['函件 HK-2025-0630-001', '函件登记']);
    expect(registerNumbers()).toEqual(['HK-2025-0630-001 v1']);
    expect(workbook.at('函件登记', 2, 8)).toBe('核对账目');
    expect(job()).toMatchObject({ step: 'review', purpose: 'reconcile', outcome: { file: 'handedOver', sheets: ['函件 HK-2025-0630-001'], registered: { sheet: '函件登记', row: 2 } } });
  });

  it('asks for our company where it is missing, and goes on by itself once it is saved', async () => {
    await checked({}, null);
    const before = workbook.picture();
    await session.commands.writeLetter(SUZHOU);
    expect(job().drafts[0]?.draft.letter).toBeNull();
    expect(workbook.picture()).toEqual(before);
    await session.commands.saveCompany(COMPANY);
    expect(host.handed).toHaveLength(1);
    expect(registerNumbers()).toEqual(['HK-2025-0630-001 v1']);
  });

  it('stops at a block with its reason and leaves the workbook as it was', async () => {
    await checked({}, { phone: '' });
    const before = workbook.picture();
    await session.commands.writeLetter(SUZHOU);
    expect(job().drafts[0]?.draft.checks).toContainEqual(expect.objectContaining({ severity: 'block', message: { id: 'letters.check.company', values: { missing: '联系电话' } } }));
    expect(job().outcome).toBeNull();
    expect(host.handed).toEqual([]);
    expect(workbook.picture()).toEqual(before);
  });

  it('makes a second letter about the same balance version 2 and leaves the first', async () => {
    await checked();
    await session.commands.writeLetter(SUZHOU);
    await session.commands.writeLetter(SUZHOU);
    expect(registerNumbers()).toEqual(['HK-2025-0630-001 v1', 'HK-2025-0630-001 v2']);
    expect(await sheetNames()).toEqual(['函件 HK-2025-0630-001', '函件登记', '函件 HK-2025-0630-001 v2']);
  });

  it('is taken back whole by one undo, and its number is not given to another customer', async () => {
    await checked();
    const before = workbook.picture();
    await session.commands.writeLetter(SUZHOU);
    await session.commands.undo();
    expect(workbook.picture()).toEqual(before);
    expect(registerNumbers()).toEqual([]);
    await session.commands.writeLetter(NINGBO);
    expect(registerNumbers()).toEqual(['HK-2025-0630-002 v1']);
  });

  it('leads with the sheet on a Mac, where no download is tried', async () => {
    await checked({ platform: 'mac' });
    await session.commands.writeLetter(SUZHOU);
    expect(host.handed).toEqual([]);
    expect(job().outcome).toMatchObject({ file: null, sheets: ['函件 HK-2025-0630-001'] });
    expect(registerNumbers()).toHaveLength(1);
  });

  it('keeps the sheet as the letter where a download turns out to be impossible', async () => {
    await checked({ saveFile: () => Promise.resolve('unavailable') });
    await session.commands.writeLetter(SUZHOU);
    expect(job().outcome).toMatchObject({ file: 'unavailable', sheets: ['函件 HK-2025-0630-001'] });
    expect(registerNumbers()).toHaveLength(1);
  });

  it('takes sheet and row back when handing over breaks', async () => {
    await checked({ saveFile: () => Promise.reject(new Error('full')) });
    const before = workbook.picture();
    await session.commands.writeLetter(SUZHOU);
    expect(workbook.picture()).toEqual(before);
    expect(session.state().notice?.intent).toBe('error');
  });

  it('hands over nothing when sheet and row cannot be written', async () => {
    await checked();
    workbook.failing.apply = 'protected';
    await session.commands.writeLetter(SUZHOU);
    expect(host.handed).toEqual([]);
    expect(registerNumbers()).toEqual([]);
    expect(session.state().notice?.title.id).toBe('fault.protected.title');
  });

  it('gives the file alone in a read-only workbook', async () => {
    await checked({ readOnly: true });
    await session.commands.writeLetter(SUZHOU);
    expect(host.handed).toHaveLength(1);
    expect(workbook.applied).toEqual([]);
    expect(job().outcome).toMatchObject({ registered: null, record: null });
  });

  it('finds the customer on a sheet that is no list of the user’s, by the name in the row', async () => {
    const rowOnNext = (): number => 1 + (workbook.picture()['下一步'] ?? []).findIndex((row) => row.includes(SUZHOU.customer));
    await checked({ selection: () => Promise.resolve({ sheet: '下一步', row: rowOnNext(), column: 1 }) });
    await session.ribbon('writeLetter');
    expect(job().addressees).toEqual([SUZHOU]);
  });

  it('says that the row has no open customer, and opens the list', async () => {
    await checked({ selection: () => Promise.resolve({ sheet: '台账', row: 1, column: 1 }) });
    await session.ribbon('writeLetter');
    expect(session.state().notice?.title.id).toBe('pane.letters.noRow');
    expect(session.state().letterJob).toBeNull();
  });
});

describe('a customer with two currencies', () => {
  const both = [SUZHOU, { ...SUZHOU, currency: 'USD' }];
  async function checkedInTwo(): Promise<void> {
    const [header = [], ...rows] = SMALL_LEDGER['开票明细'] ?? [];
    workbook = new MemoryWorkbook({
      ...SMALL_LEDGER, 开票明细: [[...header, '币种'], ...rows.map((row) => [...row, '人民币']), ['24402000000000000009', 'HT-001', SUZHOU.customer, SMALL_TODAY - 90, 12000, SMALL_TODAY - 60, '美元']],
    });
    host = memoryHost();
    session = createSession({ workbook, host, today: SMALL_TODAY, now: () => 1_000_000 });
    await session.commands.check();
    if (session.state().place.detail?.kind === 'mapping') await session.commands.confirmMapping({ unused: [], fields: {} });
    await session.commands.saveSettings({ company: COMPANY });
  }
  const rows = (): unknown[] => session.state().report?.ledger.letters.map((row) => [row.text('letterNo').value, row.text('currency').value, row.money('letterBalance').value, row.text('letterResult').value, row.money('letterConfirmed').value]) ?? [];

  it('gets one letter with one click, and a register row for each currency', async () => {
    await checkedInTwo();
    await session.commands.writeLetters(both);
    expect(host.handed).toHaveLength(1);
    expect(await sheetNames()).toEqual(['函件 HK-2025-0630-001', '函件登记']);
    expect(rows()).toEqual([['HK-2025-0630-001', 'CNY', 38_000_000, null, null], ['HK-2025-0630-001', 'USD', 1_200_000, null, null]]);
  });

  it('can still get a letter about one currency, and gets other letters by currency', async () => {
    await checkedInTwo();
    await session.commands.writeLetter({ ...SUZHOU, currency: 'USD' });
    expect(rows()).toEqual([['HK-2025-0630-001', 'USD', 1_200_000, null, null]]);
    session.commands.changeLetterJob({ ...newLetterJob(both, 'reminder'), step: 'purpose' });
    await session.commands.draftLetters();
    expect(job().drafts.map(({ currencies }) => currencies)).toEqual([['CNY'], ['USD']]);
  });

  it('answers once for all currencies when it agrees, and for one when it differs', async () => {
    await checkedInTwo();
    await session.commands.writeLetters(both);
    const reply = { letterNo: 'HK-2025-0630-001', version: 1, currency: 'USD', receivedOn: SMALL_TODAY, sealType: '公章', signatory: '王芳', standing: 'entitled' as const, explanation: '', filedAt: '档案盒 3' };
    await session.commands.saveReply({ ...reply, result: 'differs', confirmed: 1_000_000, explanation: '在途' });
    expect(rows()).toEqual([['HK-2025-0630-001', 'CNY', 38_000_000, null, null], ['HK-2025-0630-001', 'USD', 1_200_000, '不符', 1_000_000]]);
    await session.commands.undo();
    await session.commands.saveReply({ ...reply, result: 'agreed', confirmed: 1_200_000 });
    expect(rows()).toEqual([['HK-2025-0630-001', 'CNY', 38_000_000, '相符', 38_000_000], ['HK-2025-0630-001', 'USD', 1_200_000, '相符', 1_200_000]]);
  });

  it('is sent once for all currencies', async () => {
    await checkedInTwo();
    await session.commands.writeLetters(both);
    await session.commands.saveSent({ number: 'HK-2025-0630-001', version: 1, currency: 'USD', day: SMALL_TODAY, tracking: 'SF1' });
    expect(session.state().report?.ledger.letters.map((row) => row.text('letterTracking').value)).toEqual(['SF1', 'SF1']);
  });
});

describe('改为催款', () => {
  it('replaces sheet and row of the reconciliation by a demand with a number of its own', async () => {
    await checked();
    await session.commands.writeLetter(SUZHOU);
    await session.commands.changeToDemand();
    expect(registerNumbers()).toEqual(['HK-2025-0630-002 v1']);
    expect(workbook.at('函件登记', 2, 8)).toBe('请求付款');
    expect(await sheetNames()).toEqual(['函件 HK-2025-0630-002', '函件登记']);
    expect(host.handed.map((file) => file.name.slice(0, 19))).toEqual(['HK-2025-0630-001_v1', 'HK-2025-0630-002_v1']);
  });

  it('changes nothing and says why where nothing is due', async () => {
    await checked();
    await session.commands.saveSettings({ asOf: SMALL_TODAY - 150 });
    await session.commands.writeLetter(SUZHOU);
    const before = workbook.picture();
    await session.commands.changeToDemand();
    expect(workbook.picture()).toEqual(before);
    expect(job().purpose).toBe('reconcile');
    expect(session.state().notice).toMatchObject({ intent: 'warning', title: { id: 'pane.letters.noDemand' } });
  });
});

describe('many letters', () => {
  it('are one zip with a document and a register row each; the blocked one is left out with its reason', async () => {
    await checked();
    workbook.type('台账', 2, 2, '恒力');
    workbook.type('开票明细', 2, 3, '恒力');
    await session.commands.check();
    await review({ customer: '恒力', currency: 'CNY' }, NINGBO);
    await session.commands.outputLetters('docx');
    expect(job().outcome?.issued).toEqual(['HK-2025-0630-001 v1']);
    expect(job().drafts.find((one) => one.customer === '恒力')?.draft.checks.map((check) => check.id)).toContain('full-name');
    expect(registerNumbers()).toEqual(['HK-2025-0630-001 v1']);
  });

  it('hold in the zip what the register says', async () => {
    await checked();
    await review(SUZHOU, NINGBO);
    await session.commands.outputLetters('docx');
    expect(host.handed.map((file) => file.name)).toEqual(['HK-2025-0630-001-2.zip']);
    expect(Object.keys(unzipSync(host.handed[0]?.bytes ?? new Uint8Array()))).toEqual([
      'HK-2025-0630-001_v1_苏州恒力精密机械有限公司.docx', 'HK-2025-0630-002_v1_宁波海川电子有限公司.docx',
    ]);
    expect(registerNumbers()).toEqual(['HK-2025-0630-001 v1', 'HK-2025-0630-002 v1']);
  });

  it('become a sheet each, taken back by one undo', async () => {
    await checked();
    const before = workbook.picture();
    await review(SUZHOU, NINGBO);
    await session.commands.outputLetters('sheet');
    expect(await sheetNames()).toEqual(['函件 HK-2025-0630-001', '函件 HK-2025-0630-002', '函件登记']);
    await session.commands.undo();
    expect(workbook.picture()).toEqual(before);
  });

  it('are not registered twice when the same letters go out another way', async () => {
    await checked();
    await review(SUZHOU, NINGBO);
    await session.commands.outputLetters('docx');
    await session.commands.outputLetters('sheet');
    expect(registerNumbers()).toHaveLength(2);
    expect(job().outcome).toMatchObject({ file: 'handedOver', sheets: ['函件 HK-2025-0630-001', '函件 HK-2025-0630-002'] });
  });

  async function stoppedAfterOne(): Promise<Record<string, unknown>> {
    await checked();
    await review(SUZHOU, NINGBO);
    const before = workbook.picture();
    const running = session.commands.outputLetters('docx');
    await new Promise<void>((resolve) => {
      const stop = session.subscribe(() => {
        if (session.state().run?.progress?.done !== 1) return;
        stop();
        session.commands.stop();
        resolve();
      });
    });
    await running;
    return before;
  }

  it('wait for an answer when they are stopped: nothing is out and nothing is written', async () => {
    const before = await stoppedAfterOne();
    expect(job().stopped?.letters).toHaveLength(1);
    expect(session.state().run).toBeNull();
    expect(host.handed).toEqual([]);
    expect(workbook.picture()).toEqual(before);
  });

  it('keep what was finished if the user says so', async () => {
    await stoppedAfterOne();
    await session.commands.answerStop(true);
    expect(Object.keys(unzipSync(host.handed[0]?.bytes ?? new Uint8Array()))).toEqual(['HK-2025-0630-001_v1_苏州恒力精密机械有限公司.docx']);
    expect(registerNumbers()).toEqual(['HK-2025-0630-001 v1']);
    expect(job()).toMatchObject({ stopped: null, outcome: { issued: ['HK-2025-0630-001 v1'] } });
  });

  it('leave no trace when they are dropped', async () => {
    const before = await stoppedAfterOne();
    await session.commands.answerStop(false);
    expect(host.handed).toEqual([]);
    expect(workbook.picture()).toEqual(before);
    expect(job().stopped).toBeNull();
  });
});

describe('choices', () => {
  const words = (): string => JSON.stringify(job().drafts[0]?.draft.letter?.blocks ?? null);

  it('ask first where a letter needs a decision, and show the others at once', async () => {
    await checked();
    await session.commands.writeLetter(SUZHOU, 'instalment-plan');
    expect(job()).toMatchObject({ step: 'purpose', template: 'instalment-plan' });
    await session.commands.writeLetter(SUZHOU, 'reminder');
    expect(job().step).toBe('review');
    expect(host.handed).toEqual([]);
  });

  it('state interest only when chosen, from the rate given', async () => {
    await checked();
    session.commands.changeLetterJob({ ...newLetterJob([SUZHOU], 'demand'), step: 'purpose' });
    await session.commands.draftLetters();
    expect(words()).not.toContain('另计逾期利息');
    session.commands.changeLetterJob({ ...job(), interest: { annualRate: 0.045, dayBase: 365 } });
    await session.commands.draftLetters();
    // 380,000 × 4.5 % × 119 days (due on Sunday 2 March, so from Monday 3 March) ÷ 365
    expect(words()).toContain('另计逾期利息人民币5,575.07元');
  });

  it('write the audit sentence only when chosen, and never in a demand', async () => {
    await checked();
    await review(SUZHOU);
    expect(words()).not.toContain('并非催款结算');
    session.commands.changeLetterJob({ ...job(), auditSentence: true });
    await session.commands.draftLetters();
    expect(words()).toContain('并非催款结算');
    session.commands.changeLetterJob({ ...job(), purpose: 'demand' });
    await session.commands.draftLetters();
    expect(words()).not.toContain('并非催款结算');
  });

  it('split a plan into the parts and dates given', async () => {
    await checked();
    session.commands.changeLetterJob({ ...newLetterJob([SUZHOU], 'instalment-plan'), instalments: { parts: 2, firstDay: SMALL_TODAY + 31, everyMonths: 2 } });
    await session.commands.draftLetters();
    const table = job().drafts[0]?.draft.letter?.blocks.find((block) => block.kind === 'table');
    expect(table?.kind === 'table' ? table.rows.map((row) => row[2]) : null).toEqual([{ fen: 19_000_000 }, { fen: 19_000_000 }]);
  });
});

describe('the reply desk', () => {
  const reply = {
    letterNo: 'HK-2025-0630-001', version: 1, currency: 'CNY', receivedOn: SMALL_TODAY, sealType: '公章', signatory: '王芳', standing: 'entitled' as const, confirmed: 38_000_000, explanation: '', filedAt: '档案盒 3',
  };
  async function written(to = SUZHOU): Promise<void> {
    await checked();
    await session.commands.writeLetter(to);
  }
  const row = (): LedgerRow | undefined => session.state().report?.ledger.letters[0];

  it('enters a reply into the letter’s own row', async () => {
    await written();
    await session.commands.saveReply({ ...reply, result: 'agreed' });
    expect(registerNumbers()).toHaveLength(1);
    expect([row()?.text('letterResult').value, row()?.money('letterConfirmed').value, row()?.text('letterFiled').value]).toEqual(['相符', 38_000_000, '档案盒 3']);
  });

  it('leaves a letter unanswered by mere words', async () => {
    await written();
    await session.commands.saveReply({ ...reply, result: 'oral' });
    expect([row()?.day('letterReplyDate').value, row()?.text('letterResult').value]).toEqual([null, '口头，未盖章（2025-06-30）']);
  });

  it.each([{ confirmed: null }, { explanation: ' ' }, { filedAt: '' }])('saves no difference without %p', async (lack) => {
    await written();
    const writes = workbook.applied.length;
    expect(await session.commands.saveReply({ ...reply, result: 'differs', explanation: '在途', ...lack })).toBe(false);
    expect(workbook.applied).toHaveLength(writes);
  });

  it('explains a difference with the account at the letter’s own cut-off date', async () => {
    await written(NINGBO);
    const { registeredLetters } = await import('../../src/session/views/letter-register');
    const { report } = session.state();
    const letter = report ? registeredLetters(report, '')[0] : undefined;
    if (!letter) throw new Error('not registered');
    // They have not booked the invoice of 6,500.00.
    const found = await session.commands.explainReply(letter, 100_000_000, []);
    expect(found).toMatchObject({ difference: 650_000, moved: 0, explanations: [{ kind: 'onlyOurs', documents: ['24402000000000000003'] }] });
  });
});
