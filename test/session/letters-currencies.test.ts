import { newLetterJob } from '../../src/session/letter-job';
import { COMPANY, LetterSession, SUZHOU } from '../support/letter-session';
import { SMALL_LEDGER, SMALL_TODAY } from '../support/small-ledger';

let letters: LetterSession;

describe('a customer with two currencies', () => {
  const both = [SUZHOU, { ...SUZHOU, currency: 'USD' }];
  async function checkedInTwo(): Promise<void> {
    const [header = [], ...rows] = SMALL_LEDGER['开票明细'] ?? [];
    letters = await LetterSession.checked({}, COMPANY, {
      ...SMALL_LEDGER, 开票明细: [[...header, '币种'], ...rows.map((row) => [...row, '人民币']), ['24402000000000000009', 'HT-001', SUZHOU.customer, SMALL_TODAY - 90, 12000, SMALL_TODAY - 60, '美元']],
    });
  }
  const rows = (): unknown[] => letters.session.state().report?.ledger.letters.map((row) => [row.text('letterNo').value, row.text('currency').value, row.money('letterBalance').value, row.text('letterResult').value, row.money('letterConfirmed').value]) ?? [];

  it('gets one letter with one click, and a register row for each currency', async () => {
    await checkedInTwo();
    await letters.commands.writeLetters(both);
    expect(letters.host.handed).toHaveLength(1);
    expect(await letters.sheets()).toEqual(['函件 HK-2025-0630-001', '函件登记']);
    expect(rows()).toEqual([['HK-2025-0630-001', 'CNY', 38_000_000, null, null], ['HK-2025-0630-001', 'USD', 1_200_000, null, null]]);
  });

  it('can still get a letter about one currency, and gets other letters by currency', async () => {
    await checkedInTwo();
    await letters.commands.writeLetter({ ...SUZHOU, currency: 'USD' });
    expect(rows()).toEqual([['HK-2025-0630-001', 'USD', 1_200_000, null, null]]);
    letters.commands.changeLetterJob({ ...newLetterJob(both, 'reminder'), step: 'purpose' });
    await letters.commands.draftLetters();
    expect(letters.job.drafts.map(({ currencies }) => currencies)).toEqual([['CNY'], ['USD']]);
  });

  it('answers once for all currencies when it agrees, and for one when it differs', async () => {
    await checkedInTwo();
    await letters.commands.writeLetters(both);
    const reply = { letterNo: 'HK-2025-0630-001', version: 1, currency: 'USD', receivedOn: SMALL_TODAY, sealType: '公章', signatory: '王芳', standing: 'entitled' as const, explanation: '', filedAt: '档案盒 3' };
    await letters.commands.saveReply({ ...reply, result: 'differs', confirmed: 1_000_000, explanation: '在途' });
    expect(rows()).toEqual([['HK-2025-0630-001', 'CNY', 38_000_000, null, null], ['HK-2025-0630-001', 'USD', 1_200_000, '不符', 1_000_000]]);
    await letters.commands.undo();
    await letters.commands.saveReply({ ...reply, result: 'agreed', confirmed: 1_200_000 });
    expect(rows()).toEqual([['HK-2025-0630-001', 'CNY', 38_000_000, '相符', 38_000_000], ['HK-2025-0630-001', 'USD', 1_200_000, '相符', 1_200_000]]);
  });

  it('is sent once for all currencies', async () => {
    await checkedInTwo();
    await letters.commands.writeLetters(both);
    await letters.commands.saveSent({ number: 'HK-2025-0630-001', version: 1, currency: 'USD', day: SMALL_TODAY, tracking: 'SF1' });
    expect(letters.session.state().report?.ledger.letters.map((row) => row.text('letterTracking').value)).toEqual(['SF1', 'SF1']);
  });
});
