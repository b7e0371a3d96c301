import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { LOCALES } from '../../src/messages/locale';
import { CHASE_LOG } from '../../src/sheets/chase-log';
import { LETTER_REGISTER } from '../../src/sheets/letter-register';
import { ledgerFromRanges } from '../../src/sheets/ranges-ledger';
import { readLedger } from '../../src/sheets/read-ledger';
import { registerHeader } from '../../src/sheets/register';
import { sheetData } from './sheet-data';

const INVOICES = [['客户', '单号', '金额', '日期', '到期日'], ['甲公司', 'A1', 100, 45693, 45730], ['乙公司', 'A2', 200, 45700, 0]];
const RECEIPTS = [['客户', '日期', '金额', '单号'], [0, 0, 0, 0], ['甲公司', 45740, 60, 'A1'], [0, 0, 0, 0]];

describe('ranges of a formula', () => {
  test('play the role the formula gives them, though their headers say little', () => {
    const ledger = ledgerFromRanges({ invoices: INVOICES, receipts: RECEIPTS }, DEFAULT_SETTINGS);
    expect(ledger.invoices.map((row) => [row.customer, row.text('invoiceNo').value, row.money('amountInclTax').value, row.day('invoiceDate').value])).toEqual([['甲公司', 'A1', 10_000, 45693], ['乙公司', 'A2', 20_000, 45700]]);
    expect(ledger.receipts.map((row) => [row.customer, row.money('receivedAmount').value, row.day('receiptDate').value])).toEqual([['甲公司', 6_000, 45740]]);
  });

  test('take the zeros that Excel makes of blank cells for blanks', () => {
    const ledger = ledgerFromRanges({ invoices: INVOICES, receipts: RECEIPTS }, DEFAULT_SETTINGS);
    expect(ledger.invoices[1]?.day('dueDate').status).toBe('blank');
    expect(ledger.tables[1]?.skipped).toEqual([{ row: 2, reason: 'blank' }]);
  });

  test('give what the sheets they stand on give', () => {
    const header = ['客户名称', '发票号码', '价税合计', '开票日期', '回款金额'];
    const body = [['甲公司', 'A1', '1,130.00', '2025/3/1', 500], ['合计', '', 1130, '', 500]];
    const fromRange = ledgerFromRanges({ invoices: [header, ...body] }, DEFAULT_SETTINGS);
    const fromSheet = readLedger([sheetData('发票', [header, ...body])], { settings: DEFAULT_SETTINGS });
    for (const ledger of [fromRange, fromSheet]) {
      expect(ledger.tables[0]?.roles).toEqual(['invoices', 'receipts']);
      expect(ledger.invoices.map((row) => [row.money('amountInclTax').value, row.day('invoiceDate').value, row.money('receivedAmount').value])).toEqual([[113_000, 45717, 50_000]]);
    }
  });

  test.each([['log', CHASE_LOG], ['letters', LETTER_REGISTER]] as const)('read our own %s in every language by our columns, as its sheet is read', (role, register) => {
    for (const locale of LOCALES) {
      const values = [register.columns.map(({ field }) => registerHeader(register, field, locale)), register.columns.map((_, column) => `X${column}`)];
      const [alone] = ledgerFromRanges({ [role]: values }, DEFAULT_SETTINGS).tables;
      const [onSheet] = readLedger([sheetData(register.sheet, values)], { settings: DEFAULT_SETTINGS }).tables;
      expect([...(alone?.columns.keys() ?? [])]).toEqual(register.columns.map(({ field }) => field));
      expect([...(onSheet?.columns.keys() ?? [])]).toEqual(register.columns.map(({ field }) => field));
    }
  });

  test('may be left out or empty', () => {
    expect(ledgerFromRanges({}, DEFAULT_SETTINGS).tables).toEqual([]);
    expect(ledgerFromRanges({ deals: [] }, DEFAULT_SETTINGS).deals).toEqual([]);
  });
});
