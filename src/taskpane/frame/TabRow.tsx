import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { TABS, type Tab } from '../../session/state';
import { useWords } from '../use-words';

const bar = (color: string) => ({ content: '""', position: 'absolute', insetInline: tokens.spacingHorizontalSNudge, bottom: 0, height: '2px', borderRadius: tokens.borderRadiusCircular, backgroundColor: color }) as const;

const useStyles = makeStyles({
  // The top right corner belongs to Excel's own menu of the pane. At 200 % zoom four tabs need two rows.
  row: { flexShrink: 0, display: 'flex', flexWrap: 'wrap', paddingInlineEnd: '40px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    position: 'relative', height: '32px', paddingInline: '8px', border: 'none', borderRadius: tokens.borderRadiusMedium, backgroundColor: 'transparent', cursor: 'pointer',
    color: tokens.colorNeutralForeground2, fontFamily: 'inherit', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300,
    ':hover::after': bar(tokens.colorNeutralStroke1Hover),
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  touch: { height: '44px', paddingInline: '12px', fontSize: tokens.fontSizeBase400 },
  selected: {
    color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold,
    '::after': bar(tokens.colorCompoundBrandStroke),
    ':hover::after': { backgroundColor: tokens.colorCompoundBrandStrokeHover },
    '@media (forced-colors: active)': { '::after': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' } },
  },
  // Keeps the width of the bold word, so that choosing a tab moves none.
  name: { '::after': { content: 'attr(data-name)', display: 'block', height: 0, overflow: 'hidden', visibility: 'hidden', fontWeight: tokens.fontWeightSemibold } },
});

const SHOWN = TABS.filter((tab) => tab !== 'settings');

/**
 * The four tabs; settings are no tab: then none is selected. Arrow keys, Home and End walk, Enter and Space choose. Fluent's own list of
 * tabs brings an engine for focus that nothing else on the first page needs; it was a fifth of the first script.
 */
export function TabRow({ tab, onTab, touch }: { readonly tab: Tab; readonly onTab: (tab: Tab) => void; readonly touch: boolean }): React.JSX.Element {
  const styles = useStyles();
  const { t } = useWords();
  const stop = tab === 'settings' ? SHOWN[0] : tab;
  return (
    <header>
      <div role="tablist" aria-label={t('pane.tabs')} className={styles.row} onKeyDown={walk}>
        {SHOWN.map((name) => (
          <button
            key={name} type="button" role="tab" id={`tab-${name}`} aria-controls="page" aria-selected={name === tab} tabIndex={name === stop ? 0 : -1}
            className={mergeClasses(styles.tab, touch && styles.touch, name === tab && styles.selected)} onClick={() => onTab(name)}
          >
            <span className={styles.name} data-name={t(`pane.tab.${name}`)}>{t(`pane.tab.${name}`)}</span>
          </button>
        ))}
      </div>
    </header>
  );
}

/** Moves focus within the row, round its ends. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
  const here = tabs.findIndex((one) => one === event.target);
  const to = { ArrowLeft: here - 1, ArrowRight: here + 1, Home: 0, End: -1 }[event.key];
  if (to === undefined || here < 0) return;
  event.preventDefault();
  tabs.at(to % tabs.length)?.focus();
}
