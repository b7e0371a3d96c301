import { Body1, Caption1, makeStyles } from '@fluentui/react-components';
import { useWords } from '../../use-words';

const useStyles = makeStyles({ box: { display: 'flex', flexDirection: 'column', gap: '6px' } });

/** What this is, and that nothing leaves the workbook. */
export function AboutSection(): React.JSX.Element {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <div className={styles.box}>
      <Body1>{t('pane.about.what')}</Body1>
      <Caption1>{t('pane.about.privacy')}</Caption1>
      <Caption1>{t('pane.about.keys')}</Caption1>
      <Caption1>{t('pane.legal')}</Caption1>
    </div>
  );
}
