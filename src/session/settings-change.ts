import { plainText } from '../domain/plain-text';
import type { Settings } from '../domain/settings';
import type { Locale } from '../messages/locale';
import { Grid, isBlank } from '../sheets/grid';
import type { SavedMapping } from '../sheets/mapping-store';
import { SHEET_SETTINGS } from '../sheets/owned-sheets';
import { ownedSheet, placed } from '../sheets/ownership';
import { SETTING_ITEMS } from '../sheets/settings-items';
import { settingsImage } from '../sheets/settings-sheet';
import type { CellMove, Change, SheetData, SheetImage } from '../sheets/workbook';

/** Columns of ours on a line: key, name, value, hint; a list and what was set aside take the whole width. */
const SINGLE = 4;

/** Writes 回款设置 where it stands in the workbook; what people noted beside a line stays beside it, wherever the line goes. */
export function settingsChange(settings: Settings, mapping: SavedMapping | null, locale: Locale, sheets: readonly SheetData[]): Extract<Change, { kind: 'image' }> {
  const image = placed(settingsImage(settings, mapping, locale), sheets);
  const standing = ownedSheet(SHEET_SETTINGS, sheets);
  const moves = standing ? notesOf(new Grid(standing), image) : [];
  return { kind: 'image', image: moves.length > 0 ? { ...image, moves } : image };
}

function notesOf(grid: Grid, image: SheetImage): CellMove[] {
  const width = image.widths.length;
  const rows = keysOf(image.rows.length, (row, column) => plainText(image.rows[row - 1]?.[column - 1]?.value ?? null));
  const standing = keysOf(grid.lastRow, (row, column) => plainText(grid.at(row, column)));
  const places = new Map([...rows].map(([row, key]) => [key, row]));
  let beneath = image.rows.length + 2;
  const moves: CellMove[] = [];
  for (let row = 1; row <= grid.lastRow; row += 1) {
    const first = isSingle(plainText(grid.at(row, 1))) ? SINGLE : width;
    const columns = Array.from({ length: Math.max(0, grid.lastColumn - first) }, (_, index) => first + 1 + index).filter((column) => !isBlank(grid.at(row, column)));
    if (columns.length === 0) continue;
    // A note whose line is gone stands beneath the lines; those above the first line do not move.
    const to = row === 1 ? 1 : places.get(standing.get(row) ?? '') ?? Math.max(row, beneath);
    if (to >= beneath) beneath = to + 1;
    const taken = new Set(columns.filter((column) => column > width));
    for (const from of columns) {
      let column = from;
      if (from <= width) for (column = width + 1; taken.has(column);) column += 1;
      taken.add(column);
      if (from !== column || row !== to) moves.push({ from: { row, column: from }, to: { row: to, column } });
    }
  }
  return moves;
}

/** Lines by what they are: a setting by its key, a line of a list by its key and first cell too; equal ones are numbered. */
function keysOf(lastRow: number, text: (row: number, column: number) => string): Map<number, string> {
  const keys = new Map<number, string>();
  const seen = new Map<string, number>();
  for (let row = 1; row <= lastRow; row += 1) {
    const head = text(row, 1);
    const key = isSingle(head) ? head : `${head}\n${text(row, 2)}`;
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    keys.set(row, `${key}\n${number}`);
  }
  return keys;
}

/** True for a setting of one line; any other line is a list's, or one that is set aside with all its cells. */
function isSingle(key: string): boolean {
  return key === 'version' || SETTING_ITEMS.some(({ path }) => path === key);
}
