import { strFromU8, strToU8, zipSync } from 'fflate';
import { openFile } from '../../../src/sheets/files/open-file';
import { renamedFormula } from '../../../src/sheets/files/rename-sheets';
import { changedParts, partText } from './support/package-parts';
import { richParts } from './support/rich-package';

const NAMES = new Map([['台账', '六 月'], ['透视', "It's"]]);

test.each([
  ['SUM(台账!A1,\'台账\'!$B$1)&"台账!"', 'SUM(\'六 月\'!A1,\'六 月\'!$B$1)&"台账!"'],
  ['台账2!A1+[1]台账!A1+\'[1]台账\'!A1+旧台账!A1+#REF!', '台账2!A1+[1]台账!A1+\'[1]台账\'!A1+旧台账!A1+#REF!'],
  ['SUM(台账:透视!A1)', "SUM('六 月:It''s'!A1)"],
  ["'透视'!A1:透视!B2", "'It''s'!A1:'It''s'!B2"],
  ['A1+B2', 'A1+B2'],
])('%s', (before, after) => { expect(renamedFormula(before, NAMES)).toBe(after); });

test('names that need no quotes get none, names like cells do; two sheets may swap', () => {
  expect(renamedFormula('台账!A1', new Map([['台账', '明细']]))).toBe('明细!A1');
  expect(renamedFormula('台账!A1', new Map([['台账', 'AB12']]))).toBe("'AB12'!A1");
  expect(renamedFormula('a!A1+B!A1', new Map([['A', 'B'], ['B', 'A']]))).toBe('B!A1+A!A1');
});

test('a renamed sheet keeps names, formulas, jumps, charts and pivots; other parts keep their bytes', async () => {
  const parts = richParts();
  const edit = (name: string, from: string, to: string): void => {
    const text = strFromU8(parts[name] ?? new Uint8Array());
    expect(text).toContain(from);
    parts[name] = strToU8(text.replace(from, to));
  };
  edit('xl/workbook.xml', '<definedName name="税率">0.13</definedName>', '<definedName name="税率">0.13</definedName><definedName name="客户">台账!$A$2:$A$4</definedName>');
  edit('xl/worksheets/sheet2.xml', '<c><v>12</v></c>', '<c><f>SUM(台账!B2:B4)</f><v>12</v></c>');
  edit('xl/worksheets/sheet2.xml', '</sheetData>', '</sheetData><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>台账!$A$1=1</formula></cfRule></conditionalFormatting>'
    + '<dataValidations count="1"><dataValidation type="list" sqref="A2"><formula1>台账!$A$2:$A$4</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" location="台账!A2"/></hyperlinks>');
  edit('xl/tables/table1.xml', '<tableColumn id="3" name="金额"/>', '<tableColumn id="3" name="金额"><calculatedColumnFormula>台账!B2</calculatedColumnFormula></tableColumn>');
  edit('xl/charts/chart1.xml', '/>', '><c:chart><c:f>台账!$C$2:$C$4</c:f></c:chart></c:chartSpace>');
  const bytes = zipSync(parts);
  const workbook = await openFile('a.xlsx', bytes);
  await workbook.apply([{ kind: 'renameSheets', names: NAMES }, { kind: 'cells', sheet: '六 月', cells: [{ row: 20, column: 1, value: '新' }] }], 'x');
  const saved = await workbook.save();
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['六 月', "It's"]);
  expect(partText(saved, 'xl/workbook.xml')).toContain("<definedName name=\"客户\">'六 月'!$A$2:$A$4</definedName><definedName name=\"_xlnm.Print_Area\" localSheetId=\"1\">'It''s'!$A$1:$B$4</definedName>");
  const sheet = partText(saved, 'xl/worksheets/sheet2.xml');
  for (const piece of ["<f>SUM('六 月'!B2:B4)</f>", "<formula>'六 月'!$A$1=1</formula>", "<formula1>'六 月'!$A$2:$A$4</formula1>", "location=\"'六 月'!A2\""]) expect(sheet).toContain(piece);
  expect(partText(saved, 'xl/tables/table1.xml')).toContain("<calculatedColumnFormula>'六 月'!B2</calculatedColumnFormula>");
  expect(partText(saved, 'xl/charts/chart1.xml')).toContain("<c:f>'六 月'!$C$2:$C$4</c:f>");
  expect(partText(saved, 'xl/pivotCache/pivotCacheDefinition1.xml')).toContain('<worksheetSource ref="A1:C4" sheet="六 月"/>');
  expect([...changedParts(bytes, saved).changed].sort()).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/charts/chart1.xml', 'xl/pivotCache/pivotCacheDefinition1.xml', 'xl/tables/table1.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']);
});
