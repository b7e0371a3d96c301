import { projectAcceptanceMethod } from '../../../src/checklist/rules/project-acceptance-method';
import { testRule } from '../rule-tester';

testRule(projectAcceptanceMethod, [
  { name: 'a form that both sign', deal: { acceptanceMethod: '终验收单双方签字盖章' }, status: 'proved', proof: ['台账!B2'] },
  { name: 'in English', deal: { acceptanceMethod: 'Signed FAT report' }, status: 'proved' },
  { name: 'no document named', deal: { acceptanceMethod: '现场试运行三天' }, status: 'doubtful', word: 'noDocument' },
  { name: 'no document named but one is filed', deal: { acceptanceMethod: '现场试运行三天', acceptanceDoc: 'YS-018' }, status: 'proved', proof: ['台账!B2', '台账!C2'] },
  { name: 'blank', deal: { acceptanceMethod: '' }, status: 'missing', fixCell: '台账!B2' },
  { name: 'no such column', deal: {}, status: 'noColumn' },
]);
