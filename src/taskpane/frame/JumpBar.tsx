import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowReply20Regular } from '@fluentui/react-icons/svg/arrow-reply';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { cellAddress, type CellRef } from '../../domain/cell';
import { useSession } from '../use-session';
import { useWords } from '../use-words';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0, display: 'flex', alignItems: 'center', height: '32px', gap: '4px', paddingInline: '12px 8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2,
  },
  place: { flexShrink: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  back: { minWidth: 0, whiteSpace: 'nowrap', overflow: 'hidden' },
  space: { flexGrow: 1 },
});

/** After a jump to a cell: where we are, and the way back. */
export function JumpBar(): React.JSX.Element | null {
  const styles = useStyles();
  const { state: { jump }, commands } = useSession();
  const { t } = useWords();
  if (!jump) return null;
  return (
    <div className={styles.bar} role="group" aria-label={t('pane.jump')}>
      <Text size={200} className={styles.place}>{place(jump.to)}</Text>
      {jump.from && (
        <Button appearance="subtle" size="small" icon={<ArrowReply20Regular />} className={styles.back} onClick={() => void commands.jumpBack()}>
          {t('pane.jump.back', { cell: place(jump.from) })}
        </Button>
      )}
      <span className={styles.space} />
      <Button appearance="subtle" size="small" icon={<Dismiss16Regular />} aria-label={t('pane.close')} onClick={commands.closeJump} />
    </div>
  );
}

function place(cell: CellRef): string {
  return cell.row > 0 ? `${cell.sheet}!${cellAddress(cell)}` : cell.sheet;
}
