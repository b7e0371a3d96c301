import { dealSalesOwner } from '../../../src/checklist/rules/deal-sales-owner';
import { testRule } from '../rule-tester';

testRule(dealSalesOwner, [
  { name: 'one name', deal: { salesOwner: '李明' }, status: 'proved', proof: ['台账!B2'] },
  { name: 'an English name with a space is one', deal: { salesOwner: 'Ann Lee' }, status: 'proved' },
  { name: 'from the customer list', deal: { salesOwner: '' }, customer: { salesOwner: '李明' }, status: 'proved', source: 'customer', proof: ['客户!B2'] },
  { name: 'two names', deal: { salesOwner: '李明/周敏' }, status: 'doubtful', word: 'several' },
  { name: 'two names with 、', deal: { salesOwner: '李明、周敏' }, status: 'doubtful', word: 'several' },
  { name: 'a number', deal: { salesOwner: '10086' }, status: 'doubtful', word: 'noName' },
  { name: 'blank', deal: { salesOwner: '' }, status: 'missing', fixCell: '台账!B2' },
  { name: 'no such column', deal: {}, status: 'noColumn' },
]);
