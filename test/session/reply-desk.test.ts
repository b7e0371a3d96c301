import type { LedgerRow } from '../../src/domain/ledger';
import { limitationOf } from '../../src/domain/limitation';
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

  /** What the report says of the invoice's deal and of its limitation. */
  function standing(): { stamped: string | undefined; lastDay: number | null | undefined; restarted: string | undefined } {
    const { report } = letters.session.state();
    const item = report?.receivables.items.find(({ number }) => number === '24402000000000000001');
    if (!report || !item) throw new Error('not checked');
    const readiness = report.readiness.find(({ deal }) => deal.number === 'HT-001');
    const { lastDay, restartedBy } = limitationOf(item, { payments: [], log: [], letters: report.ledger.letters }, report.asOf);
    return { stamped: readiness?.results.find(({ rule }) => rule.id === 'prep-confirmation-stamped')?.status, lastDay, restarted: restartedBy?.kind };
  }

  it('feeds readiness, and leaves limitation to a lawyer where the letter only reconciles', async () => {
    await written();
    const before = standing();
    expect(before.stamped).toBe('missing');
    await letters.commands.saveSent({ number: reply.letterNo, version: 1, currency: 'CNY', day: SMALL_TODAY - 5, tracking: '' });
    await letters.commands.saveReply({ ...reply, result: 'agreed' });
    expect(standing()).toEqual({ ...before, stamped: 'proved' });
  });

  it('feeds readiness and restarts limitation where the letter asks for payment', async () => {
    await written();
    await letters.commands.changeToDemand();
    const before = standing();
    await letters.commands.saveSent({ number: 'HK-2025-0630-002', version: 1, currency: 'CNY', day: SMALL_TODAY - 5, tracking: '' });
    await letters.commands.saveReply({ ...reply, letterNo: 'HK-2025-0630-002', result: 'agreed' });
    expect(standing()).toMatchObject({ stamped: 'proved', restarted: 'writtenDemand' });
    expect(standing().lastDay).toBeGreaterThan(before.lastDay ?? Infinity);
  });

  it('restarts limitation by a demand that arrived, without any answer', async () => {
    await written();
    await letters.commands.changeToDemand();
    const key = { number: 'HK-2025-0630-002', version: 1, currency: 'CNY' };
    await letters.commands.saveSent({ ...key, day: SMALL_TODAY - 5, tracking: 'SF1' });
    expect(standing().restarted).toBeUndefined();
    await letters.commands.saveDelivered({ ...key, day: SMALL_TODAY - 3 });
    expect(row()?.text('letterDelivered').value).toBe('2025-06-27');
    expect(standing()).toMatchObject({ stamped: 'missing', restarted: 'writtenDemand' });
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
