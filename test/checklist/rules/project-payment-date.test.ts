import { projectPaymentDate } from '../../../src/checklist/rules/project-payment-date';
import type { DueBasis } from '../../../src/domain/receivables';
import { AS_OF } from '../facts-of-case';
import { testRule } from '../rule-tester';

const cell = { sheet: '台账', row: 2, column: 2 };
const basis = (kind: DueBasis['kind']): DueBasis => ({ kind, message: { id: 'test' }, cells: [cell] });

testRule(projectPaymentDate, [
  { name: 'a due date', deal: { dueDate: '2026-06-10' }, items: [{ dueBasis: basis('given') }], status: 'proved', proof: ['台账!B2'], source: 'receivables' },
  { name: 'terms that give one', deal: { termsText: '开票后30天' }, items: [{ dueBasis: basis('terms') }], status: 'proved' },
  { name: 'cells of several items, each once', deal: { termsText: '3331' }, items: [{ dueBasis: basis('milestone') }, { dueBasis: basis('milestone') }], status: 'proved', proof: ['台账!B2'] },
  { name: 'a wording with three readings', deal: { termsText: '月结30天' }, items: [{ dueBasis: basis('terms') }], status: 'doubtful', word: 'reading', fixCell: null },
  { name: 'the same, confirmed for this customer', deal: { termsText: '月结30天' }, items: [{ dueBasis: basis('terms') }], settings: { customers: { 甲公司: { termsReading: 'B' } } }, status: 'proved' },
  { name: 'confirmed for another customer does not help', deal: { termsText: '月结30天' }, items: [{ dueBasis: basis('terms') }], settings: { customers: { 乙公司: { termsReading: 'B' } } }, status: 'doubtful', word: 'reading' },
  { name: '次月结 has one reading', deal: { termsText: '次月结30天' }, items: [{ dueBasis: basis('terms') }], status: 'proved' },
  { name: 'a due date beside 月结 needs no reading', deal: { termsText: '月结30天', dueDate: '2026-06-10' }, items: [{ dueBasis: basis('given') }], status: 'proved' },
  { name: 'conditional terms', deal: { termsText: '背靠背' }, items: [{ dueDate: null, dueBasis: basis('none') }], status: 'doubtful', word: 'notComputable', fixCell: '台账!B2' },
  {
    name: 'an event without its date', deal: { termsText: '票到30天' }, status: 'doubtful', word: 'eventMissing',
    items: [{ dueDate: null, dueBasis: { ...basis('none'), message: { id: 'domain.due.eventMissing', values: { start: { id: 'domain.start.invoiceReceived' }, column: { field: 'invoiceReceivedDate' } } } } }],
  },
  { name: 'borrowed from the invoice', deal: { termsText: '' }, items: [{ dueBasis: basis('invoiceDate') }], status: 'doubtful', word: 'borrowed' },
  { name: 'a due date without year', deal: { dueDate: '6月10日' }, items: [{ dueDate: null, dueBasis: basis('none') }], status: 'doubtful', word: 'checklist.needsYear' },
  { name: 'both blank', deal: { termsText: '', dueDate: '' }, items: [{ dueDate: null, dueBasis: basis('none') }], status: 'missing', fixCell: '台账!B2' },
  { name: 'only a due date column, blank', deal: { dueDate: '' }, items: [{ dueDate: null, dueBasis: basis('none') }], status: 'missing', fixCell: '台账!B2' },
  { name: 'nothing triggered yet: the terms answer', deal: { termsText: '验收后30天' }, items: [{ kind: 'notTriggered', dueDate: null }], status: 'proved', proof: ['台账!B2'], source: 'deal' },
  { name: 'nothing triggered yet, and terms that will never give a date', deal: { termsText: '背靠背' }, items: [{ kind: 'notTriggered', dueDate: null }], status: 'doubtful', word: 'notComputable' },
  { name: 'nothing open: the due date answers', deal: { dueDate: AS_OF }, items: [], status: 'proved', proof: ['台账!B2'] },
  { name: 'neither column', deal: {}, items: [{ dueDate: null, dueBasis: basis('none') }], status: 'noColumn' },
]);
