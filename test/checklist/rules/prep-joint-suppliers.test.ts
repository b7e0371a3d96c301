import { prepJointSuppliers } from '../../../src/checklist/rules/prep-joint-suppliers';
import { testRule } from '../rule-tester';

testRule(prepJointSuppliers, [
  { name: 'a supplier with a contact', customer: { otherSuppliers: '凯润轴承 李经理 13800000190' }, status: 'proved', proof: ['客户!B2'] },
  { name: 'names only', customer: { otherSuppliers: '凯润轴承' }, status: 'doubtful', word: 'unreachable' },
  { name: 'nine digits', customer: { otherSuppliers: '凯润轴承 138000001' }, status: 'doubtful', word: 'phone' },
  { name: 'sole supplier', customer: { otherSuppliers: '无' }, status: 'notApplicable', word: 'sole' },
  { name: 'blank', customer: { otherSuppliers: '' }, status: 'missing', fixCell: '客户!B2' },
  { name: '待定', customer: { otherSuppliers: '待定' }, status: 'missing', word: 'checklist.placeholder' },
  { name: 'no such column', status: 'noColumn' },
  { name: 'nothing due', customer: { otherSuppliers: '' }, items: [], status: 'notApplicable', word: 'checklist.notDue' },
]);
