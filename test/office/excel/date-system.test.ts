import { excelWorkbook } from '../../../src/excel/excel-workbook';
import { startOfficeInNode, type NodeOffice } from '../../../src/workbench/node/start-office-in-node';
import { sheetData } from '../../sheets/sheet-data';
import { bookOf } from './book-of';

const DAY = 45_693;

describe('days written through office.js', () => {
  let office: NodeOffice | undefined;
  afterEach(() => office?.close());

  test.each([[true, DAY - 1462], [false, DAY]])('a workbook with 1904 = %s holds %d and shows the same day', async (date1904, serial) => {
    const book = bookOf([sheetData('台账', [['客户', '开票日期'], ['甲', serial]], { date1904, formats: [['', ''], ['', 'yyyy-mm-dd']] })]);
    office = await startOfficeInNode(book);
    Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
    const workbook = excelWorkbook();
    await workbook.read(['台账']);
    await workbook.apply([{ kind: 'image', image: { name: '账龄', widths: [12, 12], rows: [[{ value: DAY, style: 'date' }, { value: DAY, style: 'money' }]] } }], 'dates');
    const [sheet] = await workbook.read(['账龄']);
    expect(sheet?.values[0]).toEqual([serial, DAY]);
    expect(sheet?.date1904).toBe(date1904);
    const id = book.sheets().find(({ name }) => name === '账龄')?.id ?? '';
    expect(book.texts(id, { row: 0, column: 0, rowCount: 1, columnCount: 1 })[0]?.[0]).toMatch(/2025.0?2.0?5/);
  });
});
