import { text } from '../arguments';
import { HostObject } from '../host-object';
import { apiNotFound, invalidOperation, itemNotFound } from '../host-error';
import { Application } from './application';
import { EmptyCollection } from './empty-collection';
import { NamedItems } from './names';
import { WorkbookProtection } from './protection';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { Runtime } from './runtime';
import { Settings } from './settings';
import { Tables } from './tables';
import { Worksheets } from './worksheets';

/** The workbook: root of every request. */
export class Workbook extends HostObject {
  readonly kind = 'Workbook';

  get Name(): string {
    return this.model.book.name;
  }

  get ReadOnly(): boolean {
    return false;
  }

  get AutoSave(): boolean {
    return false;
  }

  get Application(): Application {
    return new Application(this.model);
  }

  get Names(): NamedItems {
    return new NamedItems(this.model, null);
  }

  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.model);
  }

  get Settings(): Settings {
    return new Settings(this.model);
  }

  get Tables(): Tables {
    return new Tables(this.model, null);
  }

  get Worksheets(): Worksheets {
    return new Worksheets(this.model);
  }

  get Comments(): EmptyCollection {
    return new EmptyCollection(this.model, 'CommentCollection');
  }

  get PivotTables(): EmptyCollection {
    return new EmptyCollection(this.model, 'PivotTableCollection');
  }

  get Slicers(): EmptyCollection {
    return new EmptyCollection(this.model, 'SlicerCollection');
  }

  get _Runtime(): Runtime {
    return new Runtime(this.model);
  }

  GetActiveCell(): Range {
    const { sheetId, activeCell } = this.model.book.selection();
    return Range.of(this.model, sheetId, { ...activeCell, rowCount: 1, columnCount: 1 });
  }

  /** Throws InvalidOperation when several areas are selected, as Excel does. */
  GetSelectedRange(): Range {
    const { sheetId, areas } = this.model.book.selection();
    const [area] = areas;
    if (!area || areas.length > 1) throw invalidOperation();
    return Range.of(this.model, sheetId, area);
  }

  GetSelectedRanges(): RangeAreas {
    const { sheetId, areas } = this.model.book.selection();
    return RangeAreas.of(this.model, sheetId, areas);
  }

  _RemoveReference(id: unknown): void {
    this.model.references.remove(text(id));
  }

  _RemoveAllReferences(): void {
    this.model.references.removeAll();
  }

  _GetReferenceCount(): number {
    return this.model.references.count;
  }

  _GetRangeForEventByReferenceId(id: unknown): Range {
    return this._GetRangeOrNullObjectForEventByReferenceId(id) ?? missing();
  }

  _GetRangeOrNullObjectForEventByReferenceId(id: unknown): Range | null {
    const place = this.model.eventReferences.get(text(id));
    return place?.areas ? new Range(this.model, place) : null;
  }

  /** office.js asks for the range that `Range.worksheet` and the like kept; unknown ids are an error. */
  _GetObjectTypeNameByReferenceId(id: unknown): string {
    if (!this.model.references.get(text(id))) throw apiNotFound();
    return 'Range';
  }
}

function missing(): never {
  throw itemNotFound();
}
