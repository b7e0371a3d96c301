import Papa from 'papaparse';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { openFile } from '../../src/sheets/files/open-file';
import { readLedger } from '../../src/sheets/read-ledger';
import { CORPUS } from './corpus';
import { expectMess } from './corpus/expect-mess';
import type { Mess } from './corpus/mess';
import { xlsxOf } from './corpus/xlsx-of';

/** Pivot tables are the file adapter's own tests, as the other writer makes none. */
const withoutPivots = (mess: Mess): boolean => mess.sheets.every((sheet) => sheet.pivots.length === 0);
/** A text file has one sheet and knows neither Tables, the 1904 system, merged nor hidden cells. */
const plain = (mess: Mess): boolean => withoutPivots(mess) && mess.sheets.every((sheet) => sheet.tables.length === 0 && !sheet.date1904);
const asText = (mess: Mess): boolean => plain(mess) && !mess.cellsOnly && mess.sheets.length === 1 && mess.sheets.every((sheet) => sheet.merges.length === 0 && sheet.visible && sheet.hiddenRows.length === 0 && sheet.used?.firstRow === 1 && sheet.used.firstColumn === 1);

describe('the corpus through files', () => {
  test.each(CORPUS.filter(withoutPivots).map((mess) => [mess.name, mess] as const))('as .xlsx: %s', async (_name, mess) => {
    const book = await openFile('book.xlsx', await xlsxOf(mess.sheets));
    const sheets = await book.read((await book.sheets()).map((sheet) => sheet.name));
    expectMess(readLedger(sheets, { settings: DEFAULT_SETTINGS }), mess);
  });

  test.each(CORPUS.filter(asText).map((mess) => [mess.name, mess] as const))('as .csv: %s', async (_name, mess) => {
    const [sheet] = mess.sheets;
    if (!sheet) throw new Error('no sheet');
    const bytes = new TextEncoder().encode(Papa.unparse(sheet.values.map((cells) => [...cells])));
    const book = await openFile(`${sheet.name}.csv`, bytes);
    const sheets = await book.read((await book.sheets()).map((each) => each.name));
    // A text file's sheet goes by the file's name, however the adapter makes it one.
    const named = sheets.map((each) => ({ ...each, name: sheet.name }));
    expectMess(readLedger(named, { settings: DEFAULT_SETTINGS }), mess);
  });
});
