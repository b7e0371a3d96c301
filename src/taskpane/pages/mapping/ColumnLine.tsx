import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { columnLetters } from '../../../domain/cell';
import type { Field, LedgerColumn } from '../../../domain/ledger';
import { useSay } from '../../use-say';
import { useWords } from '../../use-words';
import { FieldChoice } from './FieldChoice';

const useStyles = makeStyles({
  line: { paddingBlock: '6px', display: 'flex', flexDirection: 'column', gap: '4px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  second: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface ColumnLineProps {
  readonly header: string;
  /** 1-based sheet column. */
  readonly letter: number;
  /** What was recognised, null where nothing was. */
  readonly column: LedgerColumn | null;
  readonly value: Field | null;
  /** Values of the column, as they stand in the cells. */
  readonly samples: readonly string[];
  /** Sheet to name beside the column, where columns of several stand in one list. */
  readonly sheet?: string;
  /** What the column is besides: the n-th receipt of a row. */
  readonly note?: string;
  /** False where a sure column needs no reasons. */
  readonly reasons: boolean;
  readonly onChange: (field: Field | null) => void;
}

/** A column: its header and values, what it was taken for and how sure that is, and another meaning with one click. */
export function ColumnLine({ header, letter, column, value, samples, sheet, note, reasons, onChange }: ColumnLineProps): React.JSX.Element {
  const styles = useStyles();
  const { t } = useWords();
  const say = useSay();
  const letters = columnLetters(letter);
  const title = header === '' ? t('pane.mapping.bareColumn', { letters }) : t('pane.mapping.header', { header });
  const sure = column && value === column.field ? t('pane.mapping.sure', { percent: `${String(Math.round(column.confidence * 100))}%` }) : null;
  return (
    <div className={styles.line}>
      <Body1>{title} <Caption1 className={styles.second}>{[sheet, header === '' ? null : letters, note, sure].filter(Boolean).join(' · ')}</Caption1></Body1>
      {samples.length > 0 && <Caption1 className={styles.second}>{samples.join('　')}</Caption1>}
      <FieldChoice column={column} value={value} label={header === '' ? letters : header} onChange={onChange} />
      {reasons && column?.why.map((why, index) => <Caption1 key={index} className={styles.second}>{say(why)}</Caption1>)}
    </div>
  );
}
