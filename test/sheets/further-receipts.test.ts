import fc from 'fast-check';
import type { CellValue } from '../../src/domain/cell';
import { computeReceivables } from '../../src/domain/compute-receivables';
import { fromIso } from '../../src/domain/day';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { withoutOrdinal } from '../../src/sheets/further-columns';
import { readLedger } from '../../src/sheets/read-ledger';
import { sheetData } from './sheet-data';

const AS_OF = fromIso('2025-12-31') ?? 0;
const read = (values: CellValue[][]) => {
  const ledger = readLedger([sheetData('发票', values)], { settings: DEFAULT_SETTINGS });
  return { ledger, receivables: computeReceivables(ledger, DEFAULT_SETTINGS, AS_OF) };
};

describe('receipts side by side in a row', () => {
  test.each([
    ['回款日期2', '回款日期', 2], ['第一次回款金额', '回款金额', 1], ['回款1日期', '回款日期', 1], ['二期收款金额', '收款金额', 2], ['收款金额三', '收款金额', 3], ['首次到账日期', '到账日期', 1],
    ['payment date 2', 'payment date', 2], ['payment 2 amount', 'payment amount', 2], ['2nd payment date', 'payment date', 2],
  ])('%s is %s of receipt %i', (header, key, ordinal) => {
    expect(withoutOrdinal(header)).toEqual({ key, ordinal });
  });

  test('pay the row in which they stand, each on its own day', () => {
    const { receivables } = read([
      ['客户名称', '发票号码', '价税合计', '开票日期', '到期日', '回款日期1', '回款金额1', '回款日期2', '回款金额2', '未回款'],
      ['甲公司', 'A1', 1000, '2025-01-01', '2025-02-01', '2025-03-01', 300, '2025-04-01', 200, 500], ['甲公司', 'A2', 400, '2025-01-02', '2025-02-02', '2025-03-05', 400, null, null, 0],
    ]);
    expect(receivables.totals.map(({ received, open, unapplied }) => ({ received, open, unapplied }))).toEqual([{ received: 90_000, open: 50_000, unapplied: 0 }]);
    expect(receivables.items.map((item) => [item.number, item.open])).toEqual([['A1', 50_000], ['A2', 0]]);
    expect(receivables.allocations.map(({ amount, by }) => [amount, by])).toEqual(expect.arrayContaining([[30_000, 'sameRow'], [20_000, 'sameRow'], [40_000, 'sameRow']]));
    expect(receivables.findings.map((finding) => finding.id)).not.toContain('domain.openDiffers');
  });

  test('after the as-of date do not exist yet', () => {
    const { receivables } = read([
      ['客户名称', '发票号码', '价税合计', '开票日期', '回款日期1', '回款金额1', '回款日期2', '回款金额2'], ['甲公司', 'A1', 1000, '2025-01-01', '2025-03-01', 300, '2026-04-01', 200],
    ]);
    expect(receivables.totals.map((total) => total.open)).toEqual([70_000]);
  });

  test('add up to what a list with one receipt a row says', () => {
    const amount = fc.option(fc.integer({ min: 1, max: 9_999 }), { nil: null });
    fc.assert(fc.property(fc.array(fc.tuple(amount, amount, amount), { minLength: 1, maxLength: 6 }), (rows) => {
      const beside = read([
        ['客户名称', '发票号码', '价税合计', '开票日期', '回款日期1', '回款金额1', '回款日期2', '回款金额2', '回款日期3', '回款金额3'],
        ...rows.map((parts, index): CellValue[] => ['甲公司', `A${index}`, 100_000, 45_700, ...parts.flatMap((part, nth): CellValue[] => [part === null ? null : 45_701 + nth, part])]),
      ]);
      const below = readLedger([
        sheetData('发票', [['客户名称', '发票号码', '价税合计', '开票日期'], ...rows.map((_parts, index): CellValue[] => ['甲公司', `A${index}`, 100_000, 45_700])]),
        sheetData('收款', [['客户名称', '发票号码', '收款日期', '收款金额'], ...rows.flatMap((parts, index) => parts.flatMap((part, nth): CellValue[][] => (part === null ? [] : [['甲公司', `A${index}`, 45_701 + nth, part]])))]),
      ], { settings: DEFAULT_SETTINGS });
      const expected = computeReceivables(below, DEFAULT_SETTINGS, AS_OF);
      expect(beside.receivables.items.map((item) => [item.number, item.open])).toEqual(expected.items.map((item) => [item.number, item.open]));
      expect(beside.receivables.totals).toEqual(expected.totals);
    }), { numRuns: 40 });
  });
});
