import type { CellRef } from './cell';
import { addMonths } from './day';
import type { Day } from './day';
import { limitationEvents } from './limitation-events';
import type { LimitationEvent, LimitationSources } from './limitation-events';
import type { Message } from './message';
import type { OpenItem } from './receivables';
import { rollToWorkingDay } from './working-days';

const PERIOD_MONTHS = 36;
const MOST_MONTHS = 240;

/**
 * Last day of the limitation period (诉讼时效): three years after the due date or the last interruption, whichever is later, at most twenty
 * years after the due date, rolled over rest days. `lastInterruption` is taken as an interruption of a period that was still running: who
 * names only the last one vouches for those before; `limitationOf` checks the whole chain.
 * Source: 民法典 188, 195, 201–203. `known` is false where the holiday calendar of that year is not published yet.
 * @example due 2023-10-03 → 2026-10-08 (holiday); due 2023-09-20 → 2026-09-20 (补班 Sunday); due 2020-02-29 → 2023-02-28
 */
export function limitationDay(due: Day, lastInterruption: Day | null = null): { readonly day: Day; readonly known: boolean } {
  const from = lastInterruption === null ? due : Math.max(due, lastInterruption);
  return rollToWorkingDay(Math.min(addMonths(from, PERIOD_MONTHS), addMonths(due, MOST_MONTHS)));
}

/** How near the end of limitation is: `early` from twice the warning period on, `near` from the period itself, `last` from a third of it. */
export type LimitationStage = 'far' | 'early' | 'near' | 'last' | 'over';

/**
 * Stage for days left and the warning period in days; the last day itself still counts. Source: receivables rules §10 (180, 90 and 30 days).
 * @example with 90 days: limitationStage(181, 90) === 'far', 180 is 'early', 90 is 'near', 30 and 0 are 'last', −1 is 'over'
 */
export function limitationStage(daysLeft: number, warningDays: number): LimitationStage {
  if (daysLeft < 0) return 'over';
  if (daysLeft * 3 <= warningDays) return 'last';
  if (daysLeft <= warningDays) return 'near';
  return daysLeft <= warningDays * 2 ? 'early' : 'far';
}

/** Limitation of one open item. Not legal advice; whoever shows it says so. */
export interface Limitation {
  /** Cautious last day: uncertain events do not count. Null without due date. */
  readonly lastDay: Day | null;
  readonly daysLeft: number | null;
  readonly expired: boolean;
  /** What set the last day: a log row, letter or payment; null = the due date itself. */
  readonly restartedBy: LimitationEvent | null;
  /** Something may move the date by years: no due date, an event courts judge differently, an event after expiry. */
  readonly uncertain: boolean;
  /** False while the holidays of that year are not published: then only weekends were rolled over. */
  readonly calendarKnown: boolean;
  /** The last day if the uncertain events count, for the lawyer; null when there are none. */
  readonly perhaps: Day | null;
  /** Last day counted from the last instalment of the same debt (民法典 189); null when the item is no instalment. */
  readonly byInstalments: Day | null;
  readonly message: Message;
  readonly cells: readonly CellRef[];
  readonly events: readonly LimitationEvent[];
}

/**
 * Limitation of an open item from its due date, payments, chase log and letters. `siblings` are the items of the same deal or invoice.
 * Each restart must fall inside the running period. Source: receivables rules §10.
 * @example due 2023-03-01, delivered demand 2025-02-10 → last day 2028-02-10, restartedBy the letter
 */
export function limitationOf(item: OpenItem, sources: LimitationSources, asOf: Day, siblings: readonly OpenItem[] = []): Limitation {
  const events = limitationEvents(item, sources, asOf);
  const { dueDate } = item;
  if (dueDate === null) {
    return {
      lastDay: null, daysLeft: null, expired: false, restartedBy: null, uncertain: true, calendarKnown: true, perhaps: null, byInstalments: null,
      message: { id: 'domain.limitation.noDueDate' }, cells: item.dueBasis.cells, events,
    };
  }
  const sure = run(dueDate, events.filter((event) => event.effect === 'restarts'));
  const generous = run(dueDate, events.filter((event) => event.effect !== 'none'));
  const late = events.some((event) => event.effect !== 'none' && event.day > sure.day);
  const uncertain = generous.day > sure.day || late;
  const lastDue = Math.max(dueDate, ...siblings.map((sibling) => sibling.dueDate ?? 0));
  const restartCell = sure.by?.cell ?? null;
  return {
    lastDay: sure.day, daysLeft: sure.day - asOf, expired: asOf > sure.day, restartedBy: sure.by, uncertain, calendarKnown: sure.known, perhaps: generous.day > sure.day ? generous.day : null,
    byInstalments: lastDue > dueDate ? run(lastDue, events.filter((event) => event.effect === 'restarts')).day : null,
    message: sure.by
      ? { id: 'domain.limitation.restarted', values: { event: { id: `domain.limitation.event.${sure.by.kind}` }, day: { day: sure.by.day }, last: { day: sure.day } } }
      : { id: 'domain.limitation.fromDue', values: { due: { day: dueDate }, last: { day: sure.day } } },
    cells: restartCell ? [restartCell] : item.dueBasis.cells, events,
  };
}

/** Runs the period through restarts in order; one that comes after the end changes nothing. Before the due date nothing runs yet. */
function run(due: Day, events: readonly LimitationEvent[]): { readonly day: Day; readonly known: boolean; readonly by: LimitationEvent | null } {
  let end = limitationDay(due);
  let by: LimitationEvent | null = null;
  for (const event of events) {
    if (event.day <= due || event.day > end.day) continue;
    const next = limitationDay(due, event.day);
    if (next.day <= end.day) continue;
    end = next;
    by = event;
  }
  return { ...end, by };
}
