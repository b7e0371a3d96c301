import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { PanePage } from './pane-page';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(180_000);

type Parts = Record<string, Uint8Array>;

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const TYPES = 'application/vnd.openxmlformats-officedocument';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Sheet of the user's with the name of one of ours. */
const THEIRS = [['账龄', '说明'], ['30天', '财务部自己的表']];

/** A list of invoices as a small firm keeps it, with a picture, a comment, a chart and the cache of a pivot table. */
async function original(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const list = book.addWorksheet('开票明细');
  list.addRow(['客户名称', '发票号码', '开票日期', '到期日', '价税合计', '已收金额', '备注']);
  for (let row = 1; row <= 6; row += 1) {
    list.addRow([row % 2 ? '苏州恒力机械有限公司' : '上海贝塔科技有限公司', `2632200000000000${row}`, new Date(Date.UTC(2025, row, 3)), new Date(Date.UTC(2025, row + 1, 3)), row * 10_000, 0, null]);
  }
  for (const column of ['C', 'D']) list.getColumn(column).numFmt = 'yyyy-mm-dd';
  list.getCell('A2').note = '老客户';
  list.addImage(book.addImage({ base64: PNG, extension: 'png' }), 'J2:K4');
  book.addWorksheet('账龄').addRows(THEIRS);
  const summary = book.addWorksheet('汇总');
  summary.getCell('A1').value = { formula: 'SUM(开票明细!E2:E7)', result: 210_000 };
  const parts: Parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  const edit = (name: string, from: string, to: string): void => {
    const text = strFromU8(parts[name] ?? new Uint8Array());
    if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
    parts[name] = strToU8(text.replace(from, to));
  };
  edit('xl/drawings/_rels/drawing1.xml.rels', '</Relationships>', `<Relationship Id="rId99" Type="${RELATIONS}/chart" Target="../charts/chart1.xml"/></Relationships>`);
  edit('xl/drawings/drawing1.xml', '</xdr:wsDr>', '<xdr:twoCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>6</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>14</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>16</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>'
    + '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="9" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>'
    + `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${RELATIONS}" r:id="rId99"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`);
  parts['xl/charts/chart1.xml'] = strToU8('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/>'
    + '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>开票明细!$E$2:$E$7</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>'
    + '<c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>');
  parts['xl/pivotCache/pivotCacheDefinition1.xml'] = strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<pivotCacheDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" refreshOnLoad="1"><cacheSource type="worksheet"><worksheetSource ref="A1:G7" sheet="开票明细"/></cacheSource><cacheFields count="0"/></pivotCacheDefinition>`);
  edit('[Content_Types].xml', '</Types>', `<Override PartName="/xl/charts/chart1.xml" ContentType="${TYPES}.drawingml.chart+xml"/><Override PartName="/xl/pivotCache/pivotCacheDefinition1.xml" ContentType="${TYPES}.spreadsheetml.pivotCacheDefinition+xml"/></Types>`);
  edit('xl/_rels/workbook.xml.rels', '</Relationships>', `<Relationship Id="rId99" Type="${RELATIONS}/pivotCacheDefinition" Target="pivotCache/pivotCacheDefinition1.xml"/></Relationships>`);
  edit('xl/workbook.xml', '</workbook>', '<pivotCaches><pivotCache cacheId="7" r:id="rId99"/></pivotCaches></workbook>');
  return zipSync(parts);
}

/** Checks the workbook, and waits until every result is written. */
async function check(workbench: WorkbenchPage): Promise<void> {
  await (await PanePage.of(workbench)).firstCheck();
}

describe('a workbook opened, checked, edited and saved', () => {
  let workbench: WorkbenchPage;
  let before: Parts;
  let after: Parts;
  let saved: Uint8Array;

  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
    const bytes = await original();
    before = unzipSync(bytes);
    await workbench.openFile('台账.xlsx', bytes);
    await check(workbench);
    await workbench.type('开票明细', 3, 7, '已电话确认');
    await workbench.type('汇总', 3, 1, '=开票明细!E2:E4*2');
    await workbench.rename('汇总', '六月 汇总');
    saved = await workbench.save();
    after = unzipSync(saved);
  });
  afterAll(() => workbench.close());

  const text = (parts: Parts, name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const sheetPart = (parts: Parts, name: string): string => {
    const id = new RegExp(`<sheet [^>]*name="${name.replace(/[()]/g, '\\$&')}"[^>]*r:id="(\\w+)"`).exec(text(parts, 'xl/workbook.xml'))?.[1] ?? '';
    const relation = text(parts, 'xl/_rels/workbook.xml.rels').match(/<Relationship [^>]*>/g)?.find((each) => each.includes(`Id="${id}"`)) ?? '';
    return `xl/${/Target="([^"]+)"/.exec(relation)?.[1] ?? ''}`;
  };

  test('keeps chart, picture, comment and pivot cache byte for byte, and every part that was not concerned', () => {
    const changed = Object.keys(before).filter((name) => !after[name] || Buffer.compare(Buffer.from(before[name] ?? []), Buffer.from(after[name])) !== 0).sort();
    expect(changed).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml', sheetPart(before, '开票明细'), sheetPart(before, '汇总')].sort());
    for (const name of ['xl/charts/chart1.xml', 'xl/media/image1.png', 'xl/drawings/drawing1.xml', 'xl/comments1.xml', 'xl/pivotCache/pivotCacheDefinition1.xml']) expect(after[name]).toEqual(before[name]);
  });

  test('holds the edited cell, the results, and the user\'s own sheet of the same name', () => {
    expect(text(after, sheetPart(after, '开票明细'))).toContain('已电话确认');
    expect(sheetPart(after, '账龄')).toBe(sheetPart(before, '账龄'));
    expect(text(after, sheetPart(after, '账龄 (回款)'))).toContain('应收账款账龄');
    for (const name of ['准备度', '下一步', '六月 汇总']) expect(after[sheetPart(after, name)]).toBeDefined();
  });

  test('stores a formula that spills as a dynamic array', () => {
    expect(text(after, sheetPart(after, '六月 汇总'))).toMatch(/<c r="A3"[^>]* cm="1"><f t="array" ref="A3:A5">开票明细!E2:E4\*2<\/f><v>20000<\/v><\/c>/);
    expect(Object.keys(after).some((name) => /^xl\/metadata\d*\.xml$/.test(name))).toBe(true);
  });

  test('opens again as it was left', async () => {
    await workbench.openFile('台账-副本.xlsx', saved);
    await workbench.settle();
    expect(await workbench.sheetNames()).toEqual(['开票明细', '账龄', '六月 汇总', '准备度', '账龄 (回款)', '下一步']);
    expect(await workbench.values('开票明细', 3, 7)).toEqual([['已电话确认']]);
    expect(await workbench.values('账龄', 1, 1, 2, 2)).toEqual(THEIRS);
    expect(await workbench.values('六月 汇总', 3, 1, 3)).toEqual([[20_000], [40_000], [60_000]]);
    expect(await workbench.values('六月 汇总', 1, 1)).toEqual([[210_000]]);
    await check(workbench);
    expect(await workbench.sheetNames()).toHaveLength(6);
    expect(workbench.errors).toEqual([]);
    expect(workbench.remote).toEqual([]);
  });
});
