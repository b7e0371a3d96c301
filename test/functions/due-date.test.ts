import { fromIso } from '../../src/domain/day';
import { testFunction } from './function-tester';

const day = (iso: string): number => fromIso(iso) ?? 0;
const INVOICE = day('2025-01-10');

testFunction('DUEDATE', [
  { kind: 'normal', name: '30 days', given: [day('2025-03-05'), '开票后30天'], shows: day('2025-04-04') },
  { kind: 'normal', name: '月结30天 is read as A', given: [INVOICE, '月结30天'], shows: day('2025-03-02') },
  { kind: 'normal', name: 'reading B', given: [INVOICE, '月结30天', 'B'], shows: day('2025-02-28') },
  { kind: 'normal', name: 'reading c in small letters', given: [INVOICE, '月结30天', 'c'], shows: day('2025-02-10') },
  { kind: 'normal', name: '次月结30天', given: [INVOICE, '次月结30天'], shows: day('2025-03-03') },
  { kind: 'edges', name: 'a blank reading is A', given: [INVOICE, '月结30天', 0], shows: day('2025-03-02') },
  { kind: 'edges', name: 'a rest day is not moved: aging counts from the agreed date', given: [day('2025-09-01'), '30天'], shows: day('2025-10-01') },
  { kind: 'blank', name: 'date or terms blank', given: [[[0], [INVOICE]], [['30天'], ['']]], shows: [[''], ['']] },
  { kind: 'wrong type', name: 'terms without a date', given: [INVOICE, '背靠背'], throws: { code: '#N/A', says: /^按「背靠背」算不出到期日：[^。]+。写上到期日/ } },
  { kind: 'wrong type', name: 'terms that start with acceptance', given: [INVOICE, '验收后30天'], throws: { code: '#N/A', says: /验收/ } },
  { kind: 'wrong type', name: 'no such reading', given: [INVOICE, '月结30天', 'D'], throws: { code: '#VALUE!', says: /「月结的算法」写的是「D」/ } },
  { kind: 'wrong type', name: 'no date', given: ['昨天', '30天'], throws: { code: '#VALUE!', says: /「开票日期」/ } },
  { kind: 'wrong shape', name: 'terms for two of three', given: [[[INVOICE], [INVOICE], [INVOICE]], [['30天'], ['60天']]], shows: [[INVOICE + 30], [INVOICE + 60], [{ error: '#N/A' }]] },
  { kind: 'array', name: 'a column of dates, one wording', given: [[[INVOICE], [INVOICE + 1]], '30天'], shows: [[INVOICE + 30], [INVOICE + 31]] },
]);
