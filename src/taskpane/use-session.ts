import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Commands } from '../session/commands';
import type { Session } from '../session/session';
import type { State } from '../session/state';

/** The session of this pane; set once by `App`. */
export const SessionContext = createContext<Session | null>(null);

/** Current state and what the user can do. Draws again with every change of the state. */
export function useSession(): { state: State; commands: Commands } {
  const session = useOwnSession();
  const state = useSyncExternalStore(session.subscribe, session.state);
  return { state, commands: session.commands };
}

/** What the user can do, for parts that show nothing of the state. */
export function useCommands(): Commands {
  return useOwnSession().commands;
}

/** One part of the state; draws again only when that part is another one. `part` must answer a part as it stands, not a new object. */
export function usePart<Part>(part: (state: State) => Part): Part {
  const session = useOwnSession();
  return useSyncExternalStore(session.subscribe, () => part(session.state()));
}

function useOwnSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no session');
  return session;
}
