import type { BookSheet } from '../../book';
import { flagOr, nonEmptyText } from '../arguments';
import { COLLECTION_EVENTS } from '../event-types';
import { HostCollection } from '../host-object';
import { itemAlreadyExists, itemNotFound } from '../host-error';
import { sheetName, Worksheet } from './worksheet';

/** `workbook.worksheets`, in tab order. A key is a name in any case, or an id. */
export class Worksheets extends HostCollection<Worksheet> {
  readonly kind = 'WorksheetCollection';

  override eventTypes(): Readonly<Record<string, number>> {
    return COLLECTION_EVENTS;
  }

  items(): readonly Worksheet[] {
    return this.model.book.sheets().map((sheet) => new Worksheet(this.model, sheet.id));
  }

  find(key: unknown): Worksheet | null {
    const sheet = this.model.findSheet(nonEmptyText(key));
    return sheet && new Worksheet(this.model, sheet.id);
  }

  /** Behind the last sheet, named Sheet1, Sheet2 … when no name is given. It does not become active. */
  Add(name: unknown): Worksheet {
    const wanted = name === null || name === undefined ? this.freeName() : sheetName(name);
    this.model.requireFreeStructure();
    if (this.model.findSheet(wanted)) throw itemAlreadyExists();
    return new Worksheet(this.model, this.model.book.addSheet(wanted).id);
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.model, this.model.book.activeSheetId());
  }

  override GetCount(visibleOnly?: unknown): number {
    return this.among(visibleOnly).length;
  }

  GetFirst(visibleOnly: unknown): Worksheet {
    return this.at(this.among(visibleOnly)[0]);
  }

  GetLast(visibleOnly: unknown): Worksheet {
    return this.at(this.among(visibleOnly).at(-1));
  }

  private among(visibleOnly: unknown): readonly BookSheet[] {
    const onlyVisible = flagOr(visibleOnly, false);
    return this.model.book.sheets().filter((sheet) => !onlyVisible || sheet.visibility === 'Visible');
  }

  private at(sheet: BookSheet | undefined): Worksheet {
    if (!sheet) throw itemNotFound();
    return new Worksheet(this.model, sheet.id);
  }

  private freeName(): string {
    let number = this.model.book.sheets().length + 1;
    while (this.model.findSheet(`Sheet${String(number)}`)) number += 1;
    return `Sheet${String(number)}`;
  }
}
