import { LifecycleService, LifecycleStages } from '@univerjs/core';
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
  /**
   * Lets the array formulas of the file fill their areas: the grid takes other results from the file, but these it keeps elsewhere. Call it
   * when the functions are known.
   */
  spill(): void;
  /** Bytes of a copy with everything that changed since it was opened. */
  save(): Promise<Uint8Array>;
  /** Gives the keyboard to the cells. */
  focus(): void;
  close(): void;
}

/**
 * Opens a file in a new grid. Resolves when the grid is drawn. Rejects with WorkbookFault for what is no workbook; the one before stays open then, as the grid is made last.
 * @param closeOther called when the file has been read: two grids at a time get in each other's way
 */
export async function openBook(
  container: HTMLElement, name: string, bytes: Uint8Array, look: { readonly language: 'zh-CN' | 'en-US'; readonly dark: boolean }, closeOther: () => void,
): Promise<OpenBook> {
  const file = await openFile(name, bytes);
  const isText = /\.(csv|txt|tsv)$/i.test(name);
  const original = isText ? await file.save() : bytes;
  const bookName = isText ? name.replace(/\.[^.]+$/, '.xlsx') : name;
  const loaded = await loadWorkbook(bookName, original);
  const baseline = baselineOf(loaded);
  closeOther();
  container.replaceChildren();
  const grid = createGrid(container, look.language, look.dark);
  const book = new UniverBook(grid, grid.api.createWorkbook(loaded.snapshot), bookName, loaded.date1904);
  for (const table of loaded.tables) book.addTable(table);
  for (const definedName of loaded.names) book.setName(definedName);
  // Until it is drawn, the grid neither selects nor scrolls: nobody gets it before.
  await grid.univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  return {
    grid, book,
    spill: () => {
      for (const [sheetId, areas] of loaded.spills) {
        for (const { startRow: row, startColumn: column } of areas) {
          const formula = baseline.sheets.get(sheetId)?.cell(row, column)?.f;
          if (formula) book.setContents(sheetId, { row, column, rowCount: 1, columnCount: 1 }, [[{ formula }]]);
        }
      }
    },
    save: async () => {
      const changes = savePlan(book, baseline);
      const copy = await openFile(bookName, original);
      if (changes.length > 0) await copy.apply(changes, 'workbench');
      return copy.save();
    },
    // The grid hands focus on from its canvas to where it takes keys.
    focus: () => container.querySelector<HTMLElement>('canvas')?.focus(),
    close: () => grid.univer.dispose(),
  };
}
