import { generateRandomId, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import { InsertSheetMutation, SetTabColorMutation, ToggleGridlinesMutation } from '@univerjs/preset-sheets-core';
import type { BookSheet } from '../book';
import type { Grid } from './create-grid';
import type { Furniture } from './furniture';
import type { SheetRoom } from './sheet-room';

/** The sheets of the workbook in the grid: their order, names and how they show. */
export class GridSheets {
  constructor(private readonly grid: Grid, private readonly workbook: FWorkbook, private readonly furniture: Furniture, private readonly room: SheetRoom) {}

  facade(sheetId: string): FWorksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`no sheet ${sheetId}`);
    return sheet;
  }

  all(): readonly BookSheet[] {
    return this.workbook.getSheets().map((sheet) => {
      const furniture = this.furniture.of(sheet.getSheetId());
      const hidden = sheet.isSheetHidden();
      return {
        id: sheet.getSheetId(), name: sheet.getSheetName(), tabColor: sheet.getTabColor() ?? '', showGridlines: !sheet.hasHiddenGridLines(),
        showHeadings: furniture.showHeadings, visibility: hidden ? (furniture.visibility === 'VeryHidden' ? 'VeryHidden' : 'Hidden') : 'Visible',
      };
    });
  }

  activeId(): string { return this.workbook.getActiveSheet().getSheetId(); }

  activate(sheetId: string): void {
    if (this.activeId() !== sheetId) this.workbook.setActiveSheet(this.facade(sheetId));
  }

  add(name: string): BookSheet {
    const active = this.activeId();
    const id = generateRandomId();
    const sheet = mergeWorksheetSnapshotWithDefault({ id, name, rowCount: 1000, columnCount: 40 });
    this.grid.api.syncExecuteCommand(InsertSheetMutation.id, { unitId: this.workbook.getId(), index: this.workbook.getSheets().length, sheet });
    // The grid shows a new sheet at once; Excel does not.
    this.activate(active);
    const added = this.all().find((each) => each.id === id);
    if (!added) throw new Error('sheet was not added');
    return added;
  }

  delete(sheetId: string): void {
    this.workbook.deleteSheet(this.facade(sheetId));
    this.furniture.drop(sheetId);
  }

  move(sheetId: string, position: number): void { this.workbook.moveSheet(this.facade(sheetId), position); }

  update(sheetId: string, patch: Partial<Omit<BookSheet, 'id'>>): void {
    const sheet = this.facade(sheetId);
    const furniture = this.furniture.of(sheetId);
    if (patch.name !== undefined) sheet.setName(patch.name);
    if (patch.tabColor !== undefined) this.room.mutate(sheetId, SetTabColorMutation.id, { color: patch.tabColor });
    if (patch.showGridlines !== undefined) this.room.mutate(sheetId, ToggleGridlinesMutation.id, { showGridlines: patch.showGridlines ? 1 : 0 });
    if (patch.showHeadings !== undefined) furniture.showHeadings = patch.showHeadings;
    if (patch.visibility !== undefined) {
      furniture.visibility = patch.visibility;
      if (patch.visibility === 'Visible') sheet.showSheet();
      else sheet.hideSheet();
    }
  }
}
