import { prepConfirmationSent } from '../../../src/checklist/rules/prep-confirmation-sent';
import { testRule } from '../rule-tester';

const letter = { letterNo: 'H-1', letterPurpose: '对账', letterItems: 'F1、F2', letterSentDate: '2026-06-02' };
const due = { invoices: [{ invoiceNo: 'F1' }] };

testRule(prepConfirmationSent, [
  { name: 'sent within the period, listing the item', ...due, letters: [letter], status: 'proved', proof: ['函件登记!E2', '函件登记!D2'], source: 'letters' },
  { name: 'exactly 90 days ago', ...due, letters: [{ ...letter, letterSentDate: '2026-04-01' }], status: 'proved' },
  { name: '91 days ago', ...due, letters: [{ ...letter, letterSentDate: '2026-03-31' }], status: 'missing', word: 'tooOld' },
  { name: 'a longer period by setting', ...due, letters: [{ ...letter, letterSentDate: '2026-03-31' }], settings: { confirmationDays: 120 }, status: 'proved' },
  { name: 'the letter lists other items', ...due, letters: [{ ...letter, letterItems: 'F11' }], status: 'missing', word: 'otherItems' },
  { name: 'an older letter that lists them beats a newer that does not', ...due, letters: [letter, { ...letter, letterItems: 'F9', letterSentDate: '2026-06-20' }], status: 'proved', proof: ['函件登记!E2', '函件登记!D2'] },
  { name: 'a letter without list', ...due, letters: [{ ...letter, letterItems: '' }], status: 'doubtful', word: 'noList', fixCell: '函件登记!D2' },
  { name: 'a letter without date of sending', ...due, letters: [{ ...letter, letterSentDate: '' }], status: 'doubtful', word: 'notSent', fixCell: '函件登记!E2' },
  { name: 'a confirmation that also asks for payment', ...due, letters: [{ ...letter, letterPurpose: '请求付款' }], status: 'proved' },
  { name: 'a demand confirms nothing', ...due, letters: [{ ...letter, letterPurpose: '催款' }], status: 'missing' },
  { name: 'sent after as-of', ...due, letters: [{ ...letter, letterSentDate: '2026-07-01' }], status: 'missing' },
  { name: 'a letter whose purpose nobody wrote', ...due, letters: [{ ...letter, letterPurpose: '' }], status: 'proved' },
  { name: 'a list with amounts', ...due, letters: [{ ...letter, letterItems: 'F1：1,000.00；F2：500.00' }], status: 'proved' },
  { name: 'numbers with a slash', invoices: [{ invoiceNo: 'HT/26/01' }], letters: [{ ...letter, letterItems: 'HT/26/01、HT/26/02' }], status: 'proved' },
  { name: 'our currency by its name', ...due, letters: [{ ...letter, currency: '人民币' }], status: 'proved' },
  { name: 'another customer', ...due, letters: [{ ...letter, customerName: '乙公司' }], status: 'missing' },
  { name: 'another currency', ...due, letters: [{ ...letter, currency: 'USD' }], status: 'missing' },
  { name: 'kept beside the deal', deal: { letterSentDate: '2026-06-02' }, status: 'proved', source: 'deal' },
  { name: 'no register', ...due, status: 'noColumn' },
  { name: 'nothing due', letters: [letter], items: [], status: 'notApplicable', word: 'checklist.notDue' },
]);
