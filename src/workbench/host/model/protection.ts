import { HostObject } from '../host-object';
import { accessDenied, invalidOperation } from '../host-error';
import { record } from '../arguments';
import type { ProtectionOptions } from '../../book';
import type { Model } from './model';

/** What a protected sheet allows when its protection says nothing else. */
const NOTHING_ALLOWED: ProtectionOptions = {
  allowAutoFilter: false, allowDeleteColumns: false, allowDeleteRows: false, allowEditObjects: false, allowEditScenarios: false, allowFormatCells: false,
  allowFormatColumns: false, allowFormatRows: false, allowInsertColumns: false, allowInsertHyperlinks: false, allowInsertRows: false, allowPivotTables: false,
  allowSort: false, selectionMode: 'Normal',
};

/** `worksheet.protection`. */
export class WorksheetProtection extends HostObject {
  readonly kind = 'WorksheetProtection';

  constructor(model: Model, readonly sheetId: string) {
    super(model);
  }

  get Protected(): boolean {
    return this.model.book.protection(this.sheetId) !== null;
  }

  get Options(): ProtectionOptions {
    return this.model.book.protection(this.sheetId)?.options ?? NOTHING_ALLOWED;
  }

  /** Throws InvalidOperation on a protected sheet, as Excel does. */
  Protect(options: unknown, password: unknown): void {
    if (this.Protected) throw invalidOperation();
    const given = options === null || options === undefined ? {} : (record(options) as ProtectionOptions);
    this.model.book.setProtection(this.sheetId, { options: { ...NOTHING_ALLOWED, ...given }, password: typeof password === 'string' ? password : '' });
  }

  /** Throws AccessDenied for a wrong password. */
  Unprotect(password: unknown): void {
    const protection = this.model.book.protection(this.sheetId);
    if (!protection) return;
    if (protection.password !== '' && protection.password !== password) throw accessDenied();
    this.model.book.setProtection(this.sheetId, null);
  }
}

/** `workbook.protection`: while it is on no sheet comes, goes, moves, or gets another name. */
export class WorkbookProtection extends HostObject {
  readonly kind = 'WorkbookProtection';

  get Protected(): boolean {
    return this.model.structurePassword !== null;
  }

  /** Throws InvalidOperation when it is on already. */
  Protect(password: unknown): void {
    if (this.Protected) throw invalidOperation();
    this.model.structurePassword = typeof password === 'string' ? password : '';
  }

  /** Throws AccessDenied for a wrong password. */
  Unprotect(password: unknown): void {
    const known = this.model.structurePassword;
    if (known !== null && known !== '' && known !== password) throw accessDenied();
    this.model.structurePassword = null;
  }
}
