import type { CellRef } from '../../domain/cell';
import { columnLetters } from '../../domain/cell';
import { WorkbookFault } from '../workbook';
import type { SheetImage } from '../workbook';
import { sheetReference } from './address';
import type { OpenPackage } from './package';
import { PartXml, WORKBOOK_ORDER } from './part-xml';
import { EMPTY_STYLES, StyleBook } from './style-book';
import { readRelations, readWorkbookParts, relationsPart } from './workbook-parts';
import type { SheetPart } from './workbook-parts';
import { escapeXml, findElement, tagAttribute, withAttribute } from './xml-scan';

const TRANSITIONAL = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Changes to the parts that tie a workbook together: its list of sheets and names, relationships, content types, styles. */
export class WorkbookPatch {
  readonly styles: StyleBook;
  private readonly workbookPart: string;
  private readonly stylesPart: string;
  private readonly base: { readonly main: string; readonly relations: string };

  constructor(private readonly pack: OpenPackage) {
    this.workbookPart = readWorkbookParts(pack).part;
    const strict = (pack.text(this.workbookPart) ?? '').includes(`${STRICT}/spreadsheetml/main`);
    this.base = strict
      ? { main: `${STRICT}/spreadsheetml/main`, relations: `${STRICT}/officeDocument/relationships` }
      : { main: `${TRANSITIONAL}/spreadsheetml/2006/main`, relations: `${TRANSITIONAL}/officeDocument/2006/relationships` };
    const known = readRelations(pack, this.workbookPart).find(({ type }) => type === 'styles')?.target;
    this.stylesPart = known ?? this.folder('styles.xml');
    this.styles = new StyleBook((known === undefined ? null : pack.text(known)) ?? EMPTY_STYLES);
  }

  /** Writes the style part back if styles were added; last step of a change. */
  finish(): void {
    const before = this.pack.text(this.stylesPart);
    if (before === this.styles.xml) return;
    if (before === null) {
      if (this.styles.xml === EMPTY_STYLES) return;
      this.relate(this.workbookPart, 'styles', this.stylesPart);
      this.declare(this.stylesPart, `${TYPES}.styles+xml`);
    }
    this.pack.set(this.stylesPart, this.styles.xml);
  }

  /** Adds an empty worksheet behind the last. */
  addSheet(name: string): SheetPart {
    // A chart sheet may have the name; it is not among the worksheets.
    if (this.workbook().children('sheets').some((child) => tagAttribute(child, 'name')?.toLowerCase() === name.toLowerCase())) throw new WorkbookFault('writeStopped');
    const part = this.freePart('worksheets/sheet', '.xml');
    this.pack.set(part, `${DECLARATION}<worksheet xmlns="${this.base.main}" xmlns:r="${this.base.relations}"><sheetData></sheetData></worksheet>`);
    this.declare(part, `${TYPES}.worksheet+xml`);
    const relationId = this.relate(this.workbookPart, 'worksheet', part);
    const workbook = this.workbook();
    const ids = workbook.children('sheets').map((child) => Number(tagAttribute(child, 'sheetId')));
    const sheetId = String(Math.max(0, ...ids.filter(Number.isFinite)) + 1);
    const sheets = workbook.find('sheets');
    if (!sheets) throw new WorkbookFault('notAWorkbook');
    const prefix = this.relationPrefix(workbook.xml);
    const bound = prefix === null ? ` xmlns:r="${this.base.relations}" r:id` : ` ${prefix}:id`;
    const xml = workbook.own(`<sheet name="${escapeXml(name)}" sheetId="${sheetId}"${bound}="${relationId}"/>`);
    if (sheets.contentStart === sheets.contentEnd) workbook.put('sheets', `<sheets>${xml}</sheets>`);
    else workbook.cut(sheets.contentEnd, sheets.contentEnd, xml);
    this.saveWorkbook(workbook);
    return { name, sheetId, relationId, visible: true, part };
  }

  /** Removes worksheets with their tables and names; refuses to take the last visible one. */
  removeSheets(removed: readonly SheetPart[]): void {
    const parts = readWorkbookParts(this.pack);
    if (!parts.sheets.some((sheet) => sheet.visible && !removed.some(({ part }) => part === sheet.part))) throw new WorkbookFault('writeStopped');
    for (const sheet of removed) {
      const index = this.sheetIndex(sheet);
      for (const { type, target } of readRelations(this.pack, sheet.part)) if (type === 'table') this.removePart(target);
      this.pack.remove(relationsPart(sheet.part));
      this.removePart(sheet.part);
      const workbook = this.workbook();
      workbook.setChildren('definedNames', workbook.children('definedNames').flatMap((child) => {
        const local = tagAttribute(child, 'localSheetId');
        if (local === null || Number(local) < index) return [child];
        return Number(local) === index ? [] : [child.replace(/^<[^>]*>/, (tag) => withAttribute(tag, 'localSheetId', String(Number(local) - 1)))];
      }));
      workbook.setChildren('sheets', workbook.children('sheets').filter((child) => tagAttribute(child, 'id') !== sheet.relationId));
      // The tab that was in front may be gone or have moved: the first one comes to the front.
      workbook.xml = workbook.xml.replace(/<(?:\w+:)?workbookView\b[^>]*>/g, (tag) => tag.replace(/\s(?:activeTab|firstSheet)="\d+"/g, ''));
      this.saveWorkbook(workbook);
      this.removeRelation(this.workbookPart, sheet.relationId);
    }
  }

  /** Sets a defined name of the workbook, or of one sheet when `sheet` is given (print titles, print area). */
  setName(name: string, reference: string, sheet: SheetPart | null = null): void {
    const workbook = this.workbook();
    const local = sheet === null ? null : String(this.sheetIndex(sheet));
    const others = workbook.children('definedNames').filter((child) => !(tagAttribute(child, 'name')?.toLowerCase() === name.toLowerCase() && tagAttribute(child, 'localSheetId') === local));
    const scope = local === null ? '' : ` localSheetId="${local}"`;
    workbook.setChildren('definedNames', [...others, workbook.own(`<definedName name="${escapeXml(name)}"${scope}>${escapeXml(reference)}</definedName>`)]);
    this.saveWorkbook(workbook);
  }

  /** True when the workbook has this name for all sheets. */
  hasName(name: string): boolean {
    return this.workbook().children('definedNames').some((child) => tagAttribute(child, 'name')?.toLowerCase() === name.toLowerCase() && tagAttribute(child, 'localSheetId') === null);
  }

  /** Removes a name of the workbook. */
  removeName(name: string): void {
    const workbook = this.workbook();
    workbook.setChildren('definedNames', workbook.children('definedNames').filter((child) => tagAttribute(child, 'name') !== name || tagAttribute(child, 'localSheetId') !== null));
    this.saveWorkbook(workbook);
  }

  /** Repeated header rows and print area of a sheet of ours. */
  setPrintNames(sheet: SheetPart, image: SheetImage): void {
    const { print } = image;
    if (print?.titleRows) this.setName('_xlnm.Print_Titles', sheetReference(sheet.name, `$1:$${print.titleRows}`), sheet);
    if (print?.lastColumn) {
      this.setName('_xlnm.Print_Area', sheetReference(sheet.name, `$A$1:$${columnLetters(print.lastColumn)}$${Math.max(1, image.rows.length)}`), sheet);
    }
  }

  /** Has everything calculated on opening. The calculation chain may name formulas that are gone, which Excel calls damage; it makes a new one. */
  recalculate(): void {
    const workbook = this.workbook();
    if (workbook.find('calcPr')) workbook.setAttributes('calcPr', { fullCalcOnLoad: '1' });
    else workbook.put('calcPr', '<calcPr calcId="191029" fullCalcOnLoad="1"/>');
    this.saveWorkbook(workbook);
    const chain = readRelations(this.pack, this.workbookPart).find(({ type }) => type === 'calcChain');
    if (!chain) return;
    this.removePart(chain.target);
    this.removeRelation(this.workbookPart, chain.id);
  }

  /** Makes a relationship and gives its id. */
  relate(part: string, type: string, target: string): string {
    const known = readRelations(this.pack, part);
    let number = known.length + 1;
    while (known.some(({ id }) => id === `rId${number}`)) number++;
    const name = relationsPart(part);
    const xml = new PartXml(this.pack.text(name) ?? `${DECLARATION}<Relationships xmlns="${TRANSITIONAL}/package/2006/relationships"></Relationships>`, []);
    xml.add('Relationship', `<Relationship Id="rId${number}" Type="${this.base.relations}/${type}" Target="${relativePath(part, target)}"/>`);
    this.pack.set(name, xml.xml);
    return `rId${number}`;
  }

  /** Names the content type of a new part. */
  declare(part: string, type: string): void {
    const xml = new PartXml(this.pack.text('[Content_Types].xml') ?? `${DECLARATION}<Types xmlns="${TRANSITIONAL}/package/2006/content-types"></Types>`, []);
    xml.add('Override', `<Override PartName="/${part}" ContentType="${type}"/>`);
    this.pack.set('[Content_Types].xml', xml.xml);
  }

  /** A part name beside the workbook that is not taken. */
  freePart(stem: string, ending: string): string {
    let number = 1;
    while (this.pack.has(this.folder(`${stem}${number}${ending}`))) number++;
    return this.folder(`${stem}${number}${ending}`);
  }

  /** Type of our namespace for new parts. */
  get mainNamespace(): string {
    return this.base.main;
  }

  private folder(name: string): string {
    return `${this.workbookPart.slice(0, this.workbookPart.lastIndexOf('/') + 1)}${name}`;
  }

  private workbook(): PartXml {
    return new PartXml(this.pack.text(this.workbookPart) ?? '', WORKBOOK_ORDER);
  }

  private saveWorkbook(workbook: PartXml): void {
    this.pack.set(this.workbookPart, workbook.xml);
  }

  /** Position among all sheets, chart sheets included, which is what local names count by. */
  private sheetIndex(sheet: SheetPart): number {
    return this.workbook().children('sheets').findIndex((child) => tagAttribute(child, 'id') === sheet.relationId);
  }

  private relationPrefix(xml: string): string | null {
    const root = /<(?:\w+:)?workbook\b[^>]*>/.exec(xml)?.[0] ?? '';
    return new RegExp(`xmlns:(\\w+)\\s*=\\s*["']${this.base.relations.replace(/[./]/g, '\\$&')}["']`).exec(root)?.[1] ?? null;
  }

  private removeRelation(part: string, id: string): void {
    const name = relationsPart(part);
    this.cutFirst(name, (xml, from) => findElement(xml, 'Relationship', from), (tag) => tagAttribute(tag, 'Id') === id);
  }

  private removePart(part: string): void {
    this.pack.remove(part);
    this.cutFirst('[Content_Types].xml', (xml, from) => findElement(xml, 'Override', from), (tag) => tagAttribute(tag, 'PartName') === `/${part}`);
  }

  private cutFirst(name: string, next: (xml: string, from: number) => { start: number; end: number; tag: string } | null, matches: (tag: string) => boolean): void {
    const xml = this.pack.text(name);
    if (xml === null) return;
    for (let found = next(xml, 0); found; found = next(xml, found.end)) {
      if (!matches(found.tag)) continue;
      this.pack.set(name, xml.slice(0, found.start) + xml.slice(found.end));
      return;
    }
  }
}

/** Path from the folder of one part to another; not every reader understands absolute ones. */
function relativePath(from: string, to: string): string {
  const base = from.split('/').slice(0, -1);
  const steps = to.split('/');
  let common = 0;
  while (common < base.length && common < steps.length - 1 && base[common] === steps[common]) common++;
  return [...base.slice(common).map(() => '..'), ...steps.slice(common)].join('/');
}

/** Absolute reference of one cell. */
export function cellReference(cell: CellRef): string {
  return sheetReference(cell.sheet, `$${columnLetters(cell.column)}$${cell.row}`);
}
