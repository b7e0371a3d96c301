import { DEFAULT_FORMAT, type BookName } from '../../book';
import { addressText, parseAddress } from '../addresses';
import { flag, nonEmptyText, text } from '../arguments';
import { HostCollection, HostObject } from '../host-object';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../host-error';
import { readEntry } from '../typed-entry';
import type { Model } from './model';
import { apiValue, Range } from './range';
import { Worksheet } from './worksheet';

/** `workbook.names` (scope null), or `worksheet.names`. Names are compared in any case. */
export class NamedItems extends HostCollection<NamedItem> {
  readonly kind = 'NamedItemCollection';

  constructor(model: Model, readonly scope: string | null) {
    super(model);
  }

  items(): readonly NamedItem[] {
    return this.model.book.names().filter((name) => name.sheetId === this.scope).map((name) => new NamedItem(this.model, name.name, this.scope));
  }

  find(key: unknown): NamedItem | null {
    const wanted = nonEmptyText(key).toLowerCase();
    return this.items().find((item) => item.name.toLowerCase() === wanted) ?? null;
  }

  /** `reference` is a range, or a formula or constant as text ("=Sheet1!$A$1", "=1+1"). */
  Add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    const wanted = definedName(name);
    if (this.find(wanted)) throw itemAlreadyExists();
    const formula = reference instanceof Range ? `=${addressText(this.model.sheet(reference.sheetId).name, reference.area, true)}` : formulaOf(reference);
    this.model.book.setName({ name: wanted, sheetId: this.scope, formula, comment: typeof comment === 'string' ? comment : '', visible: true });
    return new NamedItem(this.model, wanted, this.scope);
  }

  AddFormulaLocal(name: unknown, formula: unknown, comment: unknown): NamedItem {
    return this.Add(name, formula, comment);
  }
}

/** A defined name. */
export class NamedItem extends HostObject {
  readonly kind = 'NamedItem';

  constructor(model: Model, readonly name: string, readonly scope: string | null) {
    super(model);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.name };
  }

  private get current(): BookName {
    const found = this.model.book.names().find((name) => name.sheetId === this.scope && name.name.toLowerCase() === this.name.toLowerCase());
    if (!found) throw itemNotFound();
    return found;
  }

  get Name(): string {
    return this.current.name;
  }

  get Formula(): string {
    return this.current.formula;
  }

  set Formula(formula: unknown) {
    this.model.book.setName({ ...this.current, formula: formulaOf(formula) });
  }

  get Comment(): string {
    return this.current.comment;
  }

  set Comment(comment: unknown) {
    this.model.book.setName({ ...this.current, comment: text(comment) });
  }

  get Visible(): boolean {
    return this.current.visible;
  }

  set Visible(visible: unknown) {
    this.model.book.setName({ ...this.current, visible: flag(visible) });
  }

  get Scope(): string {
    return this.scope === null ? 'Workbook' : 'Worksheet';
  }

  /** Range, String, Double, Boolean, Error; a formula that is no reference and no constant counts as a String. */
  get Type(): string {
    if (this.GetRangeOrNullObject()) return 'Range';
    const value = this.constant();
    return typeof value === 'number' ? (Number.isInteger(value) ? 'Integer' : 'Double') : typeof value === 'boolean' ? 'Boolean' : 'String';
  }

  /** A range's address with $ signs, a constant's value, otherwise the formula. */
  get Value(): unknown {
    const range = this.GetRangeOrNullObject();
    return range ? addressText(this.model.sheet(range.sheetId).name, range.area, true) : this.constant();
  }

  get Worksheet(): Worksheet {
    if (this.scope === null) throw itemNotFound();
    return new Worksheet(this.model, this.scope);
  }

  get WorksheetOrNullObject(): Worksheet | null {
    return this.scope === null ? null : new Worksheet(this.model, this.scope);
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    const parsed = parseAddress(this.current.formula);
    const sheet = parsed && (parsed.sheetName === null ? null : this.model.findSheet(parsed.sheetName));
    return parsed && sheet ? Range.of(this.model, sheet.id, parsed.area) : null;
  }

  Delete(): void {
    this.model.book.deleteName(this.current.name, this.scope);
  }

  private constant(): unknown {
    const { formula } = this.current;
    const quoted = /^="((?:[^"]|"")*)"$/.exec(formula);
    if (quoted) return (quoted[1] ?? '').replaceAll('""', '"');
    const { content } = readEntry(formula.slice(1), DEFAULT_FORMAT.numberFormat, false);
    if (typeof content === 'number' || typeof content === 'boolean') return apiValue(content);
    return formula;
  }
}

function formulaOf(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return `=${String(value).toUpperCase()}`;
  const given = nonEmptyText(value);
  return given.startsWith('=') ? given : `="${given.replaceAll('"', '""')}"`;
}

/** A name that Excel allows: a letter, _ or \ first, then letters, digits, _ . \ and ?; not the look of a cell. */
export function definedName(value: unknown): string {
  const name = nonEmptyText(value);
  const wellFormed = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const looksLikeCell = parseAddress(name) !== null || /^(?:[rc]|r\d*c\d*)$/i.test(name);
  if (!wellFormed || looksLikeCell) throw invalidArgument();
  return name;
}
