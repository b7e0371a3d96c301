import type { Area } from '../../book';
import { addressText, intersection, isEntireColumn, isEntireRow } from '../addresses';
import { flagOr, integer, oneOf } from '../arguments';
import { HostCollection, HostObject } from '../host-object';
import { invalidReference } from '../host-error';
import type { Place } from '../references';
import { ConditionalFormats } from './conditional-formats';
import { DataValidation } from './data-validation';
import type { Model } from './model';
import { Range } from './range';
import { RangeFormat } from './range-format';
import { TableScopedCollection } from './tables';
import { Worksheet } from './worksheet';

/** Several rectangles of one sheet. */
export class RangeAreas extends HostObject {
  readonly kind = 'RangeAreas';
  private referenceId: string | null;

  constructor(model: Model, readonly place: Place, referenceId: string | null = null) {
    super(model);
    this.referenceId = referenceId;
  }

  static of(model: Model, sheetId: string, areas: readonly Area[]): RangeAreas {
    return new RangeAreas(model, { sheetId, areas });
  }

  override identity(): Readonly<Record<string, unknown>> {
    return this.referenceId === null ? {} : { _ReferenceId: this.referenceId };
  }

  get areaList(): readonly Area[] {
    this.model.sheet(this.place.sheetId);
    if (!this.place.areas) throw invalidReference();
    return this.place.areas;
  }

  _KeepReference(): null {
    this.referenceId ??= this.model.references.keep(this.place);
    return null;
  }

  get Address(): string {
    const { name } = this.model.sheet(this.place.sheetId);
    return this.areaList.map((area) => addressText(name, area)).join(',');
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get AreaCount(): number {
    return this.areaList.length;
  }

  get CellCount(): number {
    const count = this.areaList.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0);
    return count > 2_147_483_647 ? -1 : count;
  }

  get IsEntireColumn(): boolean {
    return this.areaList.every(isEntireColumn);
  }

  get IsEntireRow(): boolean {
    return this.areaList.every(isEntireRow);
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.model, this.place.sheetId, this.areaList);
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.model, this.place.sheetId, this.areaList);
  }

  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.model, this.place.sheetId, this.areaList);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.model, this.place.sheetId, this.areaList);
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.model, this.place.sheetId);
  }

  Clear(applyTo: unknown): void {
    for (const area of this.areaList) Range.of(this.model, this.place.sheetId, area).Clear(applyTo);
  }

  Calculate(): Promise<void> {
    return this.model.book.calculate(false);
  }

  GetOffsetRangeAreas(rows: unknown, columns: unknown): RangeAreas {
    const moved = this.areaList.map((area) => (Range.of(this.model, this.place.sheetId, area).GetOffsetRange(integer(rows), integer(columns)) as Range).area);
    return RangeAreas.of(this.model, this.place.sheetId, moved);
  }

  GetIntersectionOrNullObject(other: unknown): RangeAreas | null {
    const areas = other instanceof RangeAreas ? other.areaList : other instanceof Range ? [other.area] : [];
    const common = this.areaList.flatMap((mine) => areas.map((theirs) => intersection(mine, theirs))).filter((area): area is Area => area !== null);
    return common.length > 0 ? RangeAreas.of(this.model, this.place.sheetId, common) : null;
  }

  GetTables(fullyContained: unknown): TableScopedCollection {
    const [first] = this.areaList;
    return new TableScopedCollection(this.model, this.place.sheetId, first ?? null, flagOr(fullyContained, false));
  }
}

/** `rangeAreas.areas`. */
export class RangeCollection extends HostCollection<Range> {
  readonly kind = 'RangeCollection';

  constructor(model: Model, readonly sheetId: string, readonly areas: readonly Area[]) {
    super(model);
  }

  items(): readonly Range[] {
    return this.areas.map((area) => Range.of(this.model, this.sheetId, area));
  }

  find(): null {
    return null;
  }
}

/** Cells of a kind among the areas: constants, formulas, blanks or visible ones. null when there are none. */
export function specialCells(model: Model, sheetId: string, areas: readonly Area[], cellType: unknown): RangeAreas | null {
  const kind = oneOf(cellType, ['Constants', 'Formulas', 'Blanks', 'Visible']);
  const { book } = model;
  const found: Area[] = [];
  const used = book.usedArea(sheetId, false);
  for (const area of areas.map((whole) => used && intersection(whole, used)).filter((part): part is Area => part !== null)) {
    const values = book.values(sheetId, area);
    const formulas = book.formulas(sheetId, area);
    for (let row = 0; row < area.rowCount; row++) {
      let start = -1;
      for (let column = 0; column <= area.columnCount; column++) {
        const matches = column < area.columnCount && isOfKind(kind, values[row]?.[column] ?? null, formulas[row]?.[column] ?? null, () => (
          !book.isHidden(sheetId, 'rows', area.row + row) && !book.isHidden(sheetId, 'columns', area.column + column)));
        if (matches && start < 0) start = column;
        if (!matches && start >= 0) {
          found.push({ row: area.row + row, column: area.column + start, rowCount: 1, columnCount: column - start });
          start = -1;
        }
      }
    }
  }
  return found.length > 0 ? RangeAreas.of(model, sheetId, joinedDown(found)) : null;
}

function isOfKind(kind: string, value: unknown, formula: string | null, visible: () => boolean): boolean {
  if (kind === 'Visible') return visible();
  if (kind === 'Formulas') return formula !== null;
  return formula === null && (kind === 'Blanks' ? value === null : value !== null);
}

/** Joins equal spans of rows that follow one another. */
function joinedDown(spans: readonly Area[]): readonly Area[] {
  const joined: Area[] = [];
  for (const span of spans) {
    const above = joined.findIndex((area) => area.column === span.column && area.columnCount === span.columnCount && area.row + area.rowCount === span.row);
    const area = joined[above];
    if (area) joined[above] = { ...area, rowCount: area.rowCount + 1 };
    else joined.push(span);
  }
  return joined;
}
