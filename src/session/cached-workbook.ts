import type { SheetData, Workbook } from '../sheets/workbook';

/**
 * The workbook as it was last read, but for the sheets that we ourselves have just written: a new report after logging a promise costs
 * one small read instead of the whole ledger, and does not quietly take in what the user has typed, renamed or deleted since.
 */
export function cachedWorkbook(workbook: Workbook, cached: readonly SheetData[], written: readonly string[]): Workbook {
  const fresh = new Set(written);
  const kept = new Map(cached.filter((sheet) => !fresh.has(sheet.name)).map((sheet) => [sheet.name, sheet]));
  return {
    fileName: workbook.fileName,
    apply: (changes, label, options) => workbook.apply(changes, label, options),
    undo: (record, options) => workbook.undo(record, options),
    sheets: async () => {
      const now = await workbook.sheets();
      const known = cached.flatMap((sheet) => kept.get(sheet.name) ?? now.find(({ name }) => name === sheet.name) ?? []);
      return [...known, ...now.filter(({ name }) => fresh.has(name) && !known.some((sheet) => sheet.name === name))];
    },
    read: async (names, options) => {
      const wanted = names.filter((name) => !kept.has(name));
      const read = new Map((wanted.length > 0 ? await workbook.read(wanted, options) : []).map((sheet) => [sheet.name, sheet]));
      return names.flatMap((name) => kept.get(name) ?? read.get(name) ?? []);
    },
  };
}
