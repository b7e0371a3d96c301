import type { Area, BookHyperlink, BookValue, Matrix } from '../../book';
import { intersection, isEntireColumn, isEntireRow, parseAddress } from '../addresses';
import { cellwise, flagOr, oneOf, record, text } from '../arguments';
import { invalidArgument, itemNotFound } from '../host-error';
import { ConditionalFormats } from './conditional-formats';
import { DataValidation } from './data-validation';
import type { Model } from './model';
import { addGroup, collapseGroups, removeGroup } from './outline';
import { copyCells, writeEntries } from './range-writing';
import { RangeAreas, specialCells } from './range-areas';
import { RangeFormat } from './range-format';
import { RangeProperties } from './range-properties';
import { RangeSort } from './sorting';
import { TableScopedCollection } from './tables';
import { Worksheet } from './worksheet';

/** Text, number, boolean or error name as `values` gives them: a blank is "". */
export function apiValue(value: BookValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

/** A rectangle of cells. */
export class Range extends RangeProperties {
  readonly kind: string = 'Range';

  /** A range of cells that are not kept. */
  static of(model: Model, sheetId: string, area: Area): Range {
    return new Range(model, { sheetId, areas: [area] });
  }

  protected override over(area: Area): Range {
    return Range.of(this.model, this.sheetId, area);
  }

  get _ReferenceId(): string | null {
    return this.referenceId;
  }

  get Values(): unknown {
    return this.matrix((area) => this.model.book.values(this.sheetId, area), apiValue);
  }

  set Values(values: unknown) {
    writeEntries(this.model, this.sheetId, this.bounded(), values);
  }

  /** A cell without a formula gives its value. */
  get Formulas(): unknown {
    const area = this.readable();
    if (!area) return null;
    const values = this.model.book.values(this.sheetId, area);
    return this.model.book.formulas(this.sheetId, area).map((row, r) => row.map((formula, c) => formula ?? apiValue(values[r]?.[c] ?? null)));
  }

  set Formulas(formulas: unknown) {
    writeEntries(this.model, this.sheetId, this.bounded(), formulas);
  }

  get FormulasLocal(): unknown {
    return this.Formulas;
  }

  set FormulasLocal(formulas: unknown) {
    this.Formulas = formulas;
  }

  get Text(): unknown {
    return this.matrix((area) => this.model.book.texts(this.sheetId, area), (shown) => shown);
  }

  get NumberFormat(): unknown {
    return this.matrix((area) => this.model.book.numberFormats(this.sheetId, area), (format) => format);
  }

  set NumberFormat(formats: unknown) {
    const { area } = this;
    this.model.requireEditable(this.sheetId, area, 'allowFormatCells');
    const given = cellwise(formats, area.rowCount, area.columnCount);
    if (given.single) {
      const format = given.at(0, 0);
      if (format !== null) this.model.book.setFormat(this.sheetId, area, { numberFormat: text(format) });
      return;
    }
    const matrix = Array.from({ length: area.rowCount }, (_, row) => Array.from({ length: area.columnCount }, (_unused, column) => {
      const format = given.at(row, column);
      return format === null ? undefined : text(format);
    }));
    this.model.book.setNumberFormats(this.sheetId, area, matrix);
  }

  get NumberFormatLocal(): unknown {
    return this.NumberFormat;
  }

  set NumberFormatLocal(formats: unknown) {
    this.NumberFormat = formats;
  }

  get ValueTypes(): unknown {
    return this.matrix((area) => this.model.book.values(this.sheetId, area), (value) => {
      if (value === null) return 'Empty';
      if (typeof value === 'object') return 'Error';
      return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
    });
  }

  get HasSpill(): boolean {
    const { row, column } = this.area;
    return this.model.book.spill(this.sheetId, row, column) !== null;
  }

  get Hyperlink(): BookHyperlink | null {
    const { row, column } = this.area;
    return this.model.book.hyperlinkAt(this.sheetId, row, column);
  }

  set Hyperlink(link: unknown) {
    const { area } = this;
    this.model.requireEditable(this.sheetId, area, 'allowInsertHyperlinks');
    const given = record(link);
    const parts = Object.fromEntries(['address', 'documentReference', 'screenTip', 'textToDisplay']
      .filter((key) => given[key] !== undefined && given[key] !== null).map((key) => [key, text(given[key])])) as BookHyperlink;
    if (parts.address === undefined && parts.documentReference === undefined) throw invalidArgument();
    if (parts.textToDisplay !== undefined) {
      this.model.book.setContents(this.sheetId, { ...area, rowCount: 1, columnCount: 1 }, [[parts.textToDisplay]]);
    }
    this.model.book.setHyperlink(this.sheetId, area, parts);
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.model, this.sheetId, [this.area]);
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.model, this.sheetId);
  }

  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.model, this.sheetId, [this.area]);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.model, this.sheetId, [this.area]);
  }

  get Sort(): RangeSort {
    return new RangeSort(this.model, this.sheetId, this.area);
  }

  Select(): void {
    this.model.book.select(this.sheetId, [this.area]);
  }

  Calculate(): Promise<void> {
    return this.model.book.calculate(false);
  }

  Clear(applyTo: unknown): void {
    const what = applyTo === null || applyTo === undefined ? 'All' : oneOf(applyTo, ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents']);
    this.model.requireEditable(this.sheetId, this.area, what === 'Formats' ? 'allowFormatCells' : undefined);
    this.model.book.clear(this.sheetId, this.area, what);
  }

  Insert(shift: unknown): Range {
    const { area } = this;
    const direction = oneOf(shift, ['Down', 'Right']);
    this.model.requireEditable(this.sheetId, area, isEntireRow(area) ? 'allowInsertRows' : isEntireColumn(area) ? 'allowInsertColumns' : undefined);
    this.model.book.insertCells(this.sheetId, area, direction);
    return this.over(area);
  }

  Delete(shift: unknown): void {
    const { area } = this;
    const direction = oneOf(shift, ['Up', 'Left']);
    this.model.requireEditable(this.sheetId, area, isEntireRow(area) ? 'allowDeleteRows' : isEntireColumn(area) ? 'allowDeleteColumns' : undefined);
    this.model.book.deleteCells(this.sheetId, area, direction);
  }

  Merge(across: unknown): void {
    this.model.requireEditable(this.sheetId, this.area, 'allowFormatCells');
    this.model.book.merge(this.sheetId, this.area, flagOr(across, false));
  }

  Unmerge(): void {
    this.model.requireEditable(this.sheetId, this.area, 'allowFormatCells');
    this.model.book.unmerge(this.sheetId, this.area);
  }

  GetMergedAreasOrNullObject(): RangeAreas | null {
    const { area } = this;
    const merges = this.model.book.merges(this.sheetId).filter((merge) => intersection(area, merge) !== null);
    return merges.length > 0 ? RangeAreas.of(this.model, this.sheetId, merges) : null;
  }

  /** Of the used cells only: constants, formulas, blanks or visible cells. */
  GetSpecialCells(cellType: unknown): RangeAreas {
    const found = this.GetSpecialCellsOrNullObject(cellType);
    if (!found) throw itemNotFound();
    return found;
  }

  GetSpecialCellsOrNullObject(cellType: unknown): RangeAreas | null {
    return specialCells(this.model, this.sheetId, [this.area], cellType);
  }

  Group(option: unknown): void {
    addGroup(this.model, this.sheetId, this.area, option);
  }

  Ungroup(option: unknown): void {
    removeGroup(this.model, this.sheetId, this.area, option);
  }

  HideGroupDetails(option: unknown): void {
    collapseGroups(this.model, this.sheetId, this.area, option, true);
  }

  ShowGroupDetails(option: unknown): void {
    collapseGroups(this.model, this.sheetId, this.area, option, false);
  }

  CopyFrom(source: unknown, copyType: unknown, skipBlanks: unknown, transpose: unknown): void {
    const from = rangeArgument(this.model, this.sheetId, source);
    const what = copyType === null || copyType === undefined ? 'All' : oneOf(copyType, ['All', 'Formulas', 'Values', 'Formats']);
    copyCells(from, this, what, flagOr(skipBlanks, false), flagOr(transpose, false));
  }

  GetTables(fullyContained: unknown): TableScopedCollection {
    return new TableScopedCollection(this.model, this.sheetId, this.area, flagOr(fullyContained, false));
  }

  GetSpillingToRange(): Range {
    const found = this.GetSpillingToRangeOrNullObject();
    if (!found) throw itemNotFound();
    return found;
  }

  GetSpillingToRangeOrNullObject(): Range | null {
    const { row, column } = this.area;
    const spill = this.model.book.spill(this.sheetId, row, column);
    return spill && spill.row === row && spill.column === column ? this.over(spill) : null;
  }

  GetSpillParentOrNullObject(): Range | null {
    const { row, column } = this.area;
    const spill = this.model.book.spill(this.sheetId, row, column);
    return spill && this.over({ ...spill, rowCount: 1, columnCount: 1 });
  }

  /** The area to read, null where Excel answers null: whole rows and columns, and more cells than one read may return. */
  private readable(): Area | null {
    const { area } = this;
    const { faults } = this.model;
    const tooLarge = area.rowCount * area.columnCount > faults.readLimitCells;
    return faults.nullReads || tooLarge || isEntireColumn(area) || isEntireRow(area) ? null : area;
  }

  private matrix<T, R>(read: (area: Area) => Matrix<T>, convert: (value: T) => R): R[][] | null {
    const area = this.readable();
    return area && read(area).map((row) => row.map(convert));
  }
}

/** The range of an address or of a range object, on the given sheet unless the address names another. */
export function rangeArgument(model: Model, sheetId: string, value: unknown): Range {
  if (value instanceof Range) return value;
  const parsed = parseAddress(text(value));
  if (!parsed) throw invalidArgument();
  const sheet = parsed.sheetName === null ? model.sheet(sheetId) : model.findSheet(parsed.sheetName);
  if (!sheet) throw invalidArgument();
  return Range.of(model, sheet.id, parsed.area);
}

