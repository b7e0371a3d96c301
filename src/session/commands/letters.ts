import type { LetterCheck, TemplateId } from '../../letters/letter';
import { say } from '../../messages/say';
import { WorkbookFault } from '../../sheets/workbook';
import { attempt } from '../attempt';
import type { SessionContext } from '../context';
import { type Addressee, type AddressedDraft, choicesOf, type LetterChoices, type LetterJob, newLetterJob, subjectsOf } from '../letter-job';
import { htmlOf, isTopOfUndo, issueAtOnce } from './issue-letters';
import { plainNotice } from '../notice';
import { numbersOut } from '../numbers-out';

/** Letters drafted before the screen may draw and the stop button be pressed. */
const DRAFTS_BEFORE_A_PAUSE = 10;

/**
 * A letter for each addressee, the currencies of a customer in one confirmation. The confirmation is one click: purpose reconcile, the report's as-of date, no question; it is handed out and
 * registered when no check blocks it. Letters that need a decision (a date, a rate, parts) begin with it, filled in with `choices`; the others are shown first.
 */
export async function writeLetters(context: SessionContext, addressees: readonly Addressee[], template: TemplateId = 'confirmation', choices: Partial<LetterChoices> = {}): Promise<void> {
  const job = { ...newLetterJob(addressees, template), ...choices };
  context.dispatch({ type: 'tabOpened', tab: 'letters' });
  if (template !== 'confirmation' && choicesOf(job).some((choice) => choice !== 'replyBy')) {
    context.dispatch({ type: 'letterJobChanged', job: { ...job, step: 'purpose' } });
    return;
  }
  context.dispatch({ type: 'letterJobChanged', job: { ...job, step: 'review', goesOn: template === 'confirmation' } });
  await draftLetters(context);
}

/** Drafts the letters of the job and shows the first; a draft that a check blocks is shown with its reason and has no output. */
export async function draftLetters(context: SessionContext): Promise<void> {
  const job = context.state().letterJob;
  if (!job) return;
  const drafts = await draftsOf(context, job);
  if (!drafts) {
    context.retry.current = () => draftLetters(context);
    return;
  }
  const first = Math.max(0, drafts.findIndex(({ draft }) => draft.letter === null));
  const html = await htmlOf(drafts[first]?.draft.letter ?? null);
  context.dispatch({ type: 'letterJobChanged', job: { ...job, step: 'review', drafts, shown: first, html, outcome: null, stopped: null } });
  if (job.goesOn && drafts.some(({ draft }) => draft.letter !== null)) await issueAtOnce(context);
}

/** Shows another draft of the job. */
export async function showDraft(context: SessionContext, index: number): Promise<void> {
  const html = await htmlOf(context.state().letterJob?.drafts[index]?.draft.letter ?? null);
  const job = context.state().letterJob;
  if (job) context.dispatch({ type: 'letterJobChanged', job: { ...job, shown: index, html } });
}

/**
 * 改为催款: the same letter with the purpose of asking for payment. One that is already out is taken back first (sheet and register row), and
 * its number is not used again, because its file may have been printed. Where nothing can be demanded everything stays and the reason is said.
 */
export async function changeToDemand(context: SessionContext): Promise<void> {
  const job = context.state().letterJob;
  if (!job) return;
  const issued = job.outcome !== null;
  const numbers = issued ? job.drafts.flatMap(({ draft }) => draft.letter?.number ?? []) : [];
  const demand: LetterJob = { ...job, purpose: 'demand', form: 'positive', goesOn: issued, retired: [...job.retired, ...numbers], outcome: null };
  const drafts = await draftsOf(context, demand);
  if (!drafts) return;
  if (drafts.every(({ draft }) => draft.letter === null)) {
    const block = drafts.flatMap(({ draft }) => draft.checks).find((check) => check.severity === 'block');
    sayWhyNot(context, block);
    return;
  }
  if (isTopOfUndo(context, job)) await (await import('./undo')).undoLast(context);
  context.dispatch({ type: 'noticeDismissed' });
  context.dispatch({ type: 'letterJobChanged', job: demand });
  await draftLetters(context);
}

function sayWhyNot(context: SessionContext, block: LetterCheck | undefined): void {
  const reason = block ? say(context.state().locale, block.message) : '';
  context.dispatch({ type: 'noticed', notice: plainNotice('warning', { id: 'pane.letters.noDemand' }, [], { id: 'pane.letters.noDemand.body', values: { reason } }) });
}

async function draftsOf(context: SessionContext, job: LetterJob): Promise<AddressedDraft[] | null> {
  const drafts: AddressedDraft[] = [];
  const finished = await attempt(context, 'letters', async ({ signal, onProgress }) => {
    const [{ draftLetters: drafted }, { breathe }, { letterRequests }] = await Promise.all([import('../../letters/draft-letters'), import('../../letters/breathe'), import('../letter-requests')]);
    drafts.length = 0;
    const total = subjectsOf(job).length;
    for (const { request: { customer, currency, furtherCurrencies = [] }, draft } of drafted(letterRequests(job, context.state(), numbersOut(context.host)))) {
      if (signal.aborted) throw new WorkbookFault('cancelled');
      drafts.push({ customer, currencies: [currency, ...furtherCurrencies], draft });
      if (drafts.length % DRAFTS_BEFORE_A_PAUSE !== 0) continue;
      onProgress({ phase: 'letters', subject: customer, done: drafts.length, total });
      await breathe();
    }
  });
  return finished ? drafts : null;
}
