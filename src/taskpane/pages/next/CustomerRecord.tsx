import { Body1, makeStyles } from '@fluentui/react-components';
import type { WorkLine } from '../../../playbook/play';
import type { DebtPromise } from '../../../playbook/promises';
import { CellLink } from '../../components/CellLink';
import { percent } from '../../format';
import { useWords } from '../../use-words';

const useStyles = makeStyles({ list: { margin: '2px 0', paddingInlineStart: '18px' } });

/** Parts of an exposure that are worth a word of their own when there are any. */
const PARTS = ['unbilled', 'shippedNotDue', 'bills'] as const;

/** What there has been with this customer: promises and what became of them, what was collected, what stands to be lost, where it is listed. */
export function CustomerRecord({ line }: { readonly line: WorkLine }): React.JSX.Element {
  const styles = useStyles();
  const { t, money, day } = useWords();
  const amount = (fen: number): string => money(fen, line.currency);
  const { promises = [], exposure, collected = null, followUp = null, sheets = [] } = line;
  return (
    <>
      {promises.length > 0 && (
        <ul className={styles.list}>{[...promises].reverse().map((promise) => <PromiseLine key={`${promise.row.table.sheet}:${promise.row.row}`} promise={promise} currency={line.currency} />)}</ul>
      )}
      <Body1 block>{followUp === null ? t('pane.record.noFollowUp') : t('pane.record.followUp', { day: day(followUp) })}</Body1>
      {collected !== null && <Body1 block>{t('pane.record.collected', { share: percent(collected) })}</Body1>}
      {exposure && <Body1 block>{[t('pane.record.exposure', { amount: amount(exposure.total) }), ...PARTS.flatMap((part) => (exposure[part] === 0 ? [] : [t(`pane.record.${part}`, { amount: amount(exposure[part]) })]))].join(t('pane.record.comma'))}</Body1>}
      {sheets.length > 1 && <Body1 block>{t('pane.record.sheets', { count: sheets.length, sheets: sheets.join(t('pane.record.and')), amount: amount(line.open) })}</Body1>}
    </>
  );
}

/** A promise with what was agreed for the case that it is not kept, and its cell. */
function PromiseLine({ promise, currency }: { readonly promise: DebtPromise; readonly currency: string }): React.JSX.Element {
  const { t, money, day } = useWords();
  const { due, amount, received, status, otherwise, row } = promise;
  const cell = row.cell('promiseDate');
  const values = { day: day(due), amount: amount === null ? '' : money(amount, currency), received: money(received, currency) };
  return (
    <li>
      {t(amount === null ? 'pane.record.promise.noAmount' : 'pane.record.promise', { ...values, state: t(`pane.record.${status}`, values) })}
      {otherwise !== '' && t('pane.record.otherwise', { otherwise })}{' '}
      {cell && <CellLink cell={cell} />}
    </li>
  );
}
