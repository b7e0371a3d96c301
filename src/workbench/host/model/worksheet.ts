import { MAX_COLUMNS, MAX_ROWS } from '../../book';
import { areaOrNull, parseAddress, splitSheet } from '../addresses';
import { flag, flagOr, integer, nonEmptyText, oneOf, text } from '../arguments';
import { SHEET_EVENTS } from '../event-types';
import { HostObject } from '../host-object';
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from '../host-error';
import { EmptyCollection } from './empty-collection';
import { FreezePanes } from './freeze-panes';
import type { Model } from './model';
import { NamedItems } from './names';
import { PageBreaks } from './page-breaks';
import { PageLayout } from './page-layout';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { colorOf } from './color';
import { WorksheetProtection } from './protection';
import { Tables } from './tables';

/** One sheet. Every member throws ItemNotFound once the sheet is deleted. */
export class Worksheet extends HostObject {
  readonly kind = 'Worksheet';

  constructor(model: Model, readonly id: string) {
    super(model);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  override eventTypes(): Readonly<Record<string, number>> {
    return SHEET_EVENTS;
  }

  override eventTarget(): string {
    return this.id;
  }

  get Id(): string {
    return this.model.sheet(this.id).id;
  }

  get Name(): string {
    return this.model.sheet(this.id).name;
  }

  set Name(name: unknown) {
    const wanted = sheetName(name);
    const other = this.model.findSheet(wanted);
    if (other && other.id !== this.id) throw itemAlreadyExists();
    this.model.sheet(this.id);
    this.model.requireFreeStructure();
    this.model.book.updateSheet(this.id, { name: wanted });
  }

  get Position(): number {
    this.model.sheet(this.id);
    return this.model.book.sheets().findIndex((sheet) => sheet.id === this.id);
  }

  set Position(position: unknown) {
    const place = integer(position);
    if (place < 0 || place >= this.model.book.sheets().length) throw invalidArgument();
    this.model.requireFreeStructure();
    this.model.book.moveSheet(this.id, place);
  }

  get Visibility(): string {
    return this.model.sheet(this.id).visibility;
  }

  set Visibility(visibility: unknown) {
    const wanted = oneOf(visibility, ['Visible', 'Hidden', 'VeryHidden']);
    if (wanted !== 'Visible' && this.isOnlyVisible()) throw invalidOperation();
    this.model.requireFreeStructure();
    this.model.book.updateSheet(this.id, { visibility: wanted });
  }

  get TabColor(): string {
    return this.model.sheet(this.id).tabColor;
  }

  set TabColor(color: unknown) {
    this.model.sheet(this.id);
    this.model.book.updateSheet(this.id, { tabColor: text(color) === '' ? '' : colorOf(color) });
  }

  get ShowGridlines(): boolean {
    return this.model.sheet(this.id).showGridlines;
  }

  /** office.js reads `ShowGridlines` but writes `Gridlines`. */
  set Gridlines(show: unknown) {
    this.model.sheet(this.id);
    this.model.book.updateSheet(this.id, { showGridlines: flag(show) });
  }

  get ShowHeadings(): boolean {
    return this.model.sheet(this.id).showHeadings;
  }

  set Headings(show: unknown) {
    this.model.sheet(this.id);
    this.model.book.updateSheet(this.id, { showHeadings: flag(show) });
  }

  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.model, this.id);
  }

  get Names(): NamedItems {
    return new NamedItems(this.model, this.id);
  }

  get HorizontalPageBreaks(): PageBreaks {
    return new PageBreaks(this.model, this.id);
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this.model, this.id);
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.model, this.id);
  }

  get Tables(): Tables {
    return new Tables(this.model, this.id);
  }

  get Charts(): EmptyCollection {
    return new EmptyCollection(this.model, 'ChartCollection');
  }

  get Comments(): EmptyCollection {
    return new EmptyCollection(this.model, 'CommentCollection');
  }

  get PivotTables(): EmptyCollection {
    return new EmptyCollection(this.model, 'PivotTableCollection');
  }

  get Shapes(): EmptyCollection {
    return new EmptyCollection(this.model, 'ShapeCollection');
  }

  get Slicers(): EmptyCollection {
    return new EmptyCollection(this.model, 'SlicerCollection');
  }

  Activate(): void {
    if (this.model.sheet(this.id).visibility !== 'Visible') throw invalidOperation();
    this.model.book.activateSheet(this.id);
  }

  Calculate(): Promise<void> {
    this.model.sheet(this.id);
    return this.model.book.calculate(false);
  }

  /** A very hidden sheet and the last visible one cannot be deleted. */
  Delete(): void {
    if (this.model.sheet(this.id).visibility === 'VeryHidden' || this.isOnlyVisible()) throw invalidOperation();
    this.model.requireFreeStructure();
    this.model.book.deleteSheet(this.id);
  }

  /** Address, defined name, or nothing for the whole sheet. */
  GetRange(address: unknown): Range {
    this.model.sheet(this.id);
    if (address === null || address === undefined || address === '') return this.whole();
    const given = text(address);
    const parsed = parseAddress(given);
    if (parsed) {
      if (parsed.sheetName !== null && this.model.findSheet(parsed.sheetName)?.id !== this.id) throw invalidArgument();
      return Range.of(this.model, this.id, parsed.area);
    }
    const named = new NamedItems(this.model, this.id).find(given) ?? new NamedItems(this.model, null).find(given);
    const range = named?.GetRangeOrNullObject() ?? this.tableRange(given);
    if (!range || range.sheetId !== this.id) throw invalidArgument();
    return range;
  }

  GetRanges(addresses: unknown): RangeAreas {
    const parts = addresses === null || addresses === undefined ? [this.whole()] : text(addresses).split(/[,;]/).map((address) => this.GetRange(address.trim()));
    return RangeAreas.of(this.model, this.id, parts.map((part) => part.area));
  }

  GetRangeByIndexes(row: unknown, column: unknown, rowCount: unknown, columnCount: unknown): Range {
    this.model.sheet(this.id);
    const area = areaOrNull(integer(row), integer(column), integer(rowCount), integer(columnCount));
    if (!area) throw invalidArgument();
    return Range.of(this.model, this.id, area);
  }

  GetCell(row: unknown, column: unknown): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  /** An empty sheet's used range is A1, as in Excel. */
  GetUsedRange(valuesOnly: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetRangeByIndexes(0, 0, 1, 1);
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    this.model.sheet(this.id);
    const used = this.model.book.usedArea(this.id, flagOr(valuesOnly, false));
    return used && Range.of(this.model, this.id, used);
  }

  GetNext(visibleOnly: unknown): Worksheet {
    return this.neighbour(1, visibleOnly) ?? missing();
  }

  GetNextOrNullObject(visibleOnly: unknown): Worksheet | null {
    return this.neighbour(1, visibleOnly);
  }

  GetPrevious(visibleOnly: unknown): Worksheet {
    return this.neighbour(-1, visibleOnly) ?? missing();
  }

  GetPreviousOrNullObject(visibleOnly: unknown): Worksheet | null {
    return this.neighbour(-1, visibleOnly);
  }

  ShowOutlineLevels(rowLevels: unknown, columnLevels: unknown): void {
    const { book } = this.model;
    for (const [axis, level] of [['rows', integer(rowLevels)], ['columns', integer(columnLevels)]] as const) {
      if (level === 0) continue;
      const groups = book.groups(this.id);
      const depth = (first: number, last: number): number => groups.filter((group) => group.axis === axis && group.first <= first && group.last >= last).length;
      book.setGroups(this.id, groups.map((group) => (group.axis === axis ? { ...group, collapsed: depth(group.first, group.last) >= level } : group)));
      for (const { first, last, collapsed } of book.groups(this.id).filter((candidate) => candidate.axis === axis)) {
        // Closed ones are hidden already; rows that the user hid in an open one are shown.
        const asItShould = Array.from({ length: last - first + 1 }, (_, index) => book.isHidden(this.id, axis, first + index)).every((hidden) => hidden === collapsed);
        if (!asItShould) book.setHidden(this.id, axis, first, last, collapsed);
      }
    }
  }

  private whole(): Range {
    return Range.of(this.model, this.id, { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS });
  }

  private tableRange(name: string): Range | null {
    const split = splitSheet(name);
    const table = split && this.model.book.tables().find((candidate) => candidate.name.toLowerCase() === split.rest.toLowerCase());
    return table ? new Tables(this.model, null).GetItem(table.id).GetDataBodyRange() : null;
  }

  private neighbour(step: 1 | -1, visibleOnly: unknown): Worksheet | null {
    const sheets = this.model.book.sheets();
    const onlyVisible = flagOr(visibleOnly, false);
    for (let index = this.Position + step; index >= 0 && index < sheets.length; index += step) {
      const sheet = sheets[index];
      if (sheet && (!onlyVisible || sheet.visibility === 'Visible')) return new Worksheet(this.model, sheet.id);
    }
    return null;
  }

  private isOnlyVisible(): boolean {
    const visible = this.model.book.sheets().filter((sheet) => sheet.visibility === 'Visible');
    return visible.length === 1 && visible[0]?.id === this.id;
  }
}

function missing(): never {
  throw itemNotFound();
}

/** A name that Excel allows for a sheet: 1–31 characters, none of \ / ? * [ ] : and no apostrophe at either end. */
export function sheetName(value: unknown): string {
  const name = nonEmptyText(value);
  if (name.length > 31 || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'") || name.toLowerCase() === 'history') throw invalidArgument();
  return name;
}
