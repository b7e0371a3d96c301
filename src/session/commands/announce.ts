import { sayPane } from '../../messages/say-pane';
import type { SessionContext } from '../context';

/** Has a screen reader say a text of the pane's catalogue. */
export function announce(context: SessionContext, id: string, values: Readonly<Record<string, string | number>> = {}): void {
  context.dispatch({ type: 'announced', text: sayPane(context.state().locale, id, values) });
}
