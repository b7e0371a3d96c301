import { DEFAULT_FORMAT, type Area, type CellFormat } from '../../book';
import { flag, integer, number, oneOf, text } from '../arguments';
import { HostObject } from '../host-object';
import { invalidArgument } from '../host-error';
import { colorOf } from './color';
import type { Model } from './model';
import { RangeBorders } from './range-borders';

/** Look of a range or of several. A property is null where its cells differ. */
abstract class CellsObject extends HostObject {
  constructor(model: Model, readonly sheetId: string, readonly areas: readonly Area[]) {
    super(model);
  }

  protected read<K extends keyof CellFormat>(key: K): CellFormat[K] | null {
    return this.model.common(this.sheetId, this.areas, (row, column) => this.model.book.formatAt(this.sheetId, row, column)[key]);
  }

  protected write(patch: Partial<CellFormat>): void {
    for (const area of this.areas) {
      this.model.requireEditable(this.sheetId, area, 'allowFormatCells');
      this.model.book.setFormat(this.sheetId, area, patch);
    }
  }
}

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const UNDERLINE = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

/** `range.format`. */
export class RangeFormat extends CellsObject {
  readonly kind = 'RangeFormat';

  get HorizontalAlignment(): string | null {
    return this.read('horizontalAlignment');
  }

  set HorizontalAlignment(value: unknown) {
    this.write({ horizontalAlignment: oneOf(value, HORIZONTAL) });
  }

  get VerticalAlignment(): string | null {
    return this.read('verticalAlignment');
  }

  set VerticalAlignment(value: unknown) {
    this.write({ verticalAlignment: oneOf(value, VERTICAL) });
  }

  get WrapText(): boolean | null {
    return this.read('wrapText');
  }

  set WrapText(value: unknown) {
    this.write({ wrapText: flag(value) });
  }

  get IndentLevel(): number | null {
    return this.read('indentLevel');
  }

  set IndentLevel(value: unknown) {
    this.write({ indentLevel: integer(value) });
  }

  /** Points. */
  get ColumnWidth(): number | null {
    return this.model.commonAlong(this.sheetId, this.areas, 'columns', (column) => this.model.book.columnWidth(this.sheetId, column));
  }

  set ColumnWidth(value: unknown) {
    const points = number(value);
    if (points < 0) throw invalidArgument();
    for (const area of this.areas) {
      this.model.requireEditable(this.sheetId, area, 'allowFormatColumns');
      this.model.book.setColumnWidth(this.sheetId, area.column, area.column + area.columnCount - 1, points);
    }
  }

  /** Points. */
  get RowHeight(): number | null {
    return this.model.commonAlong(this.sheetId, this.areas, 'rows', (row) => this.model.book.rowHeight(this.sheetId, row));
  }

  set RowHeight(value: unknown) {
    const points = number(value);
    if (points < 0 || points > 409.5) throw invalidArgument();
    for (const area of this.areas) {
      this.model.requireEditable(this.sheetId, area, 'allowFormatRows');
      this.model.book.setRowHeight(this.sheetId, area.row, area.row + area.rowCount - 1, points);
    }
  }

  get Fill(): RangeFill {
    return new RangeFill(this.model, this.sheetId, this.areas);
  }

  get Font(): RangeFont {
    return new RangeFont(this.model, this.sheetId, this.areas);
  }

  get Borders(): RangeBorders {
    return new RangeBorders(this.model, this.sheetId, this.areas);
  }

  get Protection(): FormatProtection {
    return new FormatProtection(this.model, this.sheetId, this.areas);
  }

  AutofitColumns(): void {
    for (const area of this.areas) this.model.book.autofit(this.sheetId, area, 'columns');
  }

  AutofitRows(): void {
    for (const area of this.areas) this.model.book.autofit(this.sheetId, area, 'rows');
  }
}

/** `range.format.fill`. The colour of no fill is "#FFFFFF", as Excel says. */
export class RangeFill extends CellsObject {
  readonly kind = 'RangeFill';

  /** "" when the cells differ, as Excel says for colours of mixed fills. */
  get Color(): string {
    const color = this.read('fillColor');
    return color === null ? '' : color === '' ? '#FFFFFF' : color;
  }

  set Color(value: unknown) {
    this.write({ fillColor: colorOf(value) });
  }

  Clear(): void {
    this.write({ fillColor: DEFAULT_FORMAT.fillColor });
  }
}

/** `range.format.font`. */
export class RangeFont extends CellsObject {
  readonly kind = 'RangeFont';

  get Name(): string | null {
    return this.read('fontName');
  }

  set Name(value: unknown) {
    this.write({ fontName: text(value) });
  }

  get Size(): number | null {
    return this.read('fontSize');
  }

  set Size(value: unknown) {
    this.write({ fontSize: number(value) });
  }

  get Color(): string | null {
    return this.read('fontColor');
  }

  set Color(value: unknown) {
    this.write({ fontColor: colorOf(value) });
  }

  get Bold(): boolean | null {
    return this.read('bold');
  }

  set Bold(value: unknown) {
    this.write({ bold: flag(value) });
  }

  get Italic(): boolean | null {
    return this.read('italic');
  }

  set Italic(value: unknown) {
    this.write({ italic: flag(value) });
  }

  get Underline(): string | null {
    return this.read('underline');
  }

  set Underline(value: unknown) {
    this.write({ underline: oneOf(value, UNDERLINE) });
  }

  get Strikethrough(): boolean | null {
    return this.read('strikethrough');
  }

  set Strikethrough(value: unknown) {
    this.write({ strikethrough: flag(value) });
  }
}

/** `range.format.protection`. */
export class FormatProtection extends CellsObject {
  readonly kind = 'FormatProtection';

  get Locked(): boolean | null {
    return this.read('locked');
  }

  set Locked(value: unknown) {
    this.write({ locked: flag(value) });
  }

  get FormulaHidden(): boolean | null {
    return this.read('formulaHidden');
  }

  set FormulaHidden(value: unknown) {
    this.write({ formulaHidden: flag(value) });
  }
}
