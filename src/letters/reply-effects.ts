import { toIso, type Day } from '../domain/day';
import { confirmsBalance, letterKind } from '../domain/letter-purpose';
import type { Message } from '../domain/message';
import type { Fen } from '../domain/money';
import { say } from '../messages/say';

/** What came back: agreed, differs, the post returned it, or only words without a stamp. */
export const REPLY_RESULTS = ['agreed', 'differs', 'returned', 'oral'] as const;
export type ReplyResult = (typeof REPLY_RESULTS)[number];

/** What a reply can be stamped with; `none` is a paper without any stamp or signature. */
export const LETTER_SEALS = ['company', 'finance', 'contract', 'signature', 'none'] as const;
export type LetterSeal = (typeof LETTER_SEALS)[number];

/** A seal as the register names it, Chinese in every language; '' for none. @example sealText('finance') === '财务专用章' */
export function sealText(seal: LetterSeal): string {
  return seal === 'none' ? '' : say('zh-CN', { id: `letters.sealType.${seal}` });
}

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
  /** Null when no paper came back: the letter is still unanswered. */
  readonly letterReplyDate: Day | null;
  readonly letterResult: string;
  readonly letterConfirmed: Fen | null;
  readonly sealType: string;
  readonly signatory: string;
  readonly letterDifference: string;
  readonly letterFiled: string;
}

/**
 * Values for the register. Chinese in every language, as rules read them. What is no paper (said, or returned by the post) has its day beside
 * the result and leaves the date of reply empty; a seal under an unclear signature says so, which makes it doubtful evidence.
 */
export function registerReply(entry: ReplyEntry): RegisterReply {
  const onPaper = entry.result === 'agreed' || entry.result === 'differs';
  const result = say('zh-CN', { id: `letters.result.${entry.result}` });
  const unclear = entry.sealType !== '' && entry.standing === 'unclear';
  return {
    letterReplyDate: onPaper ? entry.receivedOn : null,
    letterResult: onPaper ? result : `${result}（${toIso(entry.receivedOn)}）`,
    letterConfirmed: onPaper ? entry.confirmed : null,
    sealType: !onPaper ? '' : unclear ? entry.sealType + say('zh-CN', { id: 'letters.result.unclear' }) : entry.sealType,
    signatory: onPaper ? entry.signatory : '',
    letterDifference: entry.result === 'differs' ? entry.explanation : '',
    letterFiled: onPaper ? entry.filedAt : '',
  };
}

/** What is known of the account that a letter lists. */
export interface LetterAccount {
  /** True when limitation of something in it had run out by then. */
  readonly expired?: boolean;
  /** True when the payment period of something in it waits for the confirmed amount (保障中小企业款项支付条例 9). */
  readonly awaitsSettlement?: boolean;
}

/** What saving a reply does: to the evidence of the deal, to limitation and to the payment period. `none` where it changes nothing. */
export interface ReplyEffects {
  readonly evidence: 'proved' | 'doubtful' | 'missing' | 'none';
  readonly limitation: 'restarts' | 'uncertain' | 'expired' | 'none';
  readonly period: 'starts' | 'none';
  readonly messages: readonly Message[];
}

/**
 * Effects of a reply to a letter with this purpose (the register's 用途), for the lines under the form. Evidence is proved by a stamp of somebody
 * entitled under an agreed or explained balance, of a letter that asked for one. A stamped request for payment or plan restarts limitation; a
 * stamped reconciliation is uncertain (民法典 195, 法民二〔2001〕016号), and so is any stamp once the period has run out (诉讼时效规定 19).
 * An agreed amount starts the payment period where periodic settlement is agreed with a buyer under the SME regulation (条例 9).
 * @example replyEffects(agreed and stamped, '核对账目') → evidence proved, limitation uncertain; '逾期催告函' → none, restarts
 */
export function replyEffects(entry: ReplyEntry, purpose: string, { expired = false, awaitsSettlement = false }: LetterAccount = {}): ReplyEffects {
  const onPaper = entry.result === 'agreed' || entry.result === 'differs';
  const stamped = entry.sealType !== '' && onPaper;
  const evidence = !confirmsBalance(purpose) ? 'none' : !onPaper ? 'missing' : stamped && entry.standing === 'entitled' && (entry.result === 'agreed' || entry.explanation !== '') ? 'proved' : 'doubtful';
  const kind = letterKind(purpose);
  const limitation = !stamped || kind === 'other' ? 'none' : expired ? 'expired' : kind !== 'confirmation' && entry.standing === 'entitled' ? 'restarts' : 'uncertain';
  const period = awaitsSettlement && entry.result === 'agreed' ? 'starts' : 'none';
  return {
    evidence, limitation, period,
    messages: [
      { id: `letters.effect.evidence.${evidence}` }, { id: `letters.effect.limitation.${limitation}` },
      ...(period === 'starts' ? [{ id: 'letters.effect.period.starts', values: { day: { day: entry.receivedOn } } }] : []),
    ],
  };
}
