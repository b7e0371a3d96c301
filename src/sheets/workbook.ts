import type { CellRef, CellValue } from '../domain/cell';

/** A rectangle, 1-based and inclusive. */
export interface Rect {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** An Excel Table. */
export interface TableInfo {
  readonly name: string;
  readonly rect: Rect;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** A sheet without its cells. */
export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** Range with content, null when empty. */
  readonly used: Rect | null;
}

/** A sheet as read once: values in used-range order, `values[0][0]` is (used.firstRow, used.firstColumn). */
export interface SheetData extends SheetInfo {
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats of at most the first 60 rows of the used range, same layout; dates are recognised by them. */
  readonly formats: readonly (readonly string[])[];
  readonly merges: readonly Rect[];
  readonly tables: readonly TableInfo[];
  /** Rectangles of pivot tables, to be ignored. */
  readonly pivots: readonly Rect[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** True in workbooks of the 1904 date system: serials are 1462 lower. */
  readonly date1904: boolean;
}

/** Where a long operation stands. `done`/`total` count in the unit of the phase (rows, deals, cells). */
export interface Progress {
  readonly phase: 'reading' | 'matching' | 'aging' | 'checking' | 'writing' | 'restoring' | 'letters';
  readonly subject: string;
  readonly done: number;
  readonly total: number;
}

/** A setting of the printed page that a host may not take. */
export type PrintSetting = 'pageBreaks' | 'orientation' | 'paper' | 'fitWidth' | 'margins' | 'titleRows' | 'printArea' | 'headersFooters';

export interface RunOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Hears of each print setting of a new sheet that the host did not take; the write goes on without it. */
  readonly onPrintLeftOut?: (setting: PrintSetting) => void;
}

/** Look of a cell in a sheet of ours; adapters translate it into the host's formats (design reference §6). */
export type CellStyle =
  | 'title' | 'caption' | 'header' | 'text' | 'wrap' | 'money' | 'date' | 'percent' | 'days' | 'integer' | 'link'
  | 'subtotalText' | 'subtotalMoney' | 'totalText' | 'totalMoney' | 'note'
  | 'letterTitle' | 'letterText' | 'letterStrong' | 'letterCell' | 'letterCenter' | 'letterMoney' | 'letterTotal' | 'letterTotalMoney' | 'letterHeader' | 'letterRight';

/** A line along one side of a cell, in the words of the file format. */
export interface LookLine {
  readonly style: 'thin' | 'hair' | 'medium' | 'thick' | 'double' | 'dotted' | 'dashed';
  /** "#RRGGBB". */
  readonly color: string;
}

/** A look of somebody else's making, kept as it is: what the workbench saves of sheets that were drawn in its grid. Colours are "#RRGGBB". */
export interface CellLook {
  readonly numberFormat?: string;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fillColor?: string;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify' | 'distributed';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borders?: Partial<Record<'top' | 'bottom' | 'left' | 'right', LookLine>>;
}

/** A cell to write. Text stays text whatever it starts with; only `formula` is a formula (with leading =). */
export interface ImageCell {
  readonly value?: CellValue;
  readonly formula?: string;
  readonly style?: CellStyle;
  /** Rows and columns that the formula fills; only files need to be told. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** The value is what a formula in another cell spilled here; only files need to be told. */
  readonly spilled?: boolean;
  /** Beats `style`; only files keep it. */
  readonly look?: CellLook;
  /** Jump target inside the workbook. */
  readonly link?: CellRef;
}

/** A whole sheet of ours, as it should look. Written in place by name; created when absent; never deleted and made anew. */
export interface SheetImage {
  readonly name: string;
  /** Excel character widths, one a column. */
  readonly widths: readonly number[];
  /** Rows from row 1; a row may be shorter than the widths. */
  readonly rows: readonly (readonly (ImageCell | null)[])[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  /** Header row (1-based), name, and last row where rows stand beneath it, when the sheet is an Excel Table. */
  readonly table?: { readonly name: string; readonly headerRow: number; readonly lastRow?: number };
  /** Rows to group (closed), 1-based inclusive. */
  readonly groups?: readonly { readonly first: number; readonly last: number }[];
  /** Cell-range merges for letters (never in result sheets). */
  readonly merges?: readonly Rect[];
  readonly rowHeights?: readonly { readonly row: number; readonly points: number }[];
  readonly validations?: readonly { readonly rect: Rect; readonly list: readonly string[] }[];
  /** Built-in functions only, never ours. `formula` is relative to the rect's first cell. */
  readonly conditionalFormats?: readonly { readonly rect: Rect; readonly formula: string; readonly look: 'strong' | 'danger' | 'warning' | 'success' | 'muted' }[];
  readonly print?: { readonly orientation: 'portrait' | 'landscape'; readonly titleRows?: number; readonly headerLeft?: string; readonly headerRight?: string; readonly lastColumn?: number; /** Rows that start a page, 1-based. */ readonly pageBreaks?: readonly number[] };
  readonly tabColor?: string;
  /**
   * Cells of the user's that stand on the sheet and go elsewhere when it is written: content, number format and look go, a formula keeps its
   * relative references. All sources are read before anything is written.
   */
  readonly moves?: readonly CellMove[];
}

/** A cell of one sheet and where it goes, 1-based. */
export interface CellMove {
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

/**
 * One change to the workbook. A list of changes is applied as a whole or not at all.
 * `image`: a sheet of ours, rewritten in place (columns to the right of it are the user's and stay).
 * `cells`: single cells of any sheet. `append`: rows under the last row of a register of ours. `name`: a defined name.
 */
export type Change =
  | { readonly kind: 'image'; readonly image: SheetImage }
  | { readonly kind: 'cells'; readonly sheet: string; readonly cells: readonly ({ readonly row: number; readonly column: number } & ImageCell)[] }
  | { readonly kind: 'name'; readonly name: string; readonly target: CellRef }
  | { readonly kind: 'removeSheets'; readonly names: readonly string[] };

/** What to undo a change with: old content of every touched cell and what was created. JSON-able, so that it survives a closed pane. */
export interface UndoRecord {
  readonly label: string;
  readonly at: string;
  readonly sheetsCreated: readonly string[];
  readonly namesCreated: readonly string[];
  /** Per rectangle: formulas/values before, and what we wrote (undo restores only cells that still hold it). */
  readonly rects: readonly {
    readonly sheet: string;
    readonly rect: Rect;
    readonly before: readonly (readonly CellValue[])[];
    readonly written: readonly (readonly CellValue[])[];
    readonly formatsBefore?: readonly (readonly string[])[];
  }[];
  /** Ids of the sheets by the names that the record uses, where the host has ids: a renamed sheet is found by it. */
  readonly sheetIds?: Readonly<Record<string, string>>;
  /** What sheets of ours had beside their contents before they were rewritten, in the adapter's own form. */
  readonly looks?: readonly { readonly sheet: string; readonly look: unknown }[];
  /** Sheets so long that their looks were noted down to a row only; beneath it an undo gives back contents and number formats, no looks. */
  readonly looksDownTo?: readonly { readonly sheet: string; readonly row: number }[];
}

/** What an undo did. */
export interface UndoResult {
  readonly restored: number;
  /** Cells that the user changed since; they were left as they are. */
  readonly kept: readonly CellRef[];
}

/** The one port to a workbook: Excel through Office.js (`src/excel`), or an .xlsx/.csv file (`src/sheets/files`). */
export interface Workbook {
  readonly fileName: string;
  sheets(): Promise<readonly SheetInfo[]>;
  /** Reads sheets whole, in chunks below the host's limits. A null read is an error, never a blank. */
  read(names: readonly string[], options?: RunOptions): Promise<readonly SheetData[]>;
  /** Applies all or nothing; rejects with `WorkbookFault`, the workbook being as before. */
  apply(changes: readonly Change[], label: string, options?: RunOptions): Promise<UndoRecord>;
  /** Takes a write back, all or nothing. */
  undo(record: UndoRecord, options?: RunOptions): Promise<UndoResult>;
}

/** Reasons why a workbook operation could not be done; each has a text with a next step in the catalogue (`fault.<code>`). */
export type FaultCode =
  | 'cellEdit' | 'protected' | 'readOnly' | 'sheetDeleted' | 'sheetRenamed' | 'changedDuringRun' | 'tooLarge' | 'nullRead' | 'olderExcel' | 'nameTaken'
  | 'settingsDamaged' | 'writeStopped' | 'restoreIncomplete' | 'cancelled' | 'otherWorkbook' | 'noDownload' | 'fileRefused' | 'copyRefused' | 'storageFull'
  | 'notAWorkbook' | 'emptyWorkbook' | 'passwordProtected' | 'oldXls' | 'hostileFile' | 'nothingRecognised' | 'unknown';

/** A fault with the values its text needs. */
export class WorkbookFault extends Error {
  constructor(
    readonly code: FaultCode,
    readonly values: Readonly<Record<string, string | number>> = {},
    options?: { cause?: unknown },
  ) {
    super(code, options);
    this.name = 'WorkbookFault';
  }
}
