import { peopleDecisionMaker } from '../../../src/checklist/rules/people-decision-maker';
import { testRule } from '../rule-tester';

testRule(peopleDecisionMaker, [
  { name: 'name and phone in one cell', deal: { decisionMaker: '王芳 13800000103' }, status: 'proved', proof: ['台账!B2'], source: 'deal' },
  { name: 'the phone beside it', deal: { decisionMaker: '王芳', phone: '0512-58881234' }, status: 'proved', proof: ['台账!B2', '台账!C2'] },
  { name: 'a mail address', deal: { decisionMaker: 'M. Okafor m.okafor@example.com' }, status: 'proved' },
  { name: 'a phone on the customer list', deal: { decisionMaker: '王芳' }, customer: { phone: '13800000103' }, status: 'proved', proof: ['台账!B2', '客户!B2'] },
  { name: 'somebody talked to them', deal: { decisionMaker: '王芳' }, log: [{ logDate: '2026-06-11', contact: '王芳' }], status: 'proved', proof: ['台账!B2', '催款记录!C2'] },
  { name: 'an undated talk counts as current', deal: { decisionMaker: '王芳' }, log: [{ logDate: '', contact: '王芳' }], status: 'proved' },
  { name: 'no way to reach', deal: { decisionMaker: '王芳' }, status: 'missing', word: 'unreachable', fixCell: '台账!B2' },
  { name: 'a phone column with eight digits too few', deal: { decisionMaker: '王芳', phone: '138' }, status: 'missing', word: 'unreachable' },
  { name: 'from the customer list', deal: { decisionMaker: '' }, customer: { decisionMaker: '王芳 13800000103' }, status: 'proved', source: 'customer', proof: ['客户!B2'] },
  { name: 'nine digits are no phone', deal: { decisionMaker: '王芳 138000001' }, status: 'doubtful', word: 'phone' },
  { name: 'a phone and nobody', deal: { decisionMaker: '13800000103' }, status: 'doubtful', word: 'noName' },
  { name: 'a department', deal: { decisionMaker: '财务部' }, status: 'doubtful', word: 'role' },
  { name: 'the company', deal: { decisionMaker: '甲公司' }, status: 'doubtful', word: 'company' },
  { name: 'our own sales owner', deal: { decisionMaker: '李明 13800000103', salesOwner: '李明' }, status: 'doubtful', word: 'ourOwn', proof: ['台账!B2', '台账!C2'] },
  { name: 'one text in all three roles', deal: { decisionMaker: '王芳 13800000103', acceptor: '王芳 13800000103', payer: '王芳 13800000103' }, status: 'doubtful', word: 'copied', fixCell: '台账!B2' },
  { name: 'two roles in one hand are fine', deal: { decisionMaker: '王芳 13800000103', acceptor: '王芳 13800000103', payer: '余工' }, status: 'proved' },
  { name: 'blank', deal: { decisionMaker: '' }, status: 'missing', fixCell: '台账!B2' },
  { name: '待定', deal: { decisionMaker: '待定' }, status: 'missing', word: 'checklist.placeholder' },
  { name: 'no such column', deal: {}, status: 'noColumn' },
]);
