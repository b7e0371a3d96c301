import type { DealReadiness } from '../checklist/rule';
import type { DealFacts } from '../checklist/deal-facts';
import type { CustomerBalance, OpenItem } from '../domain/receivables';
import type { DebtNature } from '../domain/settings';

/** What a play looks at, for one open item (null: a deal without any). To be widened by the playbook. */
export interface PlayFacts {
  readonly item: OpenItem | null;
  readonly balance: CustomerBalance | null;
  /** Null for items that belong to no deal. */
  readonly dealFacts: DealFacts | null;
  readonly readiness: DealReadiness | null;
  readonly nature: DebtNature;
}
