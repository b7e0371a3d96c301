import { strToU8, zipSync } from 'fflate';

/** Names and texts of the parts of a workbook that has about everything a saver can lose. */
export interface RichOptions {
  /** Prefix of the main namespace as some writers use it: `x:`. */
  readonly prefix?: string;
  readonly date1904?: boolean;
  readonly strict?: boolean;
  readonly macros?: boolean;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const TYPES = 'application/vnd.openxmlformats-officedocument';

/** Pixels of a 1 × 1 picture. */
const PNG = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'));

/**
 * A workbook written by hand as office programs write it: chart, picture, pivot with its cache, comment, data validation, conditional
 * format, shared formulas with a calculation chain, merged cells, hidden row and column, a table, a defined name, an extension list, and
 * macros when asked for.
 */
export function richParts(options: RichOptions = {}): Record<string, Uint8Array> {
  const { prefix = '', date1904 = false, strict = false, macros = false } = options;
  const main = strict ? 'http://purl.oclc.org/ooxml/spreadsheetml/main' : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = strict ? 'http://purl.oclc.org/ooxml/officeDocument/relationships' : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const namespace = `${prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`}="${main}" xmlns:r="${relations}"`;
  /** Puts the prefix before the names of elements of the main namespace. */
  const own = (xml: string): string => (prefix === '' ? xml : xml.replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`));
  const rels = (...entries: readonly (readonly [string, string, string])[]): string =>
    `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.map(([id, type, target]) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
  const text: Record<string, string> = {
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
      + '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>'
      + `<Override PartName="/xl/workbook.xml" ContentType="${macros ? 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' : `${TYPES}.spreadsheetml.sheet.main+xml`}"/>`
      + `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${TYPES}.spreadsheetml.worksheet+xml"/>`
      + `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.spreadsheetml.sharedStrings+xml"/>`
      + `<Override PartName="/xl/calcChain.xml" ContentType="${TYPES}.spreadsheetml.calcChain+xml"/><Override PartName="/xl/tables/table1.xml" ContentType="${TYPES}.spreadsheetml.table+xml"/>`
      + `<Override PartName="/xl/comments1.xml" ContentType="${TYPES}.spreadsheetml.comments+xml"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="${TYPES}.drawing+xml"/>`
      + `<Override PartName="/xl/charts/chart1.xml" ContentType="${TYPES}.drawingml.chart+xml"/><Override PartName="/xl/pivotTables/pivotTable1.xml" ContentType="${TYPES}.spreadsheetml.pivotTable+xml"/>`
      + `<Override PartName="/xl/pivotCache/pivotCacheDefinition1.xml" ContentType="${TYPES}.spreadsheetml.pivotCacheDefinition+xml"/></Types>`,
    '_rels/.rels': rels(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `${DECLARATION}${own(`<workbook ${namespace}><workbookPr${date1904 ? ' date1904="1"' : ''}/><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="台账" sheetId="1" r:id="rId1"/>`
      + '<sheet name="透视" sheetId="5" state="hidden" r:id="rId2"/></sheets><definedNames><definedName name="税率">0.13</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">透视!$A$1:$B$4</definedName></definedNames>'
      + '<calcPr calcId="171027"/><pivotCaches><pivotCache cacheId="7" r:id="rId6"/></pivotCaches></workbook>')}`,
    'xl/_rels/workbook.xml.rels': rels(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'], ['rId3', 'styles', 'styles.xml'],
      ['rId4', 'sharedStrings', 'sharedStrings.xml'], ['rId5', 'calcChain', 'calcChain.xml'], ['rId6', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'], ...(macros ? [['rId9', 'vbaProject', 'vbaProject.bin'] as const] : [])),
    'xl/styles.xml': `${DECLARATION}${own(`<styleSheet ${namespace.replace(/ xmlns:r="[^"]*"/, '')}><numFmts count="1"><numFmt numFmtId="170" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="1"><font><sz val="11"/><name val="微软雅黑"/></font></fonts>`
      + '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
      + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
      + '<xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="31" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>')}`,
    'xl/sharedStrings.xml': `${DECLARATION}${own(`<sst ${namespace} count="4" uniqueCount="4"><si><t>客户</t></si><si><t xml:space="preserve"> 苏州 &amp; 甲 </t></si><si><r><t>富</t></r><r><rPr><b/></rPr><t>文本</t></r><rPh sb="0" eb="1"><t>フ</t></rPh></si><si><t>a_x000D_b</t></si></sst>`)}`,
    'xl/calcChain.xml': `${DECLARATION}${own(`<calcChain ${namespace}><c r="C2" i="1"/><c r="C3"/><c r="C4"/></calcChain>`)}`,
    'xl/worksheets/sheet1.xml': `${DECLARATION}${own(`<worksheet ${namespace}><dimension ref="A1:E6"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="14"/><cols><col min="4" max="4" width="9" hidden="1" customWidth="1"/></cols><sheetData>`
      + '<row r="1" spans="1:5"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>日期</t></is></c><c r="C1" t="str"><f>"金"&amp;"额"</f><v>金额</v></c></row>'
      + '<row r="2" ht="20" customHeight="1"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>45693</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">ROW()*$D$1+B2</f><v>45695</v></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#N/A</v></c></row>'
      + '<row r="3" hidden="1"><c r="A3" t="s"><v>2</v></c><c r="B3" s="2"><v>45694.5</v></c><c r="C3"><f t="shared" si="0"/><v>3</v></c></row>'
      + '<row r="4"><c r="A4" t="s"><v>3</v></c><c r="B4" t="d"><v>2025-02-07T12:00:00</v></c><c r="C4"><f t="shared" si="0"/></c></row>'
      + '<row r="6"><c r="A6" s="1"/></row></sheetData><mergeCells count="1"><mergeCell ref="A5:C5"/></mergeCells>'
      + '<conditionalFormatting sqref="C2:C4"><cfRule type="cellIs" priority="1" operator="greaterThan"><formula>100</formula></cfRule></conditionalFormatting>'
      + '<dataValidations count="1"><dataValidation type="list" sqref="A2:A9"><formula1>"甲,乙"</formula1></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>'
      + '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts><extLst><ext uri="{X}"/></extLst></worksheet>')}`,
    'xl/worksheets/_rels/sheet1.xml.rels': rels(['rId1', 'drawing', '../drawings/drawing1.xml'], ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'], ['rId3', 'comments', '../comments1.xml'], ['rId4', 'table', '../tables/table1.xml']),
    'xl/worksheets/sheet2.xml': `${DECLARATION}${own(`<worksheet ${namespace}><sheetData><row><c t="str"><v>客户</v></c><c><v>12</v></c></row><row><c t="str"><v>甲</v></c></row></sheetData></worksheet>`)}`,
    'xl/worksheets/_rels/sheet2.xml.rels': rels(['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']),
    'xl/tables/table1.xml': `${DECLARATION}${own(`<table ${namespace} id="3" name="表1" displayName="表1" ref="A1:C4" totalsRowShown="0"><autoFilter ref="A1:C4"/><tableColumns count="3"><tableColumn id="1" name="客户"/><tableColumn id="2" name="日期"/><tableColumn id="3" name="金额"/></tableColumns></table>`)}`,
    'xl/pivotTables/pivotTable1.xml': `${DECLARATION}${own(`<pivotTableDefinition ${namespace} name="透视表1" cacheId="7"><location ref="A1:B4" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`)}`,
    'xl/pivotCache/pivotCacheDefinition1.xml': `${DECLARATION}${own(`<pivotCacheDefinition ${namespace}><cacheSource type="worksheet"><worksheetSource ref="A1:C4" sheet="台账"/></cacheSource><cacheFields count="0"/></pivotCacheDefinition>`)}`,
    'xl/comments1.xml': `${DECLARATION}${own(`<comments ${namespace}><authors><author>甲</author></authors><commentList><comment ref="A2" authorId="0"><text><t>批注</t></text></comment></commentList></comments>`)}`,
    'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025"/></xml>',
    'xl/drawings/drawing1.xml': `${DECLARATION}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
    'xl/drawings/_rels/drawing1.xml.rels': rels(['rId1', 'chart', '../charts/chart1.xml'], ['rId2', 'image', '../media/image1.png']),
    'xl/charts/chart1.xml': `${DECLARATION}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>`,
  };
  const parts: Record<string, Uint8Array> = Object.fromEntries(Object.entries(text).map(([name, xml]) => [name, strToU8(xml)]));
  parts['xl/media/image1.png'] = PNG;
  if (macros) parts['xl/vbaProject.bin'] = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]);
  return parts;
}

/** The package as file bytes. */
export function richWorkbook(options: RichOptions = {}): Uint8Array {
  return zipSync(richParts(options), { level: 6, mtime: new Date(2025, 0, 2) });
}
