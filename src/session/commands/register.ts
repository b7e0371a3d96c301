import { toIso, type Day } from '../../domain/day';
import type { LetterEntry } from '../../sheets/letter-register';
import type { SessionContext } from '../context';
import { freshSheets } from '../fresh-sheets';
import { type LetterReply, missingInReply } from '../letter-reply';
import { otherAccounts, registeredLetters } from '../views/letter-register';
import { withoutClosed } from '../stand-in';
import { writePrepared } from './write';

/** Number, version and currency: one row of the register. */
type EntryKey = Required<Pick<LetterEntry, 'number' | 'version' | 'currency'>>;

/**
 * Enters the reply to a letter in its row of the register; readiness, limitation and the next action follow from it. A letter of several
 * currencies comes back as one paper: what holds for all of it (agreed, returned, only said) goes to every currency that has no reply yet,
 * a difference to its own currency.
 */
export async function saveReply(context: SessionContext, reply: LetterReply): Promise<boolean> {
  if (missingInReply(reply).length > 0) return false;
  const { registerReply } = await import('../../letters/reply-effects');
  const { report } = context.state();
  const key: EntryKey = { number: reply.letterNo, version: reply.version, currency: reply.currency };
  const others = report && reply.result !== 'differs' ? otherAccounts(report, key).filter((one) => one.replied === null) : [];
  const text = (name: 'signatory' | 'difference' | 'filed' | 'sealType', value: string): Partial<LetterEntry> => (value === '' ? {} : { [name]: value });
  const entryOf = (own: EntryKey, answer: LetterReply): LetterEntry & EntryKey => {
    const row = registerReply(answer);
    return {
      ...own, result: row.letterResult,
      ...(row.letterReplyDate === null ? {} : { replied: row.letterReplyDate }),
      ...(row.letterConfirmed === null ? {} : { confirmed: row.letterConfirmed }),
      ...text('sealType', row.sealType), ...text('signatory', row.signatory), ...text('difference', row.letterDifference), ...text('filed', row.letterFiled),
    };
  };
  const saved = await updateLetters(context, [
    entryOf(key, reply), ...others.map(({ currency, balance }) => entryOf({ ...key, currency }, { ...reply, confirmed: reply.result === 'agreed' ? balance : null })),
  ]);
  if (saved) context.dispatch({ type: 'wentBack' });
  return saved;
}

/** Enters when and how a letter was sent, for all its currencies. */
export function saveSent(context: SessionContext, letter: EntryKey & { day: Day; tracking: string }): Promise<boolean> {
  return updateAll(context, letter, { sent: letter.day, ...(letter.tracking === '' ? {} : { tracking: letter.tracking }) });
}

/** Enters the day on which the customer signed for a letter, for all its currencies: from then on a demand counts as delivered. */
export function saveDelivered(context: SessionContext, letter: EntryKey & { day: Day }): Promise<boolean> {
  return updateAll(context, letter, { delivered: toIso(letter.day) });
}

/** The same in the rows of all currencies of a letter. */
function updateAll(context: SessionContext, { number, version, currency: shown }: EntryKey, entry: Partial<LetterEntry>): Promise<boolean> {
  const { report } = context.state();
  const currencies = [shown, ...(report ? otherAccounts(report, { number, version, currency: shown }).map(({ currency }) => currency) : [])];
  return updateLetters(context, currencies.map((currency) => ({ number, version, currency, ...entry })));
}

async function updateLetters(context: SessionContext, entries: readonly (LetterEntry & EntryKey)[]): Promise<boolean> {
  const [{ letterChanges }, { SHEET_LETTERS }] = await Promise.all([import('../../sheets/letter-register'), import('../../sheets/owned-sheets')]);
  return writePrepared(context, async () => {
    const sheets = withoutClosed(context, await freshSheets(context, [SHEET_LETTERS]));
    const { locale } = context.state();
    const { places } = letterChanges(sheets, entries, locale);
    // A row that is there keeps its own words; a new one gets what is known of the letter.
    const whole = entries.map((entry, index) => (places[index]?.added ? { ...whatIsKnown(context, entry), ...entry } : entry));
    const { changes, sheet } = letterChanges(sheets, whole, locale);
    const row = places[0]?.row ?? 1;
    return { changes, place: `${sheet}!A${row}`, elsewhere: [sheet], outcome: { label: 'pane.undo.reply', said: 'pane.written', rereads: [sheet], at: { sheet, row, column: 1 } } };
  });
}

/** A letter from a register that is not written to, the user's own or a protected one, gets a whole row in ours with all that stands there. */
function whatIsKnown(context: SessionContext, { number, version, currency }: EntryKey): Partial<LetterEntry> {
  const { report } = context.state();
  const letter = report && registeredLetters(report, '').find((one) => one.number === number && one.version === version && one.currency === currency);
  if (!letter) return {};
  const { row, customer, items, purpose, result, cutOff, balance, sent, delivered, replied } = letter;
  const known = {
    customer, items, purpose, result, cutoff: cutOff, balance, sent, delivered, replied,
    tracking: row.text('letterTracking').value, confirmed: row.money('letterConfirmed').value, sealType: row.text('sealType').value,
    signatory: row.text('signatory').value, difference: row.text('letterDifference').value, filed: row.text('letterFiled').value,
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null && value !== ''));
}
