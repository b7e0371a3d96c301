import { type Day, dayOf } from '../domain/day';

/** Today on the user's own calendar, not in UTC: at 7 in the morning in Shanghai it is still yesterday in Greenwich. */
export function localToday(now: Date = new Date()): Day {
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new RangeError('clock out of range');
  return day;
}
