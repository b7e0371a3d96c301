import type { Letter, LetterRequest, TemplateId } from '../../letters/letter';
import type { Change } from '../../sheets/workbook';
import { WorkbookFault } from '../../sheets/workbook';
import { attempt } from '../attempt';
import type { SessionContext } from '../context';
import { freshSheets } from '../fresh-sheets';
import { type Addressee, type AddressedDraft, type LetterJob, newLetterJob } from '../letter-job';
import { plainNotice } from '../notice';
import { patchedSheets } from '../patched-sheets';
import { announce } from './announce';
import { refresh } from './check';
import { keep } from './write';

/** Ways out of the pane for letters. */
export type LetterOutput = 'docx' | 'sheet' | 'copy';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** One letter from one click: purpose reconcile, the report's as-of date, no question before the preview. */
export async function writeLetter(context: SessionContext, addressee: Addressee, template: TemplateId = 'confirmation'): Promise<void> {
  context.dispatch({ type: 'letterJobChanged', job: { ...newLetterJob([addressee], template), step: 'purpose' } });
  context.dispatch({ type: 'tabOpened', tab: 'letters' });
  await draftLetters(context);
}

/** Drafts the letters of the job and shows the first; a draft that a check blocks is shown with its reason and has no output. */
export async function draftLetters(context: SessionContext): Promise<void> {
  const job = context.state().letterJob;
  if (!job) return;
  await attempt(context, 'letters', async ({ signal, onProgress }) => {
    const { draftLetter } = await import('../../letters/draft');
    const drafts: AddressedDraft[] = [];
    const taken: string[] = [];
    for (const addressee of job.addressees) {
      if (signal.aborted) throw new WorkbookFault('cancelled');
      const draft = draftLetter(requestFor(context, job, addressee, taken));
      if (draft.letter) taken.push(draft.letter.number);
      drafts.push({ ...addressee, draft });
      onProgress({ phase: 'letters', subject: addressee.customer, done: drafts.length, total: job.addressees.length });
      // Lets the screen draw and the stop button be pressed.
      if (drafts.length % 20 === 0) await new Promise<void>((resolve) => { setTimeout(resolve, 0); });
    }
    context.dispatch({ type: 'letterJobChanged', job: { ...job, step: 'review', drafts, shown: 0, html: await htmlOf(drafts[0]?.draft.letter ?? null) } });
  });
}

/** Shows another draft of the job. */
export async function showDraft(context: SessionContext, index: number): Promise<void> {
  const job = context.state().letterJob;
  if (!job) return;
  const html = await htmlOf(job.drafts[index]?.draft.letter ?? null);
  context.dispatch({ type: 'letterJobChanged', job: { ...job, shown: index, html } });
}

/** 改为催款: the same letter with the purpose of asking for payment. */
export async function changeToDemand(context: SessionContext): Promise<void> {
  const job = context.state().letterJob;
  if (!job) return;
  context.dispatch({ type: 'letterJobChanged', job: { ...job, purpose: 'demand', form: 'positive' } });
  await draftLetters(context);
}

/**
 * Hands the letters out and enters them in the register, both or neither: when the file cannot be handed over, the rows are taken back.
 * That a download was started is said as such; it is no proof of a saved file.
 */
export async function outputLetters(context: SessionContext, output: LetterOutput): Promise<void> {
  const job = context.state().letterJob;
  const letters = job?.drafts.flatMap(({ draft }) => draft.letter ?? []) ?? [];
  if (!job || letters.length === 0) return;
  await attempt(context, 'letters', async ({ signal, onProgress }) => {
    const { SHEET_LETTERS } = await import('../../sheets/owned-sheets');
    const file = output === 'docx' ? await fileOf(letters, { signal, onProgress }) : null;
    const changes = context.state().readOnly ? [] : [...(await registerChanges(context, letters)), ...(output === 'sheet' ? await sheetChanges(letters) : [])];
    const record = changes.length > 0 ? await context.workbook.apply(changes, 'pane.undo.letters', { signal }) : null;
    try {
      if (file && (await context.host.saveFile({ ...file })) === 'unavailable') throw new WorkbookFault('noDownload');
      if (output === 'copy') await copyLetter(context, letters[0]);
    } catch (error) {
      if (record) await context.workbook.undo(record);
      throw error;
    }
    if (record) await keep(context, record);
    const issued = letters.map((letter) => letter.number);
    const latest = context.state().letterJob;
    if (latest) context.dispatch({ type: 'letterJobChanged', job: { ...latest, issued } });
    const said = `pane.letters.done.${output}`;
    context.dispatch({ type: 'noticed', notice: plainNotice('success', { id: said, values: { count: letters.length } }, record ? [{ kind: 'undo' }] : []) });
    announce(context, said, { count: letters.length });
    await refresh(context, [SHEET_LETTERS]);
  });
}

function requestFor(context: SessionContext, job: LetterJob, addressee: Addressee, taken: readonly string[]): LetterRequest {
  const { report, today, settings } = context.state();
  if (!report) throw new WorkbookFault('unknown');
  return {
    template: job.template, customer: addressee.customer, currency: addressee.currency, ledger: report.ledger, receivables: report.receivables,
    settings, asOf: report.asOf, today, purpose: job.purpose, form: job.form, taken,
    ...(job.replyBy !== null ? { replyBy: job.replyBy } : {}), ...(job.note.trim() !== '' ? { note: job.note.trim() } : {}),
  };
}

async function htmlOf(letter: Letter | null): Promise<string> {
  if (!letter) return '';
  const { toHtml } = await import('../../letters/to-html');
  return toHtml(letter);
}

/** One .docx, or several in a zip. */
async function fileOf(
  letters: readonly Letter[],
  { signal, onProgress }: { signal: AbortSignal; onProgress: (progress: { phase: 'letters'; subject: string; done: number; total: number }) => void },
): Promise<{ name: string; bytes: Uint8Array; mime: string }> {
  const { toDocx } = await import('../../letters/to-docx');
  const files: Record<string, Uint8Array> = {};
  for (const [index, letter] of letters.entries()) {
    if (signal.aborted) throw new WorkbookFault('cancelled');
    files[`${letter.fileName}.docx`] = await toDocx(letter);
    onProgress({ phase: 'letters', subject: letter.customer, done: index + 1, total: letters.length });
  }
  const [first] = Object.entries(files);
  if (letters.length === 1 && first) return { name: first[0], bytes: first[1], mime: DOCX };
  const { zipSync } = await import('fflate');
  // A .docx is compressed already.
  return { name: `${letters[0]?.number ?? 'letters'}-${letters.length}.zip`, bytes: zipSync(files, { level: 0 }), mime: 'application/zip' };
}

/** Rows for the register, each worked out as if the ones before it stood there already. */
async function registerChanges(context: SessionContext, letters: readonly Letter[]): Promise<Change[]> {
  const { letterChange } = await import('../../sheets/letter-register');
  const { registerRow } = await import('../../letters/register-row');
  const { SHEET_LETTERS } = await import('../../sheets/owned-sheets');
  let sheets = await freshSheets(context, [SHEET_LETTERS]);
  const all: Change[] = [];
  for (const letter of letters) {
    const row = registerRow(letter);
    const { changes } = letterChange(sheets, {
      number: row.letterNo, version: row.letterVersion, customer: row.customerName, currency: row.currency, cutoff: row.letterCutoff,
      balance: row.letterBalance, items: row.letterItems, purpose: row.letterPurpose,
    }, context.state().locale);
    sheets = patchedSheets(sheets, changes);
    all.push(...changes);
  }
  return all;
}

async function sheetChanges(letters: readonly Letter[]): Promise<Change[]> {
  const { toSheet } = await import('../../letters/to-sheet');
  return letters.map((letter) => ({ kind: 'image', image: toSheet(letter) }));
}

async function copyLetter(context: SessionContext, letter: Letter | undefined): Promise<void> {
  if (!letter) return;
  const html = await htmlOf(letter);
  const text = new DOMParser().parseFromString(html.replace(/<\/(p|h1|h2|tr|li)>|<br>/g, '$&\n'), 'text/html').body.textContent ?? '';
  await context.host.copy(text, html);
}
