import { customerFullName, isFullName } from '../../src/letters/full-name';
import { ledgerOf } from '../support/ledger';

describe('the full name of a customer', () => {
  it.each(['苏州恒力精密机械有限公司', '上海市第一人民医院', '无锡友邻（中国）股份有限公司', 'Acme Trading Co., Ltd.', 'Müller GmbH', '江苏省机械研究设计院', 'Foo Bar Inc'])('%s is one', (name) => expect(isFullName(name)).toBe(true));
  it.each(['苏州恒力', '恒力', '公司', '老王', 'Acme', 'ABC-01', ''])('%j is a short name', (name) => expect(isFullName(name)).toBe(false));

  it('comes from the full-name column first', () => {
    const ledger = ledgerOf({ customers: [{ customerName: '恒力', customerFullName: ' 苏州恒力机械厂 ' }] });
    expect(customerFullName(ledger, '恒力')).toBe('苏州恒力机械厂');
  });

  it('is the joined name itself when that is a full name', () => expect(customerFullName(ledgerOf({ invoices: [{ customerName: '甲乙丙有限公司' }] }), '甲乙丙有限公司')).toBe('甲乙丙有限公司'));
  it('is never made up', () => expect(customerFullName(ledgerOf({ invoices: [{ customerName: '恒力' }] }), '恒力')).toBeNull());
});
