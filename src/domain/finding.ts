import type { CellRef } from './cell';
import type { Message } from './message';

/** `error` keeps a figure out of the result, `warning` may change one, `info` explains. */
export type FindingSeverity = 'error' | 'warning' | 'info';

/** Something the user should know about a cell, a column or a sheet. `id` is stable and goes into JSON. */
export interface Finding {
  readonly id: string;
  readonly severity: FindingSeverity;
  /** Where; row 0 means the whole sheet, null the workbook. */
  readonly cell: CellRef | null;
  readonly message: Message;
  /** Every cell of a finding that tells of many at once; `cell` is the first of them. */
  readonly more?: readonly CellRef[];
}
