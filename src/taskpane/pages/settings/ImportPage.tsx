import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { PageHeading } from '../../components/PageHeading';
import { WriteButton } from '../../components/WriteButton';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '4px 0', padding: 0 },
  line: { paddingBlock: '4px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  foot: {
    position: 'sticky', bottom: '-16px', display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '8px', paddingBlock: '8px',
    backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Lines shown at first; a mapping alone has dozens. */
const FIRST = 30;

/** What a settings file would change, line by line, before it does. */
export function ImportPage(): React.JSX.Element | null {
  const styles = useStyles();
  const { state: { incoming, run }, commands } = useSession();
  const { t } = useWords();
  const [all, setAll] = useState(false);
  if (!incoming) return null;
  const { differences, unread } = incoming;
  const empty = (text: string): string => (text === '' ? t('pane.import.empty') : text);
  return (
    <>
      <PageHeading title={t('pane.import.title', { count: differences.length })} onBack={commands.back} />
      {unread > 0 && <Body1 block>{t('pane.import.unread', { count: unread })}</Body1>}
      <ul className={styles.list} aria-label={t('pane.import.list')}>
        {differences.slice(0, all ? differences.length : FIRST).map(({ name, before, after }, index) => (
          <li key={index} className={styles.line}><Body1 block>{name}</Body1><Caption1>{empty(before)} → {empty(after)}</Caption1></li>
        ))}
      </ul>
      {differences.length > FIRST && <Button size="small" appearance="subtle" onClick={() => setAll(!all)}>{all ? t('pane.fewer') : t('pane.preview.all', { count: differences.length })}</Button>}
      <div className={styles.foot}>
        <Button size="small" onClick={commands.back}>{t('pane.cancel')}</Button>
        <WriteButton size="small" appearance="primary" disabledFocusable={run !== null || differences.length === 0} onClick={() => void commands.confirmImport()}>
          {t('pane.import.take', { count: differences.length })}
        </WriteButton>
      </div>
    </>
  );
}
