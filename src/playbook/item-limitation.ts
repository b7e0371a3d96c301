import type { CellRef } from '../domain/cell';
import type { Day } from '../domain/day';
import { addMonths } from '../domain/day';
import type { OpenItem } from '../domain/receivables';
import type { Settings } from '../domain/settings';
import { rollToWorkingDay } from '../domain/working-days';
import type { Party } from './party';

/** When the limitation period of an item ends, and what says so. */
export interface ItemLimitation {
  readonly lastDay: Day;
  readonly cells: readonly CellRef[];
  readonly uncertain: boolean;
}

const PERIOD_MONTHS = 36;
/** No period of three years is shorter. */
const PERIOD_DAYS = 1095;

/** Limitation of an item; null while it is years away, so that a hundred thousand young items cost nothing. */
export function itemLimitation(item: OpenItem, _party: Party, settings: Settings, asOf: Day): ItemLimitation | null {
  if (item.dueDate === null || item.open <= 0) return null;
  if (asOf - item.dueDate < PERIOD_DAYS - settings.limitationWarningDays) return null;
  const earliest = addMonths(item.dueDate, PERIOD_MONTHS);
  if (earliest - asOf > settings.limitationWarningDays) return null;
  return { lastDay: rollToWorkingDay(earliest).day, cells: item.dueBasis.cells, uncertain: false };
}
