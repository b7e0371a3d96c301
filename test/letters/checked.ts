import { draftLetter } from '../../src/letters/draft';
import type { LetterCheck, LetterRequest } from '../../src/letters/letter';
import type { Receivables } from '../../src/domain/receivables';
import { say } from '../../src/messages/say';
import { givenReceivables, givenRequest } from './given';

/** One invoice, past due. */
export const ONE = givenReceivables([{ number: 'FP-1', amount: 123_456 }]);

/** What one check found in the letter of a request. */
export function found(id: string, change: Partial<LetterRequest> = {}, receivables: Receivables = ONE): LetterCheck[] {
  return draftLetter(givenRequest(receivables, change)).checks.filter((check) => check.id === id);
}

/** Severities that one check gave, e.g. ['block']. */
export function severities(id: string, change: Partial<LetterRequest> = {}, receivables: Receivables = ONE): string[] {
  return found(id, change, receivables).map((check) => check.severity);
}

/** What a check says, in Chinese. */
export function words(checks: readonly LetterCheck[]): string[] {
  return checks.map((check) => say('zh-CN', check.message));
}
