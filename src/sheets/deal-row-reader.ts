import type { CellValue } from '../domain/cell';
import type { Ledger, Role } from '../domain/ledger';
import type { Settings } from '../domain/settings';
import { columnShape } from './column-shape';
import { blockAt, type Block } from './find-blocks';
import { Grid } from './grid';
import { joinCustomers } from './join-customers';
import { columnsOfDoubt, type ColumnMapping } from './map-columns';
import type { SavedMapping } from './mapping-store';
import { ledgerFromRanges, rangeSheet } from './ranges-ledger';
import { SheetTable } from './sheet-table';
import { skipByLook } from './skip-rows';

/** How rows that look alike in the columns of doubt are read. */
interface Reading {
  readonly block: Block;
  readonly mapping: ColumnMapping;
  readonly roles: readonly Role[];
}

/** So many contents of cells, and ways of reading, are remembered. */
const MOST = 5_000;

/**
 * Reads deal rows one at a time, thousands of them under one header row. A row is read as `ledgerFromRanges` reads it as the only row of a list;
 * what depends on the header and on the look of the cells that settle its doubts is worked out once. Rows that hold more than a deal are left to
 * that reading.
 */
export class DealRowReader {
  private readonly columns: readonly number[];
  private readonly readings = new Map<string, Reading | null>();
  private readonly looks = new Map<CellValue, string>();

  constructor(private readonly headers: readonly CellValue[], private readonly settings: Settings, private readonly saved: SavedMapping | null = null) {
    this.columns = columnsOfDoubt(blockAt(rangeSheet('deals', [headers]), 1));
  }

  /** The ledger of a list with this row alone. Blank cells are null. */
  read(row: readonly CellValue[]): Ledger {
    let key = '';
    for (const column of this.columns) key += this.lookOf(row[column - 1] ?? null);
    const reading = this.readings.get(key);
    const ledger = (reading ? this.readAs(reading, row) : null) ?? ledgerFromRanges({ deals: [this.headers, row] }, this.settings, this.saved);
    if (reading === undefined) this.learn(key, ledger);
    return ledger;
  }

  private learn(key: string, { tables: [table], receipts, invoices }: Ledger): void {
    // A row that was skipped says nothing about the next one.
    if (!(table instanceof SheetTable) || table.rows.length === 0) return;
    if (this.readings.size >= MOST) this.readings.clear();
    this.readings.set(key, receipts.length === 0 && invoices.length === 0 ? { block: table.block, mapping: table.mapping, roles: table.roles } : null);
  }

  /** What a cell tells about its column, as text. */
  private lookOf(cell: CellValue): string {
    let look = this.looks.get(cell);
    if (look === undefined) {
      look = `${Object.values(columnShape([cell])).join()}\n`;
      if (this.looks.size < MOST) this.looks.set(cell, look);
    }
    return look;
  }

  /** Null for a row that is skipped. */
  private readAs({ block, mapping, roles }: Reading, row: readonly CellValue[]): Ledger | null {
    const table = new SheetTable({ ...block, grid: new Grid(rangeSheet('deals', [this.headers, row])) }, mapping, roles);
    if (skipByLook(table).length > 0) return null;
    table.settle([]);
    return {
      tables: [table], deals: table.rows, invoices: [], receipts: [], log: [], letters: [], customers: joinCustomers([table], this.settings), links: new Map(),
      findings: [], mergeProposals: [], otherSheets: [],
    };
  }
}
