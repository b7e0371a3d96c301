/** What a workbook is made of, as `Book` hands it out. Rows and columns are 0-based. */

/** Rows and columns of an Excel sheet. A grid with fewer grows on demand. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells, 0-based. B3:C3 is { row: 2, column: 1, rowCount: 1, columnCount: 2 }. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** An error value in a cell, told apart from text that looks like one. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds or shows. null = blank. Dates are serial numbers. */
export type BookValue = string | number | boolean | null | CellError;

/**
 * What to put into a cell: a value, a formula with its leading "=", or undefined to leave the cell as it is.
 * Text is text whatever it starts with; the host has already read what was typed.
 */
export type BookContent = BookValue | { readonly formula: string } | undefined;

export type Matrix<T> = readonly (readonly T[])[];

export type BorderSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical' | 'DiagonalDown' | 'DiagonalUp';

/** A border as Excel names it: style None, Continuous, Dash, DashDot, DashDotDot, Dot, Double, SlantDashDot; weight Hairline, Thin, Medium, Thick. */
export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** Format of one cell. Colours are "#RRGGBB"; "" as a fill is no fill. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  /** None, Single, Double, SingleAccountant, DoubleAccountant. */
  readonly underline: string;
  readonly fillColor: string;
  /** General, Left, Center, Right, Fill, Justify, CenterAcrossSelection, Distributed. */
  readonly horizontalAlignment: string;
  /** Top, Center, Bottom, Justify, Distributed. */
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

/** A cell that was never formatted. */
export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: 'General', fontName: 'Calibri', fontSize: 11, fontColor: '#000000', bold: false, italic: false, strikethrough: false,
  underline: 'None', fillColor: '', horizontalAlignment: 'General', verticalAlignment: 'Bottom', wrapText: false, indentLevel: 0,
  locked: true, formulaHidden: false,
};

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A sheet without its cells. `tabColor` is "#RRGGBB" or "". */
export interface BookSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
}

/** An Excel Table. `area` includes the header and the totals row. */
export interface BookTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

/** A defined name; `sheetId` is its scope, null for the workbook. `formula` has its leading "=", e.g. "=Sheet1!$A$1". */
export interface BookName {
  readonly name: string;
  readonly sheetId: string | null;
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** The selection: where it is and its active cell. */
export interface BookSelection {
  readonly sheetId: string;
  readonly areas: readonly Area[];
  readonly activeCell: { readonly row: number; readonly column: number };
}

/** Protection options as Excel's API names them (allowFormatCells, selectionMode …). */
export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

/** Protection of a sheet, null when it is not protected. */
export interface BookProtection {
  readonly options: ProtectionOptions;
  readonly password: string;
}

/** A validation rule over an area, in Excel's API shape: `rule` has one key of list, wholeNumber, decimal, date, time, textLength, custom. */
export interface BookValidation {
  readonly area: Area;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>> | null;
  readonly prompt: Readonly<Record<string, unknown>> | null;
  readonly ignoreBlanks: boolean;
}

/** Look given by a conditional format; only the fields present change the cell. */
export interface ConditionalLook {
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: string;
  readonly fillColor?: string;
  readonly numberFormat?: string;
}

/** A conditional format of the kind "custom formula", relative to the first cell of its area. Lower priority number wins. */
export interface BookConditionalFormat {
  readonly id: string;
  readonly area: Area;
  readonly formula: string;
  readonly look: ConditionalLook;
  readonly stopIfTrue: boolean;
  readonly priority: number;
}

/** A link in a cell: to a web address or to a place in the workbook ("Sheet1!A1"). */
export interface BookHyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** A group of whole rows or columns (outline), 0-based inclusive. */
export interface BookGroup {
  readonly axis: 'rows' | 'columns';
  readonly first: number;
  readonly last: number;
  readonly collapsed: boolean;
}

/** Page layout, kept and saved even where the grid does not show it. Margins in points; `headersFooters` as Excel's `defaultForAllPages`. */
export interface BookPageLayout {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paperSize: string;
  readonly printArea: Area | null;
  /** Rows and columns repeated on each page, 0-based inclusive. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly titleColumns: { readonly first: number; readonly last: number } | null;
  /** Rows that start a page by hand, 0-based, ascending. */
  readonly rowBreaks: readonly number[];
  readonly zoom: { readonly scale?: number; readonly horizontalFitToPages?: number; readonly verticalFitToPages?: number };
  readonly headersFooters: Readonly<Record<string, string>>;
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer', number>>;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly blackAndWhite: boolean;
  readonly printGridlines: boolean;
}

/** The page layout of a new sheet. */
export const DEFAULT_PAGE_LAYOUT: BookPageLayout = {
  orientation: 'Portrait', paperSize: 'A4', printArea: null, titleRows: null, titleColumns: null, rowBreaks: [], zoom: { scale: 100 }, headersFooters: {},
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  centerHorizontally: false, centerVertically: false, blackAndWhite: false, printGridlines: false,
};

/** What a clear takes away. */
export type ClearWhat = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

/** What happened in the book, whoever did it (a user, a request of the add-in, a recalculation). */
export type BookEvent =
  | {
    readonly kind: 'changed';
    readonly sheetId: string;
    readonly area: Area;
    readonly change: 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';
    /** For a single cell: value before and after. */
    readonly before?: BookValue;
    readonly after?: BookValue;
  }
  | { readonly kind: 'formatChanged'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'calculated'; readonly sheetId: string; readonly areas: readonly Area[] }
  | { readonly kind: 'selectionChanged'; readonly selection: BookSelection }
  | { readonly kind: 'sheetActivated' | 'sheetDeactivated' | 'sheetAdded' | 'sheetDeleted'; readonly sheetId: string }
  | { readonly kind: 'sheetRenamed'; readonly sheetId: string; readonly before: string; readonly after: string }
  | { readonly kind: 'sheetMoved'; readonly sheetId: string; readonly before: number; readonly after: number }
  | { readonly kind: 'sheetVisibilityChanged'; readonly sheetId: string; readonly before: SheetVisibility; readonly after: SheetVisibility }
  | { readonly kind: 'protectionChanged'; readonly sheetId: string; readonly isProtected: boolean }
  | { readonly kind: 'rowHiddenChanged'; readonly sheetId: string; readonly area: Area; readonly hidden: boolean };
