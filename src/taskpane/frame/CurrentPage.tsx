import { lazy } from 'react';
import { FirstRun } from '../pages/first-run/FirstRun';
import { NotChecked } from '../pages/first-run/NotChecked';
import { useSession } from '../use-session';

// One chunk for what a check shows, one each for what is opened more rarely.
const ReportPages = lazy(() => import('../pages/ReportPages'));
const MappingPage = lazy(() => import('../pages/mapping/MappingPage'));
const LettersPage = lazy(() => import('../pages/letters/LettersPage'));
const SettingsPage = lazy(() => import('../pages/settings/SettingsPage'));
const PreviewPage = lazy(() => import('../pages/preview/PreviewPage'));

/** The page of the current place. Before the first check the overview invites to it, and the other tabs say what they will show. */
export function CurrentPage(): React.JSX.Element {
  const { state: { place, report } } = useSession();
  if (place.detail?.kind === 'preview') return <PreviewPage />;
  if (place.detail?.kind === 'mapping') return <MappingPage />;
  if (place.tab === 'settings') return <SettingsPage />;
  if (!report || report.ledger.tables.length === 0) return place.tab === 'overview' ? <FirstRun /> : <NotChecked tab={place.tab} />;
  return place.tab === 'letters' ? <LettersPage /> : <ReportPages />;
}
