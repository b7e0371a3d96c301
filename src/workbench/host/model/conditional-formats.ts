import type { Area, BookConditionalFormat, ConditionalLook } from '../../book';
import { intersection } from '../addresses';
import { flag, integer, oneOf, text } from '../arguments';
import { HostCollection, HostObject } from '../host-object';
import { apiNotFound, itemNotFound } from '../host-error';
import type { Model } from './model';
import { Range } from './range';
import { colorOf } from './color';

/** `range.conditionalFormats`: those of kind "custom formula". Adding any other kind answers ApiNotFound. */
export class ConditionalFormats extends HostCollection<ConditionalFormat> {
  readonly kind = 'ConditionalFormatCollection';

  constructor(model: Model, readonly sheetId: string, readonly areas: readonly Area[]) {
    super(model);
  }

  items(): readonly ConditionalFormat[] {
    return this.model.book.conditionalFormats(this.sheetId)
      .filter((format) => this.areas.some((area) => intersection(area, format.area)))
      .map((format) => new ConditionalFormat(this.model, this.sheetId, format.id));
  }

  find(key: unknown): ConditionalFormat | null {
    return this.items().find((item) => item.id === key) ?? null;
  }

  /** The new format comes first: its priority is 0. */
  Add(type: unknown): ConditionalFormat {
    const [area] = this.areas;
    if (text(type) !== 'Custom' || !area) throw apiNotFound();
    const { book } = this.model;
    const others = book.conditionalFormats(this.sheetId);
    const id = `{cf-${String(1 + Math.max(0, ...others.map((format) => Number(/\d+/.exec(format.id)?.[0] ?? 0))))}}`;
    const added: BookConditionalFormat = { id, area, formula: '=FALSE', look: {}, stopIfTrue: false, priority: 0 };
    book.setConditionalFormats(this.sheetId, [added, ...others.map((format) => ({ ...format, priority: format.priority + 1 }))]);
    return new ConditionalFormat(this.model, this.sheetId, id);
  }

  ClearAll(): void {
    const { book } = this.model;
    book.setConditionalFormats(this.sheetId, book.conditionalFormats(this.sheetId).filter((format) => !this.areas.some((area) => intersection(area, format.area))));
  }
}

/** One conditional format. */
export class ConditionalFormat extends HostObject {
  readonly kind = 'ConditionalFormat';

  constructor(model: Model, readonly sheetId: string, readonly id: string) {
    super(model);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  get current(): BookConditionalFormat {
    const found = this.model.book.conditionalFormats(this.sheetId).find((format) => format.id === this.id);
    if (!found) throw itemNotFound();
    return found;
  }

  change(patch: Partial<BookConditionalFormat>): void {
    const { book } = this.model;
    book.setConditionalFormats(this.sheetId, book.conditionalFormats(this.sheetId).map((format) => (format.id === this.id ? { ...format, ...patch } : format)));
  }

  get Id(): string {
    return this.id;
  }

  get Type(): string {
    return 'Custom';
  }

  get Priority(): number {
    return this.current.priority;
  }

  set Priority(priority: unknown) {
    this.change({ priority: integer(priority) });
  }

  get StopIfTrue(): boolean {
    return this.current.stopIfTrue;
  }

  set StopIfTrue(stop: unknown) {
    this.change({ stopIfTrue: flag(stop) });
  }

  get Custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.model, this);
  }

  get CustomOrNullObject(): CustomConditionalFormat {
    return this.Custom;
  }

  GetRange(): Range {
    return Range.of(this.model, this.sheetId, this.current.area);
  }

  GetRangeOrNullObject(): Range {
    return this.GetRange();
  }

  Delete(): void {
    const { book } = this.model;
    book.setConditionalFormats(this.sheetId, book.conditionalFormats(this.sheetId).filter((format) => format.id !== this.id));
  }
}

/** Part of a conditional format. */
abstract class FormatPart extends HostObject {
  constructor(model: Model, readonly owner: ConditionalFormat) {
    super(model);
  }

  protected look(patch: ConditionalLook): void {
    this.owner.change({ look: { ...this.owner.current.look, ...patch } });
  }
}

/** `conditionalFormat.custom`. */
export class CustomConditionalFormat extends FormatPart {
  readonly kind = 'CustomConditionalFormat';

  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.model, this.owner);
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.model, this.owner);
  }
}

/** `conditionalFormat.custom.rule`. */
export class ConditionalFormatRule extends FormatPart {
  readonly kind = 'ConditionalFormatRule';

  get Formula(): string {
    return this.owner.current.formula;
  }

  set Formula(formula: unknown) {
    this.owner.change({ formula: text(formula) });
  }

  get FormulaLocal(): string {
    return this.Formula;
  }

  set FormulaLocal(formula: unknown) {
    this.Formula = formula;
  }
}

/** `conditionalFormat.custom.format`. */
export class ConditionalRangeFormat extends FormatPart {
  readonly kind = 'ConditionalRangeFormat';

  get NumberFormat(): string | null {
    return this.owner.current.look.numberFormat ?? null;
  }

  set NumberFormat(format: unknown) {
    this.look({ numberFormat: text(format) });
  }

  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.model, this.owner);
  }

  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.model, this.owner);
  }
}

/** `conditionalFormat.custom.format.fill`. */
export class ConditionalRangeFill extends FormatPart {
  readonly kind = 'ConditionalRangeFill';

  get Color(): string | null {
    return this.owner.current.look.fillColor ?? null;
  }

  set Color(color: unknown) {
    this.look({ fillColor: colorOf(color) });
  }

  Clear(): void {
    const { look } = this.owner.current;
    this.owner.change({ look: Object.fromEntries(Object.entries(look).filter(([key]) => key !== 'fillColor')) });
  }
}

/** `conditionalFormat.custom.format.font`. */
export class ConditionalRangeFont extends FormatPart {
  readonly kind = 'ConditionalRangeFont';

  get Color(): string | null {
    return this.owner.current.look.fontColor ?? null;
  }

  set Color(color: unknown) {
    this.look({ fontColor: colorOf(color) });
  }

  get Bold(): boolean | null {
    return this.owner.current.look.bold ?? null;
  }

  set Bold(bold: unknown) {
    this.look({ bold: flag(bold) });
  }

  get Italic(): boolean | null {
    return this.owner.current.look.italic ?? null;
  }

  set Italic(italic: unknown) {
    this.look({ italic: flag(italic) });
  }

  get Strikethrough(): boolean | null {
    return this.owner.current.look.strikethrough ?? null;
  }

  set Strikethrough(strikethrough: unknown) {
    this.look({ strikethrough: flag(strikethrough) });
  }

  get Underline(): string | null {
    return this.owner.current.look.underline ?? null;
  }

  set Underline(underline: unknown) {
    this.look({ underline: oneOf(underline, ['None', 'Single', 'Double']) });
  }

  Clear(): void {
    const { look } = this.owner.current;
    this.owner.change({ look: Object.fromEntries(Object.entries(look).filter(([key]) => key === 'fillColor' || key === 'numberFormat')) });
  }
}
