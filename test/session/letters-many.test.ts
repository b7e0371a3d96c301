import { unzipSync } from 'fflate';
import { LetterSession, NINGBO, SUZHOU } from '../support/letter-session';
import { SMALL_TODAY } from '../support/small-ledger';

let letters: LetterSession;

describe('many letters', () => {
  it('are one zip with a document and a register row each; the blocked one is left out with its reason', async () => {
    letters = await LetterSession.checked();
    letters.workbook.type('台账', 2, 2, '恒力');
    letters.workbook.type('开票明细', 2, 3, '恒力');
    await letters.commands.check();
    await letters.review({ customer: '恒力', currency: 'CNY' }, NINGBO);
    await letters.commands.outputLetters('docx');
    expect(letters.job.outcome?.issued).toEqual(['HK-2025-0630-001 v1']);
    expect(letters.job.drafts.find((one) => one.customer === '恒力')?.draft.checks.map((check) => check.id)).toContain('full-name');
    expect(letters.registered).toEqual(['HK-2025-0630-001 v1']);
  });

  it('hold in the zip what the register says', async () => {
    letters = await LetterSession.checked();
    await letters.review(SUZHOU, NINGBO);
    await letters.commands.outputLetters('docx');
    expect(letters.host.handed.map((file) => file.name)).toEqual(['HK-2025-0630-001-2.zip']);
    expect(Object.keys(unzipSync(letters.host.handed[0]?.bytes ?? new Uint8Array()))).toEqual([
      'HK-2025-0630-001_v1_苏州恒力精密机械有限公司.docx', 'HK-2025-0630-002_v1_宁波海川电子有限公司.docx',
    ]);
    expect(letters.registered).toEqual(['HK-2025-0630-001 v1', 'HK-2025-0630-002 v1']);
  });

  it('become a sheet each, taken back by one undo', async () => {
    letters = await LetterSession.checked();
    const before = letters.workbook.picture();
    await letters.review(SUZHOU, NINGBO);
    await letters.commands.outputLetters('sheet');
    expect(await letters.sheets()).toEqual(['函件 HK-2025-0630-001', '函件 HK-2025-0630-002', '函件登记']);
    await letters.commands.undo();
    expect(letters.workbook.picture()).toEqual(before);
  });

  it('are not registered twice when the same letters go out another way', async () => {
    letters = await LetterSession.checked();
    await letters.review(SUZHOU, NINGBO);
    await letters.commands.outputLetters('docx');
    await letters.commands.outputLetters('sheet');
    expect(letters.registered).toHaveLength(2);
    expect(letters.job.outcome).toMatchObject({ file: 'handedOver', sheets: ['函件 HK-2025-0630-001', '函件 HK-2025-0630-002'] });
  });

  async function stoppedAfterOne(): Promise<Record<string, unknown>> {
    letters = await LetterSession.checked();
    await letters.review(SUZHOU, NINGBO);
    const before = letters.workbook.picture();
    const running = letters.commands.outputLetters('docx');
    await new Promise<void>((resolve) => {
      const stop = letters.session.subscribe(() => {
        if (letters.session.state().run?.progress?.done !== 1) return;
        stop();
        letters.commands.stop();
        resolve();
      });
    });
    await running;
    return before;
  }

  it('wait for an answer when they are stopped: nothing is out and nothing is written', async () => {
    const before = await stoppedAfterOne();
    expect(letters.job.stopped?.letters).toHaveLength(1);
    expect(letters.session.state().run).toBeNull();
    expect(letters.host.handed).toEqual([]);
    expect(letters.workbook.picture()).toEqual(before);
  });

  it('keep what was finished if the user says so', async () => {
    await stoppedAfterOne();
    await letters.commands.answerStop(true);
    expect(Object.keys(unzipSync(letters.host.handed[0]?.bytes ?? new Uint8Array()))).toEqual(['HK-2025-0630-001_v1_苏州恒力精密机械有限公司.docx']);
    expect(letters.registered).toEqual(['HK-2025-0630-001 v1']);
    expect(letters.job).toMatchObject({ stopped: null, outcome: { issued: ['HK-2025-0630-001 v1'] } });
  });

  it('leave no trace when they are dropped', async () => {
    const before = await stoppedAfterOne();
    await letters.commands.answerStop(false);
    expect(letters.host.handed).toEqual([]);
    expect(letters.workbook.picture()).toEqual(before);
    expect(letters.job.stopped).toBeNull();
  });

  it('stop while their sheets are laid out, and nothing is written', async () => {
    const customers = Array.from({ length: 25 }, (_, index) => `第${index + 1}号精密机械有限公司`);
    const rows = customers.map((customer, index) => [customer, `2532${index}`, SMALL_TODAY - 100, 1_000 + index, SMALL_TODAY - 40]);
    letters = await LetterSession.checked({}, {}, { 开票明细: [['客户名称', '发票号码', '开票日期', '价税合计', '到期日'], ...rows] });
    await letters.review(...customers.map((customer) => ({ customer, currency: 'CNY' })));
    const before = letters.workbook.picture();
    const unsubscribe = letters.session.subscribe(() => { if (letters.session.state().run?.progress?.done === 10) letters.commands.stop(); });
    await letters.commands.outputLetters('sheet');
    unsubscribe();
    expect(letters.job.outcome).toBeNull();
    expect(letters.workbook.picture()).toEqual(before);
    await letters.commands.outputLetters('sheet');
    expect(letters.job.outcome?.sheets).toHaveLength(25);
  });
});
