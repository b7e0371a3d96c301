import { prepObjectionEvidence } from '../../../src/checklist/rules/prep-objection-evidence';
import { AS_OF } from '../facts-of-case';
import { testRule } from '../rule-tester';

testRule(prepObjectionEvidence, [
  { name: 'filed', deal: { evidence: '已存档' }, status: 'proved', proof: ['台账!B2'] },
  { name: 'due in 30 days counts', deal: { evidence: '已存档' }, items: [{ dueDate: AS_OF + 30 }], status: 'proved' },
  { name: 'not there', deal: { evidence: '无' }, status: 'missing', word: 'absent' },
  { name: 'only a part', deal: { evidence: '部分，缺图纸' }, status: 'doubtful', word: 'partly' },
  { name: 'still to come', deal: { evidence: '待补' }, status: 'doubtful', word: 'partly' },
  { name: 'blank', deal: { evidence: '' }, status: 'missing', fixCell: '台账!B2' },
  { name: 'no such column', deal: {}, status: 'noColumn' },
  { name: 'due in 31 days is not soon', deal: { evidence: '' }, items: [{ dueDate: AS_OF + 31 }], status: 'notApplicable', word: 'checklist.notDue' },
]);
