import type { Locale } from '../../messages/locale';
import { listed } from '../../messages/listed';
import { sayPane } from '../../messages/say-pane';
import type { UndoRecord } from '../../sheets/workbook';

/**
 * Below which rows an undo gives no looks back, in words; null where it gives all of them.
 * @example looksBelow('zh-CN', record) === '「账龄」第 1111 行'
 */
export function looksBelow(locale: Locale, { looksDownTo = [] }: UndoRecord): string | null {
  if (looksDownTo.length === 0) return null;
  return listed(locale, looksDownTo.map(({ sheet, row }) => sayPane(locale, 'pane.undo.looks.row', { sheet, row: String(row) })));
}
