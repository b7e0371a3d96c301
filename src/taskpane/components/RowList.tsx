import { makeStyles, mergeClasses, tokens, useArrowNavigationGroup, Button } from '@fluentui/react-components';
import { memo, type ReactNode, useContext, useState } from 'react';
import { UnfoldedLists } from '../unfolded-lists';
import { Hidden } from './Hidden';
import { useWords } from '../use-words';

/** Rows shown at first and added by the button at the end. */
const PAGE = 100;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    position: 'relative', display: 'block', width: 'calc(100% + 16px)', marginInline: '-8px', padding: '6px 8px', boxSizing: 'border-box', textAlign: 'start',
    color: tokens.colorNeutralForeground1, backgroundColor: 'transparent', border: 'none', borderRadius: tokens.borderRadiusMedium,
    fontFamily: 'inherit', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected, '@media (forced-colors: active)': { outline: '1px solid Highlight', outlineOffset: '-1px' } },
  line: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** One row: what it shows, what it is called, what it does. */
export interface Row {
  readonly key: string;
  /** Whole sentence for a screen reader. */
  readonly name: string;
  readonly content: ReactNode;
  readonly onOpen: () => void;
  /** Alt+Enter: the cell that proves the row. */
  readonly onProof?: () => void;
}

/** Rows of a list: an array, or something that makes the row of an index only when it is shown, so that thousands cost nothing. */
export interface Rows {
  readonly length: number;
  at(index: number): Row | undefined;
}

interface RowListProps {
  readonly label: string;
  readonly rows: Rows;
  /** What the list was filtered by; another filter starts at the first hundred. */
  readonly filter?: string;
  /** Key of the row whose page stands beside the list. */
  readonly chosen?: string | undefined;
}

/** A list whose rows do one thing each: arrows walk, Enter opens, Alt+Enter goes to the proving cell. Long lists grow by the hundred. */
export function RowList({ rows, label, filter = '', chosen }: RowListProps): React.JSX.Element {
  const styles = useStyles();
  const { t } = useWords();
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  const unfolded = useContext(UnfoldedLists);
  const key = `${label}\n${filter}`;
  const [, redraw] = useState(0);
  const shown = Math.min(rows.length, unfolded.get(key) ?? PAGE);
  const grow = (): void => {
    unfolded.set(key, shown + PAGE);
    redraw(shown);
  };
  return (
    <>
      <ul className={styles.list} aria-label={label} {...arrows}>
        {Array.from({ length: Math.ceil(shown / PAGE) }, (_, page) => (
          <ListPage key={page} rows={rows} from={page * PAGE} to={Math.min(shown, (page + 1) * PAGE)} chosen={chosen} />
        ))}
      </ul>
      {rows.length > shown && (
        <Button appearance="subtle" onClick={grow}>{t('pane.more', { count: Math.min(PAGE, rows.length - shown) })}</Button>
      )}
    </>
  );
}

interface ListPageProps {
  readonly rows: Rows;
  readonly from: number;
  readonly to: number;
  readonly chosen: string | undefined;
}

/** A hundred rows; those that stand already are not drawn again when the list grows, as long as `rows` is the same. */
const ListPage = memo(function ListPage({ rows, from, to, chosen }: ListPageProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <>
      {Array.from({ length: to - from }, (_, index) => rows.at(from + index)).map((row) => row && (
        <li key={row.key} className={styles.line} data-row={row.key}>
          <button
            type="button" className={mergeClasses(styles.row, row.key === chosen && styles.chosen)} onClick={row.onOpen}
            {...(row.key === chosen ? { 'aria-current': 'true' as const } : {})}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !event.altKey || !row.onProof) return;
              event.preventDefault();
              row.onProof();
            }}
          >
            {/* What is shown is cut to fit; what is said is the whole sentence. */}
            <span aria-hidden>{row.content}</span>
            <Hidden>{row.name}</Hidden>
          </button>
        </li>
      ))}
    </>
  );
});
