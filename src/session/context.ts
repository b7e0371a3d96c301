import type { Host } from '../excel/host';
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
}
