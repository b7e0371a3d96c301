import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { cellText } from '../format';
import { useSession } from '../use-session';
import { useWords } from '../use-words';
import { JumpBack } from './JumpBack';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0, display: 'flex', alignItems: 'center', height: '32px', gap: '4px', paddingInline: '12px 8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2,
  },
  place: { flexShrink: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** After a jump to a cell: where we are, and the way back. */
export function JumpBar(): React.JSX.Element | null {
  const styles = useStyles();
  const { state: { jump } } = useSession();
  const { t } = useWords();
  if (!jump) return null;
  return (
    <div className={styles.bar} role="group" aria-label={t('pane.jump')}>
      <Text size={200} className={styles.place}>{cellText(jump.to)}</Text>
      <JumpBack jump={jump} />
    </div>
  );
}
