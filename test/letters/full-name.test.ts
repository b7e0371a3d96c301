import { customerFullName, isFullName } from '../../src/letters/full-name';
import type { Ledger } from '../../src/domain/ledger';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { readLedger } from '../../src/sheets/read-ledger';
import { sheetData } from '../sheets/sheet-data';
import { ledgerOf } from '../support/ledger';

describe('the full name of a customer', () => {
  it.each(['苏州恒力精密机械有限公司', '上海市第一人民医院', '无锡友邻（中国）股份有限公司', 'Acme Trading Co., Ltd.', 'Müller GmbH', '江苏省机械研究设计院', 'Foo Bar Inc'])('%s is one', (name) => expect(isFullName(name)).toBe(true));
  it.each(['苏州恒力', '恒力', '公司', '老王', 'Acme', 'ABC-01', ''])('%j is a short name', (name) => expect(isFullName(name)).toBe(false));

  it('comes from the full-name column first', () => {
    const ledger = ledgerOf({ customers: [{ customerName: '恒力', customerFullName: ' 苏州恒力机械厂 ' }] });
    expect(customerFullName(ledger, '恒力')).toBe('苏州恒力机械厂');
  });

  it('is the joined name itself when that is a full name', () => expect(customerFullName(ledgerOf({ invoices: [{ customerName: '甲乙丙有限公司' }] }), '甲乙丙有限公司')).toBe('甲乙丙有限公司'));
  it('is the name under a header that says so, on the customer sheet and on others', () => {
    const customers = (header: string): Ledger => readLedger([sheetData('S', [[header, '联系人', '纳税人识别号'], ['苏州恒力机械行', '王芳', '91320500MA1XXXXX0K']])], { settings: DEFAULT_SETTINGS });
    const invoices = (header: string): Ledger => readLedger([sheetData('S', [[header, '发票号码', '开票日期', '价税合计'], ['苏州恒力机械行', 'A1', 45_693, 100]])], { settings: DEFAULT_SETTINGS });
    expect(customerFullName(customers('客户全称'), '苏州恒力机械行')).toBe('苏州恒力机械行');
    expect(customerFullName(invoices('客户全称'), '苏州恒力机械行')).toBe('苏州恒力机械行');
    for (const ledger of [customers('客户名称'), invoices('客户名称')]) expect(customerFullName(ledger, '苏州恒力机械行')).toBeNull();
  });

  it('is never made up', () => expect(customerFullName(ledgerOf({ invoices: [{ customerName: '恒力' }] }), '恒力')).toBeNull());
});
