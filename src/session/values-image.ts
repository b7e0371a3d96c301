import type { CellStyle, ImageCell, SheetData, SheetImage } from '../sheets/workbook';

/** A sheet as an image of its values, with the look that their number formats ask for; formulas are gone, dates and amounts stay what they are. */
export function valuesImage(sheet: SheetData, name: string): SheetImage {
  const { used } = sheet;
  const above = Array.from({ length: (used?.firstRow ?? 1) - 1 }, () => []);
  const left = Array.from({ length: (used?.firstColumn ?? 1) - 1 }, () => null);
  const rows = sheet.values.map((row, r) => [
    ...left,
    ...row.map((value, c): ImageCell | null => {
      if (value === null) return null;
      const style = typeof value === 'number' ? styleOf(sheet.formats[r]?.[c] ?? sheet.formats.at(-1)?.[c] ?? '') : undefined;
      return style ? { value, style } : { value };
    }),
  ]);
  const width = Math.max(1, ...rows.map((row) => row.length));
  const widths = Array.from({ length: width }, (_, column) => Math.min(30, Math.max(9, ...rows.slice(0, 40).map((row) => columnsTaken(row[column]?.value)))));
  return { name, widths, rows: [...above, ...rows] };
}

function styleOf(format: string): CellStyle | undefined {
  if (/y|年/i.test(format)) return 'date';
  if (format.includes('%')) return 'percent';
  return format.includes('#,##0') ? 'money' : undefined;
}

/** Width of a value in characters; a Chinese one is two. */
function columnsTaken(value: ImageCell['value']): number {
  if (typeof value === 'number') return 12;
  return [...String(value ?? '')].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 2);
}
