import type { Message } from '../domain/message';
import type { Report } from '../report/report';
import { type Addressee, newLetterJob } from './letter-job';
import type { State } from './state';
import { isAddressable } from './views/addressable';

/** Drafts between two pauses, in which the page may draw. */
const DRAFTS_BEFORE_A_PAUSE = 5;

const known = new WeakMap<Report, Promise<ReadonlyMap<string, readonly Message[]>>>();

/**
 * What keeps the usual confirmation from going out, by customer; whoever has no entry can get one. Details of our own company are no obstacle: they
 * are asked for on the way. Worked out once for each report, in the background.
 * @example a customer of whom only a short name is known → [{ id: 'letters.check.fullName', … }]
 */
export function letterObstacles(state: Pick<State, 'report' | 'today' | 'settings'>): Promise<ReadonlyMap<string, readonly Message[]>> {
  const { report } = state;
  if (!report) return Promise.resolve(new Map());
  // What fails here fails again, and is said, when the letter is drafted.
  const found = known.get(report) ?? findObstacles(state, report).catch(() => new Map<string, readonly Message[]>());
  known.set(report, found);
  return found;
}

async function findObstacles(state: Pick<State, 'report' | 'today' | 'settings'>, { receivables }: Report): Promise<ReadonlyMap<string, readonly Message[]>> {
  const [{ draftLetters }, { breathe }, { letterRequests }] = await Promise.all([import('../letters/draft-letters'), import('../letters/breathe'), import('./letter-requests')]);
  const addressees = receivables.balances.filter(isAddressable).map(({ customer, currency }): Addressee => ({ customer, currency }));
  const obstacles = new Map<string, readonly Message[]>();
  let drafted = 0;
  for (const { request, draft } of draftLetters(letterRequests(newLetterJob(addressees), state))) {
    const blocks = draft.checks.filter(({ id, severity }) => severity === 'block' && id !== 'own-company').map(({ message }) => message);
    if (blocks.length > 0) obstacles.set(request.customer, blocks);
    drafted += 1;
    if (drafted % DRAFTS_BEFORE_A_PAUSE === 0) await breathe();
  }
  return obstacles;
}
