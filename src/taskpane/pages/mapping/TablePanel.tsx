import { makeStyles } from '@fluentui/react-components';
import type { Field, LedgerRow, LedgerTable } from '../../../domain/ledger';
import { columnKey, type MappingChoices } from '../../../session/mapping-choices';
import { rawSamples, samplesOf } from '../../../session/views/mapping-questions';
import type { SheetData } from '../../../sheets/workbook';
import { useWords } from '../../use-words';
import { ColumnLine } from './ColumnLine';
import { RowsPreview } from './RowsPreview';
import { SkippedRows } from './SkippedRows';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: '8px', paddingBlockEnd: '8px' },
});

interface TablePanelProps {
  readonly table: LedgerTable;
  /** All receipts of the ledger. */
  readonly receipts: readonly LedgerRow[];
  /** The sheet as read, for values of columns that nobody mapped. */
  readonly sheet: SheetData | undefined;
  readonly choices: MappingChoices;
  /** Columns that are asked about above, by `columnKey`. */
  readonly asked: ReadonlySet<string>;
  readonly onChoose: (key: string, field: Field | null) => void;
}

/** Everything about one table: its first rows as understood, the rows left out, and every column with its meaning. */
export function TablePanel({ table, receipts, sheet, choices, asked, onChoose }: TablePanelProps): React.JSX.Element {
  const styles = useStyles();
  const { t } = useWords();
  const chosen = (key: string, otherwise: Field | null): Field | null => (choices.fields[key] === undefined ? otherwise : choices.fields[key]);
  return (
    <div className={styles.parts}>
      <div><RowsPreview table={table} receipts={receipts} /></div>
      <div><SkippedRows table={table} /></div>
      <div>
        {[...table.columns.values()].filter((column) => !asked.has(columnKey(table, column.column))).map((column) => {
          const key = columnKey(table, column.column);
          return <ColumnLine key={key} header={column.header} letter={column.column} column={column} value={chosen(key, column.field)} samples={samplesOf(table, column)} reasons={column.confidence < 0.9} onChange={(field) => onChoose(key, field)} />;
        })}
        {[...(table.further ?? [])].sort((a, b) => a.column - b.column).map(({ field, header, column, receipt }) => {
          const key = columnKey(table, column);
          const note = receipt === null ? t('pane.mapping.standsIn') : t('pane.mapping.nthReceipt', { nth: receipt });
          return <ColumnLine key={key} header={header} letter={column} column={null} value={chosen(key, field)} samples={rawSamples(table, sheet, column)} note={note} reasons={false} onChange={(next) => onChoose(key, next)} />;
        })}
        {table.unmapped.map(({ header, column }) => {
          const key = columnKey(table, column);
          return <ColumnLine key={key} header={header} letter={column} column={null} value={chosen(key, null)} samples={rawSamples(table, sheet, column)} reasons={false} onChange={(field) => onChoose(key, field)} />;
        })}
      </div>
    </div>
  );
}
