import { Button, Field, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Run } from '../../session/state';
import { useSession } from '../use-session';
import { type Words, useWords } from '../use-words';
import { runShare } from './run-share';

const useStyles = makeStyles({
  box: { flexShrink: 0, padding: '8px 16px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2 },
  foot: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', marginTop: '4px', gap: '8px' },
});

/** Nothing is shown for what is over in half a second. */
const SHOW_AFTER = 500;
/** From here on people wonder whether they may touch the sheet. */
const LONG = 5000;
/** What is running, how far it is, and the way to stop it. */
export default function RunProgress({ run }: { readonly run: Run }): React.JSX.Element | null {
  const styles = useStyles();
  const { commands } = useSession();
  const words = useWords();
  const elapsed = useElapsed();
  if (elapsed < SHOW_AFTER) return null;
  return (
    <div className={styles.box}>
      <Field validationMessage={phaseText(run, words)} validationState="none">
        <ProgressBar {...(run.progress ? { value: runShare(run) } : {})} aria-label={words.t('pane.running')} />
      </Field>
      <div className={styles.foot}>
        <Text size={200}>{elapsed >= LONG ? words.t('pane.running.long') : words.t('pane.running.time', { seconds: Math.floor(elapsed / 1000) })}</Text>
        <Button size="small" onClick={commands.stop}>{run.writing ? words.t('pane.stopAndRestore') : words.t('pane.stop')}</Button>
      </div>
    </div>
  );
}

function phaseText(run: Run, { t }: Words): string {
  const { progress } = run;
  if (!progress) return t('pane.running');
  return t(`pane.phase.${progress.phase}`, { subject: progress.subject, done: progress.done, total: progress.total });
}

/** Milliseconds since the component appeared, in steps of a quarter second. */
function useElapsed(): number {
  const [elapsed, setElapsed] = useState(0);
  useEffect(() => {
    const start = performance.now();
    const timer = setInterval(() => setElapsed(performance.now() - start), 250);
    return () => clearInterval(timer);
  }, []);
  return elapsed;
}
