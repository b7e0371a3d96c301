import type { CellRef } from '../domain/cell';
import type { UndoRecord, UndoResult } from '../sheets/workbook';
import { deleteNames, removeSheets } from './apply-changes';
import { readStanding, writeBlock } from './blocks-io';
import { sameContent } from './cell-content';
import { listSheets } from './read-sheets';

/**
 * Takes a write back: cells that still hold what was written get their old content and number format; cells changed since are the user's
 * and stay, and are named in the answer. A sheet that was created goes only if nobody wrote into it.
 */
export async function undoChanges(record: UndoRecord): Promise<UndoResult> {
  const present = new Set((await listSheets()).map((sheet) => sheet.name));
  const kept: CellRef[] = [];
  const touched = new Set<string>();
  let restored = 0;
  for (const { sheet, rect, before, written, formatsBefore } of record.rects) {
    if (!present.has(sheet)) continue;
    const created = record.sheetsCreated.includes(sheet);
    const now = await readStanding(sheet, rect);
    const contents = now.contents.map((row, r) => row.map((value, c) => {
      if (!sameContent(value, written[r]?.[c])) {
        kept.push({ sheet, row: rect.firstRow + r, column: rect.firstColumn + c });
        touched.add(sheet);
        return value;
      }
      restored += 1;
      return before[r]?.[c] ?? '';
    }));
    if (!created) {
      const isKept = (r: number, c: number): boolean => !sameContent(now.contents[r]?.[c], written[r]?.[c]);
      const formats = formatsBefore && now.formats.map((row, r) => row.map((format, c) => (isKept(r, c) ? format : formatsBefore[r]?.[c] ?? format)));
      await writeBlock({ sheet, rect, contents, formats: formats ?? null });
    }
  }
  await deleteNames(record.namesCreated);
  await removeSheets(record.sheetsCreated.filter((sheet) => !touched.has(sheet)));
  return { restored, kept };
}
