import type { OpenPackage } from './package';
import { PartXml } from './part-xml';
import { readRelations, readWorkbookParts } from './workbook-parts';
import type { WorkbookPatch } from './workbook-patch';
import { tagAttribute } from './xml-scan';

const METADATA_ORDER = ['metadataTypes', 'metadataStrings', 'mdxMetadata', 'futureMetadata', 'cellMetadata', 'valueMetadata', 'extLst'];
const METADATA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const NAMESPACE = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const EXTENSION = '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}';
const FLAGS = 'minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"';

/**
 * Number for the `cm` attribute of cells whose formula spills (MS-XLSX 2.4, XLDAPR). Without it Excel takes the formula for an old array
 * formula and shows it in braces. The metadata part is made or completed on first use.
 */
export function dynamicArrayMark(pack: OpenPackage, patch: WorkbookPatch): number {
  const { part: workbook } = readWorkbookParts(pack);
  const known = readRelations(pack, workbook).find(({ type }) => type === 'sheetMetadata')?.target;
  const target = known ?? patch.freePart('metadata', '.xml');
  const metadata = new PartXml((known === undefined ? null : pack.text(known)) ?? emptyMetadata(patch.mainNamespace), METADATA_ORDER);
  const types = metadata.children('metadataTypes');
  let type = types.findIndex((child) => tagAttribute(child, 'name') === 'XLDAPR') + 1;
  let block = 0;
  if (type === 0) {
    metadata.setChildren('metadataTypes', [...types, metadata.own(`<metadataType name="XLDAPR" ${FLAGS}/>`)]);
    metadata.add('futureMetadata', `<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="${EXTENSION}"><xda:dynamicArrayProperties xmlns:xda="${NAMESPACE}" fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>`);
    type = types.length + 1;
  } else block = dynamicBlock(metadata);
  const marks = metadata.children('cellMetadata');
  const record = metadata.own(`<bk><rc t="${type}" v="${block}"/></bk>`);
  const at = marks.findIndex((child) => new RegExp(`\\bt="${type}"`).test(child) && new RegExp(`\\bv="${block}"`).test(child));
  if (at < 0) metadata.setChildren('cellMetadata', [...marks, record]);
  pack.set(target, metadata.xml);
  if (known === undefined) {
    patch.relate(workbook, 'sheetMetadata', target);
    patch.declare(target, METADATA_TYPE);
  }
  return at < 0 ? marks.length + 1 : at + 1;
}

/** Which block of the XLDAPR metadata says "dynamic"; the first, unless its writer put another before it. */
function dynamicBlock(metadata: PartXml): number {
  const future = [...metadata.xml.matchAll(/<(?:\w+:)?futureMetadata\b[^>]*name="XLDAPR"[\s\S]*?<\/(?:\w+:)?futureMetadata>/g)][0]?.[0] ?? '';
  const blocks = future.match(/<(?:\w+:)?bk>[\s\S]*?<\/(?:\w+:)?bk>/g) ?? [];
  return Math.max(0, blocks.findIndex((block) => block.includes('fDynamic="1"')));
}

function emptyMetadata(main: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${main}"></metadata>`;
}
