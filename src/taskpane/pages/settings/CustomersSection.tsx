import { Button, Caption1, Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CustomerSettings, TermsReading } from '../../../domain/settings';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({ box: { display: 'flex', flexDirection: 'column', gap: '8px' } });
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
  const save = (change: Partial<CustomerSettings>): void => {
    void commands.saveSettings({ customers: { ...settings.customers, [customer]: { ...own, ...change } } });
  };
  if (customers.length === 0) return <Caption1>{t('pane.notChecked')}</Caption1>;
  return (
    <div className={styles.box}>
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
          <Field label={t('pane.set.buyer')} hint={t('pane.set.buyer.hint')}>
            <Dropdown
              value={t(`pane.buyer.${own.buyerType ?? 'other'}`)} selectedOptions={[own.buyerType ?? 'other']}
              onOptionSelect={(_, data) => save({ buyerType: data.optionValue as NonNullable<CustomerSettings['buyerType']> })}
            >
              {BUYERS.map((buyer) => <Option key={buyer} value={buyer}>{t(`pane.buyer.${buyer}`)}</Option>)}
            </Dropdown>
          </Field>
          {(own.snoozedUntil !== undefined || own.nature) && <Button size="small" onClick={() => void commands.clearCustomer(customer)}>{t('pane.set.customer.clear')}</Button>}
        </>
      )}
    </div>
  );
}
