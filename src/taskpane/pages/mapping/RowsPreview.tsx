import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { toIso } from '../../../domain/day';
import type { Fact } from '../../../domain/fact';
import { type Field, FIELDS, type LedgerRow, type LedgerTable } from '../../../domain/ledger';
import { CellLink } from '../../components/CellLink';
import { useSay } from '../../use-say';
import { useWords } from '../../use-words';

/** Rows shown as they were understood. */
const ROWS = 3;

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'minmax(72px, 38%) minmax(0, 1fr)', columnGap: '8px', paddingBlock: '4px', margin: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  number: { gridColumn: '1 / -1' },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  unread: { color: tokens.colorStatusWarningForeground1 },
});

/** The first rows of a table as they were understood: a day as a day, an amount as an amount, and what could not be read as it stands. */
export function RowsPreview({ table, receipts }: { readonly table: LedgerTable; /** All receipts read, for the second and later ones of a row. */ readonly receipts: readonly LedgerRow[] }): React.JSX.Element {
  const styles = useStyles();
  const { t } = useWords();
  const say = useSay();
  const rows = table.rows.slice(0, ROWS);
  const columns = [...table.columns.values()];
  const others = new Set((table.further ?? []).map(({ column }) => column));
  const further = others.size === 0 ? [] : receipts.filter((receipt) => receipt.inRow?.table === table);
  const line = (field: Field, fact: Fact<string | number>, key: string): React.JSX.Element | null => {
    if (fact.status === 'blank' || fact.status === 'noColumn') return null;
    const unread = fact.status !== 'ok';
    return (
      <Fragment key={key}>
        <dt className={styles.name}><Caption1>{say({ id: `field.${field}` })}</Caption1></dt>
        <dd className={styles.value}><Caption1 className={unread ? styles.unread : undefined}>{unread ? t('pane.mapping.unread', { text: String(fact.raw) }) : understood(field, fact)}</Caption1></dd>
      </Fragment>
    );
  };
  return (
    <>
      <Caption1 as="h4" block>{t('pane.mapping.preview', { count: rows.length })}</Caption1>
      {rows.map((row) => (
        <dl key={row.row} className={styles.row}>
          <Caption1 className={styles.number}><CellLink cell={{ sheet: table.sheet, row: row.row, column: table.firstColumn }} label={t('pane.mapping.preview.row', { row: row.row })} /></Caption1>
          {columns.map(({ field }) => line(field, row.fact(field), field))}
          {further.filter((receipt) => receipt.inRow === row).map((receipt, nth) => [...receipt.table.columns.values()].filter(({ column }) => others.has(column)).map(({ field }) => line(field, receipt.fact(field), `${field}${nth}`)))}
        </dl>
      ))}
    </>
  );
}

/** A value that was read, as text: 分 as yuan, a Day as ISO, a share as percent. */
function understood(field: Field, { value, currency }: Fact<string | number>): string {
  if (typeof value !== 'number') return value ?? '';
  if (FIELDS[field] === 'money') return `${currency === undefined ? '' : `${currency} `}${(value / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
  if (FIELDS[field] === 'day') return toIso(value);
  return FIELDS[field] === 'percent' ? `${String(Math.round(value * 1e6) / 1e4)}%` : String(value);
}
