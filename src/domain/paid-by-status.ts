import type { Day } from './day';
import { inSlices } from './in-slices';
import type { Steps } from './in-slices';
import type { Ledger, LedgerRow, LedgerTable } from './ledger';
import type { Fen } from './money';
import type { DealDraft } from './read-deals';
import type { InvoiceDocument } from './read-invoices';
import type { CashReceipt } from './read-receipts';
import type { Report } from './reporter';
import { typedText } from './row-facts';
import { hasInvoices } from './stated-document';

/** Words that say by themselves that all was paid, whatever the column is called. */
const PAID = /^(?:(?:已|款|全部|全额|均已|款已)(?:收|回|付|到|清|收款|回款|付款|到款|到账|到帐|结清|付清|收齐|收清|收讫|回清|核销|清账|销账)(?:款|完|讫|清|毕)*|结清|付清|收讫|收齐|paid(?: in full)?|fully paid|settled|cleared|collected)$/i;
/** Answers to 是否回款. */
const YES = /^(?:是|已|√|✓|✔|☑|y|yes|true|done|closed|received|有)$/i;
const PART = /部分|部份|\bpart(?:ly|ial|ially)?\b/i;

/**
 * True for a list that has a column for whether it was paid.
 * @example columns 价税合计 and 是否回款 → true
 */
export function saysPaid({ columns }: LedgerTable): boolean {
  return columns.has('receiptStatus');
}

/**
 * Rows that say that they were paid and nowhere how much: the whole amount counts as received, one finding a list. Rows paid in part are told. Where amounts
 * received or open are written, or the customer has receipts in a list, those count; a row that says paid beside a smaller amount is told. Looks at
 * invoices, and at deals where there are none. Money in 分.
 * @example an invoice of 100.00 with 是否回款 = 是 and no amount received → a receipt of 10000; 部分 → none, finding paidInPart; 否 → none
 */
export function* receiptsFromStatus(documents: readonly InvoiceDocument[], deals: readonly DealDraft[], receipts: readonly CashReceipt[], ledger: Ledger, asOf: Day, report: Report): Steps<CashReceipt[]> {
  const derived: CashReceipt[] = [];
  if (!ledger.tables.some(({ columns }) => columns.has('receiptStatus') || columns.has('invoiceStatus'))) return derived;
  const rowsPaid = new Set<LedgerRow>();
  const listed = new Set<string>();
  yield* inSlices(receipts, ({ sameRow, customer }) => {
    if (sameRow) rowsPaid.add(sameRow);
    else listed.add(customer ?? '');
  });
  const look = (row: LedgerRow, customer: string, currency: string, amount: Fen): void => {
    const state = paidState(row);
    if (state === null || amount <= 0) return;
    const written = row.has('receivedAmount') ? row.value('receivedAmount') ?? 0 : null;
    if (written !== null) {
      if (state === 'paid' && written < amount && !listed.has(customer)) report('statusDiffers', 'warning', row, 'receiptStatus', { amount: { fen: amount, currency }, received: { fen: written, currency } });
      return;
    }
    if (row.value('openAmount') !== null || rowsPaid.has(row) || listed.has(customer)) return;
    if (state === 'part') {
      report('paidInPart', 'warning', row, 'receiptStatus');
      return;
    }
    report('receivedFromStatus', 'info', row, 'receiptStatus');
    derived.push({ row, customer: row.customer, currency, amount, day: null, numbers: [], sameRow: row, deal: null, dealBy: null, bill: false });
  };
  if (hasInvoices(ledger)) yield* inSlices(documents, ({ row, customer, currency, amount, credited }) => look(row, customer, currency, amount - credited));
  else {
    yield* inSlices(deals, ({ row, customer, currency, amount }) => {
      if ((row.value('contractDate') ?? asOf) <= asOf) look(row, customer ?? '', currency, amount ?? 0);
    });
  }
  return derived;
}

/** What a row says about payment; null when it says nothing, or that nothing was paid. A state of the invoice (已开票, 正常) needs a word that is about money. */
function paidState(row: LedgerRow): 'paid' | 'part' | null {
  const receipt = typedText(row, 'receiptStatus');
  if (PAID.test(receipt) || YES.test(receipt)) return 'paid';
  if (PART.test(receipt)) return 'part';
  return receipt === '' && PAID.test(typedText(row, 'invoiceStatus')) ? 'paid' : null;
}
