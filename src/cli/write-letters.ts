import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '../domain/day';
import type { Message } from '../domain/message';
import { draftLetter } from '../letters/draft';
import type { Letter } from '../letters/letter';
import { registerEntries } from '../letters/register-entries';
import { toDocx } from '../letters/to-docx';
import type { Locale } from '../messages/locale';
import type { Report } from '../report/report';
import type { FileWorkbook } from '../sheets/files/open-file';
import { letterChanges } from '../sheets/letter-register';
import { SHEET_LETTERS, mayBeNamed } from '../sheets/owned-sheets';

/** Letters that can go out, and why others cannot. */
export interface LettersDrafted {
  readonly letters: readonly Letter[];
  readonly notes: readonly Message[];
}

/** A confirmation letter (purpose: reconcile) for every customer who owes something, with all currencies in which something is open or on account. */
export function draftLetters(report: Report, today: Day): LettersDrafted {
  const letters: Letter[] = [];
  const blocked = new Map<string, { readonly customer: string; readonly currency: string; readonly reason: Message }[]>();
  for (const [customer, [currency = '', ...furtherCurrencies]] of currenciesOf(report)) {
    const draft = draftLetter({
      template: 'confirmation', purpose: 'reconcile', customer, currency, furtherCurrencies, ledger: report.ledger, receivables: report.receivables,
      settings: report.settings, asOf: report.asOf, today, taken: letters.map(({ number }) => number),
    });
    const block = draft.checks.find(({ severity }) => severity === 'block');
    if (draft.letter) letters.push(draft.letter);
    else if (block) blocked.set(block.id, [...(blocked.get(block.id) ?? []), { customer, currency: [currency, ...furtherCurrencies].join(', '), reason: block.message }]);
  }
  const notes: Message[] = [];
  for (const [first, ...more] of blocked.values()) {
    if (!first) continue;
    // What holds for everybody (our own company is not filled in) is said once.
    const common = more.length > 0 && more.every(({ reason }) => JSON.stringify(reason) === JSON.stringify(first.reason));
    if (common) notes.push({ id: 'cli.lettersBlocked', values: { count: more.length + 1, reason: first.reason } });
    else notes.push(...[first, ...more].map((values): Message => ({ id: 'cli.letterBlocked', values })));
  }
  return { letters, notes };
}

/** Customers who owe something in one currency at least, with all their currencies in the order of the report. */
function currenciesOf({ receivables: { balances } }: Report): Map<string, string[]> {
  const owing = new Set(balances.filter(({ open, unapplied }) => open > unapplied).map(({ customer }) => customer));
  const currencies = new Map<string, string[]>();
  for (const { customer, currency, open, unapplied } of balances) {
    if (owing.has(customer) && (open !== 0 || unapplied !== 0)) currencies.set(customer, [...(currencies.get(customer) ?? []), currency]);
  }
  return currencies;
}

/** Enters the letters into 函件登记 of the result workbook; a letter of the same number, version and currency is the same row. */
export async function registerLetters(workbook: FileWorkbook, letters: readonly Letter[], locale: Locale): Promise<void> {
  const [first] = letters;
  if (!first) return;
  const there = (await workbook.sheets()).map(({ name }) => name).filter((name) => mayBeNamed(name, SHEET_LETTERS));
  await workbook.apply(letterChanges(await workbook.read(there), letters.flatMap(registerEntries), locale).changes, first.number);
}

/**
 * Writes the letters as Word files. All are made before the first is written, so a failure leaves the directory as it was; a file that
 * is there already is somebody's and stays.
 */
export async function saveLetters(letters: readonly Letter[], directory: string): Promise<readonly Message[]> {
  const files = await Promise.all(letters.map(async (letter) => ({ file: join(directory, `${letter.fileName}.docx`), bytes: await toDocx(letter) })));
  if (files.length > 0) await mkdir(directory, { recursive: true });
  const notes: Message[] = [];
  for (const { file, bytes } of files) {
    try {
      await writeFile(file, bytes, { flag: 'wx' });
      notes.push({ id: 'cli.letterWritten', values: { file } });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      notes.push({ id: 'cli.letterExists', values: { file } });
    }
  }
  return notes;
}
