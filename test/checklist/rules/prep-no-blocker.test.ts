import { prepNoBlocker } from '../../../src/checklist/rules/prep-no-blocker';
import { testRule } from '../rule-tester';

testRule(prepNoBlocker, [
  { name: '无', deal: { disputed: '无' }, status: 'proved', proof: ['台账!B2'] },
  { name: 'nothing noted in the column', deal: { disputed: '' }, status: 'proved' },
  { name: 'resolved', deal: { disputed: '划痕，已更换' }, status: 'proved' },
  { name: 'no dispute, in English', deal: { disputed: 'No open dispute' }, status: 'proved' },
  { name: 'unresolved is not resolved', deal: { disputed: 'unresolved' }, status: 'missing' },
  { name: 'a quality issue', deal: { disputed: '第3台良率未达标' }, status: 'missing', proof: ['台账!B2'], fixCell: '台账!B2' },
  { name: 'an invoice in dispute beside a quiet deal', deal: { disputed: '无' }, invoices: [{ disputed: '' }, { disputed: '有争议：良率' }], status: 'missing', proof: ['发票!B3'], source: 'invoice' },
  { name: 'quality as the last reason for not paying', deal: { disputed: '' }, log: [{ logDate: '2026-06-16', paymentReason: '质量' }], status: 'missing', source: 'log' },
  { name: 'an earlier quality reason does not count', deal: { disputed: '' }, log: [{ logDate: '2026-06-16', paymentReason: '流程' }, { logDate: '2026-05-01', paymentReason: '质量' }], status: 'proved' },
  { name: 'a reason logged after as-of does not count', deal: { disputed: '' }, log: [{ logDate: '2026-07-01', paymentReason: '质量' }], status: 'proved' },
  { name: 'quality, settled in the same entry', deal: { disputed: '' }, log: [{ logDate: '2026-06-16', paymentReason: '质量', logContent: '复测合格，已解决' }], status: 'proved' },
  { name: 'perhaps', deal: { disputed: '疑似缺件' }, status: 'doubtful', word: 'unsure' },
  { name: 'no such column', deal: {}, status: 'noColumn' },
  { name: 'nothing due', deal: { disputed: '第3台良率未达标' }, items: [], status: 'notApplicable', word: 'checklist.notDue' },
]);
