import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Caption1, makeStyles, Title3, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { clockTime, isoDay } from '../../format';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';
import { AboutSection } from './AboutSection';
import { AgingSection } from './AgingSection';
import { BackupSection } from './BackupSection';
import { CompanyForm } from '../letters/CompanyForm';
import { CustomersSection } from './CustomersSection';
import { ImportPage } from './ImportPage';
import { LanguageSection } from './LanguageSection';
import { MatchingSection } from './MatchingSection';
import { SampleSection } from './SampleSection';
import { SheetsSection } from './SheetsSection';
import { ThresholdsSection } from './ThresholdsSection';

const useStyles = makeStyles({
  title: { margin: 0, outlineStyle: 'none' },
  value: { color: tokens.colorNeutralForeground2, marginInlineStart: '8px', fontWeight: tokens.fontWeightRegular },
});

/** Where each thing is changed; a closed section says what it is set to. Everything is saved at once, into the workbook. */
export default function SettingsPage(): React.JSX.Element {
  const styles = useStyles();
  const { state } = useSession();
  const { t } = useWords();
  const { settings, asOf, today, report, settingsSavedAt, sheetsBehind } = state;
  const sections: [string, string, ReactNode][] = [
    ['sheets', t('pane.set.sheets.value', { count: report?.ledger.tables.length ?? 0 }), <SheetsSection key="s" />],
    ['aging', `${isoDay(asOf ?? today)} · ${t(`pane.basis.${settings.basis}`)}`, <AgingSection key="a" />],
    ['matching', t(`pane.matching.${settings.matching}`), <MatchingSection key="m" />],
    ['customers', t('pane.set.customers.value', { count: Object.keys(settings.customers).length }), <CustomersSection key="c" />],
    ['thresholds', '', <ThresholdsSection key="t" />],
    ['company', settings.company.name || t('pane.set.company.none'), <CompanyForm key="o" />],
    ['language', t(`pane.language.${settings.language}`), <LanguageSection key="l" />],
    ['backup', '', <BackupSection key="b" />],
    ['sample', '', <SampleSection key="d" />],
    ['about', '', <AboutSection key="i" />],
  ];
  if (state.place.detail?.kind === 'import') return <ImportPage />;
  return (
    <>
      <Title3 as="h1" tabIndex={-1} className={styles.title}>{t('pane.tab.settings')}</Title3>
      {settingsSavedAt !== null && <Caption1 block>{t('pane.set.saved', { time: clockTime(settingsSavedAt) })}{sheetsBehind ? ` · ${t('pane.sheetsBehind')}` : ''}</Caption1>}
      <Accordion collapsible defaultOpenItems={state.settingsSection ?? []} key={state.settingsSection ?? ''}>
        {sections.map(([id, value, content]) => (
          <AccordionItem key={id} value={id}>
            <AccordionHeader as="h2" size="small">{t(`pane.set.${id}` as 'pane.set.sheets')}<span className={styles.value}>{value}</span></AccordionHeader>
            <AccordionPanel>{content}</AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </>
  );
}
