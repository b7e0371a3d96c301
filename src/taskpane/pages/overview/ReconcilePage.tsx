import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { Fen } from '../../../domain/money';
import type { Report } from '../../../report/report';
import { CurrencyTags } from '../../components/CurrencyTags';
import { PageHeading } from '../../components/PageHeading';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({
  title: { margin: '8px 0 2px', overflowWrap: 'anywhere' },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums', marginBottom: '12px' },
  label: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, padding: '2px 0' },
  amount: { textAlign: 'end', padding: '2px 0' },
  sum: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground2 },
});

/** How many customers are laid out one by one; the totals above always cover all. */
const CUSTOMERS = 200;

/** Invoiced + unbilled − credited − applied = open = sum of the buckets: in total, then per customer. */
export function ReconcilePage({ report }: { readonly report: Report }): React.JSX.Element {
  const styles = useStyles();
  const { state, commands } = useSession();
  const { t } = useWords();
  const { totals, balances } = report.receivables;
  const currency = state.currencyShown ?? totals[0]?.currency ?? 'CNY';
  const shown = balances.filter((one) => one.currency === currency).sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || b.open - a.open);
  return (
    <>
      <PageHeading title={t('pane.reconcile.title')} onBack={commands.back} end={<CurrencyTags currencies={totals.map((total) => total.currency)} shown={currency} />} />
      <Caption1 block className={styles.note}>{t('pane.reconcile.how')}</Caption1>
      {totals.filter((total) => total.currency === currency).map((total) => <Equation key={total.currency} title={t('pane.reconcile.all', { currency })} {...total} />)}
      {shown.slice(0, CUSTOMERS).map((one) => <Equation key={one.customer} title={one.customer || t('pane.unknownCustomer')} {...one} />)}
      {shown.length > CUSTOMERS && <Caption1 className={styles.note}>{t('pane.reconcile.more', { count: shown.length - CUSTOMERS })}</Caption1>}
    </>
  );
}

function Equation(props: {
  readonly title: string; readonly currency: string; readonly invoiced: Fen; readonly unbilled: Fen; readonly credited: Fen;
  readonly applied: Fen; readonly open: Fen; readonly buckets: readonly Fen[]; readonly difference: Fen;
}): React.JSX.Element {
  const styles = useStyles();
  const { t, money } = useWords();
  const rows: [string, Fen][] = [
    [t('pane.reconcile.invoiced'), props.invoiced], [t('pane.reconcile.unbilled'), props.unbilled],
    [t('pane.reconcile.credited'), -props.credited], [t('pane.reconcile.applied'), -props.applied],
  ];
  return (
    <section>
      <Subtitle2 as="h2" block className={styles.title}>{props.title}</Subtitle2>
      <table className={styles.table}>
        <tbody>
          {rows.filter(([, amount]) => amount !== 0).map(([label, amount]) => (
            <tr key={label}><th scope="row" className={styles.label}>{label}</th><td className={styles.amount}>{money(amount, props.currency)}</td></tr>
          ))}
          <tr className={styles.sum}><th scope="row" className={styles.label}>{t('pane.open')}</th><td className={styles.amount}>{money(props.open, props.currency)}</td></tr>
          <tr>
            <th scope="row" className={styles.label}>{t('pane.reconcile.buckets')}</th>
            <td className={styles.amount}>{money(props.buckets.reduce((sum, amount) => sum + amount, 0), props.currency)}</td>
          </tr>
          {props.difference !== 0 && (
            <tr><th scope="row" className={styles.label}>{t('pane.reconcile.difference')}</th><td className={styles.amount}>{money(props.difference, props.currency)}</td></tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
