import type {
  Area, BookConditionalFormat, BookContent, BookEvent, BookGroup, BookHyperlink, BookName, BookPageLayout, BookProtection,
  BookSelection, BookSheet, BookTable, BookValidation, BookValue, Border, BorderSide, CellFormat, ClearWhat, Matrix,
} from './book-parts';

export * from './book-parts';

/**
 * The spreadsheet under the workbench's Excel object model. The object model (`host`) speaks only to this interface; the grid in the
 * browser and `MemoryBook` in Node implement it.
 *
 * Conventions: rows and columns are 0-based; sheets are named by an id that never changes; every call is synchronous unless it says
 * so. Implementations may trust their arguments: the host has already checked that sheets exist, areas lie inside the sheet limits and
 * matrices have the size of their area. An area may span whole rows or columns (`rowCount` = MAX_ROWS): clamp it, do not loop over it.
 */
export interface Book {
  /** File name with extension, e.g. "sample.xlsx". */
  readonly name: string;
  readonly date1904: boolean;

  // Sheets, in tab order.
  sheets(): readonly BookSheet[];
  activeSheetId(): string;
  activateSheet(sheetId: string): void;
  /** Adds a sheet behind the last one and returns it; the active sheet stays. */
  addSheet(name: string): BookSheet;
  /** Removes it with its tables, names and all; when it was active, a neighbour becomes active. Never called for the last visible sheet. */
  deleteSheet(sheetId: string): void;
  /** `position` is the new 0-based place among all sheets. */
  moveSheet(sheetId: string, position: number): void;
  /** Changes name, visibility, tab colour, gridlines, headings. Formulas and names follow a new name. */
  updateSheet(sheetId: string, patch: Partial<Omit<BookSheet, 'id'>>): void;

  // Cells.
  /** Smallest area with content (values and formulas; with `valuesOnly` false also formats), null when there is none. */
  usedArea(sheetId: string, valuesOnly: boolean): Area | null;
  /** Values shown, spilled cells included. */
  values(sheetId: string, area: Area): Matrix<BookValue>;
  /** Formulas with leading "=", null where a cell has none; a spilled cell has none. */
  formulas(sheetId: string, area: Area): Matrix<string | null>;
  numberFormats(sheetId: string, area: Area): Matrix<string>;
  /** Text as displayed. */
  texts(sheetId: string, area: Area): Matrix<string>;
  /** Area filled by the dynamic array at or around this cell, its formula's cell first; null when it spills nothing. */
  spill(sheetId: string, row: number, column: number): Area | null;
  /** Writes many cells at once and recalculates. */
  setContents(sheetId: string, area: Area, contents: Matrix<BookContent>): void;
  /** undefined leaves a cell's format as it is. */
  setNumberFormats(sheetId: string, area: Area, formats: Matrix<string | undefined>): void;
  clear(sheetId: string, area: Area, what: ClearWhat): void;
  /** Moves cells away to make room; tables, names, merges and formulas follow. Whole rows or columns when the area spans them. */
  insertCells(sheetId: string, area: Area, shift: 'Down' | 'Right'): void;
  deleteCells(sheetId: string, area: Area, shift: 'Up' | 'Left'): void;

  // Looks.
  formatAt(sheetId: string, row: number, column: number): CellFormat;
  setFormat(sheetId: string, area: Area, patch: Partial<CellFormat>): void;
  borderAt(sheetId: string, row: number, column: number, side: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight'): Border;
  /** Sets a side of the whole area (InsideHorizontal = the lines between its rows); null removes it. */
  setBorder(sheetId: string, area: Area, side: BorderSide, border: Border | null): void;
  /** Points. */
  columnWidth(sheetId: string, column: number): number;
  setColumnWidth(sheetId: string, first: number, last: number, points: number): void;
  rowHeight(sheetId: string, row: number): number;
  setRowHeight(sheetId: string, first: number, last: number, points: number): void;
  autofit(sheetId: string, area: Area, axis: 'rows' | 'columns'): void;
  isHidden(sheetId: string, axis: 'rows' | 'columns', index: number): boolean;
  setHidden(sheetId: string, axis: 'rows' | 'columns', first: number, last: number, hidden: boolean): void;
  merges(sheetId: string): readonly Area[];
  /** With `across`, each row of the area becomes one merge. */
  merge(sheetId: string, area: Area, across: boolean): void;
  /** Undoes every merge that the area touches. */
  unmerge(sheetId: string, area: Area): void;
  groups(sheetId: string): readonly BookGroup[];
  setGroups(sheetId: string, groups: readonly BookGroup[]): void;
  hyperlinkAt(sheetId: string, row: number, column: number): BookHyperlink | null;
  setHyperlink(sheetId: string, area: Area, link: BookHyperlink | null): void;

  // Sheet furniture.
  /** Number of frozen rows and columns; 0, 0 = none. */
  frozen(sheetId: string): { readonly rows: number; readonly columns: number };
  setFrozen(sheetId: string, rows: number, columns: number): void;
  pageLayout(sheetId: string): BookPageLayout;
  setPageLayout(sheetId: string, patch: Partial<BookPageLayout>): void;
  protection(sheetId: string): BookProtection | null;
  /** Records it and keeps the user from editing; the host itself refuses the add-in's writes. */
  setProtection(sheetId: string, protection: BookProtection | null): void;
  validations(sheetId: string): readonly BookValidation[];
  setValidations(sheetId: string, validations: readonly BookValidation[]): void;
  conditionalFormats(sheetId: string): readonly BookConditionalFormat[];
  setConditionalFormats(sheetId: string, formats: readonly BookConditionalFormat[]): void;

  // Tables and names.
  tables(): readonly BookTable[];
  addTable(table: Omit<BookTable, 'id'>): BookTable;
  updateTable(tableId: string, patch: Partial<Omit<BookTable, 'id' | 'sheetId'>>): void;
  /** Removes the table and, when asked, its cells' contents. */
  deleteTable(tableId: string, keepCells: boolean): void;
  names(): readonly BookName[];
  /** Adds the name, or replaces the one of the same name (any case) and scope. */
  setName(name: BookName): void;
  deleteName(name: string, sheetId: string | null): void;

  // Workbook-wide.
  selection(): BookSelection;
  /** Selects and scrolls to it, activating its sheet. */
  select(sheetId: string, areas: readonly Area[]): void;
  /** True while the user types in a cell. Excel takes no request then, and what one changed would cost the user their keys. */
  editing(): boolean;
  /** Takes what the user is typing as if they had pressed Enter; nothing happens when they are not. */
  finishEditing(): Promise<void>;
  /** Resolves when every formula, asynchronous functions included, has its value. */
  calculate(full: boolean): Promise<void>;
  calculationMode(): 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  setCalculationMode(mode: 'Automatic' | 'AutomaticExceptTables' | 'Manual'): void;
  /** Called synchronously for every event where the grid allows it; returns what ends the subscription. */
  subscribe(listener: (event: BookEvent) => void): () => void;
}
