import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Report } from '../../../report/report';
import { useLostFocus } from '../../use-lost-focus';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';
import { HiddenHeading } from '../../components/Hidden';
import { ChooseCustomers } from './ChooseCustomers';
import { LetterReview } from './LetterReview';
import { PurposeStep } from './PurposeStep';
import { RegisterList } from './RegisterList';
import { ReplyForm } from './ReplyForm';

const useStyles = makeStyles({
  page: { display: 'contents' },
  views: { marginInlineStart: '-8px', marginBottom: '4px' },
});

/** Letters: choose, purpose, check and output; and the desk where replies are entered. */
export default function LettersPage(): React.JSX.Element | null {
  const styles = useStyles();
  const { state: { report, letterJob } } = useSession();
  const step = letterJob?.step;
  const before = useRef(step);
  const lost = useLostFocus();
  useEffect(() => {
    if (before.current !== step) document.querySelector('main')?.scrollTo?.({ top: 0 });
    before.current = step;
  }, [step]);
  return report && <div {...lost} className={styles.page}><Step report={report} /></div>;
}

function Step({ report }: { readonly report: Report }): React.JSX.Element {
  const styles = useStyles();
  const { state: { place, filters, letterJob }, commands } = useSession();
  const { t } = useWords();
  if (place.detail?.kind === 'reply') return <ReplyForm report={report} letterNo={place.detail.letterNo} version={place.detail.version} currency={place.detail.currency} />;
  if (letterJob?.step === 'review') return <LetterReview job={letterJob} />;
  if (letterJob?.step === 'purpose') return <PurposeStep job={letterJob} />;
  return (
    <>
      <HiddenHeading>{t('pane.tab.letters')}</HiddenHeading>
      <TabList size="small" appearance="subtle" className={styles.views} selectedValue={filters.letterView} onTabSelect={(_, data) => commands.filter({ letterView: data.value as 'write' | 'register' })}>
        <Tab value="write">{t('pane.letters.write')}</Tab>
        <Tab value="register">{t('pane.letters.register')}</Tab>
      </TabList>
      {filters.letterView === 'write' ? <ChooseCustomers report={report} job={letterJob} /> : <RegisterList report={report} />}
    </>
  );
}
