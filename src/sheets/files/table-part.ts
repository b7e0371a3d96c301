import type { Rect, SheetImage } from '../workbook';
import { parseRect, rectAddress } from './address';
import type { OpenPackage } from './package';
import { PartXml, WORKSHEET_ORDER } from './part-xml';
import { imageWidth } from './sheet-image';
import type { WorkbookPatch } from './workbook-patch';
import { readRelations } from './workbook-parts';
import type { SheetPart } from './workbook-parts';
import { XmlScan, escapeXml, tagAttribute } from './xml-scan';

const TABLE_ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];
const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/**
 * Makes the Excel Table of an image, or fits the one that the sheet has to its new length. Columns that somebody added on the right of
 * the table stay in it; a filter is taken off, because the rows beneath it are new.
 */
export function writeTable(pack: OpenPackage, patch: WorkbookPatch, sheet: SheetPart, image: SheetImage): void {
  if (!image.table) return;
  const { headerRow } = image.table;
  const width = imageWidth(image);
  const headers = columnNames(image, headerRow, width);
  // A table has at least one row under its header, filled or not.
  const rect = { firstRow: headerRow, firstColumn: 1, lastRow: Math.max(headerRow + 1, image.table.lastRow ?? image.rows.length), lastColumn: width };
  const known = readRelations(pack, sheet.part).find(({ type, target }) => type === 'table' && headerRowOf(pack, target) === headerRow);
  if (known) fitTable(pack, known.target, headers, rect);
  else addTable(pack, patch, sheet, image.table.name, headers, rect);
}

/** Header texts, made unique and never empty, as a table needs them. */
function columnNames(image: SheetImage, headerRow: number, width: number): readonly string[] {
  const taken = new Set<string>();
  return Array.from({ length: width }, (_, index) => {
    const written = String(image.rows[headerRow - 1]?.[index]?.value ?? '') || `列${index + 1}`;
    let name = written;
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${written}${copy}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function headerRowOf(pack: OpenPackage, part: string): number | null {
  const scan = new XmlScan(pack.text(part) ?? '');
  return scan.find('table') ? (parseRect(scan.attribute('ref') ?? '')?.firstRow ?? null) : null;
}

function fitTable(pack: OpenPackage, target: string, headers: readonly string[], rect: Rect): void {
  const part = new PartXml(pack.text(target) ?? '', TABLE_ORDER);
  const scan = new XmlScan(part.xml);
  scan.next();
  const before = parseRect(scan.attribute('ref') ?? '');
  const kept = part.children('tableColumns').slice(headers.length);
  const ref = rectAddress({ ...rect, lastColumn: Math.max(rect.lastColumn, before ? before.lastColumn : 0) });
  const used = new Set(kept.map((child) => Number(tagAttribute(child, 'id'))));
  let next = 0;
  const ours = headers.map((name) => {
    do next++; while (used.has(next));
    return part.own(`<tableColumn id="${next}" name="${columnName(name)}"/>`);
  });
  part.setChildren('tableColumns', [...ours, ...kept]);
  part.put('autoFilter', `<autoFilter ref="${ref}"/>`);
  part.xml = part.xml.replace(/^([\s\S]*?<(?:\w+:)?table\b[^>]*?\sref=")[^"]*"/, `$1${ref}"`);
  pack.set(target, part.xml);
}

function addTable(pack: OpenPackage, patch: WorkbookPatch, sheet: SheetPart, wanted: string, headers: readonly string[], rect: Rect): void {
  const target = patch.freePart('tables/table', '.xml');
  const { id, name } = freeIdentity(pack, wanted);
  const ref = rectAddress(rect);
  const columns = headers.map((header, index) => `<tableColumn id="${index + 1}" name="${columnName(header)}"/>`);
  pack.set(target, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    + `<table xmlns="${patch.mainNamespace}" id="${id}" name="${escapeXml(name)}" displayName="${escapeXml(name)}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/>`
    + `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`);
  patch.declare(target, TABLE_TYPE);
  const relation = patch.relate(sheet.part, 'table', target);
  const part = new PartXml(pack.text(sheet.part) ?? '', WORKSHEET_ORDER);
  const prefix = /xmlns:(\w+)\s*=\s*["'][^"']*\/relationships["']/.exec(part.xml)?.[1];
  const bound = prefix === undefined ? 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id' : `${prefix}:id`;
  part.setChildren('tableParts', [...part.children('tableParts'), part.own(`<tablePart ${bound}="${relation}"/>`)]);
  pack.set(sheet.part, part.xml);
}

/** Line breaks in header cells are written as codes in table columns. */
function columnName(name: string): string {
  return escapeXml(name).replace(/\n/g, '_x000a_');
}

/** A table number and name that no table of the workbook has. */
function freeIdentity(pack: OpenPackage, wanted: string): { id: number; name: string } {
  let id = 1;
  const names = new Set<string>();
  for (const part of pack.names().filter((name) => /\/tables\/[^/]+\.xml$/.test(name))) {
    const scan = new XmlScan(pack.text(part) ?? '');
    if (!scan.find('table')) continue;
    id = Math.max(id, Number(scan.attribute('id')) + 1);
    names.add((scan.attribute('displayName') ?? '').toLowerCase());
  }
  let name = wanted;
  for (let copy = 2; names.has(name.toLowerCase()); copy++) name = `${wanted}_${copy}`;
  return { id, name };
}
