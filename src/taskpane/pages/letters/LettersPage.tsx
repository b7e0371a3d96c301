import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';
import { HiddenHeading } from '../../components/Hidden';
import { ChooseCustomers } from './ChooseCustomers';
import { LetterReview } from './LetterReview';
import { PurposeStep } from './PurposeStep';
import { RegisterList } from './RegisterList';
import { ReplyForm } from './ReplyForm';

const useStyles = makeStyles({ views: { marginInlineStart: '-8px', marginBottom: '4px' } });

/** Letters: choose, purpose, check and output; and the desk where replies are entered. */
export default function LettersPage(): React.JSX.Element | null {
  const styles = useStyles();
  const { state: { report, place, filters, letterJob }, commands } = useSession();
  const { t } = useWords();
  const step = letterJob?.step;
  const before = useRef(step);
  useEffect(() => {
    const page = document.querySelector('main');
    if (before.current !== step && page) {
      page.scrollTo?.({ top: 0 });
      // The button that led here is gone with its step; without this the keyboard would begin again at the tabs.
      if (document.activeElement === document.body) page.querySelector('h1')?.focus({ preventScroll: true });
    }
    before.current = step;
  }, [step]);
  if (!report) return null;
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
