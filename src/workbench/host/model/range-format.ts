import { DEFAULT_FORMAT, type Area, type BorderSide, type CellFormat } from '../../book';
import { flag, integer, number, oneOf, text } from '../arguments';
import { HostCollection, HostObject } from '../host-object';
import { invalidArgument } from '../host-error';
import type { Model } from './model';

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

const SIDES: readonly BorderSide[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'];
const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

/** `range.format.borders`. */
export class RangeBorders extends HostCollection<RangeBorder> {
  readonly kind = 'RangeBorderCollection';

  constructor(model: Model, readonly sheetId: string, readonly areas: readonly Area[]) {
    super(model);
  }

  items(): readonly RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.model, this.sheetId, this.areas, side));
  }

  find(key: unknown): RangeBorder {
    return new RangeBorder(this.model, this.sheetId, this.areas, oneOf(key, SIDES));
  }

  get Count(): number {
    return SIDES.length;
  }
}

/** One side of the borders of the cells; set on the whole area, read from its first cell at that side. */
export class RangeBorder extends HostObject {
  readonly kind = 'RangeBorder';

  constructor(model: Model, readonly sheetId: string, readonly areas: readonly Area[], readonly side: BorderSide) {
    super(model);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.side };
  }

  get SideIndex(): string {
    return this.side;
  }

  get Style(): string {
    return this.current().style;
  }

  set Style(value: unknown) {
    const style = oneOf(value, STYLES);
    this.apply(style === 'None' ? null : { style });
  }

  get Color(): string {
    return this.current().color;
  }

  set Color(value: unknown) {
    this.apply({ color: colorOf(value) });
  }

  get Weight(): string {
    return this.current().weight;
  }

  set Weight(value: unknown) {
    this.apply({ weight: oneOf(value, WEIGHTS) });
  }

  private current(): { style: string; color: string; weight: string } {
    const [area] = this.areas;
    if (!area) throw invalidArgument();
    const { book } = this.model;
    switch (this.side) {
      case 'EdgeBottom': return book.borderAt(this.sheetId, area.row + area.rowCount - 1, area.column, 'EdgeBottom');
      case 'EdgeRight': return book.borderAt(this.sheetId, area.row, area.column + area.columnCount - 1, 'EdgeRight');
      case 'EdgeTop': case 'EdgeLeft': return book.borderAt(this.sheetId, area.row, area.column, this.side);
      case 'InsideHorizontal': return book.borderAt(this.sheetId, area.row, area.column, 'EdgeBottom');
      case 'InsideVertical': return book.borderAt(this.sheetId, area.row, area.column, 'EdgeRight');
      default: return { style: 'None', color: '#000000', weight: 'Thin' };
    }
  }

  /** Colour and weight alone make a border that was not there continuous, as in Excel. */
  private apply(patch: { style?: string; color?: string; weight?: string } | null): void {
    const current = this.current();
    const base = current.style === 'None' ? { style: 'Continuous', color: '#000000', weight: 'Thin' } : current;
    for (const area of this.areas) {
      this.model.requireEditable(this.sheetId, area, 'allowFormatCells');
      this.model.book.setBorder(this.sheetId, area, this.side, patch && { ...base, ...patch });
    }
  }
}

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', blue: '#0000FF', yellow: '#FFFF00', orange: '#FFA500',
  gray: '#808080', grey: '#808080', silver: '#C0C0C0', purple: '#800080', navy: '#000080', teal: '#008080', maroon: '#800000', lightgray: '#D3D3D3', pink: '#FFC0CB',
};

/** "#RRGGBB" of a colour given so, without the #, or by one of the usual HTML names. */
export function colorOf(value: unknown): string {
  const given = text(value);
  const hex = /^#?([0-9a-f]{6})$/i.exec(given);
  const color = hex ? `#${(hex[1] ?? '').toUpperCase()}` : NAMED[given.toLowerCase()];
  if (color === undefined) throw invalidArgument();
  return color;
}
