import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useSession } from '../use-session';
import { useMedia } from '../use-media';
import { useTouch } from '../use-touch';
import { FooterBar } from './FooterBar';
import { JumpBar } from './JumpBar';
import { LiveRegion } from './LiveRegion';
import { TabRow } from './TabRow';
import { CurrentPage } from './CurrentPage';
import { PageLoading } from './PageLoading';
import { usePreload } from './use-preload';
import { useReturn } from './use-return';
import { usePaneKeys } from './use-pane-keys';
import { useTabWalk } from './use-tab-walk';

// Both come a moment after something has happened, so not with the first script.
const NoticeBar = lazy(() => import('./NoticeBar'));
const RunProgress = lazy(() => import('./RunProgress'));
const HelpPanel = lazy(() => import('./HelpPanel'));

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0, backgroundColor: tokens.colorNeutralBackground1 },
  // Fingers need more room than a pointer: buttons, rows and fields alike.
  touch: {
    '& .fui-Button, & .fui-ToggleButton, & .fui-InteractionTagPrimary, & .fui-SearchBox, & .fui-Input, & .fui-Select': { minHeight: '40px', minWidth: '40px' },
    '& [data-row] > button': { minHeight: '44px' },
  },
  page: {
    // Fields shrink with the pane: at 200 % zoom there are 175 px.
    '& .fui-Input, & .fui-Select, & .fui-Textarea, & .fui-Dropdown, & .fui-Combobox, & .fui-SearchBox': { minWidth: 0 },
    '& .fui-Input__input, & .fui-Combobox__input, & .fui-Select__select': { minWidth: 0, width: '100%' },
    '& .fui-TabList': { flexWrap: 'wrap' },
    flexGrow: 1, minHeight: 0, overflowY: 'scroll', overflowX: 'hidden', padding: '8px 16px 16px', containerType: 'inline-size',
    // Space for a focus ring at the edges.
    scrollPaddingBlock: '8px',
    '@media (min-width: 400px)': { paddingInline: '20px' },
  },
});

/** Tabs, message, page, progress, jump bar and footer; the order in which Tab walks. */
export function Frame(): React.JSX.Element {
  const styles = useStyles();
  const { state, commands } = useSession();
  const pageRef = useReturn(state.place, state.report !== null, state.checkedAt);
  const touch = useTouch();
  // Excel's pane on a small screen has 378 px: one bar fewer.
  const low = useMedia('(max-height: 420px)');
  const [helping, setHelping] = useState(false);
  const toggleHelp = useCallback(() => setHelping((before) => !before), []);
  const closeHelp = (): void => {
    setHelping(false);
    document.getElementById('help-button')?.focus();
  };
  usePaneKeys(pageRef, toggleHelp);
  useTabWalk();
  usePreload();
  return (
    <div className={mergeClasses(styles.frame, touch && styles.touch)}>
      <TabRow tab={state.place.tab} onTab={commands.openTab} touch={touch} />
      <Suspense fallback={null}>
        {helping && <HelpPanel onClose={closeHelp} />}
        {state.notice && <NoticeBar notice={state.notice} />}
      </Suspense>
      <main ref={pageRef} className={styles.page}>
        <div role="tabpanel" aria-labelledby={`tab-${state.place.tab}`} id="page">
          <Suspense fallback={<PageLoading />}>
            <CurrentPage />
          </Suspense>
        </div>
      </main>
      {/* Below the page: it comes and goes, and must not push away what the user is about to press. */}
      <Suspense fallback={null}>{state.run && <RunProgress key={state.run.startedAt} run={state.run} />}</Suspense>
      {!low && <JumpBar />}
      <FooterBar helping={helping} onHelp={toggleHelp} low={low} />
      <LiveRegion announcement={state.announcement} />
    </div>
  );
}
