import { canonicalOrder, idOf, openItem } from './compute-receivables';
import { coverPlan } from './cover-plan';
import type { PlanContext } from './cover-plan';
import type { Day } from './day';
import { drain } from './in-slices';
import type { Ledger } from './ledger';
import type { Placement } from './place-receipts';
import { readDeals } from './read-deals';
import type { DealDraft } from './read-deals';
import type { InvoiceBook } from './read-invoices';
import type { Deal, OpenItem } from './receivables';
import type { Settings } from './settings';

const NO_INVOICES: InvoiceBook = { documents: [], documentOf: new Map(), left: new Map() };
const NO_CASH: Placement = { allocations: [], applied: new Float64Array(0), bills: [], assumed: [], accounts: [], unapplied: [] };
const untold = (): void => undefined;

/**
 * The deals of a ledger that has neither invoices nor receipts: there no deal touches another, so each is worked out for itself, and only when
 * somebody looks at it. The same deals, in the same order, as `computeReceivables(…).deals`; ids of items are not numbered among their equals.
 * @example loneDeals(ledger, settings, asOf)[0].items // one unbilled item with the contract's due date
 */
export function loneDeals(ledger: Ledger, settings: Settings, asOf: Day): Deal[] {
  const context: PlanContext = { ledger, settings, asOf, report: untold };
  return drain(readDeals(ledger, NO_INVOICES, asOf, untold)).map((draft) => new LoneDeal(draft, context));
}

class LoneDeal implements Deal {
  readonly id: string;
  readonly row: Deal['row'];
  readonly number: string;
  readonly name: string;
  readonly customer: string | null;
  readonly currency: string;
  readonly amount: Deal['amount'];
  readonly invoices: Deal['invoices'] = [];
  readonly receipts: Deal['receipts'] = [];
  readonly invoiced = 0;
  /** Nothing was paid on it. */
  readonly settled = false;
  private made: readonly OpenItem[] | null = null;

  constructor(private readonly draft: DealDraft, private readonly context: PlanContext) {
    ({ id: this.id, row: this.row, number: this.number, name: this.name, customer: this.customer, currency: this.currency, amount: this.amount } = draft);
  }

  get items(): readonly OpenItem[] {
    const { settings, asOf } = this.context;
    return this.made ??= coverPlan([this.draft], [], this.context).sort(canonicalOrder).map((item, index) => openItem(item, index, idOf(item), NO_CASH, this, settings, asOf));
  }

  get open(): number {
    return this.items.reduce((sum, item) => sum + (item.kind === 'notTriggered' ? 0 : item.open), 0);
  }

  get overdue(): number {
    return this.items.reduce((sum, item) => sum + (item.kind !== 'notTriggered' && item.triggered && (item.daysOverdue ?? 0) > 0 ? item.open : 0), 0);
  }
}
