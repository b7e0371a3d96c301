import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import type { Ledger } from '../../../src/domain/ledger';
import { excelWorkbook } from '../../../src/excel/excel-workbook';
import { openFile } from '../../../src/sheets/files/open-file';
import { readLedger } from '../../../src/sheets/read-ledger';
import type { Workbook } from '../../../src/sheets/workbook';
import { startOfficeInNode, type NodeOffice } from '../../../src/workbench/node/start-office-in-node';
import { CORPUS } from '../../sheets/corpus';
import { expectMess } from '../../sheets/corpus/expect-mess';
import { ledgerPicture } from '../../sheets/corpus/ledger-picture';
import type { Mess } from '../../sheets/corpus/mess';
import { xlsxOf } from '../../sheets/corpus/xlsx-of';
import { bookOf } from './book-of';

/** Neither the other writer nor the workbench makes pivot tables. */
const hasPivots = (mess: Mess): boolean => mess.sheets.some((sheet) => sheet.pivots.length > 0);

async function ledgerOf(workbook: Workbook): Promise<Ledger> {
  const sheets = await workbook.read((await workbook.sheets()).map((sheet) => sheet.name));
  return readLedger(sheets, { settings: DEFAULT_SETTINGS });
}

describe('one workbook read as a file and through office.js', () => {
  let office: NodeOffice | null = null;
  afterEach(() => { office?.close(); office = null; });

  test('covers the corpus but for pivot tables', () => {
    expect(CORPUS.filter(hasPivots).map((mess) => mess.name)).toEqual(['a pivot table beside the data']);
    expect(CORPUS.length).toBeGreaterThanOrEqual(26);
  });

  test.each(CORPUS.filter((mess) => !hasPivots(mess)).map((mess) => [mess.name, mess] as const))('gives one ledger: %s', async (_name, mess) => {
    const fromFile = await ledgerOf(await openFile('book.xlsx', await xlsxOf(mess.sheets)));
    office = await startOfficeInNode(bookOf(mess.sheets));
    Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
    const fromExcel = await ledgerOf(excelWorkbook());
    expectMess(fromExcel, mess);
    expect(ledgerPicture(fromExcel)).toEqual(ledgerPicture(fromFile));
  });
});
