import type { ICellData, IStyleData, IWorkbookData } from '@univerjs/core';
import type { CellLook, Change, ImageCell, LookLine, SheetImage } from '../../sheets/workbook';
import type { Area, BookValue } from '../book';
import { borderOf, formatOfStyle } from './cell-style';
import type { UniverBook } from './univer-book';

/** What must be told after saving: things that the copy does not show as the grid does. */
export interface SavePlan {
  readonly changes: readonly Change[];
  /** Names of sheets that the user renamed; the copy has them under their old names. */
  readonly renamed: readonly string[];
}

/** Contents and looks of a sheet when its file was opened, for telling what changed since. */
export interface Baseline {
  readonly name: string;
  cell(row: number, column: number): ICellData | null;
}

/** Remembers a workbook as it was opened. Take it before the grid changes the snapshot. */
export function baselineOf(snapshot: IWorkbookData): ReadonlyMap<string, Baseline> {
  return new Map(Object.entries(snapshot.sheets).map(([id, sheet]) => {
    const cells = structuredClone(sheet.cellData ?? {});
    return [id, { name: sheet.name ?? id, cell: (row: number, column: number) => cells[row]?.[column] ?? null }];
  }));
}

/**
 * The changes that turn the opened file into what the grid shows: single cells of its own sheets, whole images of new ones, names.
 * Results of formulas that nobody touched are not among them: the file keeps its own.
 */
export function savePlan(book: UniverBook, baseline: ReadonlyMap<string, Baseline>): SavePlan {
  const changes: Change[] = [];
  const renamed: string[] = [];
  for (const sheet of book.sheets()) {
    const before = baseline.get(sheet.id);
    if (!before) { changes.push({ kind: 'image', image: imageOf(book, sheet.id) }); continue; }
    if (before.name !== sheet.name) renamed.push(sheet.name);
    const cells = changedCells(book, sheet.id, before);
    if (cells.length > 0) changes.push({ kind: 'cells', sheet: before.name, cells });
  }
  const alive = new Set(book.sheets().map((sheet) => sheet.id));
  const removed = [...baseline].filter(([id]) => !alive.has(id)).map(([, sheet]) => sheet.name);
  if (removed.length > 0) changes.push({ kind: 'removeSheets', names: removed });
  for (const name of book.names()) {
    const match = /^='?((?:[^'!]|'')+)'?!\$?([A-Z]+)\$?(\d+)$/.exec(name.formula);
    if (!match || name.sheetId !== null) continue;
    const column = [...(match[2] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    changes.push({ kind: 'name', name: name.name, target: { sheet: (match[1] ?? '').replace(/''/g, "'"), row: Number(match[3]), column } });
  }
  return { changes, renamed };
}

type PlacedCell = { row: number; column: number } & ImageCell;

function changedCells(book: UniverBook, sheetId: string, before: Baseline): PlacedCell[] {
  const used = book.usedArea(sheetId, false);
  if (!used) return [];
  const area: Area = { row: 0, column: 0, rowCount: used.row + used.rowCount, columnCount: used.column + used.columnCount };
  const formulas = book.formulas(sheetId, area);
  const changed: PlacedCell[] = [];
  for (let row = 0; row < area.rowCount; row += 1) {
    for (let column = 0; column < area.columnCount; column += 1) {
      const raw = book.cells.raw(sheetId, row, column) ?? null;
      const old = before.cell(row, column);
      const formula = formulas[row]?.[column] ?? null;
      const sameContent = formula !== null || old?.f ? (old?.f ?? null) === formula : (old?.v ?? null) === (raw?.v ?? null);
      const style = book.cells.style(raw) ?? null;
      const oldStyle = (old?.s ?? null) as IStyleData | null;
      const sameLook = style === oldStyle || sameStyle(style, oldStyle);
      if (sameContent && sameLook) continue;
      // A cell that is now covered by a dynamic array holds nothing of its own.
      const own = raw ? valueOf(book.cells.value(sheetId, row, column)) : null;
      changed.push({ row: row + 1, column: column + 1, ...(formula ? { formula } : {}), value: own, ...(sameLook || !style ? {} : { look: lookOf(style) }) });
    }
  }
  return changed;
}

/** Compares what a reader of the file would see; the grid adds empty members of its own. */
function sameStyle(a: IStyleData | null, b: IStyleData | null): boolean {
  return JSON.stringify(a ? lookOf(a) : {}) === JSON.stringify(b ? lookOf(b) : {});
}

function imageOf(book: UniverBook, sheetId: string): SheetImage {
  const sheet = book.sheets().find((each) => each.id === sheetId);
  const used = book.usedArea(sheetId, false) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const rowCount = used.row + used.rowCount;
  const columnCount = used.column + used.columnCount;
  const area = { row: 0, column: 0, rowCount, columnCount };
  const formulas = book.formulas(sheetId, area);
  const rows = formulas.map((line, row) => line.map((formula, column): ImageCell | null => {
    const raw = book.cells.raw(sheetId, row, column);
    const style = book.cells.style(raw);
    if (!raw) return null;
    const link = book.hyperlinkAt(sheetId, row, column)?.documentReference;
    const target = /^'?((?:[^'!]|'')+)'?!\$?([A-Z]+)\$?(\d+)/.exec(link ?? '');
    return {
      ...(formula ? { formula } : {}), value: valueOf(book.cells.value(sheetId, row, column)), ...(style ? { look: lookOf(style) } : {}),
      ...(target ? { link: { sheet: (target[1] ?? '').replace(/''/g, "'"), row: Number(target[3]), column: [...(target[2] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) } } : {}),
    };
  }));
  const frozen = book.frozen(sheetId);
  const layout = book.pageLayout(sheetId);
  const table = book.tables().find((each) => each.sheetId === sheetId);
  return {
    name: sheet?.name ?? '',
    // Points to Excel character widths: a character of the default font is 5.25 points, and a column has 3.75 of padding.
    widths: Array.from({ length: columnCount }, (_, column) => Math.round(((book.columnWidth(sheetId, column) - 3.75) / 5.25) * 10) / 10),
    rows,
    frozenRows: frozen.rows,
    frozenColumns: frozen.columns,
    merges: book.merges(sheetId).map(rectOf),
    groups: book.groups(sheetId).filter((group) => group.axis === 'rows').map((group) => ({ first: group.first + 1, last: group.last + 1 })),
    ...(table ? { table: { name: table.name, headerRow: table.area.row + 1 } } : {}),
    validations: book.validations(sheetId).flatMap((validation) => {
      const source = (validation.rule.list as { source?: unknown } | undefined)?.source;
      return typeof source === 'string' ? [{ rect: rectOf(validation.area), list: source.split(',') }] : [];
    }),
    print: {
      orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
      ...(layout.titleRows ? { titleRows: layout.titleRows.last + 1 } : {}),
    },
    ...(sheet?.tabColor ? { tabColor: sheet.tabColor } : {}),
  };
}

function rectOf(area: Area) {
  return { firstRow: area.row + 1, firstColumn: area.column + 1, lastRow: area.row + area.rowCount, lastColumn: area.column + area.columnCount };
}

function valueOf(value: BookValue): string | number | boolean | null {
  return value !== null && typeof value === 'object' ? value.error : value;
}

const HORIZONTAL: Readonly<Record<string, NonNullable<CellLook['horizontal']>>> = { Left: 'left', Center: 'center', Right: 'right', Justify: 'justify', Distributed: 'distributed' };
const VERTICAL: Readonly<Record<string, NonNullable<CellLook['vertical']>>> = { Top: 'top', Center: 'center' };

/** A grid style as files keep it. */
function lookOf(style: IStyleData): CellLook {
  const format = formatOfStyle(style);
  const borders: Partial<Record<'top' | 'bottom' | 'left' | 'right', LookLine>> = {};
  for (const [side, key] of [['top', 't'], ['bottom', 'b'], ['left', 'l'], ['right', 'r']] as const) {
    const border = borderOf(style.bd?.[key]);
    if (border.style !== 'None') borders[side] = { style: lineStyle(border.style, border.weight), color: border.color };
  }
  return {
    ...(format.numberFormat !== 'General' ? { numberFormat: format.numberFormat } : {}),
    ...(style.ff ? { fontName: style.ff } : {}),
    ...(style.fs ? { fontSize: style.fs } : {}),
    ...(style.cl?.rgb && style.cl.rgb !== '#000000' ? { fontColor: style.cl.rgb } : {}),
    ...(format.bold ? { bold: true } : {}), ...(format.italic ? { italic: true } : {}),
    ...(format.underline !== 'None' ? { underline: true } : {}), ...(format.strikethrough ? { strikethrough: true } : {}),
    ...(format.fillColor ? { fillColor: format.fillColor } : {}),
    ...(HORIZONTAL[format.horizontalAlignment] ? { horizontal: HORIZONTAL[format.horizontalAlignment] } : {}),
    ...(VERTICAL[format.verticalAlignment] ? { vertical: VERTICAL[format.verticalAlignment] } : {}),
    ...(format.wrapText ? { wrap: true } : {}), ...(format.indentLevel ? { indent: format.indentLevel } : {}),
    ...(Object.keys(borders).length > 0 ? { borders } : {}),
  };
}

function lineStyle(style: string, weight: string): LookLine['style'] {
  if (style === 'Double') return 'double';
  if (style === 'Dot') return 'dotted';
  if (style !== 'Continuous') return 'dashed';
  return (({ Hairline: 'hair', Medium: 'medium', Thick: 'thick' } as Readonly<Record<string, LookLine['style']>>)[weight]) ?? 'thin';
}
