import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { WriteButton } from '../../components/WriteButton';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({ box: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start' } });

/** Sample sheets, added and removed in one click; never into the user's own. */
export function SampleSection(): React.JSX.Element {
  const styles = useStyles();
  const { state: { run, hasSample }, commands } = useSession();
  const { t } = useWords();
  return (
    <div className={styles.box}>
      <Caption1>{t('pane.sample.what')}</Caption1>
      {hasSample
        ? <><Caption1>{t('pane.sample.final')}</Caption1><Button size="small" disabledFocusable={run !== null} onClick={() => void commands.removeSample()}>{t('pane.sample.remove')}</Button></>
        : <WriteButton size="small" disabledFocusable={run !== null} onClick={() => void commands.addSample()}>{t('pane.sample.add')}</WriteButton>}
    </div>
  );
}
