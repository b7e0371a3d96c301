import type { Locale } from '../messages/locale';
import { listed } from '../messages/listed';
import { sayPane } from '../messages/say-pane';
import type { PrintSetting } from '../sheets/workbook';
import { type Notice, plainNotice } from './notice';

/** The message for sheets that stand, but without some of their print settings: which, and where to set them. */
export function printNotice(locale: Locale, settings: Iterable<PrintSetting>): Notice {
  const names = listed(locale, Array.from(settings, (setting) => sayPane(locale, `pane.print.${setting}`)));
  return plainNotice('warning', { id: 'pane.print.leftOut' }, [], { id: 'pane.print.leftOut.body', values: { settings: names } });
}
