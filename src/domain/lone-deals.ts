import { coverPlan, restItem } from './cover-plan';
import type { PlanContext } from './cover-plan';
import type { Day } from './day';
import { drain } from './in-slices';
import type { Ledger } from './ledger';
import { canonicalOrder, finishItem, idOf } from './open-item';
import type { ItemDraft } from './open-item';
import { saysOpen } from './open-on-deals';
import { saysPaid } from './paid-by-status';
import { readDeal, readDeals } from './read-deals';
import type { DealDraft } from './read-deals';
import type { InvoiceBook, InvoiceDocument } from './read-invoices';
import type { Deal, OpenItem } from './receivables';
import type { Settings } from './settings';
import { statedDocument } from './stated-document';

const NO_INVOICES: InvoiceBook = { documents: [], documentOf: new Map(), others: [], left: new Map() };
const NO_ROWS: Deal['invoices'] = [];
const NO_CASH = { applied: 0, bills: 0, assumed: false };
const untold = (): void => undefined;

/**
 * True for a ledger in which no deal touches another: it has neither invoices nor receipts, nor deals that state what is open or whether they were paid.
 * @example standAlone(ledgerOf({ deals })) === true; standAlone(ledgerOf({ deals, invoices })) === false
 */
export function standAlone({ tables, invoices, receipts }: Ledger): boolean {
  return invoices.length === 0 && receipts.length === 0 && !tables.some((table) => saysOpen(table) || saysPaid(table));
}

/**
 * The deals of a ledger in which they stand alone. They come one by one and nothing is kept of them.
 * The same deals, in the same order, as `computeReceivables(…).deals`; ids of items are not numbered among their equals.
 * @example for (const deal of loneDeals(ledger, settings, asOf)) deal.items // one unbilled item with the contract's due date
 */
export function* loneDeals(ledger: Ledger, settings: Settings, asOf: Day): Generator<Deal, void, undefined> {
  const context: PlanContext = { ledger, settings, asOf, report: untold };
  // Equal ids are told apart by looking at all deals; few callers ask for ids.
  let ids: readonly string[] | null = null;
  const idAt = (index: number): string => (ids ??= drain(readDeals(ledger, NO_INVOICES, asOf, untold)).map(({ id }) => id))[index] ?? '';
  for (const [index, row] of ledger.deals.entries()) yield new LoneDeal(readDeal(row, asOf, untold), index, context, () => idAt(index));
}

class LoneDeal implements Deal {
  readonly row: Deal['row'];
  readonly number: string;
  readonly name: string;
  readonly customer: string | null;
  readonly currency: string;
  readonly amount: Deal['amount'];
  readonly invoices: Deal['invoices'];
  readonly receipts: Deal['receipts'] = [];
  readonly invoiced: Deal['invoiced'];
  private readonly stated: InvoiceDocument | null;
  /** Nothing was paid on it. */
  readonly settled = false;
  private made: readonly OpenItem[] | null = null;

  constructor(private readonly draft: DealDraft, readonly place: number, private readonly context: PlanContext, private readonly findId: () => string) {
    ({ row: this.row, number: this.number, name: this.name, customer: this.customer, currency: this.currency, amount: this.amount } = draft);
    this.stated = statedDocument(draft, context.ledger, context.asOf);
    this.invoices = this.stated ? [this.row] : NO_ROWS;
    this.invoiced = this.stated?.amount ?? 0;
  }

  get id(): string {
    return this.findId();
  }

  get items(): readonly OpenItem[] {
    return this.made ??= this.makeItems();
  }

  get open(): number {
    return this.items.reduce((sum, item) => sum + (item.kind === 'notTriggered' ? 0 : item.open), 0);
  }

  get overdue(): number {
    return this.items.reduce((sum, item) => sum + (item.kind !== 'notTriggered' && item.triggered && (item.daysOverdue ?? 0) > 0 ? item.open : 0), 0);
  }

  private makeItems(): OpenItem[] {
    const { settings, asOf } = this.context;
    const drafts: ItemDraft[] = [];
    if (this.stated) drafts.push(...coverPlan([this.draft], [this.stated], this.context));
    else for (const piece of this.draft.pieces) if (piece.amount > 0) drafts.push(restItem({ deal: this.draft, piece, rest: piece.amount }, this.context));
    if (drafts.length > 1) drafts.sort(canonicalOrder);
    for (const item of drafts) {
      finishItem(item, idOf(item), NO_CASH, this, settings, asOf);
      item.invoice = null;
    }
    return drafts;
  }
}
