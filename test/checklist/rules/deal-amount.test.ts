import { dealAmount } from '../../../src/checklist/rules/deal-amount';
import { testRule } from '../rule-tester';

testRule(dealAmount, [
  { name: 'an amount alone', deal: { contractAmount: 172000 }, status: 'proved', proof: ['台账!B2'] },
  { name: 'an invoice standing in for a deal has its invoice amount', deal: { amountInclTax: 500 }, status: 'proved', proof: ['台账!B2'] },
  { name: 'quantity × price gives it', deal: { contractAmount: 172000, qty: 2, unitPrice: 86000 }, status: 'proved', proof: ['台账!B2', '台账!C2', '台账!D2'] },
  { name: 'off by 0.01 and the rounding of the price', deal: { contractAmount: 100.01, qty: 1, unitPrice: 100 }, status: 'proved' },
  { name: 'off by 0.02 for one piece', deal: { contractAmount: 100.02, qty: 1, unitPrice: 100 }, status: 'doubtful', word: 'product' },
  { name: 'a price with four decimals leaves less room: 0.01 + 1000 × 0.00005 = 0.06', deal: { contractAmount: 12389.46, qty: 1000, unitPrice: '12.3894' }, status: 'proved' },
  { name: 'one cent more is too much', deal: { contractAmount: 12389.47, qty: 1000, unitPrice: '12.3894' }, status: 'doubtful', word: 'product' },
  { name: 'a price without tax at the rate given', deal: { contractAmount: 1130, qty: 10, unitPrice: 100, taxRate: '13%' }, status: 'proved' },
  { name: 'a price without tax at a rate in force', deal: { contractAmount: 1060, qty: 10, unitPrice: 100 }, status: 'proved' },
  { name: 'the rate given rules out others', deal: { contractAmount: 1060, qty: 10, unitPrice: 100, taxRate: '13%' }, status: 'doubtful', word: 'product' },
  { name: 'the amount before tax agrees', deal: { contractAmount: 1090.5, amountExclTax: 1000, qty: 10, unitPrice: 100 }, status: 'proved' },
  { name: 'off by 1,000', deal: { contractAmount: 23400, qty: 7, unitPrice: 3200 }, status: 'doubtful', word: 'product', fixCell: '台账!B2' },
  { name: 'quantity without price says nothing', deal: { contractAmount: 23400, qty: 7, unitPrice: null }, status: 'proved', proof: ['台账!B2'] },
  { name: 'zero', deal: { contractAmount: 0 }, status: 'doubtful', word: 'notPositive' },
  { name: 'blank', deal: { contractAmount: null }, status: 'missing', fixCell: '台账!B2' },
  { name: 'no such column', deal: {}, status: 'noColumn' },
]);
