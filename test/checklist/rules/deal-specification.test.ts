import { dealSpecification } from '../../../src/checklist/rules/deal-specification';
import { testRule } from '../rule-tester';

testRule(dealSpecification, [
  { name: 'a model proves it', deal: { spec: 'ZX-800' }, status: 'proved', proof: ['台账!B2'] },
  { name: 'the invoice may say it', deal: { spec: '' }, invoices: [{ spec: 'ZX-800' }], status: 'proved', source: 'invoice', proof: ['发票!B2'] },
  { name: 'blank is missing', deal: { spec: '' }, status: 'missing', fixCell: '台账!B2' },
  { name: 'a dash is missing', deal: { spec: '-' }, status: 'missing', word: 'checklist.placeholder' },
  { name: 'repeating the project is no specification', deal: { spec: '输送线', projectName: '输送线' }, status: 'doubtful', word: 'repeats', proof: ['台账!B2', '台账!C2'] },
  { name: 'no such column', deal: {}, status: 'noColumn' },
]);
