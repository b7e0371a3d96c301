import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { TABS, type Tab as TabName } from '../../session/state';
import { useWords } from '../use-words';

const useStyles = makeStyles({
  // The top right corner belongs to Excel's own menu of the pane.
  row: { flexShrink: 0, paddingInlineEnd: '40px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // At 200 % zoom four tabs need two rows.
  list: { flexWrap: 'wrap' },
});

const SHOWN = TABS.filter((tab) => tab !== 'settings');

/** The four tabs. Settings are no tab: then none is selected. */
export function TabRow({ tab, onTab, touch }: { readonly tab: TabName; readonly onTab: (tab: TabName) => void; readonly touch: boolean }): React.JSX.Element {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <header className={styles.row}>
      <TabList size={touch ? 'large' : 'small'} className={styles.list} selectedValue={tab} onTabSelect={(_, data) => onTab(data.value as TabName)} aria-label={t('pane.tabs')}>
        {SHOWN.map((name) => (
          <Tab key={name} value={name} id={`tab-${name}`} aria-controls="page">{t(`pane.tab.${name}`)}</Tab>
        ))}
      </TabList>
    </header>
  );
}
