import { readFileSync } from 'node:fs';
import path from 'node:path';
import { columnLetters } from '../../../src/domain/cell';
import { dayOf } from '../../../src/domain/day';
import type { Day } from '../../../src/domain/day';
import { LOCALES } from '../../../src/messages/locale';
import { hasMessage } from '../../../src/messages/say';
import { check } from '../../../src/report/check';
import type { Report } from '../../../src/report/report';
import { resultImages } from '../../../src/report/sheets';
import { rowHeights } from '../../../src/report/sheets/frame';
import { openFile } from '../../../src/sheets/files/open-file';
import type { ImageCell, SheetImage } from '../../../src/sheets/workbook';

const SAMPLE = path.resolve(__dirname, '../../../assets/sample.xlsx');
const AS_OF = dayOf(2026, 6, 30) as Day;

let report: Report;
beforeAll(async () => { ({ report } = await check(await openFile('sample.xlsx', readFileSync(SAMPLE)), { asOf: AS_OF })); });

function image(name: string): SheetImage {
  return resultImages(report, 'zh-CN').find((each) => each.name === name) as SheetImage;
}

/** Rows as objects from header text to cell, from the row under the header on. */
function rowsOf({ rows, table, frozenRows = 0 }: SheetImage): Record<string, ImageCell | null>[] {
  const header = table?.headerRow ?? frozenRows;
  const names = (rows[header - 1] ?? []).map((cell) => String(cell?.value));
  return rows.slice(header).map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? null])));
}

const yuan = (fen: number): number => fen / 100;

describe('all three sheets', () => {
  test('stand in their order, with our names in every language', () => {
    for (const locale of LOCALES) expect(resultImages(report, locale).map(({ name }) => name)).toEqual(['准备度', '账龄', '下一步']);
  });

  test.each(LOCALES)('say their texts in %s, and no message id', (locale) => {
    const texts = resultImages(report, locale).flatMap(({ rows }) => rows.flat().flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : [])));
    expect(texts.filter((text) => hasMessage(text) || /^(results|rule|playbook)\./.test(text))).toEqual([]);
    expect(texts.length).toBeGreaterThan(500);
  });

  test('use built-in functions alone, and every width has its column', () => {
    for (const { rows, widths, conditionalFormats } of resultImages(report, 'zh-CN')) {
      const formulas = [...rows.flat().flatMap((cell) => cell?.formula ?? []), ...(conditionalFormats ?? []).map(({ formula }) => formula)];
      expect(formulas.filter((formula) => !/^=(SUBTOTAL|SUMIFS|AND|LEFT)\(/.test(formula))).toEqual([]);
      expect(Math.max(...rows.map((cells) => cells.length))).toBe(widths.length);
    }
  });

  test('prove above the header that the aging adds up', () => {
    for (const each of resultImages(report, 'zh-CN')) {
      expect(each.rows[2]?.[0]?.value).toMatch(/核对：账龄合计 ¥[\d,.]+ = 应收余额 ¥[\d,.]+，差额 ¥0\.00；核对：.*USD 0\.00/);
    }
  });

  test('link every source to the row it names', () => {
    for (const each of resultImages(report, 'zh-CN')) {
      for (const row of rowsOf(each)) {
        const source = row['来源'];
        if (!source?.link) continue;
        expect(source.value).toBe(`${source.link.sheet}!${columnLetters(source.link.column)}${source.link.row}`);
      }
    }
  });
});

describe('准备度', () => {
  test('has a row for every deal in the order of the ledger', () => {
    const rows = rowsOf(image('准备度'));
    expect(rows.map((row) => row['单号']?.value ?? '')).toEqual(report.readiness.map(({ deal }) => deal.number));
    expect(rows.map((row) => row['未收']?.value)).toEqual(report.readiness.map(({ deal }) => yuan(deal.open)));
  });

  test('shows the score as a share, and the word for a settled deal', () => {
    const rows = rowsOf(image('准备度'));
    report.readiness.forEach(({ score, status }, index) => {
      expect(rows[index]?.['得分']).toEqual(score === null ? { value: '已结清', style: 'text' } : { value: score, style: 'percent' });
      expect(rows[index]?.['状态']?.value).toBe({ ready: '✓ 已就绪', almost: '◐ 差一点', notReady: '○ 未就绪', settled: '✓ 已结清' }[status]);
    });
    expect(rows.some((row) => row['得分']?.value === '已结清')).toBe(true);
  });

  test('names what must be done, and nothing for a settled deal', () => {
    const rows = rowsOf(image('准备度'));
    const index = report.readiness.findIndex(({ deal }) => deal.number === 'HC-2026-030');
    expect(rows[index]?.['必须补']?.value).toContain('项目名称');
    report.readiness.forEach(({ status }, at) => { if (status === 'settled') expect(rows[at]?.['必须补']?.value).toBeUndefined(); });
  });
});

describe('账龄', () => {
  test('items sum to their customer, customers to the total, in every column of money', () => {
    const aging = image('账龄');
    const header = aging.frozenRows ?? 0;
    const labels = report.receivables.bucketLabels;
    const balances = report.receivables.balances.filter(({ items }) => items.some(({ bucket, open }) => bucket >= 0 && open !== 0));
    expect(aging.groups).toHaveLength(balances.length);
    const value = (row: number, column: number): number => Number(aging.rows[row - 1]?.[column - 1]?.value ?? 0);
    const totals = new Map<string, number>();
    for (const { first, last } of aging.groups ?? []) {
      for (let column = 8; column <= 9 + labels.length; column++) {
        if (column === 9) continue;
        const fen = Array.from({ length: last - first + 1 }, (_, index) => Math.round(value(first + index, column) * 100)).reduce((sum, each) => sum + each, 0);
        expect(Math.round(value(first - 1, column) * 100)).toBe(fen);
        expect(aging.rows[first - 2]?.[column - 1]?.formula).toBe(`=SUBTOTAL(9,${columnLetters(column)}${first}:${columnLetters(column)}${last})`);
        const key = `${String(aging.rows[first - 2]?.[6]?.value)} ${column}`;
        totals.set(key, (totals.get(key) ?? 0) + fen);
      }
    }
    for (let row = 4; row < header; row++) {
      for (let column = 8; column <= 9 + labels.length; column++) {
        if (column !== 9) expect(Math.round(value(row, column) * 100)).toBe(totals.get(`${String(aging.rows[row - 1]?.[6]?.value)} ${column}`));
      }
    }
  });

  test('every item stands in exactly one bucket; unapplied cash and what is not triggered in none', () => {
    const labels = report.receivables.bucketLabels;
    const rows = rowsOf(image('账龄')).filter((row) => row['类型']?.value);
    for (const row of rows) {
      const filled = labels.filter((label) => row[label]?.value !== undefined);
      const outside = ['未触发', '未核销收款'].includes(String(row['类型']?.value));
      expect(filled).toHaveLength(outside ? 0 : 1);
      if (!outside) expect(row[filled[0] ?? '']?.value).toBe(row['未收']?.value);
    }
    const cash = rows.filter((row) => row['类型']?.value === '未核销收款');
    expect(cash.map((row) => row['未收']?.value)).toEqual(report.receivables.unapplied.map(({ amount }) => -yuan(amount)));
  });
});

describe('下一步', () => {
  test('has one line per customer and currency, in the order of the work list', () => {
    const rows = rowsOf(image('下一步'));
    expect(rows.map((row) => [row['客户']?.value, row['币种']?.value])).toEqual(report.workList.map(({ customer, currency }) => [customer, currency]));
  });

  test('counts the longest overdue by what is still open, and leaves a cell blank when nothing is', () => {
    const rows = rowsOf(image('下一步'));
    report.workList.forEach(({ customer, currency }, index) => {
      const days = report.receivables.items.filter((item) => item.customer === customer && item.currency === currency && item.open > 0).map((item) => item.daysOverdue ?? 0);
      expect(rows[index]?.['最长逾期']?.value).toBe(Math.max(0, ...days) || undefined);
    });
  });

  test('never shows the steps of a sanctions ladder', () => {
    const [line] = report.workList;
    if (!line) throw new Error('the sample has work');
    const secret = { message: { id: 'results.total', values: { currency: '停止供货' } }, cells: [] };
    // A line and its action work out their parts when they are read, so the changed ones stand before them instead of being copies.
    const action = Object.create(line.action, { advice: { value: { ...line.action.advice, reasons: [secret], ladder: [] } } }) as typeof line.action;
    const changed = Object.create(line, { action: { value: action } }) as typeof line;
    const shown = resultImages({ ...report, workList: [changed] }, 'zh-CN').flatMap(({ rows }) => rows.flat()).map((cell) => String(cell?.value));
    expect(shown.filter((text) => text.includes('停止供货'))).toEqual([]);
  });

  test('says who is to call when several of us know the customer', () => {
    const line = report.workList.find(({ owners }) => owners.length > 1);
    const row = rowsOf(image('下一步')).find((each) => each['客户']?.value === line?.customer);
    expect(row?.['找谁']?.value).toContain(`由 ${line?.caller ?? ''} 联系`);
  });
});

describe('rows are as high as their wrapped text', () => {
  test.each([['短', 20, 0], ['一二三四五六七八九十', 20, 31], ['a\nb\nc', 20, 46], ['甲'.repeat(500), 20, 89]])('%s', (text, width, points) => {
    expect(rowHeights([[{ value: text, style: 'wrap' }]], [width])).toEqual(points === 0 ? [] : [{ row: 1, points }]);
  });

  test('a report without deals still gives sheets', () => {
    const empty = { ...report, readiness: [], dealActions: [], workList: [], receivables: { ...report.receivables, items: [], balances: [], totals: [], unapplied: [] } };
    for (const each of resultImages(empty, 'zh-CN')) expect(each.rows.length).toBeGreaterThan(4);
  });
});
