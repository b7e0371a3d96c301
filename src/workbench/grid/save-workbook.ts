import type { ICellData, IRange, IStyleData } from '@univerjs/core';
import type { CellRef } from '../../domain/cell';
import { parseAddress } from '../../sheets/files/address';
import type { FileChange } from '../../sheets/files/file-workbook';
import { renamedFormula } from '../../sheets/files/rename-sheets';
import type { SheetNames } from '../../sheets/files/rename-sheets';
import type { CellLook, ImageCell, LookLine, SheetImage } from '../../sheets/workbook';
import type { Area, BookName, BookSheet, BookValue, Matrix } from '../book';
import { borderOf, formatOfStyle } from './cell-style';
import type { LoadedWorkbook } from './load-workbook';
import type { UniverBook } from './univer-book';

/** A workbook as it was opened, for telling what changed since. */
export interface Baseline {
  readonly sheets: ReadonlyMap<string, SheetBaseline>;
  readonly names: readonly BookName[];
}

/** Contents and looks of a sheet, and the areas that its array formulas filled. */
interface SheetBaseline {
  readonly name: string;
  readonly spills: readonly IRange[];
  cell(row: number, column: number): ICellData | null;
}

/** Remembers a workbook as it was opened. Take it before the grid changes the snapshot. */
export function baselineOf({ snapshot, names, spills }: Pick<LoadedWorkbook, 'snapshot' | 'names' | 'spills'>): Baseline {
  return {
    names,
    sheets: new Map(Object.entries(snapshot.sheets).map(([id, sheet]) => {
      const cells = structuredClone(sheet.cellData ?? {});
      return [id, { name: sheet.name ?? id, spills: spills.get(id) ?? [], cell: (row: number, column: number) => cells[row]?.[column] ?? null }];
    })),
  };
}

/**
 * The changes that turn the opened file into what the grid shows, in the order of applying: new names of sheets, whole images of new ones,
 * single cells of its own, names, sheets that went. Results of formulas that nobody touched are not among them: the file keeps its own.
 */
export function savePlan(book: UniverBook, baseline: Baseline): readonly FileChange[] {
  const images: FileChange[] = [];
  const edits: FileChange[] = [];
  const now = book.sheets();
  const gone = [...baseline.sheets].filter(([id]) => !now.some((sheet) => sheet.id === id)).map(([, sheet]) => sheet.name);
  const names = renamesOf(now, baseline, gone);
  for (const sheet of now) {
    const before = baseline.sheets.get(sheet.id);
    if (!before) { images.push({ kind: 'image', image: imageOf(book, sheet.id) }); continue; }
    const cells = changedCells(book, sheet.id, before, names);
    if (cells.length > 0) edits.push({ kind: 'cells', sheet: sheet.name, cells });
  }
  return [
    ...(names.size > 0 ? [{ kind: 'renameSheets' as const, names }] : []), ...images, ...edits, ...nameChanges(book, baseline, names),
    ...(gone.length > 0 ? [{ kind: 'removeSheets' as const, names: gone.map((name) => names.get(name) ?? name) }] : []),
  ];
}

/** New names by old ones. A sheet that went makes room when another has taken its name since. */
function renamesOf(now: readonly BookSheet[], baseline: Baseline, gone: readonly string[]): SheetNames {
  const names = new Map<string, string>();
  for (const { id, name } of now) {
    const before = baseline.sheets.get(id)?.name;
    if (before !== undefined && before !== name) names.set(before, name);
  }
  const taken = new Set(now.map((sheet) => sheet.name));
  gone.filter((name) => taken.has(name)).forEach((name, index) => names.set(name, `~${index + 1}~`));
  return names;
}

function nameChanges(book: UniverBook, baseline: Baseline, names: SheetNames): FileChange[] {
  return book.names().flatMap((name): FileChange[] => {
    const old = baseline.names.find((each) => each.name === name.name && each.sheetId === name.sheetId);
    const target = /^=(.+)$/.exec(name.formula);
    const cell = target && cellOf(target[1] ?? '');
    return !cell || name.sheetId !== null || (old && renamedFormula(old.formula, names) === name.formula) ? [] : [{ kind: 'name', name: name.name, target: cell }];
  });
}

/** "'Sheet 1'!$A$1" as a cell; null for anything but one cell of a named sheet. */
function cellOf(reference: string): CellRef | null {
  const match = /^'?((?:[^'!]|'')+)'?!(\$?[A-Z]+\$?\d+)$/.exec(reference);
  const at = match && parseAddress(match[2] ?? '');
  return at ? { sheet: (match[1] ?? '').replace(/''/g, "'"), ...at } : null;
}

type PlacedCell = { row: number; column: number } & ImageCell;

function changedCells(book: UniverBook, sheetId: string, before: SheetBaseline, names: SheetNames): PlacedCell[] {
  const used = book.usedArea(sheetId, false);
  if (!used) return [];
  let rowCount = used.row + used.rowCount;
  let columnCount = used.column + used.columnCount;
  const formulas = book.formulas(sheetId, { row: 0, column: 0, rowCount, columnCount });
  const spills = spillsIn(book, sheetId, formulas);
  const formulaBefore = (row: number, column: number): string | null => {
    const formula = before.cell(row, column)?.f;
    return formula ? plainFormula(renamedFormula(formula, names)) : null;
  };
  /** Cells that an array fills or filled whose formula is another one now. */
  const refilled = new Set<string>();
  for (const { startRow, startColumn, endRow, endColumn } of [...spills.values(), ...before.spills]) {
    if (formulaBefore(startRow, startColumn) === plainFormula(formulas[startRow]?.[startColumn] ?? null)) continue;
    for (let row = startRow; row <= endRow; row += 1) for (let column = startColumn; column <= endColumn; column += 1) refilled.add(`${row},${column}`);
    rowCount = Math.max(rowCount, endRow + 1);
    columnCount = Math.max(columnCount, endColumn + 1);
  }
  const covered = coveredBy(spills);
  const changed: PlacedCell[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    for (let column = 0; column < columnCount; column += 1) {
      const raw = book.cells.raw(sheetId, row, column) ?? null;
      const old = before.cell(row, column);
      const formula = formulas[row]?.[column] ?? null;
      const sameContent = !refilled.has(`${row},${column}`)
        && (formula !== null || old?.f ? formulaBefore(row, column) === plainFormula(formula) : (old?.v ?? null) === (raw?.v ?? null));
      const style = book.cells.style(raw) ?? null;
      const oldStyle = (old?.s ?? null) as IStyleData | null;
      const sameLook = style === oldStyle || sameStyle(style, oldStyle);
      if (sameContent && sameLook) continue;
      const value = valueOf(book.cells.value(sheetId, row, column));
      changed.push({ row: row + 1, column: column + 1, value, ...contentOf(formula, row, column, spills, covered), ...(sameLook || !style ? {} : { look: lookOf(style) }) });
    }
  }
  return changed;
}

/** Without the quotes round sheet names, which the grid sets differently from files. */
function plainFormula(formula: string | null): string | null {
  return formula?.replace(/'([^']+)'!/g, '$1!') ?? null;
}

/** Areas of the formulas that spill, by the "row,column" of the formula. One of an add-in spills even where it fills one cell only. */
function spillsIn(book: UniverBook, sheetId: string, formulas: Matrix<string | null>): ReadonlyMap<string, IRange> {
  const spills = new Map<string, IRange>();
  formulas.forEach((line, row) => line.forEach((formula, column) => {
    if (formula === null) return;
    const area = book.spill(sheetId, row, column);
    const own = area?.row === row && area.column === column ? area : null;
    if (own) spills.set(`${row},${column}`, { startRow: row, startColumn: column, endRow: row + own.rowCount - 1, endColumn: column + own.columnCount - 1 });
    else if (/^=HUIKUAN\./i.test(formula)) spills.set(`${row},${column}`, { startRow: row, startColumn: column, endRow: row, endColumn: column });
  }));
  return spills;
}

function coveredBy(spills: ReadonlyMap<string, IRange>): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const { startRow, startColumn, endRow, endColumn } of spills.values()) {
    for (let row = startRow; row <= endRow; row += 1) for (let column = startColumn; column <= endColumn; column += 1) covered.add(`${row},${column}`);
  }
  return covered;
}

/** A formula with the area it fills, or the note that another one fills this cell. */
function contentOf(formula: string | null, row: number, column: number, spills: ReadonlyMap<string, IRange>, covered: ReadonlySet<string>): Pick<ImageCell, 'formula' | 'spill' | 'spilled'> {
  const key = `${row},${column}`;
  if (formula === null) return covered.has(key) ? { spilled: true } : {};
  const spill = spills.get(key);
  return { formula, ...(spill ? { spill: { rows: spill.endRow - spill.startRow + 1, columns: spill.endColumn - spill.startColumn + 1 } } : {}) };
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
  const spills = spillsIn(book, sheetId, formulas);
  const covered = coveredBy(spills);
  const rows = formulas.map((line, row) => line.map((formula, column): ImageCell | null => {
    const raw = book.cells.raw(sheetId, row, column);
    if (!raw && !covered.has(`${row},${column}`)) return null;
    const style = book.cells.style(raw);
    const link = cellOf(book.hyperlinkAt(sheetId, row, column)?.documentReference ?? '');
    return {
      value: valueOf(book.cells.value(sheetId, row, column)), ...contentOf(formula, row, column, spills, covered),
      ...(style ? { look: lookOf(style) } : {}), ...(link ? { link } : {}),
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
    rowHeights: Array.from({ length: rowCount }, (_, row) => row).filter((row) => book.hasOwnHeight(sheetId, row)).map((row) => ({ row: row + 1, points: book.rowHeight(sheetId, row) })),
    print: {
      orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
      ...(layout.titleRows ? { titleRows: layout.titleRows.last + 1 } : {}),
      ...(layout.rowBreaks.length > 0 ? { pageBreaks: layout.rowBreaks.map((row) => row + 1) } : {}),
      ...plainHeader('headerLeft', layout.headersFooters.leftHeader), ...plainHeader('headerRight', layout.headersFooters.rightHeader),
    },
    ...(sheet?.tabColor ? { tabColor: sheet.tabColor } : {}),
  };
}

/** A page header that is plain text, as files take it; one with codes (&D …) is left out. A doubled & is a real one. */
function plainHeader(key: 'headerLeft' | 'headerRight', header = ''): Partial<NonNullable<SheetImage['print']>> {
  return header === '' || header.replaceAll('&&', '').includes('&') ? {} : { [key]: header.replaceAll('&&', '&') };
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
