import type { Day } from '../../domain/day';
import type { LetterEntry } from '../../sheets/letter-register';
import type { SessionContext } from '../context';
import { freshSheets } from '../fresh-sheets';
import { type LetterReply, missingInReply, REPLY_RESULTS } from '../letter-reply';
import { write } from './write';

/** Enters the reply to a letter in its row of the register; readiness, limitation and the next action follow from it. */
export async function saveReply(context: SessionContext, reply: LetterReply): Promise<boolean> {
  if (missingInReply(reply).length > 0) return false;
  const text = (name: 'signatory' | 'difference' | 'filed' | 'sealType', value: string): Partial<LetterEntry> => (value === '' ? {} : { [name]: value });
  const saved = await updateLetter(context, {
    number: reply.letterNo, version: reply.version, replied: reply.day, result: REPLY_RESULTS[reply.result],
    ...(reply.confirmed === null ? {} : { confirmed: reply.confirmed }),
    ...(reply.result === 'oral' || reply.result === 'returned' ? {} : text('sealType', reply.seal)),
    ...text('signatory', reply.signatory), ...text('difference', reply.difference), ...text('filed', reply.filed),
  });
  if (saved) context.dispatch({ type: 'wentBack' });
  return saved;
}

/** Enters when and how a letter was sent. */
export function saveSent(context: SessionContext, letter: { number: string; version: number; day: Day; tracking: string }): Promise<boolean> {
  return updateLetter(context, { number: letter.number, version: letter.version, sent: letter.day, ...(letter.tracking === '' ? {} : { tracking: letter.tracking }) });
}

async function updateLetter(context: SessionContext, entry: LetterEntry): Promise<boolean> {
  const { letterChange } = await import('../../sheets/letter-register');
  const { SHEET_LETTERS } = await import('../../sheets/owned-sheets');
  const sheets = await freshSheets(context, [SHEET_LETTERS]);
  const { changes, row } = letterChange(sheets, entry, context.state().locale);
  return write(context, changes, {
    label: 'pane.undo.reply', said: 'pane.written', rereads: [SHEET_LETTERS], at: { sheet: SHEET_LETTERS, row, column: 1 },
  }, `${SHEET_LETTERS}!A${row}`);
}
