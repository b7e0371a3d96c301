import Papa from 'papaparse';
import type { CellValue } from '../../domain/cell';
import { WorkbookFault } from '../workbook';

/** Separators that lists use, the likeliest first. */
const SEPARATORS = [',', ';', '\t', '|'] as const;
/** Rows that the separator is judged by. */
const SAMPLE_ROWS = 60;

/**
 * Text of a .csv file: by its byte order mark, else UTF-8 if every byte fits, else UTF-16 if every other byte is zero, else GB18030 (which GBK is part of).
 * @throws WorkbookFault `notAWorkbook` for bytes that are no text
 */
export function decodeCsv(bytes: Uint8Array): string {
  const text = decode(bytes);
  // No text has this character; pictures, archives and the like do.
  if (text.includes('\0')) throw new WorkbookFault('notAWorkbook');
  return text;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  head.forEach((byte, index) => { if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1; });
  if ((zeros[1] ?? 0) > head.length / 5) return new TextDecoder('utf-16le').decode(bytes);
  if ((zeros[0] ?? 0) > head.length / 5) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/**
 * Rows of a .csv text. Plain numbers become numbers; whatever would lose something as one (leading zeros, more than 15 digits, dates) stays text.
 * @example readCsv('号,金额\n0012,1200.50\n') → [['号', '金额'], ['0012', 1200.5]]
 */
export function readCsv(text: string): CellValue[][] {
  const named = /^\s*sep=(.)\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const rows = parse(body, named?.[1] ?? separatorOf(body));
  while (rows.length > 0 && rows[rows.length - 1]?.every((field) => field === '')) rows.pop();
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row) => Array.from({ length: width }, (_, index) => csvCell(row[index] ?? '')));
}

function parse(text: string, delimiter: string, preview = 0): string[][] {
  return Papa.parse<string[]>(text, { delimiter, preview, skipEmptyLines: false }).data;
}

/** The separator that gives the most rows the same number of fields, more fields counting more. */
function separatorOf(text: string): string {
  let best: string = ',';
  let bestScore = 0;
  for (const separator of SEPARATORS) {
    const counts = new Map<number, number>();
    for (const row of parse(text, separator, SAMPLE_ROWS)) if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
    for (const [fields, rows] of counts) {
      const score = rows * Math.sqrt(fields);
      if (score > bestScore) {
        best = separator;
        bestScore = score;
      }
    }
  }
  return best;
}

function csvCell(field: string): CellValue {
  // A spreadsheet's way of saying "keep these digits": ="00123".
  const kept = /^="([^"]*)"$/.exec(field);
  if (kept) return kept[1] ?? '';
  if (field === '') return null;
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(field) && field.replace(/\D/g, '').length <= 15) return Number(field);
  return field;
}
