import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { Session } from '../session/session';
import { Frame } from './frame/Frame';
import { type LeftList, LeftLists } from './left-lists';
import { useDark } from './use-dark';
import { SessionContext } from './use-session';

/** The themes stand in the page (theme-css.ts): one given here would be made into rules at every start. */
const THEME_OF_PAGE = {};

/** The pane. `dark` is what Excel says about its theme, null where it says nothing. */
export function App({ session, dark }: { readonly session: Session; readonly dark: boolean | null }): React.JSX.Element {
  const state = useSyncExternalStore(session.subscribe, session.state);
  useEffect(() => { document.documentElement.lang = state.locale; }, [state.locale]);
  const [left] = useState(() => new Map<string, LeftList>());
  const isDark = useDark(state.settings.theme, dark);
  useLayoutEffect(() => { document.documentElement.dataset.theme = isDark ? 'dark' : 'light'; }, [isDark]);
  return (
    <SessionContext value={session}>
      <FluentProvider theme={THEME_OF_PAGE} style={{ height: '100%', colorScheme: isDark ? 'dark' : 'light' }} lang={state.locale}>
        <LeftLists value={left}><Frame /></LeftLists>
      </FluentProvider>
    </SessionContext>
  );
}
