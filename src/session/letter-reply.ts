import type { ReplyEntry } from '../letters/reply-effects';

/** A reply to a letter as the desk takes it in, for one of its currencies. */
export interface LetterReply extends ReplyEntry {
  readonly letterNo: string;
  readonly version: number;
  readonly currency: string;
}

/** True when paper came back, agreed or not: then there is a seal to name and a place where it is kept. */
export function isOnPaper({ result }: Pick<ReplyEntry, 'result'>): boolean {
  return result === 'agreed' || result === 'differs';
}

/** What a reply still needs; a figure and an explanation when they do not agree. */
export function missingInReply(reply: LetterReply): (keyof LetterReply)[] {
  const missing: (keyof LetterReply)[] = [];
  if (reply.result === 'differs') {
    if (reply.confirmed === null) missing.push('confirmed');
    if (reply.explanation.trim() === '') missing.push('explanation');
  }
  if (isOnPaper(reply) && reply.filedAt.trim() === '') missing.push('filedAt');
  return missing;
}
