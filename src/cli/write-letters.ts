import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '../domain/day';
import { draftLetter } from '../letters/draft';
import type { Letter } from '../letters/letter';
import { toDocx } from '../letters/to-docx';
import type { Message } from '../domain/message';
import type { Report } from '../report/report';

/** What became of the letters: files written, and why others were not. */
export interface LettersWritten {
  readonly notes: readonly Message[];
}

/**
 * Drafts a confirmation letter (purpose: reconcile) for every customer and currency with a balance. Drafts come before any file, so a
 * failure leaves the directory as it was; a file that is there already is somebody's and stays.
 */
export async function writeLetters(report: Report, directory: string, today: Day): Promise<LettersWritten> {
  const notes: Message[] = [];
  const letters: Letter[] = [];
  const blocked = new Map<string, { readonly customer: string; readonly currency: string; readonly reason: Message }[]>();
  for (const balance of report.receivables.balances) {
    if (balance.open - balance.unapplied <= 0) continue;
    const { customer, currency } = balance;
    const draft = draftLetter({
      template: 'confirmation', purpose: 'reconcile', customer, currency, ledger: report.ledger, receivables: report.receivables,
      settings: report.settings, asOf: report.asOf, today, taken: letters.map(({ number }) => number),
    });
    const block = draft.checks.find(({ severity }) => severity === 'block');
    if (draft.letter) letters.push(draft.letter);
    else if (block) blocked.set(block.id, [...(blocked.get(block.id) ?? []), { customer, currency, reason: block.message }]);
  }
  // What holds for everybody (our own company is not filled in) is said once.
  for (const [first, ...more] of blocked.values()) {
    if (!first) continue;
    const all = [first, ...more];
    if (all.every(({ reason }) => JSON.stringify(reason) === JSON.stringify(first.reason)) && more.length > 0) {
      notes.push({ id: 'cli.lettersBlocked', values: { count: all.length, reason: first.reason } });
    } else notes.push(...all.map((values): Message => ({ id: 'cli.letterBlocked', values })));
  }
  const files = await Promise.all(letters.map(async (letter) => ({ name: `${letter.fileName}.docx`, bytes: await toDocx(letter) })));
  if (files.length > 0) await mkdir(directory, { recursive: true });
  for (const { name, bytes } of files) {
    const file = join(directory, name);
    try {
      await writeFile(file, bytes, { flag: 'wx' });
      notes.push({ id: 'cli.letterWritten', values: { file } });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      notes.push({ id: 'cli.letterExists', values: { file } });
    }
  }
  return { notes };
}
