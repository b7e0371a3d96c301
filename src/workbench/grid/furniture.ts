import type { BookConditionalFormat, BookGroup, BookHyperlink, BookPageLayout, BookProtection, BookTable, BookName, BookValidation, SheetVisibility } from '../book';
import { DEFAULT_PAGE_LAYOUT } from '../book';

/** What belongs to a sheet but is not drawn by the grid (or is drawn from here): kept, answered and saved. */
export interface SheetFurniture {
  visibility: SheetVisibility;
  showHeadings: boolean;
  pageLayout: BookPageLayout;
  protection: BookProtection | null;
  groups: readonly BookGroup[];
  validations: readonly BookValidation[];
  conditionalFormats: readonly BookConditionalFormat[];
  /** By "row,column". */
  hyperlinks: Map<string, BookHyperlink>;
}

/** Furniture of a whole workbook. */
export class Furniture {
  private readonly bySheet = new Map<string, SheetFurniture>();
  tables: BookTable[] = [];
  names: BookName[] = [];

  /** Furniture of a sheet, made on first use. */
  of(sheetId: string): SheetFurniture {
    let found = this.bySheet.get(sheetId);
    if (!found) {
      found = {
        visibility: 'Visible', showHeadings: true, pageLayout: DEFAULT_PAGE_LAYOUT, protection: null, groups: [], validations: [],
        conditionalFormats: [], hyperlinks: new Map(),
      };
      this.bySheet.set(sheetId, found);
    }
    return found;
  }

  /** Forgets a deleted sheet with its tables and names. */
  drop(sheetId: string): void {
    this.bySheet.delete(sheetId);
    this.tables = this.tables.filter((table) => table.sheetId !== sheetId);
    this.names = this.names.filter((name) => name.sheetId !== sheetId);
  }
}
