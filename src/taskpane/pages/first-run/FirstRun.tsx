import { Body1, Button, Caption1, Link, makeStyles, Title3, tokens } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { DataBarVertical20Regular } from '@fluentui/react-icons/svg/data-bar-vertical';
import { DocumentText20Regular } from '@fluentui/react-icons/svg/document-text';
import { TableSearch20Regular } from '@fluentui/react-icons/svg/table-search';
import { useEffect, useState } from 'react';
import { drawn } from '../../drawn';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '12px', paddingTop: '8px', paddingInline: '8px', maxWidth: '420px', '@media (max-height: 420px)': { gap: '8px', paddingTop: 0, paddingInline: 0 } },
  title: { margin: 0, outlineStyle: 'none' },
  line: { display: 'flex', gap: '8px', alignItems: 'flex-start', color: tokens.colorNeutralForeground1 },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  act: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px', marginTop: '4px' },
  safe: { display: 'flex', gap: '4px', alignItems: 'center', color: tokens.colorNeutralForeground2 },
});

/** Before the first check: what this is, one thing to do, and that the ledger is safe. */
export function FirstRun(): React.JSX.Element {
  const styles = useStyles();
  const { state, commands } = useSession();
  const { t } = useWords();
  const busy = state.run !== null;
  const [empty, setEmpty] = useState(false);
  useEffect(() => { void drawn().then(commands.isEmpty).then(setEmpty); }, [commands]);
  return (
    <section className={styles.page}>
      <Title3 as="h1" tabIndex={-1} className={styles.title}>{t('pane.first.title')}</Title3>
      <div className={styles.line}><TableSearch20Regular className={styles.icon} /><Body1>{t('pane.first.reads')}</Body1></div>
      <div className={styles.line}><DataBarVertical20Regular className={styles.icon} /><Body1>{t('pane.first.shows')}</Body1></div>
      <div className={styles.line}><DocumentText20Regular className={styles.icon} /><Body1>{t('pane.first.drafts')}</Body1></div>
      <div className={styles.act}>
        {empty
          ? <Button appearance="primary" disabledFocusable={busy} onClick={() => void commands.addSample()}>{t('pane.first.sample')}</Button>
          : <Button appearance="primary" disabledFocusable={busy} onClick={() => void commands.check()}>{t('pane.first.check')}</Button>}
        {empty
          ? <Link as="button" disabledFocusable={busy} onClick={() => void commands.check()}>{t('pane.first.check')}</Link>
          : <Link as="button" disabledFocusable={busy} onClick={() => void commands.addSample()}>{t('pane.first.sample')}</Link>}
      </div>
      <Caption1 className={styles.safe}><LockClosed16Regular />{t('pane.first.privacy')}</Caption1>
    </section>
  );
}
