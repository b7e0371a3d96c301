import { customerClosingDay } from '../../../src/checklist/rules/customer-closing-day';
import { testRule } from '../rule-tester';

testRule(customerClosingDay, [
  { name: 'a day', customer: { closingDay: '25' }, status: 'proved', proof: ['客户!B2'], source: 'customer' },
  { name: 'a number cell', customer: { closingDay: 31 }, status: 'proved' },
  { name: 'the end of the month', customer: { closingDay: '月末' }, status: 'proved' },
  { name: 'with the deadline of the plan', customer: { closingDay: '每月25日', planDeadline: '每月20日' }, status: 'proved', proof: ['客户!B2', '客户!C2'] },
  { name: 'no plan', customer: { closingDay: '25', planDeadline: '无' }, status: 'proved', proof: ['客户!B2'] },
  { name: 'the deal may say it', deal: { closingDay: '20' }, status: 'proved', source: 'deal' },
  { name: 'a day that no month has', customer: { closingDay: '35' }, status: 'doubtful', word: 'noDay', fixCell: '客户!B2' },
  { name: 'the day nought', customer: { closingDay: '0' }, status: 'doubtful', word: 'noDay' },
  { name: 'a plan without a day', customer: { closingDay: '25', planDeadline: '看情况' }, status: 'doubtful', word: 'plan', fixCell: '客户!C2' },
  { name: 'blank', customer: { closingDay: '' }, status: 'missing', fixCell: '客户!B2' },
  { name: 'no such column', status: 'noColumn' },
]);
