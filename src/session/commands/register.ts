import type { Day } from '../../domain/day';
import type { LetterEntry } from '../../sheets/letter-register';
import type { SessionContext } from '../context';
import { freshSheets } from '../fresh-sheets';
import { type LetterReply, missingInReply } from '../letter-reply';
import { registeredLetters } from '../views/letter-register';
import { write } from './write';

/** Enters the reply to a letter in its row of the register; readiness, limitation and the next action follow from it. */
export async function saveReply(context: SessionContext, reply: LetterReply): Promise<boolean> {
  if (missingInReply(reply).length > 0) return false;
  const { registerReply } = await import('../../letters/reply-effects');
  const row = registerReply(reply);
  const text = (name: 'signatory' | 'difference' | 'filed' | 'sealType', value: string): Partial<LetterEntry> => (value === '' ? {} : { [name]: value });
  const saved = await updateLetter(context, {
    number: reply.letterNo, version: reply.version, result: row.letterResult,
    ...(row.letterReplyDate === null ? {} : { replied: row.letterReplyDate }),
    ...(row.letterConfirmed === null ? {} : { confirmed: row.letterConfirmed }),
    ...text('sealType', row.sealType), ...text('signatory', row.signatory), ...text('difference', row.letterDifference), ...text('filed', row.letterFiled),
  });
  if (saved) context.dispatch({ type: 'wentBack' });
  return saved;
}

/** Enters when and how a letter was sent. */
export function saveSent(context: SessionContext, letter: { number: string; version: number; day: Day; tracking: string }): Promise<boolean> {
  return updateLetter(context, { number: letter.number, version: letter.version, sent: letter.day, ...(letter.tracking === '' ? {} : { tracking: letter.tracking }) });
}

async function updateLetter(context: SessionContext, entry: LetterEntry): Promise<boolean> {
  const [{ letterChange }, { SHEET_LETTERS }] = await Promise.all([import('../../sheets/letter-register'), import('../../sheets/owned-sheets')]);
  const sheets = await freshSheets(context, [SHEET_LETTERS]);
  const { changes, sheet, row } = letterChange(sheets, { ...whatIsKnown(context, entry), ...entry }, context.state().locale);
  return write(context, changes, {
    label: 'pane.undo.reply', said: 'pane.written', rereads: [sheet], at: { sheet, row, column: 1 },
  }, `${sheet}!A${row}`);
}

/** A letter from a register of the user's own gets a whole row in ours: their sheet is not written to. */
function whatIsKnown(context: SessionContext, { number, version }: LetterEntry): Partial<LetterEntry> {
  const { report } = context.state();
  const letter = report && registeredLetters(report, '').find((one) => one.number === number && one.version === version);
  if (!letter) return {};
  return {
    customer: letter.customer, currency: letter.currency, items: letter.items, purpose: letter.purpose,
    ...(letter.cutOff === null ? {} : { cutoff: letter.cutOff }), ...(letter.balance === null ? {} : { balance: letter.balance }), ...(letter.sent === null ? {} : { sent: letter.sent }),
  };
}
