import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Commands } from '../session/commands';
import type { Session } from '../session/session';
import type { State } from '../session/state';

/** The session of this pane; set once by `App`. */
export const SessionContext = createContext<Session | null>(null);

/** Current state and what the user can do. */
export function useSession(): { state: State; commands: Commands } {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no session');
  const state = useSyncExternalStore(session.subscribe, session.state);
  return { state, commands: session.commands };
}
