import fc from 'fast-check';
import { computeReceivables } from '../../src/domain/compute-receivables';
import { toIso } from '../../src/domain/day';
import { loneDeals } from '../../src/domain/lone-deals';
import type { Deal } from '../../src/domain/receivables';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { ledgerOf } from '../support/ledger';
import type { TestRow } from '../support/ledger';

const AS_OF = 45_800;
const day = fc.integer({ min: AS_OF - 500, max: AS_OF + 60 }).map(toIso);
const dealRow: fc.Arbitrary<TestRow> = fc.record({
  customerName: fc.constantFrom('甲公司', '乙公司', ''), contractNo: fc.constantFrom('', 'HT-1', 'HT-2'), projectName: fc.constantFrom('', '一号线'),
  contractAmount: fc.constantFrom(0, -5, null, 100, 100.01, 20_000), contractDate: fc.option(day), dueDate: fc.option(day), shipDate: fc.option(day), acceptDate: fc.option(day),
  termsText: fc.constantFrom('3331', '预付30%-发货60%-质保10%', '开票后30天', '货到30天', '月结', '预付30%', ''), warranty: fc.constantFrom('一年', null), amountInclTax: fc.constantFrom(null, 0, 40, 100, 30_000), disputed: fc.constantFrom('', '质量问题'),
  currency: fc.constantFrom('CNY', 'USD'),
});

/** A deal as a checklist rule may look at it; ids of items are told apart elsewhere. */
function shown({ id, row, number, name, customer, currency, amount, invoices, receipts, items, invoiced, open, overdue, settled }: Deal): object {
  return {
    id, row: row.row, number, name, customer, currency, amount, invoices, receipts, invoiced, open, overdue, settled,
    items: items.map((item) => ({ ...item, id: '', deal: item.deal?.id, row: item.row.row })),
  };
}

test('deals without invoices and receipts are what the whole computation makes of them', () => {
  fc.assert(fc.property(fc.array(dealRow, { minLength: 1, maxLength: 6 }), fc.boolean(), fc.constantFrom('价税合计', '已开票金额'), (deals, fallbackToInvoiceDate, amountInclTax) => {
    const ledger = ledgerOf({ deals, customers: [{ customerName: '甲公司', termsText: '月结60天' }] }, { amountInclTax });
    const settings = { ...DEFAULT_SETTINGS, fallbackToInvoiceDate };
    expect([...loneDeals(ledger, settings, AS_OF)].map(shown)).toEqual(computeReceivables(ledger, settings, AS_OF).deals.map(shown));
  }), { numRuns: 300 });
});
