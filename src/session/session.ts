import type { Day } from '../domain/day';
import type { RibbonAction } from '../excel/boot';
import type { Host } from '../excel/host';
import type { Workbook } from '../sheets/workbook';
import { createCommands, type Commands } from './commands';
import type { SessionContext } from './context';
import { countEdits } from './count-edits';
import { reduce, type SessionEvent } from './reduce';
import { initialState, type State, TABS, type Tab } from './state';

/** What the pane works with: a state to show, a way to hear of the next one, and everything the user can do. */
export interface Session {
  state(): State;
  subscribe(listener: () => void): () => void;
  readonly commands: Commands;
  /** Does what a ribbon button or shortcut asks for. */
  ribbon(action: RibbonAction): Promise<void>;
}

export interface SessionOptions {
  readonly workbook: Workbook;
  readonly host: Host;
  readonly today: Day;
  readonly now: () => number;
}

/** Starts a session over a workbook. Reads nothing yet: the first check is the user's. */
export function createSession({ workbook, host, today, now }: SessionOptions): Session {
  const tab = TABS.find((one): one is Tab => one === host.recall('tab'));
  let current = initialState({ locale: host.locale, today, readOnly: host.readOnly, undo: host.loadUndo(), ...(tab ? { tab } : {}) });
  const listeners = new Set<() => void>();
  const dispatch = (event: SessionEvent): void => {
    const next = reduce(current, event);
    if (next === current) return;
    current = next;
    for (const listener of listeners) listener();
  };
  const context: SessionContext = {
    workbook, host, now, dispatch, state: () => current, stop: { current: null }, retry: { current: null }, elsewhere: { current: null },
    standIns: new Map(), closed: new Set(), edits: { cells: new Set(), during: [] },
  };
  const commands = createCommands(context);
  void watch(context);
  return {
    state: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    commands,
    ribbon: (action) => commands.ribbon(action),
  };
}

/** Counts edits to the sheets that the report was made from. Nothing is read again until the user asks. */
async function watch(context: SessionContext): Promise<void> {
  try {
    await context.host.onChanged((change) => {
      if (context.state().run?.what === 'check') context.edits.during.push(change);
      countEdits(context, [change]);
    });
  } catch {
    // Without change events (an older Excel) the time of the check is still shown; nothing else depends on them.
  }
}
