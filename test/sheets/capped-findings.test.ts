import type { CellValue } from '../../src/domain/cell';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { readLedger } from '../../src/sheets/read-ledger';
import { sheetData } from './sheet-data';

const HEADER = ['客户名称', '发票号码', '价税合计', '开票日期'];
const ROWS = 20_000;

function read(row: (index: number) => CellValue[]) {
  const ledger = readLedger([sheetData('发票', [HEADER, ...Array.from({ length: ROWS }, (_, index) => row(index))])], { settings: DEFAULT_SETTINGS });
  return { ledger, of: (id: string) => ledger.findings.filter((finding) => finding.id === id) };
}

describe('a sheet full of one trouble', () => {
  test.each<[string, string, string, (index: number) => CellValue[], number]>([
    ['numbers that lost their end', 'reading.damagedNumber', 'reading.moreDamaged', (index) => ['甲公司', 2.5322e19 + index * 10_000, 100, 45_693], ROWS],
    ['equal rows', 'reading.duplicateRow', 'reading.moreDuplicates', () => ['甲公司', 'A1', 100, 45_693], ROWS - 1],
    ['days that are none', 'reading.unreadable', 'reading.moreCells', (index) => ['甲公司', `A${index}`, 100, index % 2 === 0 ? '2023/2/30' : 45_693], ROWS / 2],
  ])('%s: fifty are told singly, the rest in one finding that still holds every cell', (_what, single, together, row, count) => {
    const { of } = read(row);
    expect(of(single)).toHaveLength(50);
    const [rest, ...none] = of(together);
    expect(none).toEqual([]);
    expect(rest?.more).toHaveLength(count - 50);
    expect(rest?.message.values?.count).toBe(count - 50);
    expect(rest?.cell).toEqual(rest?.more?.[0]);
    const cells = [...of(single).map((finding) => finding.cell), ...(rest?.more ?? [])].map((cell) => `${cell?.sheet}!${cell?.row}`);
    expect(new Set(cells).size).toBe(count);
  });

  test('rows without a number, or with one that lost its end, are no duplicates', () => {
    for (const number of ['暂无', '-', 2.5322e19]) {
      const { ledger } = read(() => ['甲公司', number, 100, 45_693]);
      expect(ledger.invoices).toHaveLength(ROWS);
    }
  });

  test('a few of them are told singly, without a finding for the rest', () => {
    const rows = Array.from({ length: 3 }, (): CellValue[] => ['甲公司', 'A1', 100, 45_693]);
    const { findings } = readLedger([sheetData('发票', [HEADER, ...rows])], { settings: DEFAULT_SETTINGS });
    expect(findings.map((finding) => finding.id)).toEqual(['reading.duplicateRow', 'reading.duplicateRow']);
  });
});
