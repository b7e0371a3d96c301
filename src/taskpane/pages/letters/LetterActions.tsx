import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { LetterJob, LetterOutcome } from '../../../session/letter-job';
import { WriteButton } from '../../components/WriteButton';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({
  foot: {
    position: 'sticky', bottom: '-16px', display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px', paddingBlock: '6px',
    backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/**
 * Ways out, the one that works here first; on Mac a download does nothing, so the sheet leads. What is done already is not offered again:
 * then come the second thoughts, a demand instead or taking it back.
 */
export function LetterActions({ job, ready, done }: { readonly job: LetterJob; readonly ready: number; readonly done: LetterOutcome | null }): React.JSX.Element {
  const styles = useStyles();
  const { state: { run, undo }, commands } = useSession();
  const { t } = useWords();
  const off = run !== null;
  const mac = commands.platform === 'mac';
  const many = job.drafts.length > 1;
  const lead = (leads: boolean): 'primary' | 'secondary' => (leads && done === null ? 'primary' : 'secondary');
  const word = !(done && (mac || done.file)) && (
    <Button key="word" size="small" appearance={lead(!mac)} disabledFocusable={off} onClick={() => void commands.outputLetters('docx')}>{t(many ? 'pane.letters.zip' : 'pane.letters.word', { count: ready })}</Button>
  );
  const sheet = !(done && done.sheets.length > 0) && (
    <WriteButton key="sheet" size="small" appearance={lead(mac)} disabledFocusable={off} onClick={() => void commands.outputLetters('sheet')}>{t('pane.letters.sheet', { count: ready })}</WriteButton>
  );
  const canUndo = done !== null && done.record !== null && undo[0] === done.record;
  return (
    <div className={styles.foot}>
      {mac ? [sheet, word] : [word, sheet]}
      {job.template === 'confirmation' && job.purpose === 'reconcile' && (
        <Button size="small" appearance={done ? 'secondary' : 'subtle'} disabledFocusable={off} onClick={() => void commands.changeToDemand()}>{t('pane.letters.toDemand')}</Button>
      )}
      {canUndo && <Button size="small" disabledFocusable={off} onClick={() => void commands.undo()}>{t('pane.letters.undo')}</Button>}
      {!many && <Button size="small" appearance={done ? 'secondary' : 'subtle'} disabledFocusable={off} onClick={() => void commands.outputLetters('copy')}>{t('pane.copy')}</Button>}
    </div>
  );
}
