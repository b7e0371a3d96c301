import type { Day } from '../domain/day';
import type { Fen } from '../domain/money';

/** What can be logged about a customer: something done, a promise, putting it off, handing it to somebody else. */
export type LogKind = 'done' | 'promise' | 'snooze' | 'handOver';

/** A row for the chase log as the form gives it. A promise has date, amount and what was agreed for the case that it is not kept. */
export interface LogEntry {
  readonly kind: LogKind;
  readonly customer: string;
  readonly currency: string;
  /** Project or invoice number it is about; '' = the customer as a whole. */
  readonly about: string;
  readonly day: Day;
  readonly who: string;
  readonly channel: string;
  /** Reason for not paying, as the register's list has it; '' when not stated. */
  readonly reason: string;
  readonly content: string;
  readonly promiseDay: Day | null;
  readonly promiseAmount: Fen | null;
  readonly promiseDefault: string;
  readonly followUp: Day | null;
  readonly by: string;
}

/** What an entry still needs before it may be saved; empty = complete. */
export function missingInLog(entry: LogEntry): (keyof LogEntry)[] {
  const missing: (keyof LogEntry)[] = [];
  if (entry.by.trim() === '') missing.push('by');
  if (entry.kind === 'promise') {
    if (entry.promiseDay === null) missing.push('promiseDay');
    if (entry.promiseAmount === null || entry.promiseAmount <= 0) missing.push('promiseAmount');
    if (entry.promiseDefault.trim() === '') missing.push('promiseDefault');
  }
  if (entry.kind === 'snooze' && (entry.followUp === null || entry.followUp <= entry.day)) missing.push('followUp');
  if (entry.kind === 'handOver' && entry.who.trim() === '') missing.push('who');
  if (entry.kind === 'done' && entry.content.trim() === '') missing.push('content');
  return missing;
}
