import type { Area, BorderSide } from '../../book';
import { oneOf } from '../arguments';
import { HostCollection, HostObject } from '../host-object';
import { invalidArgument } from '../host-error';
import { colorOf } from './color';
import type { Model } from './model';

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
