import { peopleAcceptor } from '../../../src/checklist/rules/people-acceptor';
import { testRule } from '../rule-tester';

testRule(peopleAcceptor, [
  { name: 'name and phone in one cell', deal: { acceptor: '王芳 13800000103' }, status: 'proved', proof: ['台账!B2'], source: 'deal' },
  { name: 'a name alone', deal: { acceptor: '沈工（质量部）' }, status: 'proved' },
  { name: 'from the customer list', deal: { acceptor: '' }, customer: { acceptor: '王芳 13800000103' }, status: 'proved', source: 'customer', proof: ['客户!B2'] },
  { name: 'nine digits are no phone', deal: { acceptor: '王芳 138000001' }, status: 'doubtful', word: 'phone' },
  { name: 'a phone and nobody', deal: { acceptor: '13800000103' }, status: 'doubtful', word: 'noName' },
  { name: 'a department', deal: { acceptor: '财务部' }, status: 'doubtful', word: 'role' },
  { name: 'the company', deal: { acceptor: '甲公司' }, status: 'doubtful', word: 'company' },
  { name: 'our own sales owner', deal: { acceptor: '李明 13800000103', salesOwner: '李明' }, status: 'doubtful', word: 'ourOwn', proof: ['台账!B2', '台账!C2'] },
  { name: 'one text in all three roles', deal: { acceptor: '王芳 13800000103', decisionMaker: '王芳 13800000103', payer: '王芳 13800000103' }, status: 'doubtful', word: 'copied', fixCell: '台账!B2' },
  { name: 'two roles in one hand are fine', deal: { acceptor: '王芳 13800000103', decisionMaker: '王芳 13800000103', payer: '余工' }, status: 'proved' },
  { name: 'blank', deal: { acceptor: '' }, status: 'missing', fixCell: '台账!B2' },
  { name: '待定', deal: { acceptor: '待定' }, status: 'missing', word: 'checklist.placeholder' },
  { name: 'no such column', deal: {}, status: 'noColumn' },
]);
