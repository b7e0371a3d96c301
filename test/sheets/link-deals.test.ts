import type { CellValue } from '../../src/domain/cell';
import { computeReceivables } from '../../src/domain/compute-receivables';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { readLedger } from '../../src/sheets/read-ledger';
import { sheetData } from './sheet-data';

const DEALS = [['客户名称', '合同编号', '项目名称', '合同金额', '合同日期'], ['甲公司', 'HT-1', '一号线', 1000, 45_700], ['甲公司', 'HT-2', '二号线', 1000, 45_700], ['乙公司', 'HT-3', '三号线', 1000, 45_700]];
const INVOICES = [
  ['客户名称', '发票号码', '价税合计', '开票日期', '合同编号'], ['甲公司', '24110001', 600, 45_710, 'HT-1'], ['甲公司', '24110002', 400, 45_710, 'HT-1'], ['甲公司', '24110003', 500, 45_710, 'HT-2'],
  ['乙公司', '24110004', 500, 45_710, 'HT-3'], ['甲公司', '24110005', 100, 45_710, ''],
];

function linkOf(...receipt: CellValue[]): unknown {
  const ledger = readLedger([
    sheetData('台账', DEALS), sheetData('开票', INVOICES), sheetData('收款', [['付款方', '收款金额', '收款日期', '发票号码', '合同编号'], receipt]),
  ], { settings: DEFAULT_SETTINGS });
  const [row] = ledger.receipts;
  const link = row && ledger.links.get(row);
  return link ? [link.by, link.deal.text('contractNo').value] : null;
}

describe('a receipt belongs to', () => {
  test.each([
    ['the deal of the invoice that it names', '24110003', '', ['invoiceNo', 'HT-2']],
    ['the deal that all its invoices belong to', '24110001、24110002', '', ['invoiceNo', 'HT-1']],
    ['no deal when its invoices belong to several', '24110001、24110003', '', null],
    ['the contract that it names before the invoice', '24110003', 'HT-1', ['contractNo', 'HT-1']],
    ['no deal when the invoice is another customer\'s', '24110004', '', null],
    ['no deal when the invoice has none', '24110005', '', null],
    ['no deal when nobody knows the invoice', '99999999', '', null],
  ])('%s', (_, number, contract, link) => {
    expect(linkOf('甲公司', 100, 45_720, number, contract)).toEqual(link);
  });

  test('the deal of its invoice and pays that invoice only', () => {
    const ledger = readLedger([
      sheetData('台账', DEALS), sheetData('开票', INVOICES), sheetData('收款', [['付款方', '收款金额', '收款日期', '发票号码'], ['甲公司', 700, 45_720, '24110001']]),
    ], { settings: DEFAULT_SETTINGS });
    const { allocations, deals, unapplied } = computeReceivables(ledger, DEFAULT_SETTINGS, 45_800);
    expect(allocations.map(({ by, amount, item }) => [by, amount, item.number])).toEqual([['invoiceNo', 60_000, '24110001']]);
    expect(unapplied.map(({ amount }) => amount)).toEqual([10_000]);
    expect(deals.map((deal) => [deal.number, deal.receipts.length])).toEqual([['HT-1', 1], ['HT-2', 0], ['HT-3', 0]]);
  });
});
