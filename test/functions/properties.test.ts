import fc from 'fast-check';
import { fromIso } from '../../src/domain/day';
import type { FunctionId } from '../../src/functions';
import { call, thrown } from './function-tester';
import type { Shown } from './function-tester';

const AS_OF = fromIso('2025-06-30') ?? 0;
const date = fc.oneof(fc.integer({ min: 44000, max: 47000 }), fc.constantFrom('2025-03-15', '2025年3月15日', '', 0, null, 'x', '3月5日', '暂无'));
const money = fc.oneof(fc.integer({ min: -1_000_000, max: 1_000_000 }).map((fen) => fen / 100), fc.constantFrom('1,234.50', '', null, 'x', '￥1.5万'));
const terms = fc.constantFrom('30天', '月结30天', '次月结45天', '背靠背', '', 0);

/** Functions that answer cell by cell, with columns that vary. */
const BY_CELL: Partial<Record<FunctionId, { columns: fc.Arbitrary<unknown>[]; rest: unknown[] }>> = {
  AGING: { columns: [date], rest: [AS_OF, '30,60,90'] },
  OVERDUEDAYS: { columns: [date], rest: [AS_OF] },
  DUEDATE: { columns: [date, terms], rest: ['B'] },
  RMBUPPER: { columns: [money], rest: [] },
  LATEINTEREST: { columns: [money, date], rest: [AS_OF, 0.05] },
  LIMITATION: { columns: [date, date], rest: [] },
};

it.each(Object.entries(BY_CELL) as [FunctionId, { columns: fc.Arbitrary<unknown>[]; rest: unknown[] }][])('%s: the spilled column is the same as row by row', (id, { columns, rest }) => {
  fc.assert(fc.property(fc.array(fc.tuple(...columns), { minLength: 2, maxLength: 12 }), (rows) => {
    const spilled = call(id, [...columns.map((_, index) => rows.map((row) => [row[index]])), ...rest]);
    const single = rows.map((row): Shown[] => {
      try {
        return call(id, [...row, ...rest])[0] ?? [];
      } catch {
        return [{ error: thrown(() => call(id, [...row, ...rest])).code }];
      }
    });
    expect(spilled).toEqual(single);
  }));
});

it('READINESS: the spilled column is the same as row by row', () => {
  const headers = [['客户名称', '合同编号', '项目名称', '规格型号', '合同金额', '合同日期', '业务员', '付款条件']];
  const text = (word: string): fc.Arbitrary<string> => fc.constantFrom('', word, '待定');
  const deal = fc.tuple(fc.constantFrom('甲公司', '乙公司'), fc.nat(99).map((n) => `H-${n}`), text('一号线'), text('ZX-800'), fc.constantFrom(100, 2500.5, ''), fc.constantFrom('2025-03-01', '', '2026-01-01'), text('李明'), text('开票后30天'));
  fc.assert(fc.property(fc.uniqueArray(deal, { minLength: 2, maxLength: 6, selector: (row) => row[1] }), (rows) => {
    const spilled = call('READINESS', [headers, rows, AS_OF]);
    expect(spilled).toEqual(rows.map((row) => call('READINESS', [headers, [row], AS_OF])[0]));
  }), { numRuns: 30 });
});
