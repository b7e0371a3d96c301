import { WorkbookFault } from '../workbook';
import { builtInFormat } from './number-formats';
import type { OpenPackage } from './package';
import { cellText } from './cell-text';
import { XmlScan, findElement } from './xml-scan';

/** A worksheet as the workbook part lists it. */
export interface SheetPart {
  readonly name: string;
  readonly sheetId: string;
  readonly relationId: string;
  readonly visible: boolean;
  /** Part name of the worksheet. */
  readonly part: string;
}

/** A relationship of a part; `target` is a part name, or the address itself when external. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** What the workbook part says. */
export interface WorkbookParts {
  readonly part: string;
  readonly sheets: readonly SheetPart[];
  readonly date1904: boolean;
}

/** Part that holds the relationships of another. */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Relationships of a part ('' for the package itself), their targets resolved. */
export function readRelations(pack: OpenPackage, part: string): readonly Relation[] {
  const xml = pack.text(relationsPart(part));
  if (xml === null) return [];
  const relations: Relation[] = [];
  const scan = new XmlScan(xml);
  while (scan.find('Relationship')) {
    const external = scan.attribute('TargetMode') === 'External';
    const target = scan.attribute('Target') ?? '';
    // The last word of the type is the same in the transitional and the strict dialect.
    const type = (scan.attribute('Type') ?? '').split('/').pop() ?? '';
    relations.push({ id: scan.attribute('Id') ?? '', type, external, target: external ? target : resolvePart(part, target) });
  }
  return relations;
}

function resolvePart(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/**
 * The list of worksheets. Chart sheets and dialogs are left out: they have no cells.
 * @throws WorkbookFault `notAWorkbook` when the package holds no workbook (a .docx, a plain zip).
 */
export function readWorkbookParts(pack: OpenPackage): WorkbookParts {
  const part = readRelations(pack, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const xml = pack.text(part);
  if (xml === null || !findElement(xml, 'workbook')) throw new WorkbookFault('notAWorkbook');
  const relations = new Map(readRelations(pack, part).map((relation) => [relation.id, relation]));
  const sheets: SheetPart[] = [];
  const scan = new XmlScan(xml);
  let date1904 = false;
  while (scan.next()) {
    if (scan.name === 'workbookPr') date1904 = /^(1|true|on)$/.test(scan.attribute('date1904') ?? '');
    if (scan.name !== 'sheet' || scan.closing) continue;
    const relationId = scan.attribute('id') ?? '';
    const relation = relations.get(relationId);
    if (relation?.type !== 'worksheet' || !pack.has(relation.target)) continue;
    sheets.push({
      name: scan.attribute('name') ?? '', sheetId: scan.attribute('sheetId') ?? '', relationId,
      visible: !/hidden/i.test(scan.attribute('state') ?? ''), part: relation.target,
    });
  }
  return { part, sheets, date1904 };
}

/** Number format code of every cell format (`s` of a cell). */
export function readCellFormats(pack: OpenPackage, workbookPart: string): readonly string[] {
  const part = readRelations(pack, workbookPart).find(({ type }) => type === 'styles')?.target;
  const xml = part === undefined ? null : pack.text(part);
  if (xml === null) return [];
  const custom = new Map<number, string>();
  const scan = new XmlScan(xml);
  const formats: string[] = [];
  let inCellFormats = false;
  while (scan.next()) {
    if (scan.name === 'numFmt' && !scan.closing) custom.set(Number(scan.attribute('numFmtId')), scan.attribute('formatCode') ?? 'General');
    if (scan.name === 'cellXfs') inCellFormats = !scan.closing;
    if (inCellFormats && scan.name === 'xf' && !scan.closing) {
      const id = Number(scan.attribute('numFmtId') ?? 0);
      formats.push(custom.get(id) ?? builtInFormat(id));
    }
  }
  return formats;
}

/** The shared texts in order. A workbook without them has none. */
export function readSharedStrings(pack: OpenPackage, workbookPart: string): readonly string[] {
  const part = readRelations(pack, workbookPart).find(({ type }) => type === 'sharedStrings')?.target;
  const xml = part === undefined ? null : pack.text(part);
  if (xml === null) return [];
  const strings: string[] = [];
  const scan = new XmlScan(xml);
  while (scan.find('si')) strings.push(scan.selfClosing ? '' : readRichText(scan, 'si'));
  return strings;
}

/** Text of the runs up to the closing tag of `element`; reading aids (`rPh`) are left out. */
export function readRichText(scan: XmlScan, element: string): string {
  let text = '';
  while (scan.next() && !(scan.closing && scan.name === element)) {
    if (scan.name === 'rPh') scan.skip();
    else if (scan.name === 't' && !scan.closing && !scan.selfClosing) {
      const from = scan.end;
      scan.next();
      text += cellText(scan.xml, from, scan.start);
    }
  }
  return text;
}
