import { makeStyles, mergeClasses, tokens, Button } from '@fluentui/react-components';
import { createContext, memo, type ReactNode, type RefObject, useContext, useDeferredValue, useLayoutEffect, useRef, useState } from 'react';
import { LeftLists } from '../left-lists';
import { useRowKeys } from '../use-row-keys';
import { useWords } from '../use-words';
import { Hidden } from './Hidden';

/** Rows shown at first and added by the button at the end. */
const PAGE = 100;
/** Rows drawn together; a divisor of the page. */
const BLOCK = 20;
/** Height in pixels of a row of two lines, where none was measured. */
const ROW_HEIGHT = 49;

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
  /** Buttons of the row's own, and what they unfold. */
  readonly beneath?: ReactNode;
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

/**
 * A list whose rows open something: arrows walk, Enter opens, Alt+Enter goes to the proving cell. Long lists grow by the hundred. What the
 * user sees first is drawn at once, the top and the surroundings of the row that was left; the rest follows as soon as there is time.
 */
export function RowList({ rows, label, filter = '', chosen }: RowListProps): React.JSX.Element {
  const styles = useStyles();
  const { t } = useWords();
  const keys = useRowKeys<HTMLUListElement>();
  const lists = useContext(LeftLists);
  const name = `${label}\n${filter}`;
  const [left] = useState(() => lists.get(name));
  const [, redraw] = useState(0);
  const all = useDeferredValue(true, false);
  const shown = Math.min(rows.length, lists.get(name)?.shown ?? PAGE);
  const near = Math.floor((left?.at ?? 0) / BLOCK);
  useLeaving(keys.ref, (at, heights) => {
    // One that went before it was all there is remembered as it was before.
    if (heights.length === Math.ceil(shown / BLOCK)) lists.set(name, { shown, at, heights });
  });
  const grow = (): void => {
    lists.set(name, { shown: shown + PAGE, at: 0, heights: [] });
    redraw(shown);
  };
  return (
    <Chosen value={chosen}>
      <ul className={styles.list} aria-label={label} {...keys}>
        {Array.from({ length: Math.ceil(shown / BLOCK) }, (_, block) => (all || block === 0 || Math.abs(block - near) <= 1
          ? <Block key={block} rows={rows} from={block * BLOCK} to={Math.min(shown, (block + 1) * BLOCK)} />
          : <li key={block} aria-hidden style={{ height: left?.heights[block] ?? BLOCK * ROW_HEIGHT }} />))}
      </ul>
      {rows.length > shown && (
        <Button appearance="subtle" onClick={grow}>{t('pane.more', { count: Math.min(PAGE, rows.length - shown) })}</Button>
      )}
    </Chosen>
  );
}

/** Tells, just before a list goes, which of its rows had focus last and how high its blocks are. */
function useLeaving(list: RefObject<HTMLElement | null>, onLeave: (at: number, heights: readonly number[]) => void): void {
  const latest = useRef(onLeave);
  useLayoutEffect(() => { latest.current = onLeave; });
  useLayoutEffect(() => () => {
    const rows = [...list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? []];
    const tops = rows.filter((_, index) => index % BLOCK === 0).map((row) => row.offsetTop);
    const end = (rows.at(-1)?.offsetTop ?? 0) + (rows.at(-1)?.offsetHeight ?? 0);
    const at = rows.findIndex((row) => row.querySelector('button[tabindex="0"]'));
    latest.current(Math.max(0, at), tops.map((top, index) => (tops[index + 1] ?? end) - top));
  }, [list]);
}

interface BlockProps {
  readonly rows: Rows;
  readonly from: number;
  readonly to: number;
}

/** A few rows; those that stand already are not made again when the list grows, as long as `rows` is the same. */
const Block = memo(function Block({ rows, from, to }: BlockProps): React.JSX.Element {
  return <>{Array.from({ length: to - from }, (_, index) => rows.at(from + index)).map((row) => row && <RowItem key={row.key} row={row} />)}</>;
});

/** Key of the row whose page stands beside the list. */
const Chosen = createContext<string | undefined>(undefined);

function RowItem({ row }: { readonly row: Row }): React.JSX.Element {
  const styles = useStyles();
  const isChosen = useContext(Chosen) === row.key;
  return (
    <li className={styles.line} data-row={row.key}>
      <button
        type="button" className={mergeClasses(styles.row, isChosen && styles.chosen)} {...(isChosen ? { 'aria-current': 'true' as const } : {})}
        onClick={({ currentTarget }) => {
          // Safari gives no focus to what is pressed, and Back looks for it.
          currentTarget.focus();
          row.onOpen();
        }}
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
      {row.beneath}
    </li>
  );
}
