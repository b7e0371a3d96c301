import type { CellRef } from './cell';
import type { Day } from './day';
import type { Finding } from './finding';
import type { LedgerRow } from './ledger';
import type { Message } from './message';
import type { Fen } from './money';

/**
 * What an open item is.
 * `invoice` an invoice row or its instalment · `credit` a free credit note (negative) · `milestone` an invoiced part of a deal's plan ·
 * `retention` 质保金 · `unbilled` triggered or due but not invoiced (counted in open) · `notTriggered` shown, outside open and buckets.
 */
export type OpenItemKind = 'invoice' | 'credit' | 'milestone' | 'retention' | 'unbilled' | 'notTriggered';

/** The event that starts a milestone's payment period. */
export type MilestoneEvent = 'prepayment' | 'shipment' | 'acceptance' | 'warranty' | 'service' | 'other';

/** How a due date came about. */
export interface DueBasis {
  /** `given` in a cell, `terms` computed, `milestone` from an event, `invoiceDate` fallback when switched on, `none` not computable. */
  readonly kind: 'given' | 'terms' | 'milestone' | 'invoiceDate' | 'none';
  /** In words: the reading of the terms, or why nothing could be computed. */
  readonly message: Message;
  readonly cells: readonly CellRef[];
}

/** Part of a receipt that paid (or of a credit that reduced) an item. */
export interface Allocation {
  readonly receipt: LedgerRow | null;
  readonly item: OpenItem;
  /** 分, positive. */
  readonly amount: Fen;
  readonly day: Day | null;
  /** `referenced`: the papers say so; `assumed`: the method placed it. */
  readonly certainty: 'referenced' | 'assumed';
  readonly by: 'invoiceNo' | 'contractNo' | 'projectName' | 'sameRow' | 'due' | 'invoice' | 'statutory';
}

/** The unit of aging and of plays. All amounts 分, tax-inclusive; open = amount − credited − applied. */
export interface OpenItem {
  /** Business id, stable over re-runs and moved rows: customer, number, milestone, instalment. */
  readonly id: string;
  readonly kind: OpenItemKind;
  readonly customer: string;
  readonly currency: string;
  readonly currencyAssumed: boolean;
  /** Invoice number, or the deal's number for what is not invoiced. */
  readonly number: string;
  /** Milestone label as written (验收 30%), or null. */
  readonly milestone: string | null;
  readonly event: MilestoneEvent | null;
  readonly triggered: boolean;
  readonly deal: Deal | null;
  /** Row that proves the item: invoice row, or deal row for what is not invoiced. */
  readonly row: LedgerRow;
  readonly documentDate: Day | null;
  readonly dueDate: Day | null;
  /** Due date rolled over rest days; words never say overdue before it. */
  readonly rolledDueDate: Day | null;
  /** False where the due date was rolled, or counted in working days, in a year whose holidays are not known: then only weekends were skipped. */
  readonly calendarKnown: boolean;
  readonly dueBasis: DueBasis;
  readonly amount: Fen;
  readonly credited: Fen;
  readonly applied: Fen;
  /** Bills received and not yet matured, within `applied`. */
  readonly bills: Fen;
  readonly open: Fen;
  /** As-of − due date; ≤ 0 when not due; null without due date. */
  readonly daysOverdue: number | null;
  /** Index into `Receivables.bucketLabels`; −1 for notTriggered. */
  readonly bucket: number;
  /** As-of − document date in days, null without one. */
  readonly invoiceAgeDays: number | null;
  readonly annualBucket: number;
  /** Open dispute on the item, with the cell that says so. */
  readonly disputed: CellRef | null;
  /** |open| below the small-difference limit. */
  readonly smallDifference: boolean;
  /** True when an assumed allocation touched it: then words and letters state only the customer's total. */
  readonly assumed: boolean;
}

/** One deal with what belongs to it. */
export interface Deal {
  /** Business id: contract number, else order number, else project + customer, else customer + row text. Never an address. */
  readonly id: string;
  /** Index into `Receivables.deals`. */
  readonly place: number;
  readonly row: LedgerRow;
  /** Number to show and to match (contract or order number), '' when none. */
  readonly number: string;
  readonly name: string;
  readonly customer: string | null;
  readonly currency: string;
  /** Contract amount 分; null when not given. */
  readonly amount: Fen | null;
  readonly invoices: readonly LedgerRow[];
  readonly receipts: readonly LedgerRow[];
  readonly items: readonly OpenItem[];
  readonly invoiced: Fen;
  readonly open: Fen;
  readonly overdue: Fen;
  readonly settled: boolean;
}

/** Amounts per bucket, same order as `bucketLabels`. */
export type BucketAmounts = readonly Fen[];

/** One customer in one currency. Identity to the 分: Σ buckets = open; invoiced + unbilled − credited − applied = open. */
export interface CustomerBalance {
  readonly customer: string;
  readonly currency: string;
  readonly items: readonly OpenItem[];
  readonly invoiced: Fen;
  readonly unbilled: Fen;
  readonly credited: Fen;
  readonly received: Fen;
  readonly applied: Fen;
  readonly open: Fen;
  /** Cash that could not be placed, positive. What the customer owes net is open − unapplied. */
  readonly unapplied: Fen;
  readonly notTriggered: Fen;
  readonly overdue: Fen;
  /** What of `overdue` is so by more than 90 days, whatever the buckets are. */
  readonly overdueOver90: Fen;
  readonly maxDaysOverdue: number;
  readonly buckets: BucketAmounts;
  readonly annualBuckets: BucketAmounts;
  /** Σ buckets − open; 0 always, shown as proof. */
  readonly difference: Fen;
}

/** Cash that found no item. */
export interface UnappliedCash {
  readonly receipt: LedgerRow;
  readonly customer: string | null;
  readonly currency: string;
  readonly amount: Fen;
  readonly reason: Message;
}

/** Totals of one currency; currencies are never added together. */
export type CurrencyTotal = Omit<CustomerBalance, 'customer' | 'items' | 'maxDaysOverdue'>;

/** Everything about money at the as-of date. */
export interface Receivables {
  readonly asOf: Day;
  readonly items: readonly OpenItem[];
  readonly deals: readonly Deal[];
  readonly dealOfRow: ReadonlyMap<LedgerRow, Deal>;
  readonly balances: readonly CustomerBalance[];
  readonly totals: readonly CurrencyTotal[];
  readonly allocations: readonly Allocation[];
  readonly unapplied: readonly UnappliedCash[];
  /** Stable labels for cells and JSON (未到期, 1-30天 … 1年以上, 未定到期日). */
  readonly bucketLabels: readonly string[];
  readonly annualBucketLabels: readonly string[];
  readonly findings: readonly Finding[];
}
