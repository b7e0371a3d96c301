import type { LetterJob } from './letter-job';
import type { SessionEvent } from './reduce';
import type { State } from './state';

/**
 * What going back does: it leaves a page that stands in front of its tab, or goes a step back among the letters. Null where there is nothing
 * to leave, and while a stopped run waits for its answer.
 */
export function wayBack({ place, letterJob }: Pick<State, 'place' | 'letterJob'>): SessionEvent | null {
  if (place.detail) return { type: 'wentBack' };
  return place.tab === 'letters' && letterJob && letterJob.step !== 'choose' && !letterJob.stopped ? { type: 'letterJobChanged', job: stepBack(letterJob) } : null;
}

/** From the letters to their choices, from these to the customers. What was handed out stays so; the job begins anew with it. */
function stepBack(job: LetterJob): LetterJob {
  return job.step === 'review' ? { ...job, step: 'purpose', goesOn: false, outcome: null } : { ...job, step: 'choose' };
}
