import type { CellRef } from '../../domain/cell';
import type { LedgerRow } from '../../domain/ledger';
import type { OpenItem } from '../../domain/receivables';
import type { DealFacts } from '../deal-facts';
import { findText } from '../look-up';
import { outcomesOf } from '../outcome';
import type { Details } from '../outcome';
import type { Rule } from '../rule';

const { doubtful, missing, noColumn, notApplicable, notDue, proved } = outcomesOf('prep-invoices', 'invoiceNo');

const PAY_FIRST = /款到(?:后)?开票|先款后票|收款后开票|付款后开票|款到票到|invoice (?:after|upon|on) payment|payment before invoice/i;
const MAY_SAY_PAY_FIRST = ['termsText', 'trigger', 'invoicingRequirements', 'paymentMethod'] as const;
const VOID = /作废|红冲|冲红|红字|冲销|失控|void|cancel|revers/i;

/**
 * Invoices cover the amount asked for, none of them void or reversed (发票). Does not apply where the customer is invoiced only after paying
 * (款到开票). The amount asked for is what is overdue or due soon.
 */
export const prepInvoices: Rule = {
  id: 'prep-invoices',
  group: 'preparation',
  severity: 'blocking',
  needs: ['invoiceNo', 'amountInclTax', 'invoiceStatus'],
  home: 'invoices',
  check(facts) {
    if (!facts.inHorizon) return notDue;
    if (isPayFirst(facts)) return notApplicable('payFirst');
    switch (facts.ask(billing, null)) {
      case 'unbilled': {
        if (!facts.ledger.tables.some((table) => table.roles.includes('invoices'))) return noColumn;
        return missing(() => numbersOf(facts), undefined, () => unbilledDetails(facts));
      }
      case 'reversed':
        return doubtful(() => cellsOfReversed(facts), 'reversed', () => ({ values: { text: facts.invoices.find(isReversed)?.text('invoiceNo').value ?? '' }, source: 'invoice' }));
      case 'noNumberColumn': return noColumn;
      case 'noNumber': return doubtful(() => [facts.dueItems.find(isUnnumbered)?.row.cell('invoiceNo') ?? null], 'noNumber', { source: 'invoice' });
      case 'billed': return proved(() => numbersOf(facts), undefined, { source: 'invoice' });
    }
  },
};

/** How the amount asked for is covered by invoices: the first thing that is wrong with them. */
function billing(facts: DealFacts): 'unbilled' | 'reversed' | 'noNumberColumn' | 'noNumber' | 'billed' {
  if (facts.dueItems.some(isUnbilled)) return 'unbilled';
  if (facts.invoices.some(isReversed)) return 'reversed';
  const unnumbered = facts.dueItems.find(isUnnumbered);
  if (!unnumbered) return 'billed';
  return unnumbered.row.has('invoiceNo') ? 'noNumber' : 'noNumberColumn';
}

function unbilledDetails({ dueItems, deal: { row, currency } }: DealFacts): Details {
  const fen = dueItems.reduce((sum, item) => sum + (isUnbilled(item) ? item.open : 0), 0);
  return { values: { amount: { fen, currency } }, fixCell: row.cell('invoiceNo') ?? row.cell('contractNo'), source: 'receivables' };
}

function cellsOfReversed({ invoices }: DealFacts): readonly (CellRef | null)[] {
  const reversed = invoices.find(isReversed);
  return reversed ? [reversed.cell('invoiceStatus'), reversed.cell('invoiceNo')] : [];
}

function isPayFirst(facts: DealFacts): boolean {
  for (const field of MAY_SAY_PAY_FIRST) {
    const { value } = findText(facts, field).fact;
    if (value !== null && PAY_FIRST.test(value)) return true;
  }
  return false;
}

function isUnbilled({ kind }: OpenItem): boolean {
  return kind === 'unbilled';
}

function isUnnumbered({ row }: OpenItem): boolean {
  return row.text('invoiceNo').status !== 'ok';
}

/** A void or reversed invoice that still counts as a claim: a credit that names its invoice is in order. */
function isReversed(invoice: LedgerRow): boolean {
  return VOID.test(invoice.text('invoiceStatus').value ?? '') && (invoice.money('amountInclTax').value ?? 0) >= 0;
}

function numbersOf(facts: DealFacts): readonly (CellRef | null)[] {
  return facts.dueItems.map((item) => item.row.cell('invoiceNo'));
}
