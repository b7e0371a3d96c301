import type { Day } from '../domain/day';
import type { Ledger, LedgerCustomer, LedgerRow } from '../domain/ledger';
import type { Deal, Receivables } from '../domain/receivables';
import type { Settings } from '../domain/settings';

/** What a rule (and a play) may look at for one deal. Nothing dated after `asOf` is in it. */
export interface DealFacts {
  readonly asOf: Day;
  readonly settings: Settings;
  readonly ledger: Ledger;
  readonly receivables: Receivables;
  readonly deal: Deal;
  readonly customer: LedgerCustomer | null;
  /** Chase log rows of this deal, or of its customer without naming another deal; oldest first. */
  readonly log: readonly LedgerRow[];
  /** Letter register rows of this customer and currency; oldest first. */
  readonly letters: readonly LedgerRow[];
  /** An item is overdue or due within `settings.horizonDays`: `prep-*` rules apply. */
  readonly inHorizon: boolean;
}
