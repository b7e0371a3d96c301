import { documentState } from '../../src/checklist/document';
import { toIso } from '../../src/domain/day';
import { registerReply, replyEffects } from '../../src/letters/reply-effects';
import type { ReplyEntry } from '../../src/letters/reply-effects';
import { hasMessage } from '../../src/messages/say';
import { CUT_OFF } from './given';

const entry: ReplyEntry = { result: 'agreed', receivedOn: CUT_OFF, sealType: '公章', signatory: '王芳', standing: 'entitled', confirmed: 100, explanation: '', filedAt: '盒 3' };

describe('a reply', () => {
  it.each<[string, Partial<ReplyEntry>, 'reconcile' | 'demand', string, string]>([
    ['stamped, agreed, reconciliation', {}, 'reconcile', 'proved', 'uncertain'],
    ['stamped, agreed, request for payment', {}, 'demand', 'proved', 'restarts'],
    ['stamped by somebody without standing', { standing: 'unclear' }, 'demand', 'doubtful', 'uncertain'],
    ['stamped with an explained difference', { result: 'differs', explanation: '在途' }, 'demand', 'proved', 'restarts'],
    ['stamped with an open difference', { result: 'differs' }, 'reconcile', 'doubtful', 'uncertain'],
    ['by word of mouth', { result: 'oral' }, 'demand', 'missing', 'none'],
    ['returned by the post', { result: 'returned' }, 'demand', 'missing', 'none'],
    ['without a stamp', { sealType: '' }, 'demand', 'doubtful', 'none'],
  ])('%s', (_, change, purpose, evidence, limitation) => {
    const effects = replyEffects({ ...entry, ...change }, purpose);
    expect([effects.evidence, effects.limitation]).toEqual([evidence, limitation]);
    expect(effects.messages.every((message) => hasMessage(message.id))).toBe(true);
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
