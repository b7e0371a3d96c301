import { projectPaymentMethod } from '../../../src/checklist/rules/project-payment-method';
import { testRule } from '../rule-tester';

testRule(projectPaymentMethod, [
  { name: 'transfer', deal: { paymentMethod: '银行转账' }, status: 'proved', proof: ['台账!B2'] },
  { name: 'a bill', deal: { paymentMethod: '6个月银承' }, status: 'proved' },
  { name: 'T/T', deal: { paymentMethod: 'T/T' }, status: 'proved' },
  { name: 'named in the terms', deal: { paymentMethod: '', termsText: '开票后30天电汇' }, status: 'proved', proof: ['台账!C2'] },
  { name: 'terms in the wrong column', deal: { paymentMethod: '月结30天' }, status: 'doubtful', word: 'unnamed' },
  { name: 'blank', deal: { paymentMethod: '' }, status: 'missing', fixCell: '台账!B2' },
  { name: 'no such column', deal: { termsText: '月结30天' }, status: 'noColumn' },
]);
