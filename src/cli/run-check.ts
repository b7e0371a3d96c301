import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Day } from '../domain/day';
import type { Message } from '../domain/message';
import type { Letter } from '../letters/letter';
import { LOCALES } from '../messages/locale';
import type { Locale } from '../messages/locale';
import { say } from '../messages/say';
import { check } from '../report/check';
import type { Report } from '../report/report';
import { placedResults } from '../report/sheets';
import { reportJson } from '../report/to-json';
import { faultMessage } from '../sheets/fault-message';
import { openFile } from '../sheets/files/open-file';
import type { FileWorkbook } from '../sheets/files/open-file';
import { WorkbookFault } from '../sheets/workbook';
import type { SheetData } from '../sheets/workbook';
import { BadInput, readCheckArguments } from './check-arguments';
import type { CheckArguments } from './check-arguments';
import { printReport } from './print-report';
import { plainLine } from './terminal-text';
import { draftLetters, registerLetters, saveLetters } from './write-letters';

/** The world round a run: where lines go, and what day it is. */
export interface Surroundings {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  readonly today: Day;
}

/**
 * Checks a workbook from the command line.
 * @returns exit code: 0 when it ran, whatever it found; 2 for input that cannot be used, with one line saying why and nothing written
 * @example await runCheck(['台账.xlsx', '--json'], { out: console.log, err: console.error, today })
 */
export async function runCheck(args: readonly string[], { out, err, today }: Surroundings): Promise<number> {
  let locale: Locale = 'zh-CN';
  try {
    if (args.includes('--help')) {
      for (const each of LOCALES) out(say(each, { id: 'cli.usage' }));
      return 0;
    }
    const asked = readCheckArguments(args);
    locale = asked.locale;
    const workbook = await openFile(basename(asked.file), await readInput(asked));
    if (asked.out !== null) await mayWrite(asked, asked.out);
    if (asked.letters !== null) await mayHoldLetters(asked, asked.letters);
    const { report, sheets } = await check(workbook, { asOf: asked.asOf ?? today, overrides: asked.overrides });
    if (report.ledger.deals.length === 0 && report.ledger.invoices.length === 0) throw new WorkbookFault('nothingRecognised');
    const drafted = asked.letters === null ? null : draftLetters(report, today);
    const results = asked.out === null ? null : await withResults(workbook, sheets, report, drafted?.letters ?? [], locale);
    if (asked.json) out(JSON.stringify(reportJson(report, locale), null, 2));
    else for (const line of printReport(report, basename(asked.file), asked.asOf !== null, locale)) out(plainLine(line));
    // With --json standard output holds the object and nothing else.
    const note = asked.json ? err : out;
    if (asked.out !== null && results) {
      await writeWhole(asked.out, results, locale);
      note(say(locale, { id: 'cli.written', values: { file: asked.out } }));
    }
    if (asked.letters !== null && drafted) {
      const saved = await saveLetters(drafted.letters, asked.letters).catch((error: unknown) => unwritable(asked.letters ?? '', error, locale));
      const unregistered: Message[] = drafted.letters.length > 0 && asked.out === null ? [{ id: 'cli.lettersNotRegistered' }] : [];
      for (const message of [...saved, ...drafted.notes, ...unregistered]) note(plainLine(say(locale, message)));
    }
    return 0;
  } catch (error) {
    err(plainLine(complaint(error, locale)));
    return 2;
  }
}

/** One line about what is wrong. Anything unforeseen is a fault of ours and goes on to the caller with its trace. */
function complaint(error: unknown, locale: Locale): string {
  if (error instanceof BadInput) return say(error.locale, error.reason);
  if (!(error instanceof WorkbookFault)) throw error;
  const { title, body } = faultMessage(error);
  return say(locale, { id: 'cli.fault', values: { title, body } });
}

async function readInput({ file, locale }: CheckArguments): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const reason = codeOf(error);
    throw new BadInput(reason === 'ENOENT' ? { id: 'cli.bad.notFound', values: { file } } : { id: 'cli.bad.unreadable', values: { file, reason } }, locale);
  }
}

/** Refuses the user's own file under any of its names, and an ending that Excel would not open. */
async function mayWrite({ file, locale }: CheckArguments, target: string): Promise<void> {
  const [own, there] = await Promise.all([stat(file), stat(target).catch(() => null)]);
  const same = there !== null && there.ino === own.ino && there.dev === own.dev;
  if (same || (await realpath(target).catch(() => target)) === (await realpath(file))) throw new BadInput({ id: 'cli.bad.sameFile' }, locale);
  const ending = extname(file).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
  if (extname(target).toLowerCase() !== ending) throw new BadInput({ id: 'cli.bad.ending', values: { ending } }, locale);
}

/** A file in the place of the directory is found before anything is written. */
async function mayHoldLetters({ locale }: CheckArguments, directory: string): Promise<void> {
  const there = await stat(directory).catch(() => null);
  if (there && !there.isDirectory()) throw new BadInput({ id: 'cli.bad.unwritable', values: { file: directory, reason: 'ENOTDIR' } }, locale);
}

async function withResults(workbook: FileWorkbook, sheets: readonly SheetData[], report: Report, letters: readonly Letter[], locale: Locale): Promise<Uint8Array> {
  await workbook.apply(placedResults(report, locale, sheets).map((image) => ({ kind: 'image', image })), 'check');
  await registerLetters(workbook, letters, locale);
  return workbook.save();
}

/** Writes beside the target and renames, so that nobody ever sees half a workbook. */
async function writeWhole(target: string, bytes: Uint8Array, locale: Locale): Promise<void> {
  const draft = `${target}.${process.pid}.tmp`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    unwritable(target, error, locale);
  }
}

function unwritable(file: string, error: unknown, locale: Locale): never {
  throw new BadInput({ id: 'cli.bad.unwritable', values: { file, reason: codeOf(error) } }, locale);
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.name : 'unknown');
}
