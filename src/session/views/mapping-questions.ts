import type { CellRef, CellValue } from '../../domain/cell';
import { FIELDS, type Ledger, type LedgerColumn, type LedgerTable } from '../../domain/ledger';
import type { SheetData } from '../../sheets/workbook';

/** Below this confidence a column is asked about. */
const SURE = 0.6;
/** How many of the user's own values are shown with a question. */
const SAMPLES = 3;

/** A column to be confirmed, with values from it. */
export interface ColumnQuestion {
  readonly table: LedgerTable;
  readonly column: LedgerColumn;
  readonly samples: readonly string[];
  readonly cell: CellRef;
}

/** Fields without which a table is of little use; asked about first. */
const NEEDED = new Set<string>(['customerName', 'amountInclTax', 'contractAmount', 'invoiceDate', 'dueDate', 'receivedAmount', 'receiptDate', 'invoiceNo', 'contractNo']);

/** Columns that were not recognised for certain, worst first: needed fields, then the least certain. */
export function doubtfulColumns(ledger: Ledger): ColumnQuestion[] {
  const questions = ledger.tables.flatMap((table) => [...table.columns.values()]
    .filter((column) => column.confidence < SURE)
    .map((column) => ({
      table,
      column,
      samples: samplesOf(table, column),
      cell: { sheet: table.sheet, row: table.headerRow, column: column.column },
    })));
  const needed = (question: ColumnQuestion): number => (NEEDED.has(question.column.field) ? 0 : 1);
  return questions.sort((a, b) => needed(a) - needed(b) || a.column.confidence - b.column.confidence);
}

/** First different values of a column, as they stand in the cells. */
export function samplesOf(table: LedgerTable, column: LedgerColumn): string[] {
  const samples: string[] = [];
  for (const row of table.rows) {
    const fact = row.fact(column.field);
    const text = written(fact.raw, FIELDS[column.field] === 'day');
    if (text !== '' && !samples.includes(text)) samples.push(text);
    if (samples.length === SAMPLES) break;
  }
  return samples;
}

/** First different values of a column that nobody mapped, as they stand in the cells below the header. */
export function rawSamples(table: LedgerTable, sheet: SheetData | undefined, column: number): string[] {
  const samples: string[] = [];
  if (!sheet?.used) return samples;
  const { firstRow, firstColumn } = sheet.used;
  for (let row = table.firstDataRow; row <= Math.min(table.lastRow, table.firstDataRow + 50) && samples.length < SAMPLES; row += 1) {
    const text = written(sheet.values[row - firstRow]?.[column - firstColumn] ?? null, false);
    if (text !== '' && !samples.includes(text)) samples.push(text);
  }
  return samples;
}

/** A raw value for showing; a date serial as its day. */
function written(raw: CellValue, isDay: boolean): string {
  if (raw === null) return '';
  if (isDay && typeof raw === 'number' && raw > 20_000 && raw < 80_000) {
    return new Date(Date.UTC(1899, 11, 30) + Math.floor(raw) * 86_400_000).toISOString().slice(0, 10);
  }
  return String(raw);
}
