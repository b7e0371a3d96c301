import type { Day } from '../domain/day';
import type { LedgerRow } from '../domain/ledger';
import { confirmsBalance } from '../domain/letter-purpose';
import { listedNumbers, listsItem } from '../domain/listed-numbers';
import type { OpenItem } from '../domain/receivables';
import type { DealFacts } from './deal-facts';
import type { FactSource } from './rule';

/** A confirmation letter (征询函 / 对账函) that speaks for a deal's items. */
export interface Confirmation {
  /** Register row, or the deal's own row when the letter is kept beside the deal. */
  readonly row: LedgerRow;
  readonly source: FactSource;
  readonly sent: Day | null;
  /** Whether its list names every item that is due: `unknown` when the row has no list. */
  readonly lists: 'all' | 'notAll' | 'unknown';
}

/** True when some list of the workbook can hold confirmation letters. */
export function hasLetterRegister(facts: DealFacts): boolean {
  return facts.deal.row.has('letterSentDate') || facts.ledger.tables.some((table) => table.roles.includes('letters'));
}

/**
 * The letter that counts for a deal: the latest that lists all items that are due, otherwise the latest that lists nothing in particular,
 * otherwise the latest of all; null when none was written. Demand letters confirm nothing.
 */
export function confirmationOf(facts: DealFacts): Confirmation | null {
  const own = facts.deal.row.day('letterSentDate');
  if (own.value !== null && own.value <= facts.asOf) return { row: facts.deal.row, source: 'deal', sent: own.value, lists: 'all' };
  let best: Confirmation | null = null;
  for (const row of facts.letters) {
    if (!confirmsBalance(row.text('letterPurpose').value ?? '')) continue;
    const letter: Confirmation = { row, source: 'letters', sent: row.day('letterSentDate').value, lists: listing(row, facts.dueItems) };
    if (best === null || weight(letter) >= weight(best)) best = letter;
  }
  return best;
}

/** Letters that were sent beat drafts; among them those that list the items, then the later (they come oldest first). */
function weight(letter: Confirmation): number {
  return (letter.sent === null ? 0 : 10) + { all: 2, unknown: 1, notAll: 0 }[letter.lists];
}

function listing(row: LedgerRow, items: readonly OpenItem[]): Confirmation['lists'] {
  const listed = listedNumbers(row.text('letterItems').value ?? '');
  if (listed.size === 0) return 'unknown';
  return items.every((item) => listsItem(listed, item)) ? 'all' : 'notAll';
}
