import type { CellRef } from '../domain/cell';
import type { Day } from '../domain/day';
import type { Message } from '../domain/message';
import type { OpenItem } from '../domain/receivables';
import type { Settings } from '../domain/settings';
import type { Party } from './party';

/** When the limitation period of an item ends, and what says so. For information only, not legal advice. */
export interface ItemLimitation {
  /** Cautious last day: from the item's own due date and certain interruptions. */
  readonly lastDay: Day;
  /** Last day if events count on which courts differ; null when there are none. */
  readonly perhaps: Day | null;
  /** Last day counted from the last instalment of the same debt (民法典 189); null when the item is no instalment. */
  readonly byInstalments: Day | null;
  /** What set the last day, in words and cells. */
  readonly message: Message;
  readonly cells: readonly CellRef[];
}

/** No period of three years is shorter. */
const PERIOD_DAYS = 1095;

/** Limitation of an item; null before its first warning, while it is years away (so that a hundred thousand young items cost nothing) or without a due date. */
export function itemLimitation(item: OpenItem, party: Party, settings: Settings, asOf: Day): ItemLimitation | null {
  if (item.dueDate === null || item.open <= 0 || asOf - item.dueDate < PERIOD_DAYS - settings.limitationWarningDays * 2) return null;
  const { lastDay, perhaps, byInstalments, message, restartedBy, cells } = party.limitationOf(item);
  return lastDay === null ? null : { lastDay, perhaps, byInstalments, message, cells: restartedBy ? cells : item.dueBasis.cells };
}

/** The last day that anybody could argue for; only after it is the claim taken to be lost. */
export function latestDay({ lastDay, perhaps, byInstalments }: ItemLimitation): Day {
  return Math.max(lastDay, perhaps ?? 0, byInstalments ?? 0);
}
