import type { Letter } from '../letters/letter';
import type { Change } from '../sheets/workbook';
import type { SessionContext } from './context';
import { freshSheets } from './fresh-sheets';
import { withoutClosed } from './stand-in';

/** Rows of the register for letters, with the sheet they go to and the row of the first. */
export interface RegisteredRows {
  readonly changes: readonly Change[];
  readonly sheet: string;
  readonly row: number;
}

/** Works out the register's rows for letters, a row for each currency; a thousand letters are one write. */
export async function registerLetters(context: SessionContext, letters: readonly Letter[]): Promise<RegisteredRows | null> {
  const [{ letterChanges }, { registerEntries }, { SHEET_LETTERS }] = await Promise.all([
    import('../sheets/letter-register'), import('../letters/register-entries'), import('../sheets/owned-sheets'),
  ]);
  // The names of all sheets are known from the last check; only the register itself may have changed since.
  const sheets = await freshSheets(context, [SHEET_LETTERS]);
  const { changes, sheet, places: [first] } = letterChanges(withoutClosed(context, sheets), letters.flatMap(registerEntries), context.state().locale);
  return first ? { changes, sheet, row: first.row } : null;
}
