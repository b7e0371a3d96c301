import type { LetterRequest } from '../letters/letter';
import { statedInterest } from '../letters/stated-interest';
import { statementOf } from '../letters/statement';
import type { LetterJob } from './letter-job';
import { choicesOf } from './letter-job';
import type { State } from './state';

/** The requests of a job, a letter for each customer and currency, with numbers that are not among `numbersOut`. Only choices that bear on the letter are passed on. */
export function letterRequests(job: LetterJob, { report, today, settings }: Pick<State, 'report' | 'today' | 'settings'>, numbersOut: readonly string[] = []): LetterRequest[] {
  if (!report) return [];
  const { ledger, receivables, asOf } = report;
  const asked = new Set(choicesOf(job));
  const note = job.note.trim();
  const recipient = job.recipient.trim();
  return job.addressees.map(({ customer, currency }) => {
    const interest = asked.has('interest') && job.interest ? statedInterest(statementOf(receivables, customer, currency), asOf, job.interest) : 0;
    return {
      template: job.template, customer, currency, ledger, receivables, settings, asOf, today, purpose: job.purpose,
      form: asked.has('form') ? job.form : 'positive', taken: [...job.retired, ...numbersOut], auditSentence: asked.has('auditSentence') && job.auditSentence,
      ...(asked.has('replyBy') && job.replyBy !== null ? { replyBy: job.replyBy } : {}),
      ...(asked.has('payBy') && job.payBy !== null ? { payBy: job.payBy } : {}),
      ...(interest > 0 ? { interest } : {}),
      ...(asked.has('instalments') && job.instalments ? { instalments: job.instalments } : {}),
      ...(asked.has('recipient') && recipient !== '' ? { recipient } : {}),
      ...(note !== '' ? { note } : {}),
    };
  });
}
