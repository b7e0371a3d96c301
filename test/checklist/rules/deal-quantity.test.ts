import { dealQuantity } from '../../../src/checklist/rules/deal-quantity';
import { testRule } from '../rule-tester';

testRule(dealQuantity, [
  { name: 'a positive number with its unit', deal: { qty: 12, unit: '台' }, status: 'proved', proof: ['台账!B2', '台账!C2'] },
  { name: 'a fraction is a quantity too', deal: { qty: 0.5, unit: '吨' }, status: 'proved' },
  { name: 'a sheet without unit column counts in its own unit', deal: { qty: 12 }, status: 'proved', proof: ['台账!B2'] },
  { name: 'a unit column left blank', deal: { qty: 12, unit: '' }, status: 'doubtful', word: 'noUnit', fixCell: '台账!C2' },
  { name: 'zero', deal: { qty: 0, unit: '台' }, status: 'doubtful', word: 'notPositive' },
  { name: 'below zero', deal: { qty: -3, unit: '台' }, status: 'doubtful', word: 'notPositive' },
  { name: 'blank', deal: { qty: null, unit: '台' }, status: 'missing', fixCell: '台账!B2' },
  { name: 'words', deal: { qty: '若干', unit: '台' }, status: 'doubtful', word: 'checklist.unreadable' },
  { name: 'no such column', deal: { unit: '台' }, status: 'noColumn' },
]);
