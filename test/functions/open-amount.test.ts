import { fromIso } from '../../src/domain/day';
import { testFunction } from './function-tester';

const AS_OF = fromIso('2025-06-30') ?? 0;
const HEADER = ['客户', '发票号', '开票日期', '到期日', '价税合计'];
const INVOICES = [HEADER, ['甲公司', 'F1', '2025-03-01', '2025-03-31', 60000], ['甲公司', 'F2', '2025-05-01', '2025-05-31', 40000], ['乙公司', 'F3', '2025-06-10', '2025-07-10', 20000]];
const RECEIPTS = [['付款方', '收款日期', '收款金额', '发票号'], ['甲公司', '2025-06-05', 70000, '']];
const REFERENCED = [RECEIPTS[0], ['甲公司', '2025-06-05', 30000, 'F2']];
const NOTHING = [['']];

testFunction('OPENAMOUNT', [
  { kind: 'normal', name: 'the earliest due is paid first', given: [INVOICES, RECEIPTS, AS_OF], shows: [[0], [30000], [20000]] },
  { kind: 'normal', name: 'a reference wins', given: [INVOICES, REFERENCED, AS_OF], shows: [[60000], [10000], [20000]] },
  { kind: 'normal', name: 'only referenced money counts', given: [INVOICES, RECEIPTS, AS_OF, '指定'], shows: [[60000], [40000], [20000]] },
  { kind: 'edges', name: 'receipts after as-of do not exist yet', given: [INVOICES, RECEIPTS, (fromIso('2025-06-04') ?? 0)], shows: [[60000], [40000], [0]] },
  { kind: 'edges', name: 'a total row is no invoice', given: [[...INVOICES, ['合计', '', '', '', 120000]], NOTHING, AS_OF], shows: [[60000], [40000], [20000], ['']] },
  { kind: 'edges', name: 'an error cell in the list costs its own row only', given: [[...INVOICES.slice(0, 3), ['乙公司', 'F3', '2025-06-10', '2025-07-10', { code: '#N/A' }]], NOTHING, AS_OF], shows: [[60000], [40000], [0]] },
  { kind: 'blank', name: 'no receipts', given: [INVOICES, null, AS_OF], shows: [[60000], [40000], [20000]] },
  { kind: 'blank', name: 'a receipt list that has only its header yet', given: [INVOICES, [RECEIPTS[0]], AS_OF], shows: [[60000], [40000], [20000]] },
  { kind: 'wrong shape', name: 'one receipt without the header row', given: [INVOICES, RECEIPTS.slice(1), AS_OF], throws: { code: '#VALUE!', says: /「收款」只有一行/ } },
  { kind: 'blank', name: 'a blank row', given: [[...INVOICES, [0, 0, 0, 0, 0]], NOTHING, AS_OF], shows: [[60000], [40000], [20000], ['']] },
  { kind: 'blank', name: 'no as-of date', given: [INVOICES, RECEIPTS, null], throws: { code: '#VALUE!', says: /没有截止日/ } },
  { kind: 'wrong type', name: 'a method that does not exist', given: [INVOICES, RECEIPTS, AS_OF, '随便'], throws: { code: '#VALUE!', says: /「核销方式」写的是「随便」/ } },
  { kind: 'wrong type', name: 'an error cell for the invoices is that error', given: [{ code: '#N/A' }, RECEIPTS, AS_OF], throws: { code: '#N/A' } },
  { kind: 'wrong type', name: 'an error cell for the receipts is that error', given: [INVOICES, { code: '#N/A' }, AS_OF], throws: { code: '#N/A' } },
  { kind: 'wrong shape', name: 'only the header row', given: [[HEADER], RECEIPTS, AS_OF], throws: { code: '#VALUE!', says: /「发票」只有一行/ } },
  { kind: 'wrong shape', name: 'no header row', given: [[['a', 'b'], [1, 2]], NOTHING, AS_OF], throws: { code: '#VALUE!', says: /没有认出/ } },
  { kind: 'wrong shape', name: 'several as-of dates', given: [INVOICES, RECEIPTS, [[AS_OF], [AS_OF]]], throws: { code: '#VALUE!', says: /「截止日」给了一片区域/ } },
  { kind: 'array', name: 'a row for each row, in order', given: [[HEADER, ...INVOICES.slice(1).reverse()], NOTHING, AS_OF], shows: [[20000], [40000], [60000]] },
]);
