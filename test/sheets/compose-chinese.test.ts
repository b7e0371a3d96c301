import type { Field } from '../../src/domain/ledger';
import { composeChinese } from '../../src/sheets/compose-chinese';

describe('composeChinese', () => {
  test.each<[string, Field, number]>([
    ['买受人公司名称', 'customerName', 0], ['买受人统编', 'taxNo', 0], ['数量明细', 'qty', 0], ['新发票货款', 'amountInclTax', 0], ['约定付款日', 'dueDate', 0], ['应付节点', 'trigger', 0], ['实缴日期', 'receiptDate', 0],
    ['客户作息/可约时间', 'activityPattern', 0], ['核定合同总价', 'contractAmount', 2], ['剩余货款', 'openAmount', 0], ['拖欠理由', 'paymentReason', 0],
  ])('%s is %s', (key, field, unknown) => {
    expect(composeChinese(key)).toEqual({ field, unknown });
  });

  test.each([
    ['a plan', '预计付款日'], ['somebody else\'s name', '供应商名称'], ['a noun that is not known', '客户盖章处'], ['what stands between subject and noun', '买受人证件号码'], ['too much that is not known', '奖学补助合同总价'],
    ['a subject without its noun', '催款地'], ['English', 'invoice no'], ['a count', '合同笔数'],
  ])('%s is nothing', (_what, key) => {
    expect(composeChinese(key)).toBeNull();
  });
});
