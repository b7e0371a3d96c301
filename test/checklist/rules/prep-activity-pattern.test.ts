import { prepActivityPattern } from '../../../src/checklist/rules/prep-activity-pattern';
import { testRule } from '../rule-tester';

testRule(prepActivityPattern, [
  { name: 'time and place', customer: { activityPattern: '周二上午在厂里' }, status: 'proved', proof: ['客户!B2'] },
  { name: 'in English', customer: { activityPattern: 'Tuesday mornings at the plant' }, status: 'proved' },
  { name: 'the place from the address', customer: { activityPattern: '周二上午', address: '澜湖路18号' }, status: 'proved', proof: ['客户!B2', '客户!C2'] },
  { name: 'no place', customer: { activityPattern: '周二上午' }, status: 'doubtful', word: 'noPlace' },
  { name: 'no time', customer: { activityPattern: '常在厂里' }, status: 'doubtful', word: 'noTime' },
  { name: 'blank', customer: { activityPattern: '' }, status: 'missing', fixCell: '客户!B2' },
  { name: 'no such column', status: 'noColumn' },
  { name: 'nothing due', customer: { activityPattern: '' }, items: [], status: 'notApplicable', word: 'checklist.notDue' },
]);
