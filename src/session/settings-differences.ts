import type { Settings } from '../domain/settings';
import type { SavedMapping } from '../sheets/mapping-store';
import type { ImageCell, SheetImage } from '../sheets/workbook';
import { toIso } from '../domain/day';

/** One line that differs; an empty text = not there. */
export interface SettingDifference {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** Settings from a file, waiting for consent. */
export interface IncomingSettings {
  readonly settings: Settings;
  readonly mapping: SavedMapping | null;
  readonly differences: readonly SettingDifference[];
  /** Lines that were not understood. */
  readonly unread: number;
}

/** Lines that differ between two settings sheets, in the order of the second; what is gone comes last. */
export function settingsDifferences(before: SheetImage, after: SheetImage): SettingDifference[] {
  const old = linesOf(before);
  const fresh = linesOf(after);
  const changed = [...fresh].flatMap(([key, line]) => {
    const was = old.get(key);
    return was?.text === line.text ? [] : [{ name: line.name, before: was?.text ?? '', after: line.text }];
  });
  const gone = [...old].flatMap(([key, line]) => (fresh.has(key) ? [] : [{ name: line.name, before: line.text, after: '' }]));
  return [...changed, ...gone];
}

/** Lines by key; the lines of a list (customers, mapping) by key and first cell too, and equal ones by their number. */
function linesOf(image: SheetImage): Map<string, { name: string; text: string }> {
  const lines = new Map<string, { name: string; text: string }>();
  for (const [head, name, ...cells] of image.rows) {
    const key = String(head?.value ?? '');
    if (key === '' || key === '#' || key === 'version') continue;
    const single = !key.includes('.') || cells.length <= 2;
    const base = single ? key : `${key}\n${textOf(name)}`;
    let unique = base;
    for (let number = 2; lines.has(unique); number += 1) unique = `${base}\n${number}`;
    // The last cell of a single setting is its hint.
    const shown = single ? cells.slice(0, 1) : cells;
    lines.set(unique, { name: textOf(name), text: shown.map(textOf).filter((text) => text !== '').join(' · ') });
  }
  return lines;
}

function textOf(cell: ImageCell | null | undefined): string {
  const value = cell?.value ?? null;
  return typeof value === 'number' && cell?.style === 'date' ? toIso(value) : String(value ?? '');
}
