import type { Day } from '../domain/day';
import type { Message } from '../domain/message';
import type { Fen } from '../domain/money';
import { say } from '../messages/say';
import type { LetterPurpose } from './letter';

/** What came back: agreed, differs, the post returned it, or only words without a stamp. */
export const REPLY_RESULTS = ['agreed', 'differs', 'returned', 'oral'] as const;
export type ReplyResult = (typeof REPLY_RESULTS)[number];

/** Who signed, as far as known: somebody entitled to (legal representative, officer in charge, authorised), or not (诉讼时效规定 8). */
export type Standing = 'entitled' | 'unclear';

/** A reply as the user enters it. */
export interface ReplyEntry {
  readonly result: ReplyResult;
  readonly receivedOn: Day;
  /** 公章, 财务专用章 …; '' when it is not stamped. */
  readonly sealType: string;
  readonly signatory: string;
  readonly standing: Standing;
  /** Their figure, 分; null when they gave none. */
  readonly confirmed: Fen | null;
  /** The explanation of a difference that the user accepted; '' when there is none. */
  readonly explanation: string;
  readonly filedAt: string;
}

/** The register's cells that a reply fills in; the row is found by number and version. */
export interface RegisterReply {
  readonly letterReplyDate: Day;
  readonly letterResult: string;
  readonly letterConfirmed: Fen | null;
  readonly sealType: string;
  readonly signatory: string;
  readonly letterDifference: string;
  readonly letterFiled: string;
}

/** Values for the register. Chinese in every language, as rules read them. */
export function registerReply(entry: ReplyEntry): RegisterReply {
  return {
    letterReplyDate: entry.receivedOn,
    letterResult: say('zh-CN', { id: `letters.result.${entry.result}` }),
    letterConfirmed: entry.confirmed,
    sealType: entry.sealType,
    signatory: entry.signatory,
    letterDifference: entry.explanation,
    letterFiled: entry.filedAt,
  };
}

/** What saving a reply does: to the evidence of the deal and to limitation. */
export interface ReplyEffects {
  readonly evidence: 'proved' | 'doubtful' | 'missing';
  readonly limitation: 'restarts' | 'uncertain' | 'none';
  readonly messages: readonly Message[];
}

/**
 * Effects of a reply, for the lines under the form. Evidence is proved by a stamp of somebody entitled under an agreed or explained
 * balance. A stamped request for payment restarts limitation; a stamped reconciliation is uncertain (民法典 195, 法民二〔2001〕016号).
 */
export function replyEffects(entry: ReplyEntry, purpose: LetterPurpose): ReplyEffects {
  const stamped = entry.sealType !== '' && (entry.result === 'agreed' || entry.result === 'differs');
  const settled = entry.result === 'agreed' || entry.explanation !== '';
  const evidence = !stamped ? 'missing' : entry.standing === 'entitled' && settled ? 'proved' : 'doubtful';
  const limitation = !stamped ? 'none' : purpose === 'demand' && entry.standing === 'entitled' ? 'restarts' : 'uncertain';
  return { evidence, limitation, messages: [{ id: `letters.effect.evidence.${evidence}` }, { id: `letters.effect.limitation.${limitation}` }] };
}
