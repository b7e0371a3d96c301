import { say } from '../../src/messages/say';
import { greeting, matter, personOf, spokenDay, thing } from '../../src/playbook/spoken';
import type { MessageValue } from '../../src/domain/message';
import { AS_OF, day, factsOf, make } from './facts';
import type { Case } from './facts';

const company = (name: string) => ({ company: { name, address: '', contact: '', phone: '', email: '', bankName: '', bankAccount: '', taxNo: '' } });
const said = (value: MessageValue) => (typeof value === 'object' && 'id' in value ? say('zh-CN', value) : value);

describe('greeting', () => {
  it.each<[Case, string]>([
    [{ customers: [{ payer: '王经理 13800138000' }], settings: company('恒力设备') }, '王经理您好，我是恒力设备的李明。'],
    [{ customers: [{ payer: '财务部' }], settings: company('恒力设备') }, '您好，我是恒力设备的李明。'],
    [{ customers: [{ contact: '李会计（周一至周三）' }] }, '李会计您好，我是李明。'],
    [{ customers: [{ contact: '李会计、王出纳 13800138000' }] }, '李会计您好，我是李明。'],
    [{ invoices: [{ customerName: '宁波海川', invoiceNo: '1' }] }, '您好，打扰您一下。'],
    [{ customers: [{ payer: '合同部王经理' }], settings: company('华东合同能源') }, '您好，我是李明。'],
  ])('%j', (given, text) => {
    const facts = factsOf(given);
    expect(say('zh-CN', greeting(facts, personOf(facts)))).toBe(text);
  });
});

describe('personOf', () => {
  it('takes the payer before the contact, the deal before the customer, and adds the phone of the phone column', () => {
    expect(personOf(factsOf({ customers: [{ contact: '赵', payer: '王经理', phone: '0574-88880000' }] })).text).toBe('王经理 0574-88880000');
    expect(personOf(factsOf({ customers: [{ contact: '0574-88880000', payer: '王经理' }] })).text).toBe('王经理 0574-88880000');
    expect(personOf(factsOf({ customers: [{ contact: '赵 0574-88880000', payer: '王经理' }] })).text).toBe('王经理');
    expect(personOf(factsOf({ deal: { orderNo: 'PO-1', payer: '周会计 13900139000' }, customers: [{ payer: '王经理', phone: '0574-88880000' }] })).text).toBe('周会计 13900139000');
    expect(personOf(factsOf({})).text).toBe('');
  });
});

describe('thing', () => {
  it.each<[Case, string]>([
    [{ deal: { orderNo: 'PO-17', projectName: '冲压线' } }, '冲压线'],
    [{ deal: { orderNo: 'PO-17', projectName: '冲压线合同' } }, '订单PO-17'],
    [{ deal: { orderNo: '合同17', contractNo: 'HT-17', projectName: '冲压线合同' } }, '订单HT-17'],
    [{}, '发票25110001'],
    [{ item: { number: '合同17' } }, '之前那批货'],
    [{ deal: { orderNo: 'PO-17', projectName: '冲压线' }, item: { kind: 'retention', event: 'warranty' } }, '冲压线的质保金'],
  ])('%j', (given, text) => {
    expect(said(thing(factsOf(given)))).toBe(text);
  });
});

describe('matter', () => {
  it.each<[string, Case, string]>([
    ['late', {}, '发票25110001有一笔¥100,000.00，说好6月10日付，到今天15天了。'],
    ['due in another year', { item: { dueDate: day('2024-12-30') } }, '发票25110001有一笔¥100,000.00，说好2024年12月30日付，到今天177天了。'],
    ['not due', { item: { dueDate: day('2025-07-01') } }, '发票25110001有一笔¥100,000.00，7月1日到期。'],
    ['without a due date', { item: { dueDate: null } }, '发票25110001还有¥100,000.00没有结。'],
    ['partly promised', { log: [{ logDate: '2025-06-20', promiseDate: '2025-07-01', promiseAmount: 30000 }] }, '发票25110001除了您已经说好日子的部分，还有¥70,000.00。'],
    ['placed by assumption', { item: { assumed: true }, balance: { unapplied: 1 } }, '贵公司这边的货款，合计还有¥99,999.99没有结。'],
    ['in another currency', { item: { currency: 'USD' } }, '发票25110001有一笔USD 100,000.00，说好6月10日付，到今天15天了。'],
  ])('%s', (_, given, text) => {
    expect(say('zh-CN', matter(factsOf(given)))).toBe(text);
  });
});

it('says a day without the year of today', () => {
  expect([say('zh-CN', spokenDay(AS_OF, AS_OF)), say('en-US', spokenDay(day('2024-02-29'), AS_OF))]).toEqual(['6月25日', '29 Feb 2024']);
});

describe('currency of log rows', () => {
  const promise = { logDate: '2025-06-20', promiseDate: '2025-07-01', promiseAmount: 100000 };
  const pending = (given: Case) => make(given).facts.situation.promise;

  it('means the only currency of the customer when the cell is blank', () => {
    expect(pending({ item: { currency: 'USD' }, log: [promise] })).toBe('pending');
    expect(pending({ item: { currency: 'USD' }, log: [{ ...promise, currency: '美元' }] })).toBe('pending');
    expect(pending({ item: { currency: 'USD' }, log: [{ ...promise, currency: '人民币' }] })).toBe('none');
  });
});
