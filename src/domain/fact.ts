import type { CellRef, CellValue } from './cell';

/**
 * What reading a cell gave.
 * - `ok`: a value.
 * - `blank`: nothing there (0, null and "" for dates; null and "" for money).
 * - `status`: a word that stands for a state, not a value (暂无, 已付, N/A, -); `reason` keeps it.
 * - `doubtful`: readable in more than one way, or incomplete (needs a year, several dates, 1,23,456); no value is taken.
 * - `unreadable`: not a value of this kind (an error cell, an impossible date).
 * - `noColumn`: the sheet has no such column.
 */
export type FactStatus = 'ok' | 'blank' | 'status' | 'doubtful' | 'unreadable' | 'noColumn';

/** A parser's answer: value or the reason why there is none. `reason` is a machine word (`needsYear`, `impossible`, `grouping` …). */
export interface Parsed<T> {
  readonly status: Exclude<FactStatus, 'noColumn'>;
  readonly value: T | null;
  readonly reason?: string;
  /** Text beside the value that was kept, e.g. a remark in brackets. */
  readonly remark?: string;
  /** ISO currency code written with an amount (US$ 1,200 → USD). */
  readonly currency?: string;
}

/** A value with its cell: the unit of evidence everywhere. `value` is null unless `status` is `ok`. */
export interface Fact<T> {
  readonly status: FactStatus;
  readonly value: T | null;
  readonly raw: CellValue;
  /** Null only for `noColumn`. */
  readonly cell: CellRef | null;
  readonly reason?: string;
  readonly remark?: string;
  readonly currency?: string;
}
