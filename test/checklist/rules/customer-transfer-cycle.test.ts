import { customerTransferCycle } from '../../../src/checklist/rules/customer-transfer-cycle';
import { testRule } from '../rule-tester';

testRule(customerTransferCycle, [
  { name: 'days', customer: { transferCycle: '3天' }, status: 'proved', proof: ['客户!B2'] },
  { name: 'a number cell', customer: { transferCycle: 3 }, status: 'proved' },
  { name: 'T+1', customer: { transferCycle: 'T+1' }, status: 'proved' },
  { name: 'in English', customer: { transferCycle: '5 days' }, status: 'proved' },
  { name: 'payment terms in the wrong column', customer: { transferCycle: '90天' }, status: 'doubtful', word: 'tooLong' },
  { name: 'words', customer: { transferCycle: '看老板心情' }, status: 'doubtful', word: 'noDays' },
  { name: 'blank', customer: { transferCycle: '' }, status: 'missing', fixCell: '客户!B2' },
  { name: 'no such column', status: 'noColumn' },
]);
