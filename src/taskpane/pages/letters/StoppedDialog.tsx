import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import type { StoppedLetters } from '../../../session/letter-job';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

/** Asks after a stop what becomes of the letters that were finished. It has no other way out: a slip of the Esc key drops nothing. */
export function StoppedDialog({ stopped }: { readonly stopped: StoppedLetters }): React.JSX.Element {
  const { commands } = useSession();
  const { t } = useWords();
  const done = stopped.letters.length;
  return (
    <Dialog open modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('pane.letters.stopped', { done, total: stopped.total })}</DialogTitle>
          <DialogContent>{t('pane.letters.stopped.body', { done })}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => void commands.answerStop(true)}>{t('pane.letters.keep', { done })}</Button>
            <Button onClick={() => void commands.answerStop(false)}>{t('pane.letters.drop')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
