import type { Report } from '../../report/report';
import type { Detail, Tab } from '../../session/state';
import { SideBySide } from '../components/SideBySide';
import { useSession } from '../use-session';
import { useWords } from '../use-words';
import { BucketPage } from './overview/BucketPage';
import { FindingsPage } from './overview/FindingsPage';
import { OverviewPage } from './overview/OverviewPage';
import { ReconcilePage } from './overview/ReconcilePage';
import { DealPage } from './readiness/DealPage';
import { ReadinessPage } from './readiness/ReadinessPage';
import { NextPage } from './next/NextPage';
import { WorkPage } from './next/WorkPage';

/** Pages that show the report: of each tab its list, and what a row of it opens. */
export default function ReportPages(): React.JSX.Element | null {
  const { state: { place, report } } = useSession();
  const { t } = useWords();
  if (!report) return null;
  return <SideBySide list={listOf(place.tab, report)} detail={detailOf(place.detail, report)} label={t('pane.detail')} placeholder={place.tab === 'overview' ? undefined : t('pane.detail.none')} />;
}

function listOf(tab: Tab, report: Report): React.JSX.Element {
  if (tab === 'readiness') return <ReadinessPage report={report} />;
  return tab === 'next' ? <NextPage report={report} /> : <OverviewPage report={report} />;
}

function detailOf(detail: Detail | null, report: Report): React.JSX.Element | null {
  switch (detail?.kind) {
    case 'bucket': return <BucketPage key={detail.bucket} report={report} bucket={detail.bucket} />;
    case 'reconcile': return <ReconcilePage report={report} />;
    case 'findings': return <FindingsPage report={report} />;
    case 'deal': return <DealPage key={detail.dealId} report={report} dealId={detail.dealId} />;
    case 'work': return <WorkPage key={`${detail.customer}\n${detail.currency}\n${detail.log ?? ''}${String(detail.ways)}`} report={report} customer={detail.customer} currency={detail.currency} logs={detail.log ?? null} others={detail.ways === true} />;
    default: return null;
  }
}
