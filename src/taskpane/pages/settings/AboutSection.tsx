import { Body1, Button, Caption1, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useCommands } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({ box: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start' } });

/** What this is, and that nothing leaves the workbook. */
export function AboutSection(): React.JSX.Element {
  const styles = useStyles();
  const commands = useCommands();
  const { t } = useWords();
  const [seen, setSeen] = useState(commands.hintSeen);
  return (
    <div className={styles.box}>
      <Body1>{t('pane.about.what')}</Body1>
      <Caption1>{t('pane.about.privacy')}</Caption1>
      <Caption1>{t('pane.about.keys')}</Caption1>
      <Caption1>{t('pane.legal')}</Caption1>
      {seen && (
        <Button
          size="small"
          onClick={() => {
            commands.markHint(false);
            setSeen(false);
            commands.said('pane.hint.again.done', {});
          }}
        >
          {t('pane.hint.again')}
        </Button>
      )}
    </div>
  );
}
