import type { Letter } from '../../letters/letter';
import type { Change, PrintSetting, UndoRecord } from '../../sheets/workbook';
import { WorkbookFault } from '../../sheets/workbook';
import { attempt } from '../attempt';
import type { SessionContext } from '../context';
import { freshSheets } from '../fresh-sheets';
import { handOver, toClipboard } from '../hand-over';
import { letterKey, type LetterJob, type LetterOutcome } from '../letter-job';
import { numbersOut } from '../numbers-out';
import { registerLetters } from '../register-letters';
import { offerNewSheet, offerStandIn, standIn } from '../stand-in';
import { isRegistered } from '../views/letter-register';
import { announce } from './announce';
import { refresh } from './check';
import { keep } from './keep';

/** Ways out of the pane for letters. */
export type LetterOutput = 'docx' | 'sheet' | 'copy';

/** A file of letters, not yet handed over. */
interface LetterFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mime: string;
}

/** The latest are enough: numbers only count on. */
const NUMBERS_REMEMBERED = 20;

/** Milliseconds between two words on how far a run is. */
const PROGRESS_EVERY = 100;

/** Sheets laid out before the screen may draw and the stop button be pressed. */
const SHEETS_BEFORE_A_PAUSE = 10;

type RunControls = Parameters<Parameters<typeof attempt>[2]>[0];

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** One click: the file where this platform can download, the print-ready sheet, and the register row, in one step that undo takes back. */
export async function issueAtOnce(context: SessionContext): Promise<void> {
  const outputs: LetterOutput[] = context.state().readOnly ? ['docx'] : context.host.platform === 'mac' ? ['sheet'] : ['docx', 'sheet'];
  await issue(context, outputs);
}

/**
 * Hands the letters out one way and enters them in the register, both or neither: when the file cannot be handed over, the rows are taken
 * back. A protected register or letter sheet offers another beside it. That a download was started is said as such; it is no proof of a saved file.
 */
export async function outputLetters(context: SessionContext, output: LetterOutput): Promise<void> {
  await issue(context, [output]);
}

/** Answers the question after a stop: hands out the letters that were finished, or drops them all. */
export async function answerStop(context: SessionContext, keepThem: boolean): Promise<void> {
  const job = context.state().letterJob;
  const stopped = job?.stopped;
  if (!job || !stopped) return;
  context.dispatch({ type: 'letterJobChanged', job: { ...job, stopped: null } });
  if (!keepThem) {
    announce(context, 'pane.letters.dropped');
    return;
  }
  await attempt(context, 'letters', (run) => handOut(context, stopped.letters, { name: zipName(stopped.letters), bytes: stopped.zip, mime: 'application/zip' }, ['docx'], run));
}

/** The letter of a job as HTML; '' for none. */
export async function htmlOf(letter: Letter | null): Promise<string> {
  if (!letter) return '';
  const { toHtml } = await import('../../letters/to-html');
  return toHtml(letter);
}

/** True when 撤销上一步 would take back what this job has written. */
export function isTopOfUndo(context: SessionContext, job: LetterJob): boolean {
  return job.outcome !== null && job.outcome.record !== null && context.state().undo[0] === job.outcome.record;
}

async function issue(context: SessionContext, outputs: readonly LetterOutput[]): Promise<void> {
  const job = context.state().letterJob;
  // The clipboard holds one letter, the one that is shown.
  const drafts = outputs.includes('copy') ? job?.drafts.slice(job.shown, job.shown + 1) : job?.drafts;
  const letters = drafts?.flatMap(({ draft }) => draft.letter ?? []) ?? [];
  if (!job || letters.length === 0) return;
  await attempt(context, 'letters', async (run) => {
    if (!outputs.includes('docx')) return handOut(context, letters, null, outputs, run);
    if (letters.length === 1) return handOut(context, letters, await oneFile(letters[0]), outputs, run);
    const { zipLetters } = await import('../../letters/zip-letters');
    const { toDocx } = await import('../../letters/to-docx');
    const steps = zipLetters(letters, { render: toDocx, signal: run.signal });
    let step = await steps.next();
    let shown = -Infinity;
    for (; !step.done; step = await steps.next()) {
      // Saying it for every letter would cost more than writing it.
      if (context.now() - shown < PROGRESS_EVERY) continue;
      shown = context.now();
      run.onProgress({ phase: 'letters', subject: step.value.customer, done: step.value.done, total: step.value.total });
    }
    if (!step.value.stopped) return handOut(context, letters, { name: zipName(letters), bytes: step.value.zip, mime: 'application/zip' }, outputs, run);
    if (step.value.letters.length === 0) throw new WorkbookFault('cancelled');
    context.dispatch({ type: 'letterJobChanged', job: { ...job, stopped: { letters: step.value.letters, zip: step.value.zip, total: letters.length } } });
  });
}

/** Sheets and register rows in one step, then the file; a file that fails takes them back unless the sheet is the letter. */
async function handOut(context: SessionContext, letters: readonly Letter[], file: LetterFile | null, outputs: readonly LetterOutput[], run: RunControls): Promise<void> {
  const { report, readOnly } = context.state();
  const fresh = letters.filter((letter) => !(report && isRegistered(report, letter)));
  const register = readOnly || fresh.length === 0 ? null : await registerLetters(context, fresh);
  const images = !readOnly && outputs.includes('sheet') ? await sheetChanges(context, letters, run) : [];
  const changes = [...images, ...(register?.changes ?? [])];
  const printLeftOut = new Set<PrintSetting>();
  const onPrintLeftOut = (setting: PrintSetting): void => { printLeftOut.add(setting); };
  const record = changes.length === 0 ? null : await context.workbook.apply(changes, 'pane.undo.letters', { ...run, onPrintLeftOut }).catch((error: unknown) => {
    const again = async (): Promise<void> => { await attempt(context, 'letters', (next) => handOut(context, letters, file, outputs, next)); };
    offerNewSheet(context, error, register ? [register.sheet] : [], again);
    offerStandIn(context, error, images.map(({ image }) => image.name), again);
    throw error;
  });
  let handed: LetterOutcome['file'] = null;
  try {
    if (file) handed = await handOver(context, file);
    if (handed === 'unavailable' && images.length === 0) throw new WorkbookFault('noDownload');
    if (outputs.includes('copy')) await copyLetter(context, letters[0]);
  } catch (error) {
    if (record) await context.workbook.undo(record);
    throw error;
  }
  rememberOut(context, letters);
  if (record) await keep(context, record);
  if (register) await refresh(context, [register.sheet]);
  finish(context, letters, {
    file: handed, fileName: file?.name ?? '', sheets: images.map(({ image }) => image.name), printLeftOut: [...printLeftOut], copied: outputs.includes('copy'),
    registered: register && { sheet: register.sheet, row: register.row }, record,
  });
}

/** Numbers of letters that are out, as a file, on the clipboard or on a sheet that was printed: an undo takes back sheet and row, but the number may be on paper. */
function rememberOut({ host }: SessionContext, letters: readonly Letter[]): void {
  const numbers = new Set([...letters.map((letter) => letter.number).reverse(), ...numbersOut(host)]);
  host.remember('lettersOut', [...numbers].slice(0, NUMBERS_REMEMBERED).join(','));
}

/** Adds what was just done to what the job had done before, and says it. */
function finish(context: SessionContext, letters: readonly Letter[], done: Omit<LetterOutcome, 'issued'> & { readonly record: UndoRecord | null }): void {
  const job = context.state().letterJob;
  if (!job) return;
  const before = job.outcome;
  const issued = [...new Set([...(before?.issued ?? []), ...letters.map(letterKey)])];
  const outcome: LetterOutcome = {
    issued, file: done.file ?? before?.file ?? null, fileName: done.fileName || (before?.fileName ?? ''),
    sheets: [...new Set([...(before?.sheets ?? []), ...done.sheets])],
    printLeftOut: [...new Set([...(before?.printLeftOut ?? []), ...done.printLeftOut])], copied: done.copied || (before?.copied ?? false),
    registered: done.registered ?? before?.registered ?? null, record: done.record ?? before?.record ?? null,
  };
  context.dispatch({ type: 'letterJobChanged', job: { ...job, outcome } });
  announce(context, 'pane.letters.said', { count: letters.length });
}

async function oneFile(letter: Letter | undefined): Promise<LetterFile | null> {
  if (!letter) return null;
  const { toDocx } = await import('../../letters/to-docx');
  return { name: `${letter.fileName}.docx`, bytes: await toDocx(letter), mime: DOCX };
}

function zipName(letters: readonly Letter[]): string {
  return `${letters[0]?.number ?? 'letters'}-${letters.length}.zip`;
}

/** A letter is written again over its own sheet, never over one of the user's with its name. Laying out a thousand leaves room to draw and to stop. */
async function sheetChanges(context: SessionContext, letters: readonly Letter[], { signal, onProgress }: RunControls): Promise<Extract<Change, { kind: 'image' }>[]> {
  const [{ letterSheetName, toSheet }, { placed }, { breathe }] = await Promise.all([import('../../letters/to-sheet'), import('../../sheets/ownership'), import('../../letters/breathe')]);
  const sheets = await freshSheets(context, letters.map(letterSheetName));
  const changes: Extract<Change, { kind: 'image' }>[] = [];
  for (const letter of letters) {
    changes.push({ kind: 'image', image: standIn(context, placed(toSheet(letter), sheets)) });
    if (changes.length % SHEETS_BEFORE_A_PAUSE !== 0) continue;
    onProgress({ phase: 'letters', subject: letter.customer, done: changes.length, total: letters.length });
    await breathe();
    if (signal.aborted) throw new WorkbookFault('cancelled');
  }
  return changes;
}

async function copyLetter(context: SessionContext, letter: Letter | undefined): Promise<void> {
  if (!letter) return;
  const html = await htmlOf(letter);
  const text = new DOMParser().parseFromString(html.replace(/<\/(p|h1|h2|tr|li)>|<br>/g, '$&\n'), 'text/html').body.textContent ?? '';
  await toClipboard(context, text, html);
}
