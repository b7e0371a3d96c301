import { JudgesMemory, dealJudge } from '../checklist/judge-deals';
import type { Verdict } from '../checklist/verdict';
import { computeReceivables } from '../domain/compute-receivables';
import type { Day } from '../domain/day';
import { loneDeals, standAlone } from '../domain/lone-deals';
import type { Settings } from '../domain/settings';
import { DealRowReader } from '../sheets/deal-row-reader';
import type { CellRange } from '../sheets/ranges-ledger';
import { notRecognised } from './linked-ranges';
import type { FormulaSettings } from './linked-ranges';

/** Column mappings whose judgements are remembered; rows of one list are mapped in a few ways at most. */
const KEPT = 20;

/**
 * The verdict of one deal row after the other under one header row, without linked lists: what a formula copied down thousands of times asks for.
 * Each row is judged as the only row of a list.
 */
export class RowJudge {
  private readonly settings: Settings;
  private readonly reader: DealRowReader;
  private readonly memories = new Map<unknown, JudgesMemory>();

  constructor(headers: CellRange[number], { settings, mapping }: FormulaSettings, private readonly asOf: Day) {
    this.settings = settings;
    this.reader = new DealRowReader(headers, settings, mapping);
  }

  /** Null for a row that is no deal. Throws #VALUE! when the headers mean nothing. */
  verdict(row: CellRange[number]): Verdict | null {
    const ledger = this.reader.read(row);
    const [table] = ledger.tables;
    if (table && table.columns.size === 0) throw notRecognised('headers');
    if (!table || ledger.deals.length === 0) return null;
    const { settings, asOf } = this;
    const alone = standAlone(ledger);
    const [deal] = alone ? loneDeals(ledger, settings, asOf) : computeReceivables(ledger, settings, asOf).deals;
    return deal ? dealJudge(ledger, settings, asOf, alone ? this.memoryOf(table.columns) : undefined)(deal) : null;
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
