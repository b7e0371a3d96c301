import type { Day } from '../domain/day';
import type { Fen } from '../domain/money';

/** Results the register knows, in its own words: rules read them, so they are Chinese in every language. */
export const REPLY_RESULTS = { agreed: '相符', disagreed: '不符', returned: '退回', oral: '口头' } as const;
export type ReplyResult = keyof typeof REPLY_RESULTS;

/** A reply to a letter as the desk takes it in. */
export interface LetterReply {
  readonly letterNo: string;
  readonly version: number;
  readonly result: ReplyResult;
  readonly day: Day;
  /** Their figure; equal to ours when they agree. */
  readonly confirmed: Fen | null;
  readonly seal: string;
  readonly signatory: string;
  readonly difference: string;
  readonly filed: string;
}

/** What a reply still needs; a figure and an explanation when they do not agree. */
export function missingInReply(reply: LetterReply): (keyof LetterReply)[] {
  const missing: (keyof LetterReply)[] = [];
  if (reply.result === 'disagreed') {
    if (reply.confirmed === null) missing.push('confirmed');
    if (reply.difference.trim() === '') missing.push('difference');
  }
  if ((reply.result === 'agreed' || reply.result === 'disagreed') && reply.filed.trim() === '') missing.push('filed');
  return missing;
}
