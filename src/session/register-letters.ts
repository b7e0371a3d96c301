import type { Letter } from '../letters/letter';
import type { Change } from '../sheets/workbook';
import type { SessionContext } from './context';
import { freshSheets } from './fresh-sheets';
import { patchedSheets } from './patched-sheets';

/** Rows of the register for letters, with the sheet they go to and the row of the first. */
export interface RegisteredRows {
  readonly changes: readonly Change[];
  readonly sheet: string;
  readonly row: number;
}

/** Works out the register's rows for letters, a row for each currency, each as if the ones before it stood there already. */
export async function registerLetters(context: SessionContext, letters: readonly Letter[]): Promise<RegisteredRows | null> {
  const [{ letterChange }, { registerRows }, { SHEET_LETTERS }] = await Promise.all([
    import('../sheets/letter-register'), import('../letters/register-row'), import('../sheets/owned-sheets'),
  ]);
  // The names of all sheets are known from the last check; only the register itself may have changed since.
  let sheets = await freshSheets(context, [SHEET_LETTERS]);
  const all: Change[] = [];
  let first: { sheet: string; row: number } | null = null;
  for (const row of letters.flatMap(registerRows)) {
    const { changes, sheet, row: at } = letterChange(sheets, {
      number: row.letterNo, version: row.letterVersion, customer: row.customerName, currency: row.currency, cutoff: row.letterCutoff,
      balance: row.letterBalance, items: row.letterItems, purpose: row.letterPurpose,
    }, context.state().locale);
    first ??= { sheet, row: at };
    sheets = patchedSheets(sheets, changes);
    all.push(...changes);
  }
  return first && { changes: joined(all), ...first };
}

/** Writes to single cells of one sheet, one after the other, are one write: a thousand letters are no thousand requests. */
function joined(changes: readonly Change[]): Change[] {
  const result: Change[] = [];
  for (const change of changes) {
    const last = result.at(-1);
    if (change.kind === 'cells' && last?.kind === 'cells' && last.sheet === change.sheet) result[result.length - 1] = { ...last, cells: [...last.cells, ...change.cells] };
    else result.push(change);
  }
  return result;
}
