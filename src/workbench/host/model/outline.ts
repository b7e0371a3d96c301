import type { Area, BookGroup } from '../../book';
import { oneOf } from '../arguments';
import { invalidArgument } from '../host-error';
import type { Model } from './model';

/** Groups (outline) of whole rows or columns, through the rows or columns of a range. `option` is "ByRows" or "ByColumns". */

export function addGroup(model: Model, sheetId: string, area: Area, option: unknown): void {
  model.book.setGroups(sheetId, [...model.book.groups(sheetId), { ...lines(area, option), collapsed: false }]);
}

/** Takes one level of outline from each of these rows or columns; throws InvalidArgument when none has any. */
export function removeGroup(model: Model, sheetId: string, area: Area, option: unknown): void {
  const { axis, first, last } = lines(area, option);
  const groups = model.book.groups(sheetId);
  // Of groups in one another the inner one goes; a group that reaches beyond the rows keeps what lies outside.
  const inner = groups.filter((group) => group.axis === axis && group.first <= last && group.last >= first
    && !groups.some((other) => other !== group && other.axis === axis && other.first >= group.first && other.last <= group.last && other.first <= last && other.last >= first));
  if (inner.length === 0) throw invalidArgument();
  const rest = (group: BookGroup): BookGroup[] => (!inner.includes(group) ? [group] : [
    { ...group, last: Math.min(group.last, first - 1) }, { ...group, first: Math.max(group.first, last + 1) },
  ].filter((part) => part.first <= part.last));
  model.book.setGroups(sheetId, groups.flatMap(rest));
}

/** Closes or opens every group that touches these rows or columns. */
export function collapseGroups(model: Model, sheetId: string, area: Area, option: unknown, collapsed: boolean): void {
  const { axis, first, last } = lines(area, option);
  const groups = model.book.groups(sheetId);
  const touched = (group: BookGroup): boolean => group.axis === axis && group.first <= last && group.last >= first;
  model.book.setGroups(sheetId, groups.map((group) => (touched(group) ? { ...group, collapsed } : group)));
  for (const group of groups.filter(touched)) model.book.setHidden(sheetId, axis, group.first, group.last, collapsed);
}

function lines(area: Area, option: unknown): Pick<BookGroup, 'axis' | 'first' | 'last'> {
  return oneOf(option, ['ByRows', 'ByColumns']) === 'ByRows'
    ? { axis: 'rows', first: area.row, last: area.row + area.rowCount - 1 }
    : { axis: 'columns', first: area.column, last: area.column + area.columnCount - 1 };
}
