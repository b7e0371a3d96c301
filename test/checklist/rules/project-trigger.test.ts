import { projectTrigger } from '../../../src/checklist/rules/project-trigger';
import { testRule } from '../rule-tester';

testRule(projectTrigger, [
  { name: 'named, and its date is there', deal: { trigger: '验收后起算', acceptDate: '2026-04-06', acceptanceDoc: 'YS-1' }, status: 'proved', proof: ['台账!B2'] },
  { name: 'named, and not yet happened', deal: { trigger: '发货', shipDate: '', deliveryDoc: '' }, status: 'proved' },
  { name: 'happened by the papers, without a date', deal: { trigger: '验收后起算', acceptDate: '', acceptanceDoc: '验收单已归档' }, status: 'doubtful', word: 'noDate', proof: ['台账!D2'], fixCell: '台账!C2' },
  { name: 'papers still to come prove nothing', deal: { trigger: '验收后起算', acceptDate: '', acceptanceDoc: '待补' }, status: 'proved' },
  { name: 'an acceptance date in the future', deal: { trigger: '验收', acceptDate: '2026-07-15' }, status: 'doubtful', word: 'future' },
  { name: 'a future acceptance where acceptance starts nothing', deal: { trigger: '开票日起算', acceptDate: '2026-07-15' }, status: 'proved' },
  { name: 'a milestone names the event', deal: { termsText: '3331', shipDate: '', deliveryDoc: 'QS-1' }, items: [{ kind: 'notTriggered', event: 'shipment', dueDate: null }], status: 'doubtful', word: 'noDate', fixCell: '台账!C2' },
  { name: 'signed for on a day', deal: { trigger: '货到', shipDate: '', signDate: '2026-05-02', deliveryDoc: 'QS-1' }, status: 'proved' },
  { name: 'terms name the start', deal: { trigger: '', termsText: '开票后30天' }, status: 'proved', proof: ['台账!C2'] },
  { name: 'a fixed date is a start', deal: { trigger: '', dueDate: '2026-06-10' }, status: 'proved', word: 'time', proof: ['台账!C2'] },
  { name: 'blank', deal: { trigger: '' }, status: 'missing', fixCell: '台账!B2' },
  { name: 'terms that name none', deal: { trigger: '', termsText: '协商' }, status: 'missing', fixCell: '台账!B2' },
  { name: 'an event date nobody can read', deal: { trigger: '验收', acceptDate: '2026/2/30' }, status: 'doubtful', word: 'checklist.unreadable', fixCell: '台账!C2' },
  { name: 'no such column', deal: {}, status: 'noColumn' },
]);
