import type { CellRef } from '../../domain/cell';
import type { LedgerRow } from '../../domain/ledger';
import type { OpenItem } from '../../domain/receivables';
import type { DealFacts } from '../deal-facts';
import { findText } from '../look-up';
import { outcomesOf } from '../outcome';
import type { Rule } from '../rule';

const { doubtful, missing, noColumn, notApplicable, notDue, proved } = outcomesOf('prep-invoices', 'invoiceNo');

const PAY_FIRST = /款到(?:后)?开票|先款后票|收款后开票|付款后开票|款到票到|invoice (?:after|upon|on) payment|payment before invoice/i;
const MAY_SAY_PAY_FIRST = ['termsText', 'trigger', 'invoicingRequirements', 'paymentMethod'] as const;
/** 未红冲, 没有作废 and not voided say that it still counts. */
const VOID = /(?<!未|没|没有|无|不|非)(?:作废|红冲|冲红|红字|冲销|失控)|(?<!\b(?:not|never)(?: been)? )\b(?:void|cancel|revers)/i;

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
    if (facts.dueItems.some(isUnbilled)) {
      if (!facts.ledger.tables.some((table) => table.roles.includes('invoices'))) return noColumn;
      const open = facts.dueItems.reduce((sum, item) => sum + (isUnbilled(item) ? item.open : 0), 0);
      const { row, currency } = facts.deal;
      return missing(() => numbersOf(facts), undefined, {
        values: { amount: { fen: open, currency } }, fixCell: row.cell('invoiceNo') ?? row.cell('contractNo'), source: 'receivables',
      });
    }
    const reversed = facts.invoices.find((invoice) => isReversed(invoice));
    if (reversed) return doubtful([reversed.cell('invoiceStatus'), reversed.cell('invoiceNo')], 'reversed', { values: { text: reversed.text('invoiceNo').value ?? '' }, source: 'invoice' });
    const unnumbered = facts.dueItems.find((item) => item.row.text('invoiceNo').status !== 'ok');
    if (unnumbered && !unnumbered.row.has('invoiceNo')) return noColumn;
    if (unnumbered) return doubtful([unnumbered.row.cell('invoiceNo')], 'noNumber', { source: 'invoice' });
    return proved(() => numbersOf(facts), undefined, { source: 'invoice' });
  },
};

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

/** A void or reversed invoice that still counts as a claim: a credit that names its invoice is in order. */
function isReversed(invoice: LedgerRow): boolean {
  return VOID.test(invoice.text('invoiceStatus').value ?? '') && (invoice.money('amountInclTax').value ?? 0) >= 0;
}

function numbersOf(facts: DealFacts): readonly (CellRef | null)[] {
  return facts.dueItems.map((item) => item.row.cell('invoiceNo'));
}
