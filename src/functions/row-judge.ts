import { JudgesMemory, dealJudge } from '../checklist/judge-deals';
import type { Verdict } from '../checklist/verdict';
import { computeReceivables } from '../domain/compute-receivables';
import type { Day } from '../domain/day';
import type { Ledger, LedgerTable } from '../domain/ledger';
import { loneDeals, standAlone } from '../domain/lone-deals';
import type { Settings } from '../domain/settings';
import { DealRowReader } from '../sheets/deal-row-reader';
import type { LinkedLists } from '../sheets/linked-lists';
import type { CellRange } from '../sheets/ranges-ledger';
import { SheetTable } from '../sheets/sheet-table';
import { notRecognised } from './linked-ranges';
import type { FormulaSettings } from './linked-ranges';

/** Column mappings whose judgements are remembered; rows of one list are mapped in a few ways at most. */
const KEPT = 20;

/**
 * One deal row after the other under one header row: what a formula copied down thousands of times asks for. Each row is judged as the only row of
 * a list.
 */
export class RowJudge {
  private readonly settings: Settings;
  private readonly reader: DealRowReader;
  private readonly memories = new Map<unknown, JudgesMemory>();

  constructor(headers: CellRange[number], { settings, mapping }: FormulaSettings, private readonly asOf: Day) {
    this.settings = settings;
    this.reader = new DealRowReader(headers, settings, mapping);
  }

  /** The verdict of a row without linked lists; null for a row that is no deal. Throws #VALUE! when the headers mean nothing. */
  verdict(row: CellRange[number]): Verdict | null {
    const ledger = this.reader.read(row);
    const table = dealsIn(ledger);
    if (!table || ledger.deals.length === 0) return null;
    const { settings, asOf } = this;
    const alone = standAlone(ledger);
    const [deal] = alone ? loneDeals(ledger, settings, asOf) : computeReceivables(ledger, settings, asOf).deals;
    return deal ? dealJudge(ledger, settings, asOf, alone ? this.memoryOf(table.columns) : undefined)(deal) : null;
  }

  /** The ledger of a row with the linked rows that can touch it; without deals for a row that is none. Throws #VALUE! when the headers mean nothing. */
  ledgerAround(row: CellRange[number], lists: LinkedLists): Ledger {
    const ledger = this.reader.read(row);
    const table = dealsIn(ledger);
    return table instanceof SheetTable ? lists.ledgerAround(table) : ledger;
  }

  private memoryOf(columns: unknown): JudgesMemory {
    let memory = this.memories.get(columns);
    if (!memory) {
      if (this.memories.size >= KEPT) this.memories.clear();
      this.memories.set(columns, (memory = new JudgesMemory(this.settings)));
    }
    return memory;
  }
}

/** The list of deals; none when the row holds nothing at all. */
function dealsIn({ tables: [table] }: Ledger): LedgerTable | undefined {
  if (table && table.columns.size === 0) throw notRecognised('headers');
  return table;
}
