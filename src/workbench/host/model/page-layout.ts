import { MAX_COLUMNS, MAX_ROWS, type BookPageLayout } from '../../book';
import { flag, number, oneOf, record, text } from '../arguments';
import { HostObject } from '../host-object';
import { invalidArgument, itemNotFound } from '../host-error';
import type { Model } from './model';
import { Range, rangeArgument } from './range';
import { RangeAreas } from './range-areas';

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** `worksheet.pageLayout`: kept in the book and saved with it. Margins are points. */
export class PageLayout extends HostObject {
  readonly kind = 'PageLayout';

  constructor(model: Model, readonly sheetId: string) {
    super(model);
  }

  get layout(): BookPageLayout {
    this.model.sheet(this.sheetId);
    return this.model.book.pageLayout(this.sheetId);
  }

  change(patch: Partial<BookPageLayout>): void {
    this.model.sheet(this.sheetId);
    this.model.book.setPageLayout(this.sheetId, patch);
  }

  private margin(side: keyof BookPageLayout['margins'], value: unknown): void {
    this.change({ margins: { ...this.layout.margins, [side]: number(value) } });
  }

  get Orientation(): string {
    return this.layout.orientation;
  }

  set Orientation(value: unknown) {
    this.change({ orientation: oneOf(value, ['Portrait', 'Landscape']) });
  }

  get PaperSize(): string {
    return this.layout.paperSize;
  }

  set PaperSize(value: unknown) {
    this.change({ paperSize: text(value) });
  }

  get Zoom(): BookPageLayout['zoom'] {
    return this.layout.zoom;
  }

  set Zoom(value: unknown) {
    const { scale, horizontalFitToPages, verticalFitToPages } = record(value);
    const part = (key: string, given: unknown): Record<string, number> => (given === null || given === undefined ? {} : { [key]: number(given) });
    this.change({ zoom: { ...part('scale', scale), ...part('horizontalFitToPages', horizontalFitToPages), ...part('verticalFitToPages', verticalFitToPages) } });
  }

  get CenterHorizontally(): boolean {
    return this.layout.centerHorizontally;
  }

  set CenterHorizontally(value: unknown) {
    this.change({ centerHorizontally: flag(value) });
  }

  get CenterVertically(): boolean {
    return this.layout.centerVertically;
  }

  set CenterVertically(value: unknown) {
    this.change({ centerVertically: flag(value) });
  }

  get BlackAndWhite(): boolean {
    return this.layout.blackAndWhite;
  }

  set BlackAndWhite(value: unknown) {
    this.change({ blackAndWhite: flag(value) });
  }

  get PrintGridlines(): boolean {
    return this.layout.printGridlines;
  }

  set PrintGridlines(value: unknown) {
    this.change({ printGridlines: flag(value) });
  }

  get TopMargin(): number {
    return this.layout.margins.top;
  }

  set TopMargin(value: unknown) {
    this.margin('top', value);
  }

  get BottomMargin(): number {
    return this.layout.margins.bottom;
  }

  set BottomMargin(value: unknown) {
    this.margin('bottom', value);
  }

  get LeftMargin(): number {
    return this.layout.margins.left;
  }

  set LeftMargin(value: unknown) {
    this.margin('left', value);
  }

  get RightMargin(): number {
    return this.layout.margins.right;
  }

  set RightMargin(value: unknown) {
    this.margin('right', value);
  }

  get HeaderMargin(): number {
    return this.layout.margins.header;
  }

  set HeaderMargin(value: unknown) {
    this.margin('header', value);
  }

  get FooterMargin(): number {
    return this.layout.margins.footer;
  }

  set FooterMargin(value: unknown) {
    this.margin('footer', value);
  }

  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.model, this);
  }

  SetPrintArea(area: unknown): void {
    this.change({ printArea: rangeArgument(this.model, this.sheetId, area).area });
  }

  GetPrintArea(): RangeAreas {
    return this.GetPrintAreaOrNullObject() ?? missing();
  }

  GetPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea } = this.layout;
    return printArea && RangeAreas.of(this.model, this.sheetId, [printArea]);
  }

  SetPrintTitleRows(rows: unknown): void {
    const { area } = rangeArgument(this.model, this.sheetId, rows);
    this.change({ titleRows: { first: area.row, last: area.row + area.rowCount - 1 } });
  }

  GetPrintTitleRows(): Range {
    return this.GetPrintTitleRowsOrNullObject() ?? missing();
  }

  GetPrintTitleRowsOrNullObject(): Range | null {
    const { titleRows } = this.layout;
    return titleRows && Range.of(this.model, this.sheetId, { row: titleRows.first, column: 0, rowCount: titleRows.last - titleRows.first + 1, columnCount: MAX_COLUMNS });
  }

  SetPrintTitleColumns(columns: unknown): void {
    const { area } = rangeArgument(this.model, this.sheetId, columns);
    this.change({ titleColumns: { first: area.column, last: area.column + area.columnCount - 1 } });
  }

  GetPrintTitleColumns(): Range {
    return this.GetPrintTitleColumnsOrNullObject() ?? missing();
  }

  GetPrintTitleColumnsOrNullObject(): Range | null {
    const { titleColumns } = this.layout;
    return titleColumns && Range.of(this.model, this.sheetId, { row: 0, column: titleColumns.first, rowCount: MAX_ROWS, columnCount: titleColumns.last - titleColumns.first + 1 });
  }

  SetPrintMargins(unit: unknown, margins: unknown): void {
    const factor = POINTS[oneOf(unit, ['Points', 'Inches', 'Centimeters'])] ?? 1;
    const given = record(margins);
    const changed = { ...this.layout.margins };
    for (const side of ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const) {
      if (given[side] !== undefined && given[side] !== null) changed[side] = number(given[side]) * factor;
    }
    this.change({ margins: changed });
  }
}

/** `pageLayout.headersFooters`: the same on all pages. */
export class HeaderFooterGroup extends HostObject {
  readonly kind = 'HeaderFooterGroup';

  constructor(model: Model, readonly page: PageLayout) {
    super(model);
  }

  get State(): string {
    return 'Default';
  }

  set State(state: unknown) {
    if (state !== 'Default') throw invalidArgument();
  }

  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.model, this.page);
  }
}

/** Texts of header and footer, with Excel's codes (&P, &D …). */
export class HeaderFooter extends HostObject {
  readonly kind = 'HeaderFooter';

  constructor(model: Model, readonly page: PageLayout) {
    super(model);
  }

  private get(key: string): string {
    return this.page.layout.headersFooters[key] ?? '';
  }

  private put(key: string, value: unknown): void {
    this.page.change({ headersFooters: { ...this.page.layout.headersFooters, [key]: text(value) } });
  }

  get LeftHeader(): string {
    return this.get('leftHeader');
  }

  set LeftHeader(value: unknown) {
    this.put('leftHeader', value);
  }

  get CenterHeader(): string {
    return this.get('centerHeader');
  }

  set CenterHeader(value: unknown) {
    this.put('centerHeader', value);
  }

  get RightHeader(): string {
    return this.get('rightHeader');
  }

  set RightHeader(value: unknown) {
    this.put('rightHeader', value);
  }

  get LeftFooter(): string {
    return this.get('leftFooter');
  }

  set LeftFooter(value: unknown) {
    this.put('leftFooter', value);
  }

  get CenterFooter(): string {
    return this.get('centerFooter');
  }

  set CenterFooter(value: unknown) {
    this.put('centerFooter', value);
  }

  get RightFooter(): string {
    return this.get('rightFooter');
  }

  set RightFooter(value: unknown) {
    this.put('rightFooter', value);
  }
}

function missing(): never {
  throw itemNotFound();
}
