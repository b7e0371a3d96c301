import { documentState } from '../../src/checklist/document';
import { toIso } from '../../src/domain/day';
import { registerReply, replyEffects } from '../../src/letters/reply-effects';
import type { ReplyEntry } from '../../src/letters/reply-effects';
import { hasMessage, say } from '../../src/messages/say';
import { CUT_OFF } from './given';

const entry: ReplyEntry = { result: 'agreed', receivedOn: CUT_OFF, sealType: '公章', signatory: '王芳', standing: 'entitled', confirmed: 100, explanation: '', filedAt: '盒 3' };

describe('a reply', () => {
  it.each<[string, Partial<ReplyEntry>, string, string, string]>([
    ['stamped, agreed, reconciliation', {}, '核对账目', 'proved', 'uncertain'],
    ['stamped, agreed, request for payment', {}, '请求付款', 'proved', 'restarts'],
    ['stamped by somebody without standing', { standing: 'unclear' }, '请求付款', 'doubtful', 'uncertain'],
    ['stamped with an explained difference', { result: 'differs', explanation: '在途' }, '请求付款', 'proved', 'restarts'],
    ['stamped with an open difference', { result: 'differs' }, '核对账目', 'doubtful', 'uncertain'],
    ['by word of mouth', { result: 'oral' }, '请求付款', 'missing', 'none'],
    ['returned by the post', { result: 'returned' }, '请求付款', 'missing', 'none'],
    ['to a demand, which asked for no balance', {}, '逾期催告函', 'none', 'restarts'],
    ['to a plan', {}, '分期付款方案', 'none', 'restarts'],
    ['to a plan, stamped by somebody without standing', { standing: 'unclear' }, '分期付款方案', 'none', 'uncertain'],
    ['to a notice of suspended supply', {}, '暂停供货通知', 'none', 'none'],
    ['without a stamp', { sealType: '' }, '请求付款', 'doubtful', 'none'],
  ])('%s', (_, change, purpose, evidence, limitation) => {
    const effects = replyEffects({ ...entry, ...change }, purpose);
    expect([effects.evidence, effects.limitation]).toEqual([evidence, limitation]);
    expect(effects.messages.every((message) => hasMessage(message.id))).toBe(true);
  });

  it('restarts nothing for certain where limitation has run out already', () => {
    expect(replyEffects(entry, '请求付款', { expired: true })).toMatchObject({ evidence: 'proved', limitation: 'expired', messages: [{}, { id: 'letters.effect.limitation.expired' }] });
    expect(replyEffects({ ...entry, sealType: '' }, '请求付款', { expired: true }).limitation).toBe('none');
    expect(hasMessage('letters.effect.limitation.expired')).toBe(true);
  });

  it('starts the payment period of what is settled periodically, when the amount is agreed on paper', () => {
    const started = replyEffects(entry, '核对账目', { awaitsSettlement: true });
    expect(started.period).toBe('starts');
    expect(started.messages.map((message) => say('zh-CN', message)).at(-1)).toMatch(/从对方确认金额的 2025-06-30 起算.*第九条/);
    for (const result of ['differs', 'oral', 'returned'] as const) expect(replyEffects({ ...entry, result }, '核对账目', { awaitsSettlement: true }).period).toBe('none');
    expect(replyEffects(entry, '核对账目').messages).toHaveLength(2);
  });

  it('gives the register its cells', () => expect(registerReply({ ...entry, result: 'differs', explanation: '在途' })).toEqual({
    letterReplyDate: CUT_OFF, letterResult: '不符', letterConfirmed: 100, sealType: '公章', signatory: '王芳', letterDifference: '在途', letterFiled: '盒 3',
  }));

  it('keeps a letter unanswered in the register while no paper has come back', () => {
    expect(registerReply({ ...entry, result: 'oral' })).toMatchObject({ letterReplyDate: null, letterResult: `口头，未盖章（${toIso(CUT_OFF)}）`, letterConfirmed: null, sealType: '' });
  });

  it('marks the seal where it is unclear who signed, so that readiness doubts it', () => {
    const { sealType } = registerReply({ ...entry, standing: 'unclear' });
    expect(sealType).toBe('公章（签字人身份待核实）');
    expect(documentState(sealType)).toBe('partly');
  });
});
