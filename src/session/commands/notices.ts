import type { SessionContext } from '../context';
import type { NoticeAction } from '../notice';
import { runCheck } from './check';
import { outputLetters } from './issue-letters';
import { copy, goToCell } from './navigate';
import { undoLast } from './undo';

/** Does what a button in the message offers; the message goes first, so that a new one can come. */
export async function answerNotice(context: SessionContext, action: NoticeAction): Promise<void> {
  const { notice } = context.state();
  if (action.kind === 'copyDetails') {
    await copy(context, notice?.details ?? '');
    return;
  }
  if (action.kind === 'goTo') {
    await goToCell(context, action.cell);
    return;
  }
  context.dispatch({ type: 'noticeDismissed' });
  switch (action.kind) {
    case 'retry': return context.retry.current?.();
    case 'newSheet': return context.elsewhere.current?.();
    case 'undo': return undoLast(context);
    case 'check': return runCheck(context);
    case 'reviewColumns': return context.dispatch({ type: 'detailOpened', detail: { kind: 'mapping' } });
    case 'letterSheet': return outputLetters(context, 'sheet');
    case 'copyLetter': return outputLetters(context, 'copy');
  }
}
