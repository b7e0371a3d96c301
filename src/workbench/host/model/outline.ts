import type { Area, BookGroup } from '../../book';
import { oneOf } from '../arguments';
import { invalidArgument } from '../host-error';
import type { Model } from './model';

/** Groups (outline) of whole rows or columns, through the rows or columns of a range. `option` is "ByRows" or "ByColumns". */

export function addGroup(model: Model, sheetId: string, area: Area, option: unknown): void {
  model.book.setGroups(sheetId, [...model.book.groups(sheetId), { ...lines(area, option), collapsed: false }]);
}

/** Takes the innermost group inside these rows or columns away; throws InvalidArgument when there is none. */
export function removeGroup(model: Model, sheetId: string, area: Area, option: unknown): void {
  const { axis, first, last } = lines(area, option);
  const groups = model.book.groups(sheetId);
  const index = groups.findLastIndex((group) => group.axis === axis && group.first >= first && group.last <= last);
  if (index < 0) throw invalidArgument();
  model.book.setGroups(sheetId, groups.filter((_, at) => at !== index));
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
