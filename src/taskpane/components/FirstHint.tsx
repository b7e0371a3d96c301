import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useCommands } from '../use-session';
import { useWords } from '../use-words';

const useStyles = makeStyles({
  box: {
    position: 'relative', display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', marginTop: '10px', padding: '6px 4px 6px 10px',
    borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
    '::before': {
      content: '""', position: 'absolute', top: '-6px', left: '18px', borderLeft: '6px solid transparent', borderRight: '6px solid transparent', borderBottom: `6px solid ${tokens.colorBrandBackground2}`,
      '@media (forced-colors: active)': { display: 'none' },
    },
  },
  close: { flexShrink: 0, minWidth: 0 },
});

/**
 * The one hint of a first use, beneath what it is about; it covers nothing. Once closed, or once its button was used, it never comes again
 * unless the settings ask for it.
 */
export function FirstHint({ text }: { readonly text: string }): React.JSX.Element | null {
  const styles = useStyles();
  const commands = useCommands();
  const { t } = useWords();
  const [open, setOpen] = useState(() => !commands.hintSeen());
  if (!open) return null;
  const close = (): void => {
    commands.markHint(true);
    setOpen(false);
  };
  return (
    <div className={styles.box} role="note">
      <Caption1>{text}</Caption1>
      <Button size="small" appearance="transparent" className={styles.close} onClick={close}>{t('pane.hint.close')}</Button>
    </div>
  );
}
