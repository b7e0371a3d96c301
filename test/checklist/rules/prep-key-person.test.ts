import { prepKeyPerson } from '../../../src/checklist/rules/prep-key-person';
import { AS_OF } from '../facts-of-case';
import { testRule } from '../rule-tester';

const known = { contact: '王经理 13800000103' };
const log = [{ logDate: '2026-06-11', contact: '王经理' }];

testRule(prepKeyPerson, [
  { name: 'known, reachable, contacted lately', deal: known, log, status: 'proved', word: 'contacted', proof: ['台账!B2', '催款记录!B2'], source: 'log' },
  { name: 'nothing overdue: no contact needed', deal: known, items: [{ dueDate: AS_OF + 5 }], status: 'proved', proof: ['台账!B2'] },
  { name: 'the payer will do', deal: { payer: '王芳 13800000103' }, items: [{ dueDate: AS_OF + 5 }], status: 'proved' },
  { name: 'exactly 30 days ago', deal: known, log: [{ logDate: '2026-05-31' }], status: 'proved', word: 'contacted' },
  { name: '31 days ago', deal: known, log: [{ logDate: '2026-05-30' }], status: 'missing', word: 'notContacted' },
  { name: 'a shorter period by setting', deal: known, log, settings: { contactDays: 10 }, status: 'missing', word: 'notContacted' },
  { name: 'a contact after as-of', deal: known, log: [{ logDate: '2026-07-01' }], status: 'missing', word: 'neverContacted' },
  { name: 'put off or handed over is no contact', deal: known, log: [{ logDate: '2026-06-11', logContent: '推迟跟进：等月底' }, { logDate: '2026-06-12', logContent: '移交 李明', contact: '李明' }], status: 'missing', word: 'neverContacted' },
  { name: 'a contact without date', deal: known, log: [{ logDate: '', contact: '王经理' }], status: 'doubtful', word: 'undated', fixCell: '催款记录!B2' },
  { name: 'a contact without role', deal: { contact: '张三 13800000103' }, log, status: 'doubtful', word: 'noRole' },
  { name: 'the role stands in another column', deal: { contact: '张三 13800000103', payer: '张三' }, log, status: 'proved', word: 'contacted' },
  { name: 'a bare number in the contact column reaches the payer', deal: { contact: '13800000103', payer: '王芳' }, items: [{ dueDate: AS_OF + 5 }], status: 'proved' },
  { name: 'a bare number alone names nobody', deal: { contact: '13800000103' }, log, status: 'doubtful', word: 'noRole' },
  { name: 'no phone', deal: { contact: '赵经理' }, log, status: 'missing', word: 'unreachable' },
  { name: 'blank', deal: { contact: '' }, log, status: 'missing', fixCell: '台账!B2' },
  { name: 'overdue and no chase log', deal: known, status: 'noColumn', word: 'rule.prep-key-person.noLog' },
  { name: 'no such column', deal: {}, status: 'noColumn' },
  { name: 'nothing due', deal: known, items: [], status: 'notApplicable', word: 'checklist.notDue' },
]);
