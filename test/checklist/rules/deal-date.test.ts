import { dealDate } from '../../../src/checklist/rules/deal-date';
import { testRule } from '../rule-tester';

testRule(dealDate, [
  { name: 'a contract date', deal: { contractDate: '2026-03-02' }, status: 'proved', proof: ['台账!B2'] },
  { name: 'the as-of date itself is not after it', deal: { contractDate: '2026-06-30' }, status: 'proved' },
  { name: 'a day later is', deal: { contractDate: '2026-07-01' }, status: 'doubtful', word: 'future' },
  { name: 'the invoice date stands in', deal: {}, invoices: [{ invoiceDate: '2026-03-02' }], status: 'proved', proof: ['发票!B2'], source: 'invoice' },
  { name: 'the day of shipment stands in', deal: { contractDate: '', shipDate: '2026-03-05' }, status: 'proved', proof: ['台账!C2'] },
  { name: 'a date that never was', deal: { contractDate: '2026/2/30' }, status: 'doubtful', word: 'checklist.unreadable' },
  { name: 'a date without year', deal: { contractDate: '3月2日' }, status: 'doubtful', word: 'checklist.needsYear', fixCell: '台账!B2' },
  { name: 'blank', deal: { contractDate: '' }, status: 'missing', fixCell: '台账!B2' },
  { name: 'a state is no date', deal: { contractDate: '暂无' }, status: 'missing', word: 'checklist.placeholder' },
  { name: 'no such column', deal: {}, status: 'noColumn' },
]);
