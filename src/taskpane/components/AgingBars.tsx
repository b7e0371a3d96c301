import { makeStyles, mergeClasses, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import type { AgingRow } from '../../session/views/overview';
import { Hidden } from './Hidden';
import { useWords } from '../use-words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    position: 'relative', display: 'grid', gridTemplateColumns: '72px minmax(0, 1fr) 68px', alignItems: 'center', columnGap: '8px', width: 'calc(100% + 16px)',
    marginInline: '-8px', paddingInline: '8px', height: '20px', border: 'none', borderRadius: tokens.borderRadiusMedium, textAlign: 'start',
    backgroundColor: 'transparent', color: tokens.colorNeutralForeground1, fontFamily: 'inherit', fontSize: tokens.fontSizeBase200, cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (max-height: 420px)': { height: '18px' },
    // Zoomed in, words and figures stay and bars go.
    '@media (max-width: 239px)': { gridTemplateColumns: 'minmax(0, 1fr) auto', height: 'auto' },
  },
  english: { gridTemplateColumns: '96px minmax(0, 1fr) 68px', '@media (max-width: 239px)': { gridTemplateColumns: 'minmax(0, 1fr) auto' } },
  track: { '@media (max-width: 239px)': { display: 'none' } },
  label: { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' },
  amount: { textAlign: 'end', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  bar: {
    height: '10px', minWidth: '2px', borderRadius: '2px',
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  },
  notDue: { backgroundColor: tokens.colorNeutralStrokeAccessible },
  unknown: { backgroundColor: tokens.colorNeutralForeground3 },
  overdue: { backgroundColor: tokens.colorStatusWarningForeground1 },
  old: { backgroundColor: tokens.colorStatusDangerForeground1 },
});

/** Aging as a list of buttons with a bar in each: read, walked and printed like a list; every bar opens its items. */
export function AgingBars(props: { readonly rows: readonly AgingRow[]; readonly currency: string; readonly onOpen: (bucket: number) => void }): React.JSX.Element {
  const styles = useStyles();
  const { t, locale, bucket, bucketName, short, money } = useWords();
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  const longest = Math.max(1, ...props.rows.map((row) => Math.abs(row.amount)));
  return (
    <ul className={styles.list} aria-label={t('pane.aging')} {...arrows}>
      {props.rows.map((row) => (
        <li key={row.bucket} data-row={`bucket-${row.bucket}`}>
          <button
            type="button" className={mergeClasses(styles.row, locale === 'en-US' && styles.english)} onClick={() => props.onOpen(row.bucket)}>
            <span aria-hidden className={styles.label}>{bucket(row.label)}</span>
            <span aria-hidden className={styles.track}>
              {row.amount !== 0 && <span className={mergeClasses(styles.bar, styles[row.tone])} style={{ display: 'block', width: `${(Math.abs(row.amount) / longest) * 100}%` }} />}
            </span>
            <span aria-hidden className={styles.amount}>{row.amount === 0 ? '–' : short(row.amount, props.currency)}</span>
            <Hidden>{t('pane.aging.bar', { bucket: bucketName(row.label), amount: money(row.amount, props.currency), count: row.count, share: `${(row.share * 100).toFixed(1)}%` })}</Hidden>
          </button>
        </li>
      ))}
    </ul>
  );
}
