import type { LedgerRow } from '../../src/domain/ledger';
import { LetterSession, NINGBO, SUZHOU } from '../support/letter-session';
import { SMALL_TODAY } from '../support/small-ledger';

let letters: LetterSession;

describe('the reply desk', () => {
  const reply = {
    letterNo: 'HK-2025-0630-001', version: 1, currency: 'CNY', receivedOn: SMALL_TODAY, sealType: '公章', signatory: '王芳', standing: 'entitled' as const, confirmed: 38_000_000, explanation: '', filedAt: '档案盒 3',
  };
  async function written(to = SUZHOU): Promise<void> {
    letters = await LetterSession.checked();
    await letters.commands.writeLetter(to);
  }
  const row = (): LedgerRow | undefined => letters.session.state().report?.ledger.letters[0];

  it('enters a reply into the letter’s own row', async () => {
    await written();
    await letters.commands.saveReply({ ...reply, result: 'agreed' });
    expect(letters.registered).toHaveLength(1);
    expect([row()?.text('letterResult').value, row()?.money('letterConfirmed').value, row()?.text('letterFiled').value]).toEqual(['相符', 38_000_000, '档案盒 3']);
  });

  it('leaves a letter unanswered by mere words', async () => {
    await written();
    await letters.commands.saveReply({ ...reply, result: 'oral' });
    expect([row()?.day('letterReplyDate').value, row()?.text('letterResult').value]).toEqual([null, '口头，未盖章（2025-06-30）']);
  });

  it.each([{ confirmed: null }, { explanation: ' ' }, { filedAt: '' }])('saves no difference without %p', async (lack) => {
    await written();
    const writes = letters.workbook.applied.length;
    expect(await letters.commands.saveReply({ ...reply, result: 'differs', explanation: '在途', ...lack })).toBe(false);
    expect(letters.workbook.applied).toHaveLength(writes);
  });

  it('explains a difference with the account at the letter’s own cut-off date', async () => {
    await written(NINGBO);
    const { registeredLetters } = await import('../../src/session/views/letter-register');
    const { report } = letters.session.state();
    const letter = report ? registeredLetters(report, '')[0] : undefined;
    if (!letter) throw new Error('not registered');
    // They have not booked the invoice of 6,500.00.
    const found = await letters.commands.explainReply(letter, 100_000_000, []);
    expect(found).toMatchObject({ difference: 650_000, moved: 0, explanations: [{ kind: 'onlyOurs', documents: ['24402000000000000003'] }] });
  });
});
