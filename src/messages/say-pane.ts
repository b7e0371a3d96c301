import { pane as english } from './en-US/pane';
import type { Locale } from './locale';
import { speech } from './speech';
import { pane as chinese } from './zh-CN/pane';

/** Ids of the pane's own texts. */
export type PaneId = keyof typeof chinese;

const { say } = speech({ 'zh-CN': chinese, 'en-US': english });

/**
 * Words of the pane itself. Like `say`, but with this one catalogue, so that the first screen does not wait for the texts of rules,
 * plays and letters. Amounts and days are written out by the caller. An unknown id is said as the id itself.
 * @example sayPane('zh-CN', 'pane.tab.overview') === '概览'
 */
export function sayPane(locale: Locale, id: string, values: Readonly<Record<string, string | number>> = {}): string {
  return say(locale, { id, values });
}
