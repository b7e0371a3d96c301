import type { Field, LedgerColumn } from '../domain/ledger';
import type { Finding } from '../domain/finding';
import type { Message } from '../domain/message';
import { LOCALES } from '../messages/locale';
import { columnLetters } from '../domain/cell';
import { blockAt, type Block } from './find-blocks';
import { headerLabel } from './find-header';
import type { ColumnMapping } from './map-columns';
import { fitMapping, SAME_HEADER, type MappingFit, type SavedMapping, type SavedSheet } from './mapping-store';
import { registerHeader, type Register } from './register';
import type { SheetData } from './workbook';

/**
 * Blocks that only the saved mapping knows: the user pointed at the header row (with or without naming columns), or mapped a sheet that
 * has none. A header row counts only while its headers are still there.
 */
export function savedBlocks(sheet: SheetData, saved: readonly SavedSheet[], found: readonly Block[]): Block[] {
  if (sheet.values.length === 0) return [];
  return saved
    .filter((each) => each.use && each.tableName === null && (each.headerRow > 0 || ((each.columns.length > 0 || each.roles.length > 0) && found.length === 0)))
    .filter((each) => !found.some((block) => block.header.row === each.headerRow || (each.headers.length > 0 && fitMapping(each, headersOf(block)).share >= SAME_HEADER)))
    .map((each) => ({ each, block: blockAt(sheet, each.headerRow) }))
    .filter(({ each, block }) => each.headers.length === 0 || each.headerRow === 0 || fitMapping(each, headersOf(block)).share >= SAME_HEADER)
    .map(({ block }) => block);
}

/** True when two blocks share rows; one that the user pointed at wins over one that was found. */
export function shareRows(a: Block, b: Block): boolean {
  return a.header.topRow <= b.lastRow && b.header.topRow <= a.lastRow;
}

/**
 * Puts what the user confirmed over what was found. A saved sheet is recognised by name and header, or by header alone when it was
 * renamed; columns that moved are followed and said, columns that went are proposed anew. Null: the user does not want this range.
 */
export function applySaved(block: Block, proposed: ColumnMapping, mapping: SavedMapping | null, findings: Finding[]): ColumnMapping | null {
  if (!mapping) return proposed;
  const headers = headersOf(block);
  const name = block.grid.sheet.name;
  if (headers.every((each) => each.header === '')) {
    const byPosition = mapping.sheets.find((each) => each.sheet === name && each.use && each.headerRow === 0 && (each.columns.length > 0 || each.roles.length > 0));
    return byPosition ? confirmed(proposed, byPosition, new Map(byPosition.columns.map((each) => [each.column, each.field])), new Set(), headers) : proposed;
  }
  let best: { saved: SavedSheet; fit: MappingFit } | null = null;
  for (const saved of mapping.sheets) {
    if (saved.headers.length === 0) continue;
    const fit = fitMapping(saved, headers);
    // A renamed sheet has to show all its old columns; one with its old name most of them.
    const needed = saved.sheet === name ? SAME_HEADER : 0.95;
    if (fit.share >= needed && (!best || score(saved, fit, name, block) > score(best.saved, best.fit, name, block))) best = { saved, fit };
  }
  if (!best) {
    const pointed = mapping.sheets.find((each) => each.sheet === name && each.use && each.headers.length === 0 && each.headerRow === block.header.row);
    if (pointed) return pointed.roles.length > 0 ? { ...proposed, roles: pointed.roles } : proposed;
    if (mapping.sheets.some((each) => each.sheet === name && each.use && each.headers.length > 0)) {
      findings.push(finding('reading.mappingNotUsed', 'warning', block, 0, { sheet: name }));
    }
    return proposed;
  }
  const { saved, fit } = best;
  if (!saved.use) return null;
  for (const { header, from, to, field } of fit.moved) {
    findings.push(finding('reading.columnMoved', 'info', block, to, { header, field: { field }, from: columnLetters(from), to: columnLetters(to) }));
  }
  for (const { header, field } of fit.gone) findings.push(finding('reading.columnGone', 'warning', block, 0, { header, field: { field }, sheet: name }));
  return confirmed(proposed, saved, fit.columns, fit.leftOut, headers);
}

function score(saved: SavedSheet, fit: MappingFit, name: string, block: Block): number {
  return fit.share + (saved.sheet === name ? 1 : 0) + (saved.tableName === block.tableName ? 0.5 : 0) + (saved.headerRow === block.header.row ? 0.25 : 0);
}

/**
 * Our own registers: their headers are known for certain, in either language. Columns that people added are proposed as anywhere else.
 */
export function applyRegister(block: Block, proposed: ColumnMapping, register: Register): ColumnMapping {
  const headers = headersOf(block);
  const byColumn = new Map<number, Field>();
  for (const { field } of register.columns) {
    const names = LOCALES.map((locale) => registerHeader(register, field, locale).toLowerCase());
    const found = headers.find(({ header, column }) => names.includes(header.toLowerCase()) && !byColumn.has(column));
    if (found) byColumn.set(found.column, field);
  }
  if (byColumn.size < 3) return proposed;
  const own = new Set<Field>(register.columns.map((column) => column.field));
  const others = new Map([...proposed.columns].filter(([field]) => !own.has(field)));
  return { ...overlay({ ...proposed, columns: others }, byColumn, new Set(), headers, { id: 'reading.why.ours' }), roles: [register.id], rivals: [] };
}

/** Saved columns with full confidence; what the user left out stays out; new columns as proposed. */
function confirmed(
  proposed: ColumnMapping, saved: SavedSheet, byColumn: ReadonlyMap<number, Field>, leftOut: ReadonlySet<number>,
  headers: readonly { readonly header: string; readonly column: number }[],
): ColumnMapping {
  const mapping = overlay(proposed, byColumn, leftOut, headers, { id: 'reading.why.confirmed' });
  return saved.roles.length > 0 ? { ...mapping, roles: saved.roles } : mapping;
}

/** Puts columns that are certain over what was proposed for the rest. */
function overlay(
  proposed: ColumnMapping, byColumn: ReadonlyMap<number, Field>, leftOut: ReadonlySet<number>,
  headers: readonly { readonly header: string; readonly column: number }[], why: Message,
): ColumnMapping {
  const columns = new Map<Field, LedgerColumn>();
  const titles = new Map(headers.map(({ header, column }) => [column, header]));
  for (const [column, field] of byColumn) {
    const was = [...proposed.columns.values()].find((each) => each.column === column);
    const alternatives = was ? [{ field: was.field, confidence: was.confidence }, ...was.alternatives].filter((each) => each.field !== field) : [];
    columns.set(field, { field, header: titles.get(column) ?? '', column, confidence: 1, why: [why], alternatives });
  }
  for (const column of proposed.columns.values()) {
    if (!columns.has(column.field) && !byColumn.has(column.column) && !leftOut.has(column.column)) columns.set(column.field, column);
  }
  const used = new Set([...columns.values()].map((each) => each.column));
  // What the user gave another meaning or left out is no further receipt, and beside another first column there is none known.
  const moved = (field: Field): boolean => columns.get(field)?.column !== proposed.columns.get(field)?.column;
  const lost = new Set(proposed.further.filter(({ field, column }) => used.has(column) || leftOut.has(column) || moved(field)).map((each) => each.receipt));
  const further = proposed.further.filter((each) => !lost.has(each.receipt));
  return {
    ...proposed, columns,
    further,
    rivals: proposed.rivals.filter((rival) => !leftOut.has(rival.left) && !used.has(rival.left)),
    unmapped: headers.filter(({ column }) => !used.has(column) && !further.some((each) => each.column === column)),
  };
}

function headersOf(block: Block): { header: string; column: number }[] {
  return block.header.cells.map((cell) => ({ header: headerLabel(cell), column: cell.column }));
}

function finding(id: string, severity: Finding['severity'], block: Block, column: number, values: NonNullable<Finding['message']['values']>): Finding {
  const cell = { sheet: block.grid.sheet.name, row: column > 0 ? block.header.row : 0, column: Math.max(1, column) };
  return { id, severity, cell, message: { id, values } };
}
