import type { Host, SheetChange } from '../excel/host';
import type { Workbook } from '../sheets/workbook';
import type { SessionEvent } from './reduce';
import type { State } from './state';

/** What every command works with. */
export interface SessionContext {
  readonly workbook: Workbook;
  readonly host: Host;
  /** The wall clock in milliseconds; the core never reads one. */
  readonly now: () => number;
  readonly state: () => State;
  readonly dispatch: (event: SessionEvent) => void;
  /** Stops the run under way. */
  readonly stop: { current: AbortController | null };
  /** What 重试 repeats. */
  readonly retry: { current: (() => Promise<void>) | null };
  /** What 写到新表 does after a refusal by a protected sheet of ours. */
  readonly elsewhere: { current: (() => Promise<void>) | null };
  /** Protected sheets of ours and the name under which another is written instead, while this pane is open. */
  readonly standIns: Map<string, string>;
  /** Protected registers of ours that the user chose to go on beside, while this pane is open. */
  readonly closed: Set<string>;
  /** What the user changed: cells since the last check, and events while one is under way, whose cells it may have read before. */
  readonly edits: { cells: Set<string>; during: SheetChange[] };
}
