import type { CellValue } from '../domain/cell';
import type { UndoRecord } from '../sheets/workbook';

/** A row of cells: place in the list of values and number of neighbours that hold it, in turns; 0 for a row like the one above. */
type PackedRow = readonly number[] | 0;

interface PackedRect extends Pick<UndoRecord['rects'][number], 'sheet' | 'rect'> {
  readonly before: readonly PackedRow[];
  readonly written: readonly PackedRow[];
  readonly formats?: readonly PackedRow[];
}

/** An undo record in which every text stands once: what was written is mostly what stood there, and number formats repeat. */
export interface PackedUndo extends Omit<UndoRecord, 'rects'> {
  readonly values: readonly CellValue[];
  readonly rects: readonly PackedRect[];
}

/**
 * Packs an undo record for keeping it with the document.
 * @example [['a', 'a', 'b'], ['a', 'a', 'b']] becomes values ['a', 'b'] and rows [[0, 2, 1, 1], 0]
 */
export function packUndo(record: UndoRecord): PackedUndo {
  const values: CellValue[] = [];
  const places = new Map<CellValue, number>();
  const placeOf = (value: CellValue): number => {
    const known = places.get(value);
    if (known !== undefined) return known;
    places.set(value, values.length);
    return values.push(value) - 1;
  };
  const rects = record.rects.map(({ sheet, rect, before, written, formatsBefore }): PackedRect => ({
    sheet, rect, before: packRows(before, placeOf), written: packRows(written, placeOf), ...(formatsBefore ? { formats: packRows(formatsBefore, placeOf) } : {}),
  }));
  return { ...record, values, rects };
}

/** The record that was packed; cells that a damaged text no longer names come back as null, which an undo leaves alone. */
export function unpackUndo({ values, rects, ...record }: PackedUndo): UndoRecord {
  const at = (place: number): CellValue => values[place] ?? null;
  return {
    ...record,
    rects: rects.map(({ sheet, rect, before, written, formats }) => ({
      sheet, rect, before: unpackRows(before, at), written: unpackRows(written, at),
      ...(formats ? { formatsBefore: unpackRows(formats, (place) => String(at(place) ?? 'General')) } : {}),
    })),
  };
}

function packRows(rows: readonly (readonly CellValue[])[], placeOf: (value: CellValue) => number): PackedRow[] {
  let above = '';
  return rows.map((row) => {
    const packed: number[] = [];
    for (const cell of row) {
      const place = placeOf(cell);
      if (packed.length > 0 && packed.at(-2) === place) packed[packed.length - 1] = (packed.at(-1) ?? 0) + 1;
      else packed.push(place, 1);
    }
    const text = packed.join();
    if (text === above && text !== '') return 0;
    above = text;
    return packed;
  });
}

function unpackRows<T>(rows: readonly PackedRow[], at: (place: number) => T): T[][] {
  let above: T[] = [];
  return rows.map((packed) => {
    if (packed === 0) return [...above];
    const row: T[] = [];
    for (let index = 0; index + 1 < packed.length; index += 2) for (let count = packed[index + 1] ?? 0; count > 0; count -= 1) row.push(at(packed[index] ?? -1));
    above = row;
    return row;
  });
}
