import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowReply20Regular } from '@fluentui/react-icons/svg/arrow-reply';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { Jump } from '../../session/state';
import { cellText } from '../format';
import { useCommands } from '../use-session';
import { useWords } from '../use-words';

const useStyles = makeStyles({
  back: { minWidth: 0, flexShrink: 1, overflow: 'hidden' },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  close: { flexShrink: 0, marginInlineStart: 'auto' },
});

/** The way back to the cell from before the jumps, and the button that forgets it. */
export function JumpBack({ jump }: { readonly jump: Jump }): React.JSX.Element {
  const styles = useStyles();
  const commands = useCommands();
  const { t } = useWords();
  return (
    <>
      {jump.from && (
        <Button appearance="subtle" size="small" icon={<ArrowReply20Regular />} className={styles.back} onClick={() => void commands.jumpBack()}>
          <span className={styles.text}>{t('pane.jump.back', { cell: cellText(jump.from) })}</span>
        </Button>
      )}
      <Button appearance="subtle" size="small" icon={<Dismiss16Regular />} className={styles.close} aria-label={t('pane.close')} onClick={commands.closeJump} />
    </>
  );
}
