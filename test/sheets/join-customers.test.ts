import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import { customerCore, customerKey } from '../../src/sheets/customer-key';
import { readLedger } from '../../src/sheets/read-ledger';
import { sheetData } from './sheet-data';

const HEADER = ['客户名称', '发票号码', '价税合计', '开票日期'];
const read = (names: string[], settings: Partial<Settings> = {}) => readLedger([sheetData('发票', [HEADER, ...names.map((name, index) => [name, `A${index}`, 100, 45693])])], { settings: { ...DEFAULT_SETTINGS, ...settings } });

describe('customers', () => {
  test('go by the spelling met most often', () => {
    expect(read(['甲 公司', '甲公司', '甲公司']).invoices.map((row) => row.customer)).toEqual(['甲公司', '甲公司', '甲公司']);
    expect([...read(['甲 公司', '甲公司', '甲公司']).customers.values()].map((customer) => customer.spellings)).toEqual([['甲 公司', '甲公司']]);
  });

  test('are merged when the user said so, also in a chain and in a circle', () => {
    expect(read(['恒力', '苏州恒力机械有限公司'], { merges: { 恒力: '苏州恒力机械有限公司' } }).invoices.map((row) => row.customer)).toEqual(['苏州恒力机械有限公司', '苏州恒力机械有限公司']);
    expect(read(['甲', '乙', '丙'], { merges: { 甲: '乙', 乙: '丙' } }).customers.size).toBe(1);
    expect(read(['甲', '乙'], { merges: { 甲: '乙', 乙: '甲' } }).invoices).toHaveLength(2);
    expect(read(['恒力', '苏州恒力机械有限公司'], { merges: { 恒力: '苏州恒力机械有限公司' } }).mergeProposals).toEqual([]);
  });

  test('that the user kept apart are not proposed again', () => {
    const names = ['苏州恒力机械有限公司', '苏州恒力机械有限责任公司'];
    expect(read(names).mergeProposals.map((each) => each.why.id)).toEqual(['reading.merge.legalForm']);
    expect(read(names, { keptApart: [[...names].sort().join('\n')] }).mergeProposals).toEqual([]);
  });

  test('with one code under two names are proposed and not merged', () => {
    const ledger = readLedger([sheetData('发票', [['客户编码', ...HEADER], ['C1', '甲公司', 'A1', 1, 45693], ['C1', '完全不同商行', 'A2', 1, 45693]])], { settings: DEFAULT_SETTINGS });
    expect(ledger.customers.size).toBe(2);
    expect(ledger.mergeProposals.map((each) => each.why)).toEqual([{ id: 'reading.merge.sameCode', values: { code: 'C1' } }]);
  });

  test('whose names differ in a number or direction are not proposed', () => {
    for (const [a, b] of [['华东一建有限公司', '华东二建有限公司'], ['北方商贸有限公司', '南方商贸有限公司'], ['客户001贸易', '客户002贸易']] as const) expect(read([a, b]).mergeProposals).toEqual([]);
  });

  test.each([['苏州恒力（集团） 有限公司', '苏州恒力(集团)有限公司'], ['ＡＢＣ Co., Ltd.', 'abc co ltd'], ['上海·贝塔', '上海贝塔']])('%s and %s have one key', (a, b) => {
    expect(customerKey(a)).toBe(customerKey(b));
  });

  test.each([['苏州恒力机械有限责任公司', '苏州恒力机械'], ['Acme Trading Co., Ltd.', 'acmetrading'], ['公司', '公司']])('%s is %s without its legal form', (name, core) => {
    expect(customerCore(name)).toBe(core);
  });
});
