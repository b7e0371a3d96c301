import { columnLetters } from '../../domain/cell';
import type { CellValue } from '../../domain/cell';
import type { CellMove } from '../workbook';
import type { CellContent } from './cell-content';
import type { PartXml } from './part-xml';
import { shiftFormula } from './shared-formulas';
import { cellEdits, editRows } from './sheet-rows';
import { escapeXml, unescapeXml } from './xml-scan';

/** A cell at its new place: what it holds there, and its XML without prefix. */
export interface MovedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellValue;
  readonly xml: string;
}

/** The cells that moves bring, and those that they leave empty behind them, by what stands on the sheet before anything is written. */
export function movedCells(moves: readonly CellMove[], contents: ReadonlyMap<string, CellContent>, part: PartXml): MovedCell[] {
  const taken = new Set(moves.map(({ to }) => `${to.row},${to.column}`));
  const left = moves.filter(({ from }) => !taken.has(`${from.row},${from.column}`)).map(({ from }): MovedCell => ({ ...from, content: null, xml: '' }));
  const brought = moves.map(({ from, to }): MovedCell => {
    const known = contents.get(`${from.row},${from.column}`);
    const [rows, columns] = [to.row - from.row, to.column - from.column];
    const content = known?.content ?? null;
    const isFormula = typeof content === 'string' && content.startsWith('=');
    return {
      ...to,
      content: isFormula ? `=${shiftFormula(content.slice(1), rows, columns)}` : content,
      xml: known ? movedXml(part.plain(known.xml), columnLetters(to.column) + String(to.row), rows, columns) : '',
    };
  });
  return [...left, ...brought];
}

/** Writes moved cells; true when one of them is a formula. */
export function writeMoved(part: PartXml, cells: readonly MovedCell[]): boolean {
  editRows(part, cellEdits(cells.map(({ row, column, xml }) => ({ row, column, edit: () => xml }))));
  return cells.some(({ content }) => typeof content === 'string' && content.startsWith('='));
}

function movedXml(xml: string, address: string, rows: number, columns: number): string {
  return xml
    .replace(/^(<c\b[^>]*?\sr=")[^"]*"/, `$1${address}"`)
    .replace(/(<f\b[^>]*>)([^<]*)(<\/f>)/, (_whole, open: string, text: string, close: string) => `${open.replace(/\sref="[^":]*"/, ` ref="${address}"`)}${escapeXml(shiftFormula(unescapeXml(text), rows, columns))}${close}`);
}

/** What a rectangle's cell will hold: of a moved cell that, of any other what `otherwise` says. */
export function writtenWith(cells: readonly MovedCell[], otherwise: (row: number, column: number) => CellValue): (row: number, column: number) => CellValue {
  const moved = new Map(cells.map(({ row, column, content }) => [`${row},${column}`, content]));
  return (row, column) => (moved.has(`${row},${column}`) ? moved.get(`${row},${column}`) ?? null : otherwise(row, column));
}
