import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { TableColumnTopBottom20Regular } from '@fluentui/react-icons/svg/table-column-top-bottom';
import { useMemo, useState } from 'react';
import { missingColumns } from '../../../checklist/missing-columns';
import type { Report } from '../../../report/report';
import { useSay } from '../../use-say';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '2px', paddingBlock: '4px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  text: { flex: '1 1 150px', minWidth: 0 },
  add: { flexShrink: 0, minWidth: 0, whiteSpace: 'nowrap' },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

/** Columns that the sheet lacks: one line for each column, not one finding a row. The first is shown, the others on demand. */
export function MissingColumns({ report }: { readonly report: Report }): React.JSX.Element | null {
  const styles = useStyles();
  const { commands } = useSession();
  const { t } = useWords();
  const say = useSay();
  const [all, setAll] = useState(false);
  const columns = useMemo(() => missingColumns(report.ledger, report.readiness), [report]);
  if (columns.length === 0) return null;
  const shown = all ? columns : columns.slice(0, 1);
  return (
    <div className={styles.box} role="group" aria-label={t('pane.columns.missing')}>
      {shown.map((column) => (
        <div key={column.field} className={styles.row}>
          <TableColumnTopBottom20Regular className={styles.icon} aria-hidden />
          <Caption1 className={styles.text}>
            {t('pane.columns.lacks', { sheet: column.table?.sheet ?? '', column: say(column.header), count: column.deals })}
          </Caption1>
          {column.table && (
            <Button size="small" className={styles.add} onClick={() => void commands.previewColumn(column)} aria-label={t('pane.columns.addNamed', { column: say(column.header) })}>
              {t('pane.columns.add')}
            </Button>
          )}
        </div>
      ))}
      {columns.length > 1 && (
        <Button size="small" appearance="transparent" onClick={() => setAll(!all)} style={{ alignSelf: 'flex-start', paddingInline: 0 }}>
          {all ? t('pane.fewer') : t('pane.columns.more', { count: columns.length - 1 })}
        </Button>
      )}
    </div>
  );
}
