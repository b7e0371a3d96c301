import { XmlScan, rootChildren, rootPrefix, withAttribute } from './xml-scan';
import type { XmlElement } from './xml-scan';

/** Order of the children of a worksheet, a workbook and a style sheet (ECMA-376 part 1, 18.3.1.99, 18.2.27, 18.8.39); Excel refuses any other. */
export const WORKSHEET_ORDER = [
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter',
  'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions',
  'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing',
  'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst',
];
export const WORKBOOK_ORDER = [
  'fileVersion', 'fileSharing', 'workbookPr', 'AlternateContent', 'revisionPtr', 'absPath', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups',
  'externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing',
  'fileRecoveryPr', 'webPublishObjects', 'extLst',
];
export const STYLES_ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];

/** Lists that say how many entries they have; the others may not. */
const COUNTED = new Set(['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'mergeCells', 'dataValidations', 'tableColumns', 'tableParts', 'metadataTypes', 'cellMetadata']);

/**
 * An XML part that is changed by inserting and cutting, so that whatever we do not know stays as its writer wrote it.
 * Element names are given without prefix; what is inserted takes the part's own prefix.
 */
export class PartXml {
  private readonly prefix: string;

  constructor(public xml: string, private readonly order: readonly string[]) {
    this.prefix = rootPrefix(xml);
  }

  /** Our XML with the prefix this part gives its own elements. */
  own(xml: string): string {
    return this.prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${this.prefix}`);
  }

  /** The part's own XML without its prefix: what `own` puts back. */
  plain(xml: string): string {
    return this.prefix === '' ? xml : xml.replaceAll(`<${this.prefix}`, '<').replaceAll(`</${this.prefix}`, '</');
  }

  /** Child of the root with this name, or null. */
  find(element: string): XmlElement | null {
    return rootChildren(this.xml, element)[0] ?? null;
  }

  /** Raw XML of the children of an element, without the element's own prefix taken off. */
  children(element: string): readonly string[] {
    const found = this.find(element);
    if (!found) return [];
    const children: string[] = [];
    const scan = new XmlScan(this.xml, found.contentStart, found.contentEnd);
    while (scan.next()) {
      const { start } = scan;
      scan.skip();
      children.push(this.xml.slice(start, scan.end));
    }
    return children;
  }

  /** Puts an element at its place among the root's children, in place of the one that is there. `xml` is written without prefix. */
  put(element: string, xml: string): void {
    const found = this.find(element);
    if (found) this.cut(found.start, found.end, this.own(xml));
    else this.insertAtPlace(element, this.own(xml));
  }

  /** Adds one more element of a kind that may occur several times (conditionalFormatting), behind the others. */
  add(element: string, xml: string): void {
    this.insertAtPlace(element, this.own(xml));
  }

  /** Replaces the children of a list element; an empty list is removed. Children are raw. */
  setChildren(element: string, children: readonly string[]): void {
    const found = this.find(element);
    if (children.length === 0) {
      if (found) this.cut(found.start, found.end, '');
      return;
    }
    const name = `${this.prefix}${element}`;
    const opening = (found ? found.tag : `<${name}>`).replace(/\s*\/>$/, '>');
    const counted = COUNTED.has(element) ? withAttribute(opening, 'count', String(children.length)) : opening;
    const xml = `${counted}${children.join('')}</${name}>`;
    if (found) this.cut(found.start, found.end, xml);
    else this.insertAtPlace(element, xml);
  }

  /** Index of a child in a list, appended when no equal one is there. `child` is written without prefix. */
  indexOf(element: string, child: string): number {
    const children = this.children(element);
    const raw = this.own(child);
    const known = children.indexOf(raw);
    if (known >= 0) return known;
    this.setChildren(element, [...children, raw]);
    return children.length;
  }

  /** Sets attributes of the first element of this name; does nothing without it. */
  setAttributes(element: string, attributes: Readonly<Record<string, string>>): void {
    const found = this.find(element);
    if (!found) return;
    const tag = Object.entries(attributes).reduce((text, [name, value]) => withAttribute(text, name, value), found.tag);
    this.cut(found.start, found.start + found.tag.length, tag);
  }

  cut(start: number, end: number, xml: string): void {
    this.xml = this.xml.slice(0, start) + xml + this.xml.slice(end);
  }

  /** Before the first child of the root that comes later in the order, else at the end of the root. */
  private insertAtPlace(element: string, xml: string): void {
    const rank = this.order.indexOf(element);
    const scan = new XmlScan(this.xml);
    scan.next();
    if (scan.selfClosing) {
      const tag = this.xml.slice(scan.start, scan.end);
      const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
      this.cut(scan.start, scan.end, `${tag.replace(/\s*\/>$/, '>')}${xml}</${name}>`);
      return;
    }
    while (scan.next()) {
      if (scan.closing || this.order.indexOf(scan.name) > rank) {
        this.cut(scan.start, scan.start, xml);
        return;
      }
      scan.skip();
    }
  }
}
