import type { LetterRequest } from '../letters/letter';
import type { LetterJob } from './letter-job';
import { choicesOf, subjectsOf } from './letter-job';
import type { State } from './state';

/** The requests of a job, one for each of its letters, with numbers that are not among `numbersOut`. Only choices that bear on the letter are passed on. */
export function letterRequests(job: LetterJob, { report, today, settings }: Pick<State, 'report' | 'today' | 'settings'>, numbersOut: readonly string[] = []): LetterRequest[] {
  if (!report) return [];
  const { ledger, receivables, asOf } = report;
  const asked = new Set(choicesOf(job));
  const note = job.note.trim();
  const recipient = job.recipient.trim();
  return subjectsOf(job).map(({ customer, currencies: [currency = '', ...furtherCurrencies] }) => ({
    template: job.template, customer, currency, furtherCurrencies, ledger, receivables, settings, asOf, today, purpose: job.purpose,
    form: asked.has('form') ? job.form : 'positive', taken: [...job.retired, ...numbersOut], auditSentence: asked.has('auditSentence') && job.auditSentence,
    ...(asked.has('replyBy') && job.replyBy !== null ? { replyBy: job.replyBy } : {}),
    ...(asked.has('payBy') && job.payBy !== null ? { payBy: job.payBy } : {}),
    ...(asked.has('interest') && job.interest ? { interest: job.interest } : {}),
    ...(asked.has('instalments') && job.instalments ? { instalments: job.instalments } : {}),
    ...(asked.has('recipient') && recipient !== '' ? { recipient } : {}),
    ...(job.language ? { language: job.language } : {}),
    ...(note !== '' ? { note } : {}),
  }));
}
