import { Button, Caption1, Dropdown, Field, makeStyles, Option, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { isoDay } from '../../format';
import type { CustomerSettings, TermsReading } from '../../../domain/settings';
import { type ReadingsExample, readingsExample } from '../../../session/views/readings-example';
import { useSession } from '../../use-session';
import { useWords, type Words } from '../../use-words';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px' },
  decided: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  note: { color: tokens.colorNeutralForeground2 },
});
const READINGS: readonly TermsReading[] = ['A', 'B', 'C'];
const BUYERS: readonly NonNullable<CustomerSettings['buyerType']>[] = ['public', 'large', 'other'];

/** What is decided for one customer: reading of the terms, kind of buyer. */
export function CustomersSection(): React.JSX.Element {
  const styles = useStyles();
  const { state: { settings, report }, commands } = useSession();
  const { t } = useWords();
  const customers = useMemo(() => [...new Set(report?.receivables.balances.map((one) => one.customer) ?? [])].sort((a, b) => a.localeCompare(b, 'zh')), [report]);
  const [customer, setCustomer] = useState('');
  const own = settings.customers[customer] ?? {};
  const example = useMemo(() => (report ? readingsExample(report, customer) : null), [report, customer]);
  const save = (change: Partial<CustomerSettings>): void => {
    void commands.saveSettings(({ customers: standing }) => ({ customers: { ...standing, [customer]: { ...standing[customer], ...change } } }));
  };
  const decided = Object.keys(settings.customers).filter((one) => customers.includes(one));
  if (customers.length === 0) return <Caption1>{t('pane.notChecked.customers')}</Caption1>;
  return (
    <div className={styles.box}>
      <Caption1 className={styles.note}>{t('pane.set.customers.what')}</Caption1>
      {decided.length > 0 && (
        <div className={styles.decided} role="group" aria-label={t('pane.set.customers.decided')}>
          {decided.map((one) => <Button key={one} size="small" shape="circular" aria-pressed={one === customer} onClick={() => setCustomer(one)}>{one}</Button>)}
        </div>
      )}
      <Field label={t('pane.customer')}>
        <Dropdown value={customer} selectedOptions={[customer]} onOptionSelect={(_, data) => setCustomer(data.optionValue ?? '')}>
          {customers.map((one) => <Option key={one} value={one}>{one}</Option>)}
        </Dropdown>
      </Field>
      {customer !== '' && (
        <>
          <Field label={t('pane.set.terms')}>
            <Dropdown
              value={own.termsReading ? t(`pane.terms.${own.termsReading}`) : t('pane.set.asWorkbook')} selectedOptions={[own.termsReading ?? '']}
              onOptionSelect={(_, data) => { if (data.optionValue) save({ termsReading: data.optionValue as TermsReading }); }}
            >
              {READINGS.map((reading) => <Option key={reading} value={reading}>{t(`pane.terms.${reading}`)}</Option>)}
            </Dropdown>
          </Field>
          {example && <Caption1 className={styles.note}>{readingsText(example, t)}</Caption1>}
          <Field label={t('pane.set.buyer')} hint={t('pane.set.buyer.hint')}>
            <Dropdown
              value={t(`pane.buyer.${own.buyerType ?? 'other'}`)} selectedOptions={[own.buyerType ?? 'other']}
              onOptionSelect={(_, data) => save({ buyerType: data.optionValue as NonNullable<CustomerSettings['buyerType']> })}
            >
              {BUYERS.map((buyer) => <Option key={buyer} value={buyer}>{t(`pane.buyer.${buyer}`)}</Option>)}
            </Dropdown>
          </Field>
          {(own.buyerType === 'public' || own.buyerType === 'large') && (
            <Field label={t('pane.set.declared')} hint={t('pane.set.declared.hint')}>
              <RadioGroup layout="horizontal" value={own.smeDeclared === undefined ? '' : own.smeDeclared ? 'yes' : 'no'} onChange={(_, data) => save({ smeDeclared: data.value === 'yes' })}>
                {(['yes', 'no'] as const).map((answer) => <Radio key={answer} value={answer} label={t(`pane.set.declared.${answer}`)} />)}
              </RadioGroup>
            </Field>
          )}
          {own.snoozedUntil !== undefined && <Caption1>{t('pane.set.customer.snoozed', { day: isoDay(own.snoozedUntil) })}</Caption1>}
          {own.nature && <Caption1>{t('pane.set.customer.nature', { nature: t(`pane.nature.${own.nature.value}`), reason: own.nature.reason })}</Caption1>}
          {(own.snoozedUntil !== undefined || own.nature) && <Button size="small" onClick={() => void commands.clearCustomer(customer)}>{t('pane.set.customer.clear')}</Button>}
        </>
      )}
    </div>
  );
}

/** 月结30天，2025-01-10 开票：A 2025-03-02；B 2025-02-28（早 2 天）；C 2025-02-10（早 20 天）. */
function readingsText({ terms, invoice, readings }: ReadingsExample, t: Words['t']): string {
  const days = readings.map(({ reading, day, differenceDays }) =>
    t(differenceDays === 0 ? 'pane.set.terms.day' : differenceDays < 0 ? 'pane.set.terms.earlier' : 'pane.set.terms.later', { reading, day: isoDay(day), days: Math.abs(differenceDays) }));
  return t('pane.set.terms.example', { terms, invoice: isoDay(invoice), days: days.join(t('pane.set.terms.between')) });
}
