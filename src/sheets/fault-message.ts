import type { Message } from '../domain/message';
import type { WorkbookFault } from './workbook';

/** Values that a text may need and a fault may not know; the texts say `none` in words of their own. */
const UNKNOWN = { sheet: 'none', name: '', file: 'none', book: 'none', feature: 'none', definedName: 'none', standsFor: 'none', elsewhere: 'no', count: 0, first: 0, last: 0 };

/**
 * What to tell about a fault: the title says what happened, the body what to do and what is safe.
 * @example faultMessage(new WorkbookFault('oldXls', { file: '台账.xls' })).title.id === 'fault.oldXls.title'
 */
export function faultMessage(fault: WorkbookFault): { readonly title: Message; readonly body: Message } {
  const known = Object.entries(fault.values).filter(([, value]) => value !== '');
  const values = { ...UNKNOWN, ...Object.fromEntries(known) };
  return { title: { id: `fault.${fault.code}.title`, values }, body: { id: `fault.${fault.code}.body`, values } };
}
