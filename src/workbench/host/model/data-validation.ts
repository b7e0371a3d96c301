import type { Area, BookValidation } from '../../book';
import { intersection, sameArea } from '../addresses';
import { flag, oneOf, record } from '../arguments';
import { HostObject } from '../host-object';
import { invalidArgument } from '../host-error';
import type { Model } from './model';

const TYPES: Readonly<Record<string, string>> = {
  list: 'List', wholeNumber: 'WholeNumber', decimal: 'Decimal', date: 'Date', time: 'Time', textLength: 'TextLength', custom: 'Custom',
};

/** `range.dataValidation`. */
export class DataValidation extends HostObject {
  readonly kind = 'DataValidation';

  constructor(model: Model, readonly sheetId: string, readonly areas: readonly Area[]) {
    super(model);
  }

  /** "MixedCriteria" when rules of several areas meet here. */
  get Type(): string {
    const touching = this.touching();
    const [first] = touching;
    if (!first) return 'None';
    if (touching.length > 1) return 'MixedCriteria';
    return TYPES[Object.keys(first.rule)[0] ?? ''] ?? 'None';
  }

  get Rule(): Readonly<Record<string, unknown>> {
    return this.touching()[0]?.rule ?? {};
  }

  set Rule(rule: unknown) {
    const given = record(rule);
    const key = Object.keys(given).find((name) => given[name] !== null && given[name] !== undefined);
    if (key === undefined || TYPES[key] === undefined) throw invalidArgument();
    this.change({ rule: { [key]: given[key] } });
  }

  get ErrorAlert(): Readonly<Record<string, unknown>> | null {
    return this.touching()[0]?.errorAlert ?? { message: '', showAlert: true, style: 'Stop', title: '' };
  }

  set ErrorAlert(alert: unknown) {
    const given = record(alert);
    if (given['style'] !== undefined) oneOf(given['style'], ['Stop', 'Warning', 'Information']);
    this.change({ errorAlert: given });
  }

  get Prompt(): Readonly<Record<string, unknown>> | null {
    return this.touching()[0]?.prompt ?? { message: '', showPrompt: true, title: '' };
  }

  set Prompt(prompt: unknown) {
    this.change({ prompt: record(prompt) });
  }

  get IgnoreBlanks(): boolean {
    return this.touching()[0]?.ignoreBlanks ?? true;
  }

  set IgnoreBlanks(ignore: unknown) {
    this.change({ ignoreBlanks: flag(ignore) });
  }

  Clear(): void {
    const { book } = this.model;
    const rest = book.validations(this.sheetId).flatMap((validation) => this.areas.reduce<readonly Area[]>(
      (parts, hole) => parts.flatMap((part) => without(part, hole)), [validation.area]).map((area) => ({ ...validation, area })));
    book.setValidations(this.sheetId, rest);
  }

  private touching(): readonly BookValidation[] {
    return this.model.book.validations(this.sheetId).filter((validation) => this.areas.some((area) => intersection(area, validation.area)));
  }

  private change(patch: Partial<Omit<BookValidation, 'area'>>): void {
    const { book } = this.model;
    for (const area of this.areas) {
      this.model.requireEditable(this.sheetId, area);
      const existing = book.validations(this.sheetId).find((validation) => sameArea(validation.area, area))
        ?? { rule: {}, errorAlert: null, prompt: null, ignoreBlanks: true };
      new DataValidation(this.model, this.sheetId, [area]).Clear();
      book.setValidations(this.sheetId, [...book.validations(this.sheetId), { ...existing, ...patch, area }]);
    }
  }
}

/** What is left of an area when a hole is cut out of it: up to four rectangles. */
function without(area: Area, hole: Area): readonly Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const below = cut.row + cut.rowCount;
  const right = cut.column + cut.columnCount;
  return [
    { ...area, rowCount: cut.row - area.row },
    { ...area, row: below, rowCount: area.row + area.rowCount - below },
    { ...area, row: cut.row, rowCount: cut.rowCount, columnCount: cut.column - area.column },
    { ...area, row: cut.row, rowCount: cut.rowCount, column: right, columnCount: area.column + area.columnCount - right },
  ].filter((part) => part.rowCount > 0 && part.columnCount > 0);
}
