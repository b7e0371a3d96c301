import { useSession } from '../use-session';
import { BucketPage } from './overview/BucketPage';
import { FindingsPage } from './overview/FindingsPage';
import { OverviewPage } from './overview/OverviewPage';
import { ReconcilePage } from './overview/ReconcilePage';
import { DealPage } from './readiness/DealPage';
import { ReadinessPage } from './readiness/ReadinessPage';
import { NextPage } from './next/NextPage';
import { WorkPage } from './next/WorkPage';

/** Pages that show the report. */
export default function ReportPages(): React.JSX.Element | null {
  const { state: { place, report } } = useSession();
  if (!report) return null;
  switch (place.detail?.kind) {
    case 'bucket': return <BucketPage report={report} bucket={place.detail.bucket} />;
    case 'reconcile': return <ReconcilePage report={report} />;
    case 'findings': return <FindingsPage report={report} />;
    case 'deal': return <DealPage report={report} dealId={place.detail.dealId} />;
    case 'work': return <WorkPage report={report} customer={place.detail.customer} currency={place.detail.currency} />;
  }
  switch (place.tab) {
    case 'readiness': return <ReadinessPage report={report} />;
    case 'next': return <NextPage report={report} />;
    default: return <OverviewPage report={report} />;
  }
}
