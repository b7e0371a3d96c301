import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { LedgerTable, SkipReason } from '../../../domain/ledger';
import { CellLink } from '../../components/CellLink';
import { useWords } from '../../use-words';

/** Rows of one reason that are named at first; a click names as many again. */
const FIRST = 20;

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', columnGap: '6px', paddingBlock: '2px' },
});

/** Rows that were left out, by reason, each a way to its row. */
export function SkippedRows({ table }: { readonly table: LedgerTable }): React.JSX.Element {
  const styles = useStyles();
  const { t, count } = useWords();
  const [shown, setShown] = useState<Partial<Record<SkipReason, number>>>({});
  const byReason = new Map<SkipReason, number[]>();
  for (const { row, reason } of table.skipped) {
    const rows = byReason.get(reason);
    if (rows) rows.push(row);
    else byReason.set(reason, [row]);
  }
  return (
    <>
      <Caption1 as="h4" block>{t(byReason.size === 0 ? 'pane.mapping.skipped.none' : 'pane.mapping.skipped', { count: table.skipped.length, rows: table.rows.length })}</Caption1>
      {[...byReason].map(([reason, rows]) => {
        const most = shown[reason] ?? FIRST;
        return (
          <div key={reason} className={styles.line}>
            <Caption1>{t('pane.mapping.skipped.reason', { reason: t(`pane.skipped.${reason}`), count: rows.length })}</Caption1>
            {rows.slice(0, most).map((row) => <Caption1 key={row}><CellLink cell={{ sheet: table.sheet, row, column: table.firstColumn }} label={count(row)} /></Caption1>)}
            {rows.length > most && <Button size="small" appearance="transparent" onClick={() => setShown({ ...shown, [reason]: most * 2 })}>{t('pane.more', { count: Math.min(most, rows.length - most) })}</Button>}
          </div>
        );
      })}
    </>
  );
}
