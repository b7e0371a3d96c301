import { WorkbookFault } from '../sheets/workbook';
import type { SessionContext } from './context';
import { faultNotice } from './notice';
import type { Run } from './state';

/**
 * Runs something that takes time or may fail: shows that it runs, lets the user stop it, and turns every error into a message with a next
 * step. A second run while one is under way is not started. Answers whether it came to its end.
 */
export async function attempt(
  context: SessionContext,
  what: Run['what'],
  work: (options: { signal: AbortSignal; onProgress: (progress: NonNullable<Run['progress']>) => void }) => Promise<void>,
): Promise<boolean> {
  if (context.state().run) return false;
  const controller = new AbortController();
  context.stop.current = controller;
  context.elsewhere.current = null;
  context.dispatch({ type: 'runStarted', what, at: context.now() });
  try {
    await work({ signal: controller.signal, onProgress: (progress) => context.dispatch({ type: 'runProgressed', progress }) });
    return true;
  } catch (error) {
    showFault(context, error);
    context.retry.current = async () => { await attempt(context, what, work); };
    return false;
  } finally {
    context.stop.current = null;
    context.dispatch({ type: 'runEnded' });
  }
}

/** Shows an error as the message of its fault. */
export function showFault(context: SessionContext, error: unknown): void {
  const fault = error instanceof WorkbookFault ? error : new WorkbookFault('unknown', {}, { cause: error });
  context.dispatch({ type: 'noticed', notice: faultNotice(fault, fault.code === 'protected' && context.elsewhere.current !== null) });
}
