import type { Area, Book, BookEvent, BookValue } from '../book';
import { areaText, intersection } from './addresses';
import { EventType } from './event-types';
import type { Model } from './model/model';
import { apiValue } from './model/range';

/** An entry of a `richApiMessage` event: [category, type, target, JSON text, id]. */
export type MessageEntry = readonly [category: number, type: number, target: string, message: string, id: number];

/** Category of API events. */
export const API_EVENT = 65_536;
const WORKBOOK = 'Workbook';
/** References made for events that nobody may ever fetch are dropped after so many newer ones. */
const KEPT_EVENT_REFERENCES = 200;

/** Turns what happens in the book into the events that the page registered for. */
export class EventRouter {
  private readonly registered = new Map<string, number>();
  private readonly eventReferences: string[] = [];
  private nextId = 1;
  private readonly unsubscribe: () => void;

  constructor(private readonly model: Model, private readonly send: (entries: readonly MessageEntry[]) => void, private readonly selectionChanged: () => void) {
    this.unsubscribe = this.book.subscribe((event) => this.route(event));
  }

  private get book(): Book {
    return this.model.book;
  }

  /** `_Register…` and `_Unregister…` of the page's objects; they count, as several handlers may listen. */
  register(type: number, target: string, on: boolean): void {
    const key = `${String(type)} ${target}`;
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) + (on ? 1 : -1)));
  }

  stop(): void {
    this.unsubscribe();
    this.registered.clear();
  }

  private route(event: BookEvent): void {
    if (!this.model.eventsEnabled) return;
    switch (event.kind) {
      case 'changed':
        this.sheetEvent(EventType.changed, event.sheetId, () => this.changed(event));
        this.tableEvents(event.sheetId, event.area, () => this.changed(event));
        break;
      case 'formatChanged':
        this.sheetEvent(EventType.formatChanged, event.sheetId, () => ({ address: areaText(event.area), source: 'Local', referenceId: this.keep(event.sheetId, event.area) }));
        break;
      case 'calculated':
        this.sheetEvent(EventType.calculated, event.sheetId, () => ({ address: event.areas.map((area) => areaText(area)).join(',') }));
        break;
      case 'selectionChanged': {
        const { sheetId, areas } = event.selection;
        this.selectionChanged();
        this.sheetEvent(EventType.selectionChanged, sheetId, () => ({ address: areas.map((area) => areaText(area)).join(',') }));
        this.tableSelection(sheetId, areas);
        break;
      }
      case 'sheetActivated':
        this.sheetEvent(EventType.activated, event.sheetId, () => ({}));
        break;
      case 'sheetDeactivated':
        this.sheetEvent(EventType.deactivated, event.sheetId, () => ({}));
        break;
      case 'sheetAdded':
        this.sheetEvent(EventType.added, event.sheetId, () => ({ source: 'Local' }));
        break;
      case 'sheetDeleted':
        this.sheetEvent(EventType.deleted, event.sheetId, () => ({ source: 'Local' }));
        break;
      case 'sheetMoved':
        this.sheetEvent(EventType.moved, event.sheetId, () => ({ source: 'Local', positionBefore: event.before, positionAfter: event.after }));
        break;
      case 'sheetRenamed':
        this.sheetEvent(EventType.nameChanged, event.sheetId, () => ({ source: 'Local', nameBefore: event.before, nameAfter: event.after }));
        break;
      case 'sheetVisibilityChanged':
        this.sheetEvent(EventType.visibilityChanged, event.sheetId, () => ({ source: 'Local', visibilityBefore: event.before, visibilityAfter: event.after }));
        break;
      case 'protectionChanged':
        this.sheetEvent(EventType.protectionChanged, event.sheetId, () => ({ source: 'Local', isProtected: event.isProtected }));
        break;
      case 'rowHiddenChanged':
        this.sheetEvent(EventType.rowHiddenChanged, event.sheetId, () => ({ address: areaText(event.area), changeType: event.hidden ? 'Hidden' : 'Unhidden', source: 'Local' }));
        break;
    }
  }

  /** To those who listen to the sheet, and to those who listen to all sheets. */
  private sheetEvent(type: number, sheetId: string, details: () => Record<string, unknown>): void {
    const targets = [sheetId, WORKBOOK].filter((target) => this.hasListener(type, target));
    this.deliver(targets.map((target) => this.entry(type, target, { worksheetId: sheetId, ...details() })));
  }

  private tableEvents(sheetId: string, area: Area, details: () => Record<string, unknown>): void {
    const tables = this.book.tables().filter((table) => table.sheetId === sheetId && intersection(table.area, area) && this.hasListener(EventType.tableChanged, table.id));
    this.deliver(tables.map((table) => this.entry(EventType.tableChanged, table.id, { worksheetId: sheetId, tableId: table.id, ...details() })));
  }

  private tableSelection(sheetId: string, areas: readonly Area[]): void {
    const tables = this.book.tables().filter((table) => this.hasListener(EventType.tableSelectionChanged, table.id));
    this.deliver(tables.map((table) => {
      const inside = table.sheetId === sheetId ? areas.map((area) => intersection(area, table.area)).filter((part): part is Area => part !== null) : [];
      return this.entry(EventType.tableSelectionChanged, table.id, {
        address: inside.map((area) => areaText(area)).join(','), isInsideTable: inside.length > 0, tableId: table.id, worksheetId: table.sheetId,
      });
    }));
  }

  private changed(event: Extract<BookEvent, { kind: 'changed' }>): Record<string, unknown> {
    const single = event.area.rowCount === 1 && event.area.columnCount === 1 && event.before !== undefined && event.after !== undefined;
    return {
      address: areaText(event.area), changeType: event.change, source: 'Local', shiftDirection: shiftOf(event.change),
      triggerSource: this.model.runningRequests > 0 ? 'ThisLocalAddin' : 'Unknown', referenceId: this.keep(event.sheetId, event.area),
      ...(single ? {
        valueBefore: apiValue(event.before ?? null), valueAfter: apiValue(event.after ?? null),
        valueTypeBefore: typeName(event.before ?? null), valueTypeAfter: typeName(event.after ?? null),
      } : {}),
    };
  }

  private keep(sheetId: string, area: Area): string {
    const id = this.model.eventReferences.keep({ sheetId, areas: [area] });
    this.eventReferences.push(id);
    if (this.eventReferences.length > KEPT_EVENT_REFERENCES) this.model.eventReferences.remove(this.eventReferences.shift() ?? '');
    return id;
  }

  private hasListener(type: number, target: string): boolean {
    return (this.registered.get(`${String(type)} ${target}`) ?? 0) > 0;
  }

  private entry(type: number, target: string, message: Record<string, unknown>): MessageEntry {
    return [API_EVENT, type, target, JSON.stringify(message), this.nextId++];
  }

  private deliver(entries: readonly MessageEntry[]): void {
    if (entries.length > 0) this.send(entries);
  }
}

function shiftOf(change: string): string {
  switch (change) {
    case 'CellInserted': case 'RowInserted': return 'ShiftCellDown';
    case 'ColumnInserted': return 'ShiftCellRight';
    case 'CellDeleted': case 'RowDeleted': return 'ShiftCellUp';
    case 'ColumnDeleted': return 'ShiftCellLeft';
    default: return 'None';
  }
}

function typeName(value: BookValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}
