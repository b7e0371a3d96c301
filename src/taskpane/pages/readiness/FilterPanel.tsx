import { Button, Combobox, Field, makeStyles, Option, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Report } from '../../../report/report';
import { customersOf, ownersOf, rulesLacking } from '../../../session/views/deal-list';
import { useSay } from '../../use-say';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({
  panel: {
    display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 200px), 1fr))', gap: '8px 12px', padding: '8px 10px', marginBottom: '6px',
    borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2, border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  field: { minWidth: 0 },
  list: { maxHeight: '200px' },
  clear: { justifySelf: 'start', alignSelf: 'end', gridColumn: '1 / -1' },
});

/** Customers offered at once; typing narrows them down. */
const OFFERED = 50;
/** Offered lower limits of the open amount, in 分, whatever the currency. */
const MINIMA = [0, 1_000_000, 10_000_000, 50_000_000];
/** Offered days overdue that a deal must be over; 0 stands for whatever is overdue. */
const OVERDUE = [0, 30, 90, 180];

/** Less common filters: customer, owner, what is missing, least open amount, days overdue. */
export function FilterPanel({ report, id }: { readonly report: Report; readonly id: string }): React.JSX.Element {
  const styles = useStyles();
  const { state: { filters }, commands } = useSession();
  const { t, count } = useWords();
  const say = useSay();
  const customers = useMemo(() => customersOf(report), [report]);
  const owners = useMemo(() => ownersOf(report), [report]);
  const rules = useMemo(() => rulesLacking(report), [report]);
  const [typed, setTyped] = useState<string | null>(null);
  const offered = customers.filter((one) => typed === null || one.toLowerCase().includes(typed.trim().toLowerCase())).slice(0, OFFERED);
  return (
    <div id={id} className={styles.panel} role="group" aria-label={t('pane.filter.more')}>
      <Field size="small" label={t('pane.customer')} className={styles.field}>
        <Combobox
          freeform clearable placeholder={t('pane.filter.all')} value={typed ?? filters.customer ?? ''} selectedOptions={filters.customer === null ? [] : [filters.customer]}
          listbox={{ className: styles.list }}
          onChange={(event) => setTyped(event.target.value)} onBlur={() => setTyped(null)}
          onOptionSelect={(_, data) => {
            setTyped(null);
            commands.filter({ customer: data.optionValue === undefined || data.optionValue === '' ? null : data.optionValue });
          }}
        >
          {offered.map((one) => <Option key={one} value={one}>{one}</Option>)}
        </Combobox>
      </Field>
      <Field size="small" label={t('pane.filter.owner')} className={styles.field}>
        <Select value={filters.owner ?? ''} onChange={(_, { value }) => commands.filter({ owner: value === '' ? null : value })}>
          <option value="">{t('pane.filter.all')}</option>
          {owners.map((owner) => <option key={owner} value={owner}>{owner}</option>)}
        </Select>
      </Field>
      <Field size="small" label={t('pane.filter.rule')} className={styles.field}>
        <Select value={filters.rule ?? ''} onChange={(_, { value }) => commands.filter({ rule: value === '' ? null : value })}>
          <option value="">{t('pane.filter.all')}</option>
          {rules.map(({ rule, deals }) => <option key={rule.id} value={rule.id}>{say({ id: `rule.${rule.id}.gap` })} ({deals})</option>)}
        </Select>
      </Field>
      <Field size="small" label={t('pane.filter.amount')} className={styles.field}>
        <Select value={String(filters.minimum)} onChange={(_, { value }) => commands.filter({ minimum: Number(value) })}>
          {MINIMA.map((minimum) => <option key={minimum} value={minimum}>{minimum === 0 ? t('pane.filter.all') : t('pane.filter.atLeast', { amount: count(minimum / 100) })}</option>)}
        </Select>
      </Field>
      <Field size="small" label={t('pane.filter.overdue')} className={styles.field}>
        <Select value={String(filters.overdueOver ?? '')} onChange={(_, { value }) => commands.filter({ overdueOver: value === '' ? null : Number(value) })}>
          <option value="">{t('pane.filter.all')}</option>
          {OVERDUE.map((days) => <option key={days} value={days}>{t('pane.filter.overdueOver', { days })}</option>)}
        </Select>
      </Field>
      <Button size="small" appearance="subtle" className={styles.clear} onClick={commands.clearFilters}>{t('pane.filter.clear')}</Button>
    </div>
  );
}
