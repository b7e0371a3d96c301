import fc from 'fast-check';
import type { FunctionId } from '../../src/functions';
import { AS_OF } from './deal-ranges';
import { call } from './function-tester';

const HEADERS = ['客户名称', '合同编号', '项目名称', '合同金额', '合同日期', '付款条件', '已收金额', '已开票金额', '欠款', '是否回款'];
const blank = fc.constant('');
const customer = fc.constantFrom('甲公司', '甲 公司', '乙公司', '甲方老名', '', '丙公司');
const number = fc.oneof(fc.constantFrom('H-1', 'H-2', 'h1'), blank);
const project = fc.oneof(fc.constantFrom('一号线', 'H-1'), blank);
const invoiceNo = fc.oneof(fc.constantFrom('F1', 'F2', 'F1、F2', 24_000_001), blank);
const day = fc.oneof(fc.integer({ min: AS_OF - 400, max: AS_OF + 40 }), blank);
const amount = fc.constantFrom(100, 250.5, 1000, -100, '');
const rowsOf = (...cells: fc.Arbitrary<unknown>[]): fc.Arbitrary<unknown[][]> => fc.array(fc.tuple(...cells), { maxLength: 5 });
const listOf = (headers: readonly string[], rows: fc.Arbitrary<unknown[][]>): fc.Arbitrary<unknown[][] | null> => fc.option(rows.map((each) => [[...headers], ...each]));

const deal = fc.tuple(customer, number, project, amount, day, fc.constantFrom('开票后30天', '预付30%-发货60%-质保10%', ''), fc.constantFrom('', '', 100), fc.constantFrom('', '', 60), fc.constantFrom('', '', 40), fc.constantFrom('', '', '是', '否')).filter(([name, contract]) => name !== '' || contract !== '');
const linked = fc.tuple(
  rowsOf(customer, invoiceNo, number, day, day, amount, fc.constantFrom('', 'F1')).map((rows) => [['客户', '发票号', '合同编号', '开票日期', '到期日', '价税合计', '原发票号'], ['丁公司', 'F9', '', AS_OF - 50, AS_OF - 20, 70, ''], ...rows]),
  listOf(['付款方', '发票号', '合同编号', '收款日期', '收款金额'], rowsOf(customer, invoiceNo, number, day, amount)),
  listOf(['客户名称', '客户别名', '联系人', '付款条件'], rowsOf(customer, fc.constantFrom('', '甲方老名', '乙公司'), fc.constantFrom('王会计 13800000103', ''), fc.constantFrom('月结30天', ''))),
  listOf(['日期', '客户名称', '项目名称', '催款内容', '承诺日期', '承诺金额'], rowsOf(day, customer, project, fc.constantFrom('已电话催款', ''), day, amount)),
  listOf(['函件编号', '客户名称', '寄出日期', '回函日期', '回函结果'], rowsOf(fc.constantFrom('L1', 'L2'), customer, day, day, fc.constantFrom('相符', ''))),
);

/** A second row with nothing in it is no deal, and has the lists analysed as a whole. */
it.each<FunctionId>(['READINESS', 'READINESSGAPS', 'NEXTACTION'])('%s of one row with linked lists is what the analysis of the whole lists gives', (id) => {
  fc.assert(fc.property(deal, linked, fc.boolean(), (row, [invoices, ...others], invoiced) => {
    // Without a list of invoices, what a deal says of invoices and payments counts.
    const lists = [invoiced ? invoices : null, ...others];
    const whole = call(id, [[HEADERS], [row, HEADERS.map(() => '')], AS_OF, ...lists]);
    expect(call(id, [[HEADERS], [row], AS_OF, ...lists])).toEqual(whole.slice(0, 1));
  }), { numRuns: 300 });
});
