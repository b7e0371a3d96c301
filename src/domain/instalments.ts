import { addMonths } from './day';
import type { Day } from './day';
import type { Fen } from './money';
import { splitAmount } from './split-amount';
import { rollToWorkingDay } from './working-days';

/** One part of an instalment plan. */
export interface Instalment {
  /** A working day. */
  readonly day: Day;
  readonly amount: Fen;
}

/** More parts than this nobody agrees to. */
export const MOST_INSTALMENTS = 60;

/**
 * An amount in parts, every `everyMonths` months from `firstDay` (clamped to month ends), each day rolled to a working day. The parts sum exactly to
 * the amount. Equal parts, odd 分 first; with a `firstShare` (0–1) the first part is at least that share of the amount and the others are equal, none
 * below one 分. Throws RangeError unless parts are 1–60, months 1–12, the share 0–1 and the amount at least one 分 a part.
 * @example instalments(10_000, 3, fromIso('2025-01-31')!) → 33.34 on 2025-02-05, 33.33 on 2025-02-28, 33.33 on 2025-03-31; with first share 0.4 → 40.00, 30.00, 30.00
 */
export function instalments(amount: Fen, parts: number, firstDay: Day, everyMonths = 1, firstShare = 0): Instalment[] {
  if (!Number.isInteger(parts) || parts < 1 || parts > MOST_INSTALMENTS) throw new RangeError(`no number of instalments: ${parts}`);
  if (!Number.isInteger(everyMonths) || everyMonths < 1 || everyMonths > 12) throw new RangeError(`no distance in months: ${everyMonths}`);
  if (!Number.isInteger(amount) || amount < parts) throw new RangeError(`too little for ${parts} instalments: ${amount}`);
  if (!(firstShare >= 0 && firstShare <= 1)) throw new RangeError(`no share for the first instalment: ${firstShare}`);
  const equal = splitAmount(amount, new Array<number>(parts).fill(1));
  const wanted = Math.ceil(Number((amount * firstShare).toFixed(6)));
  const first = Math.min(amount - (parts - 1), Math.max(wanted, equal[0] ?? 0));
  const amounts = parts === 1 || first === equal[0] ? equal : [first, ...splitAmount(amount - first, new Array<number>(parts - 1).fill(1))];
  return amounts.map((part, index) => ({ day: rollToWorkingDay(addMonths(firstDay, index * everyMonths)).day, amount: part }));
}
