import { aging } from './aging';
import { agingTable } from './aging-table';
import { dueDate } from './due-date';
import { instalments } from './instalments';
import { lateInterest } from './late-interest';
import { limitation } from './limitation';
import { nextAction } from './next-action';
import { openAmount } from './open-amount';
import { overdueDays } from './overdue-days';
import { readiness } from './readiness';
import { readinessGaps } from './readiness-gaps';
import { rmbUpper } from './rmb-upper';

/** A custom function as Excel calls it. */
export type CustomFunction = (...ranges: never[]) => unknown[][];

/** Every custom function by its id, in the order of the help page. A new function is a file here, its tests, its example, and a line. */
export const FUNCTIONS = {
  AGING: aging,
  OVERDUEDAYS: overdueDays,
  AGINGTABLE: agingTable,
  OPENAMOUNT: openAmount,
  DUEDATE: dueDate,
  READINESS: readiness,
  READINESSGAPS: readinessGaps,
  NEXTACTION: nextAction,
  RMBUPPER: rmbUpper,
  INSTALMENTS: instalments,
  LATEINTEREST: lateInterest,
  LIMITATION: limitation,
} as const satisfies Readonly<Record<string, CustomFunction>>;

export type FunctionId = keyof typeof FUNCTIONS;

/** Ids of all custom functions. */
export const FUNCTION_IDS = Object.keys(FUNCTIONS) as readonly FunctionId[];

/** Prefix of the functions in formulas: =HUIKUAN.AGING(…). */
export const NAMESPACE = 'HUIKUAN';
