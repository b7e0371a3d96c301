import { openFile } from '../../sheets/files/open-file';
import { createGrid } from '../grid/create-grid';
import type { Grid } from '../grid/create-grid';
import { loadWorkbook } from '../grid/load-workbook';
import { baselineOf, savePlan } from '../grid/save-workbook';
import { UniverBook } from '../grid/univer-book';

/** A workbook that is open in the grid. */
export interface OpenBook {
  readonly grid: Grid;
  readonly book: UniverBook;
  /** Bytes of a copy with everything that changed since it was opened. */
  save(): Promise<Uint8Array>;
  close(): void;
}

/**
 * Opens a file in a new grid. Rejects with WorkbookFault for what is no workbook; the one before stays open then, as the grid is made last.
 */
export async function openBook(container: HTMLElement, name: string, bytes: Uint8Array, language: 'zh-CN' | 'en-US', dark: boolean): Promise<OpenBook> {
  const file = await openFile(name, bytes);
  const isText = /\.(csv|txt|tsv)$/i.test(name);
  const original = isText ? await file.save() : bytes;
  const bookName = isText ? name.replace(/\.[^.]+$/, '.xlsx') : name;
  const loaded = await loadWorkbook(bookName, original);
  const baseline = baselineOf(loaded);
  container.replaceChildren();
  const grid = createGrid(container, language, dark);
  const book = new UniverBook(grid, grid.api.createWorkbook(loaded.snapshot), bookName, loaded.date1904);
  for (const table of loaded.tables) book.addTable(table);
  for (const definedName of loaded.names) book.setName(definedName);
  return {
    grid, book,
    save: async () => {
      const changes = savePlan(book, baseline);
      const copy = await openFile(bookName, original);
      if (changes.length > 0) await copy.apply(changes, 'workbench');
      return copy.save();
    },
    close: () => grid.univer.dispose(),
  };
}
