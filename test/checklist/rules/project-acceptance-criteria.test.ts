import { projectAcceptanceCriteria } from '../../../src/checklist/rules/project-acceptance-criteria';
import { testRule } from '../rule-tester';

testRule(projectAcceptanceCriteria, [
  { name: 'a figure', deal: { acceptanceCriteria: '良率 ≥ 95%' }, status: 'proved', proof: ['台账!B2'] },
  { name: 'a reference', deal: { acceptanceCriteria: '按技术协议附件3' }, status: 'proved' },
  { name: '合格 alone says nothing', deal: { acceptanceCriteria: '合格' }, status: 'doubtful', word: 'vague' },
  { name: 'OK says nothing', deal: { acceptanceCriteria: 'OK' }, status: 'doubtful', word: 'vague' },
  { name: 'the method copied', deal: { acceptanceCriteria: '双方签验收单', acceptanceMethod: '双方签验收单' }, status: 'doubtful', word: 'repeats' },
  { name: 'blank', deal: { acceptanceCriteria: '' }, status: 'missing', fixCell: '台账!B2' },
  { name: '待定', deal: { acceptanceCriteria: '待定' }, status: 'missing', word: 'checklist.placeholder' },
  { name: 'no such column', deal: {}, status: 'noColumn' },
]);
