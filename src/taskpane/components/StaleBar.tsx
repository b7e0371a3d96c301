import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { staleText } from '../stale-text';
import { useSession } from '../use-session';
import { useWords } from '../use-words';

const useStyles = makeStyles({
  bar: {
    display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', padding: '4px 4px 4px 10px', marginBottom: '8px',
    borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3,
  },
  button: { flexShrink: 0 },
});

/** On lists and details: the figures are from before an edit, and the way to bring them up to date. Nothing while they are not. */
export function StaleBar(): React.JSX.Element | null {
  const styles = useStyles();
  const { state, commands } = useSession();
  const words = useWords();
  const why = staleText(state, words);
  if (why === null) return null;
  return (
    <div className={styles.bar}>
      <Caption1>{why}</Caption1>
      <Button
        size="small" appearance="primary" className={styles.button} icon={<ArrowSync20Regular />} disabledFocusable={state.run !== null}
        onClick={() => void commands.check()}
      >
        {words.t('pane.recheck')}
      </Button>
    </div>
  );
}
