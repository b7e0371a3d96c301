import { WorkbookFault } from '../workbook';
import { CSV_SHEET_PART, csvSheetData, packageOf } from './csv-package';
import type { FileWorkbook } from './file-workbook';
import { OpenPackage } from './package';
import { decodeCsv, readCsv } from './read-csv';
import { XlsxWorkbook } from './xlsx-workbook';

export type { FileWorkbook } from './file-workbook';

/** First bytes of a zip file, and of the older container that .xls and encrypted workbooks use. */
const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** Name of the stream with the encrypted workbook, as UTF-16 in the container's directory. */
const ENCRYPTED = 'EncryptedPackage';

/**
 * Opens an .xlsx, .xlsm or .csv file by its content; the name only tells a .csv from other text.
 * @throws WorkbookFault `emptyWorkbook`, `passwordProtected`, `oldXls`, `hostileFile`, `tooLarge` or `notAWorkbook`
 * @example const workbook = await openFile('台账.xlsx', bytes); await workbook.sheets()
 */
export async function openFile(name: string, bytes: Uint8Array): Promise<FileWorkbook> {
  if (bytes.length === 0) throw new WorkbookFault('emptyWorkbook', { file: name });
  try {
    const workbook = open(name, bytes);
    const sheets = await workbook.sheets();
    if (sheets.every(({ used }) => used === null)) throw new WorkbookFault('emptyWorkbook', { file: name });
    return workbook;
  } catch (error) {
    if (error instanceof WorkbookFault) throw new WorkbookFault(error.code, { file: name, ...error.values }, { cause: error.cause });
    throw new WorkbookFault('notAWorkbook', { file: name }, { cause: error });
  }
}

function open(name: string, bytes: Uint8Array): XlsxWorkbook {
  if (startsWith(bytes, ZIP)) return new XlsxWorkbook(name, OpenPackage.open(bytes));
  if (startsWith(bytes, OLE)) throw new WorkbookFault(containsUtf16(bytes, ENCRYPTED) ? 'passwordProtected' : 'oldXls');
  if (!/\.(csv|txt|tsv)$/i.test(name)) throw new WorkbookFault('notAWorkbook');
  const sheet = sheetNameOf(name);
  const rows = readCsv(decodeCsv(bytes));
  return new XlsxWorkbook(name, packageOf(sheet, rows), new Map([[CSV_SHEET_PART, csvSheetData(sheet, rows)]]));
}

/** A sheet name from a file name: no folder, no ending, none of the characters that sheet names may not have, at most 31. */
function sheetNameOf(name: string): string {
  const base = name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return base.replace(/[\\/?*[\]:]/g, ' ').replace(/^'+|'+$/g, '').trim().slice(0, 31) || 'Sheet1';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function containsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] as number); at >= 0; at = bytes.indexOf(wanted[0] as number, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
