import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useState } from 'react';
import type { StoppedLetters } from '../../../session/letter-job';
import { focusHeading } from '../../use-lost-focus';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

/**
 * Asks after a stop what becomes of the letters that were finished. It has no other way out: a slip of the Esc key drops nothing. It stays in
 * the page and closes there: one that was taken away as it got focus would leave the page behind it hidden from screen readers.
 */
export function StoppedDialog({ stopped }: { readonly stopped: StoppedLetters | null }): React.JSX.Element {
  const { commands } = useSession();
  const { t } = useWords();
  // What it said stands while it closes.
  const [asked, setAsked] = useState(stopped);
  if (stopped && stopped !== asked) setAsked(stopped);
  const { letters: { length: done }, total } = asked ?? { letters: [], total: 0 };
  return (
    <Dialog open={stopped !== null} modalType="alert" surfaceMotion={{ onMotionFinish: (_, { direction }) => { if (direction === 'exit') requestAnimationFrame(focusHeading); } }}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('pane.letters.stopped', { done, total })}</DialogTitle>
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
