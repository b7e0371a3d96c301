import fc from 'fast-check';
import { computeReceivables } from '../../src/domain/compute-receivables';
import { toIso } from '../../src/domain/day';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { itemInterest } from '../../src/playbook/item-interest';
import { partiesOf } from '../../src/playbook/parties';
import { playFacts } from '../../src/playbook/situation';
import { ledgerOf } from '../support/ledger';
import { AS_OF, CUSTOMER } from './facts';

const SETTINGS = { ...DEFAULT_SETTINGS, agreedAnnualRate: 0.06 };
const day = fc.integer({ min: AS_OF - 400, max: AS_OF + 40 }).map(toIso);
const yuan = fc.integer({ min: 1, max: 1_000_000 }).map((fen) => fen / 100);

test('what is left of the principal is what the books have open, whatever was paid, credited or taken back', () => {
  let judged = 0;
  fc.assert(fc.property(
    fc.array(fc.record({ amountInclTax: yuan, dueDate: day, invoiceDate: fc.constant(toIso(AS_OF - 500)) }), { minLength: 1, maxLength: 4 }),
    fc.array(fc.record({ receivedAmount: fc.oneof({ weight: 5, arbitrary: yuan }, { weight: 1, arbitrary: yuan.map((amount) => -amount) }), receiptDate: fc.option(day, { freq: 8 }) }), { maxLength: 6 }),
    fc.option(yuan), (invoices, receipts, credit) => {
      const rows = invoices.map((row, index) => ({ customerName: CUSTOMER, invoiceNo: `${1000 + index}`, originalInvoiceNo: null, ...row }));
      const credits = credit === null ? [] : [{ customerName: CUSTOMER, invoiceNo: '1999', originalInvoiceNo: '1000', amountInclTax: -credit, dueDate: null, invoiceDate: toIso(AS_OF - 300) }];
      const ledger = ledgerOf({ invoices: [...rows, ...credits], receipts: receipts.map((row) => ({ customerName: CUSTOMER, ...row })) });
      const receivables = computeReceivables(ledger, SETTINGS, AS_OF);
      const party = partiesOf(ledger, receivables, SETTINGS, AS_OF)(CUSTOMER, 'CNY');
      for (const item of receivables.items) {
        const found = itemInterest(playFacts({ item, deal: item.deal, readiness: null, party }));
        if (!found) continue;
        judged += 1;
        expect(found.booked).toMatchObject({ principal: item.open, rest: 0 });
        // Interest paid first leaves more of the principal, and in all never less.
        if (found.statutory) expect(found.statutory.principal).toBeGreaterThanOrEqual(item.open);
      }
    },
  ), { numRuns: 200 });
  expect(judged).toBeGreaterThan(100);
});
