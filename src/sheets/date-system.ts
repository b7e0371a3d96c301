import type { CellValue } from '../domain/cell';
import type { Change, ImageCell } from './workbook';

/** Days by which serials of the 1904 system are lower. */
const SHIFT = 1462;

/**
 * Changes as a workbook of the 1904 system has to be given them: numbers in cells that show a date are `Day`s (1900 serials) and are lowered, so that
 * the cell shows the same day. Other changes, and all changes to a workbook of the 1900 system, stay as they are.
 * @example in a workbook of the 1904 system { value: 45693, style: 'date' } is written as 44231, and { value: 45693, style: 'money' } as 45693
 */
export function inDateSystem<C extends Change | { readonly kind: string }>(changes: readonly C[], date1904: boolean): readonly C[] {
  return date1904 ? changes.map(lowered) : changes;
}

/**
 * The `Day` of a date cell of ours as the sheet holds it; text and blanks stay as they are.
 * @example dayOfSerial(44231, true) === 45693; dayOfSerial(45693, false) === 45693
 */
export function dayOfSerial(cell: CellValue, date1904: boolean): CellValue {
  return date1904 && typeof cell === 'number' ? cell + SHIFT : cell;
}

function lowered<C extends Change | { readonly kind: string }>(change: C): C {
  if (change.kind === 'cells' && 'cells' in change) return { ...change, cells: change.cells.map((cell) => dayOf1904(cell)) };
  if (change.kind === 'image' && 'image' in change) return { ...change, image: { ...change.image, rows: change.image.rows.map((row) => row.map((cell) => cell && dayOf1904(cell))) } };
  return change;
}

function dayOf1904<Cell extends ImageCell>(cell: Cell): Cell {
  return cell.style === 'date' && typeof cell.value === 'number' ? { ...cell, value: cell.value - SHIFT } : cell;
}
