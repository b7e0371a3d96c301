import type { State } from '../session/state';
import type { Words } from './use-words';

/** Why the result on screen is no longer the last word, or null while it is. */
export function staleText({ report, changesSince, sheetsBehind }: State, { t }: Words): string | null {
  if (!report) return null;
  if (changesSince > 0) return t('pane.stale', { count: changesSince });
  return sheetsBehind ? t('pane.stale.settings') : null;
}
