/** Numbers of Excel's API events by the name in `_Register…` of the object that offers them. */

export const EventType = {
  changed: 10, activated: 11, deactivated: 12, added: 13, selectionChanged: 14, deleted: 15, calculated: 16, formatChanged: 18,
  rowHiddenChanged: 22, protectionChanged: 24, nameChanged: 25, visibilityChanged: 26, moved: 27, tableSelectionChanged: 100, tableChanged: 101,
} as const;

/** Events of a sheet. */
export const SHEET_EVENTS: Readonly<Record<string, number>> = {
  DataChangedEvent: EventType.changed,
  ActivatedEvent: EventType.activated,
  DeactivatedEvent: EventType.deactivated,
  SelectionChangedEvent: EventType.selectionChanged,
  CalculatedEvent: EventType.calculated,
  FormatChangedEvent: EventType.formatChanged,
  RowHiddenChangedEvent: EventType.rowHiddenChanged,
  ProtectionChangedEvent: EventType.protectionChanged,
  EventNameChanged: EventType.nameChanged,
  EventVisibilityChanged: EventType.visibilityChanged,
};

/** Events of the collection of sheets: those of all sheets, and the coming and going of sheets. */
export const COLLECTION_EVENTS: Readonly<Record<string, number>> = {
  ...SHEET_EVENTS,
  AddedEvent: EventType.added,
  DeletedEvent: EventType.deleted,
  EventMoved: EventType.moved,
};

/** Events of a table. */
export const TABLE_EVENTS: Readonly<Record<string, number>> = {
  DataChangedEvent: EventType.tableChanged,
  SelectionChangedEvent: EventType.tableSelectionChanged,
};
