import type { CellValue } from '../../domain/cell';
import { columnLetters } from '../../domain/cell';
import type { SheetData } from '../workbook';
import { cellXml } from './cell-xml';
import { OpenPackage } from './package';
import { FORMAT_ROWS } from './read-sheet';
import { EMPTY_STYLES } from './style-book';
import { escapeXml } from './xml-scan';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Part name of the one sheet. */
export const CSV_SHEET_PART = 'xl/worksheets/sheet1.xml';

/** A workbook of one sheet that holds these values: what a .csv file becomes, so that results can be saved with it. Its cells are written when they are needed. */
export function packageOf(sheetName: string, rows: readonly (readonly CellValue[])[]): OpenPackage {
  const data = (): string => rows.map((row, index) => `<row r="${index + 1}">${row.map((value, column) => (value === null ? '' : cellXml(columnLetters(column + 1) + String(index + 1), { value }, null))).join('')}</row>`).join('');
  return OpenPackage.of({
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`
      + '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
      + `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/${CSV_SHEET_PART}" ContentType="${TYPES}.worksheet+xml"/>`
      + `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
    '_rels/.rels': `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escapeXml(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
      + `<Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': EMPTY_STYLES,
    [CSV_SHEET_PART]: () => `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetData>${data()}</sheetData></worksheet>`,
  });
}

/** The one sheet as it would be read back: cut to the cells that hold something. */
export function csvSheetData(sheetName: string, rows: readonly (readonly CellValue[])[]): SheetData {
  let firstColumn = Infinity;
  let lastColumn = 0;
  let firstRow = Infinity;
  let lastRow = 0;
  rows.forEach((row, index) => row.forEach((value, column) => {
    if (value === null) return;
    firstRow = Math.min(firstRow, index + 1);
    lastRow = index + 1;
    firstColumn = Math.min(firstColumn, column + 1);
    lastColumn = Math.max(lastColumn, column + 1);
  }));
  const values = lastRow === 0 ? [] : rows.slice(firstRow - 1, lastRow).map((row) => row.slice(firstColumn - 1, lastColumn));
  return {
    id: '1', name: sheetName, visible: true, used: lastRow === 0 ? null : { firstRow, firstColumn, lastRow, lastColumn }, values,
    formats: values.slice(0, FORMAT_ROWS).map((row) => row.map(() => 'General')),
    merges: [], hiddenRows: [], hiddenColumns: [], date1904: false, tables: [], pivots: [],
  };
}
