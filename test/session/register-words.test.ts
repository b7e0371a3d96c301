import { purposeLabel } from '../../src/letters/register-entries';
import { LETTER_SEALS, REPLY_RESULTS, registerReply, sealText } from '../../src/letters/reply-effects';
import { registerWord } from '../../src/session/views/register-words';

describe('words of the register in the pane', () => {
  it.each([['核对账目', 'Reconcile'], ['对账', 'Reconcile'], ['请求付款', 'Ask for payment'], ['逾期催告函', 'Demand for payment'], ['相符', 'Agreed'], ['不符', 'Differs'], ['财务专用章', 'Finance seal']])(
    '%s is said as %s in English', (cell, said) => expect([registerWord(cell, 'en-US'), registerWord(cell, 'zh-CN')]).toEqual([said, cell]),
  );

  it('knows every result, seal and purpose that the desk writes', () => {
    const entry = { receivedOn: 45_838, signatory: '', standing: 'entitled' as const, confirmed: null, explanation: '', filedAt: '', sealType: '' };
    const written = [...REPLY_RESULTS.map((result) => registerReply({ ...entry, result }).letterResult), ...LETTER_SEALS.map(sealText), purposeLabel('confirmation', 'demand'), purposeLabel('reminder', 'reconcile')];
    for (const cell of written) expect(registerWord(cell, 'en-US')).not.toMatch(/\p{Script=Han}/u);
  });

  it('keeps the day behind words', () => expect(registerWord('口头，未盖章（2025-06-30）', 'en-US')).toBe('Oral, not stamped (2025-06-30)'));
  it.each(['相符，见附件', '', '已寄回', 'ok'])('leaves %p as it stands', (cell) => expect(registerWord(cell, 'en-US')).toBe(cell));
});
