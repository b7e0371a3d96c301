import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { WriteButton } from '../../components/WriteButton';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({ box: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start' }, pair: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginBottom: '8px' } });

/** Settings and mapping as a file, out and in. */
export function BackupSection(): React.JSX.Element {
  const styles = useStyles();
  const { state: { run }, commands } = useSession();
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.box}>
      <Caption1>{t('pane.backup.what')}</Caption1>
      <div className={styles.pair}>
        <Button size="small" onClick={() => void commands.exportSettings()}>{t('pane.backup.export')}</Button>
        <WriteButton size="small" disabledFocusable={run !== null} onClick={() => input.current?.click()}>{t('pane.backup.import')}</WriteButton>
      </div>
      <Caption1>{t('pane.values.what')}</Caption1>
      <Button size="small" disabledFocusable={run !== null} onClick={() => void commands.saveValuesCopy()}>{t('pane.values.save')}</Button>
      <input
        ref={input} type="file" accept="application/json,.json" hidden aria-label={t('pane.backup.import')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void file.text().then(commands.previewImport);
        }}
      />
    </div>
  );
}
