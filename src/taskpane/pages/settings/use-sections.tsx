import type { ReactNode } from 'react';
import { isoDay } from '../../format';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';
import { CompanyForm } from '../letters/CompanyForm';
import { AboutSection } from './AboutSection';
import { AgingSection } from './AgingSection';
import { BackupSection } from './BackupSection';
import { CustomersSection } from './CustomersSection';
import { LanguageSection } from './LanguageSection';
import { MatchingSection } from './MatchingSection';
import { SampleSection } from './SampleSection';
import { SheetsSection } from './SheetsSection';
import { ThresholdsSection } from './ThresholdsSection';

/** One part of the settings. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** What it is set to, in a few words; '' where there is nothing to say. */
  readonly value: string;
  readonly content: ReactNode;
}

/** The sections in their order, each with what it is set to now. */
export function useSections(): Section[] {
  const { state: { settings, asOf, today, report, hasSample } } = useSession();
  const { t } = useWords();
  return [
    { id: 'sheets', title: t('pane.set.sheets'), value: report ? t('pane.set.sheets.value', { count: report.ledger.tables.length }) : '', content: <SheetsSection /> },
    { id: 'aging', title: t('pane.set.aging'), value: `${isoDay(asOf ?? today)} · ${t(`pane.basis.${settings.basis}`)} · ${settings.buckets.join(' / ')}`, content: <AgingSection /> },
    { id: 'matching', title: t('pane.set.matching'), value: t(`pane.matching.${settings.matching}`), content: <MatchingSection /> },
    { id: 'customers', title: t('pane.set.customers'), value: t('pane.set.customers.value', { count: Object.keys(settings.customers).length }), content: <CustomersSection /> },
    {
      id: 'thresholds', title: t('pane.set.thresholds'), content: <ThresholdsSection />,
      value: t('pane.set.thresholds.value', { confirmation: settings.confirmationDays, limitation: settings.limitationWarningDays, reply: settings.replyWorkingDays }),
    },
    { id: 'company', title: t('pane.set.company'), value: settings.company.name || t('pane.set.company.none'), content: <CompanyForm /> },
    { id: 'language', title: t('pane.set.language'), value: `${t(`pane.language.${settings.language}`)} · ${t(`pane.theme.${settings.theme}`)}`, content: <LanguageSection /> },
    { id: 'backup', title: t('pane.set.backup'), value: '', content: <BackupSection /> },
    { id: 'sample', title: t('pane.set.sample'), value: t(hasSample ? 'pane.sample.here' : 'pane.sample.none'), content: <SampleSection /> },
    { id: 'about', title: t('pane.set.about'), value: '', content: <AboutSection /> },
  ];
}
