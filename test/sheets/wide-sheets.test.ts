import type { CellValue } from '../../src/domain/cell';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { readLedger } from '../../src/sheets/read-ledger';
import { sheetData } from './sheet-data';

const COLUMNS = 16_384;
const wide = (first: readonly CellValue[], rest: (index: number) => CellValue): CellValue[] => [...first, ...Array.from({ length: COLUMNS - first.length }, (_, index) => rest(index))];
const table = (name: string): CellValue[][] => [wide(['客户名称', '发票号码', '价税合计', '开票日期'], (index) => `${name}指标${index}`), wide(['甲公司', `${name}1`, 100, 45_693], (index) => index)];
const read = (values: CellValue[][]) => readLedger([sheetData('宽表', values)], { settings: DEFAULT_SETTINGS });

describe('sheets with all sixteen thousand columns', () => {
  test('one table is read whole', () => {
    const ledger = read(table('A'));
    expect(ledger.invoices.map((row) => row.text('invoiceNo').value)).toEqual(['A1']);
    expect(ledger.findings.map((finding) => finding.id)).not.toContain('reading.unsearched');
  });

  test('beyond what is looked at, it is said from which row on nothing was read', () => {
    const names = ['A', 'B', 'C', 'D', 'E'];
    const ledger = read(names.flatMap((name) => [...table(name), []]));
    const [unsearched] = ledger.findings.filter((finding) => finding.id === 'reading.unsearched');
    const last = Math.max(...ledger.tables.map((each) => each.lastRow));
    expect(ledger.tables.length).toBeGreaterThanOrEqual(2);
    expect(ledger.tables.length).toBeLessThan(names.length);
    expect(unsearched?.severity).toBe('warning');
    expect(Number(unsearched?.message.values?.row)).toBeGreaterThan(last);
    expect(Number(unsearched?.message.values?.row)).toBeLessThanOrEqual(last + 2);
  });
});
