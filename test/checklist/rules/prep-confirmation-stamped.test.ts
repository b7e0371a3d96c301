import { prepConfirmationStamped } from '../../../src/checklist/rules/prep-confirmation-stamped';
import { testRule } from '../rule-tester';

const letter = {
  letterNo: 'H-1', letterPurpose: '对账', letterItems: 'F1', letterSentDate: '2026-06-02', letterReplyDate: '2026-06-10', letterResult: '相符',
  letterBalance: 1000, letterConfirmed: 1000, sealType: '公章', letterDifference: '',
};
const due = { invoices: [{ invoiceNo: 'F1' }] };

testRule(prepConfirmationStamped, [
  { name: 'back, agreed and stamped', ...due, letters: [letter], status: 'proved', proof: ['函件登记!F2', '函件登记!G2'], source: 'letters' },
  { name: 'a difference that is explained', ...due, letters: [{ ...letter, letterResult: '不符', letterConfirmed: 900, letterDifference: '质保金未入账' }], status: 'proved', word: 'explained' },
  { name: 'a difference that is explained, without a seal', ...due, letters: [{ ...letter, letterResult: '不符', letterConfirmed: 900, letterDifference: '质保金未入账', sealType: '' }], status: 'doubtful', word: 'noSeal', fixCell: '函件登记!J2' },
  { name: 'a difference that is explained, in a register without seals', ...due, letters: [{ letterNo: 'H-1', letterPurpose: '对账', letterItems: 'F1', letterSentDate: '2026-06-02', letterReplyDate: '2026-06-10', letterResult: '不符', letterDifference: '质保金未入账' }], status: 'proved', word: 'explained' },
  ...['待查', '核对中', '在查', '原因不明', '待定', 'to be checked'].map((letterDifference) => (
    { name: `a difference of which is said: ${letterDifference}`, ...due, letters: [{ ...letter, letterResult: '不符', letterConfirmed: 900, letterDifference }], status: 'missing' as const, word: 'different' }
  )),
  { name: 'a difference that is not', ...due, letters: [{ ...letter, letterResult: '不符', letterConfirmed: 900 }], status: 'missing', word: 'different', fixCell: '函件登记!K2' },
  { name: 'not back', ...due, letters: [{ ...letter, letterReplyDate: '' }], status: 'missing', fixCell: '函件登记!F2' },
  { name: 'back after as-of', ...due, letters: [{ ...letter, letterReplyDate: '2026-07-02' }], status: 'missing' },
  { name: 'no letter', ...due, letters: [{ ...letter, customerName: '乙公司' }], status: 'missing', word: 'noLetter' },
  { name: 'a letter about other items', ...due, letters: [{ ...letter, letterItems: 'F7' }], status: 'missing', word: 'noLetter' },
  { name: 'back without result', ...due, letters: [{ ...letter, letterResult: '' }], status: 'doubtful', word: 'noResult', fixCell: '函件登记!G2' },
  { name: 'agreed beside another amount', ...due, letters: [{ ...letter, letterConfirmed: 990 }], status: 'doubtful', word: 'amount' },
  { name: 'agreed without a seal', ...due, letters: [{ ...letter, sealType: '' }], status: 'doubtful', word: 'noSeal', fixCell: '函件登记!J2' },
  { name: 'no register', ...due, status: 'noColumn' },
  { name: 'nothing due', letters: [letter], items: [], status: 'notApplicable', word: 'checklist.notDue' },
]);
