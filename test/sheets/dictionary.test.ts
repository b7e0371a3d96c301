import type { Field } from '../../src/domain/ledger';
import { FIELDS } from '../../src/domain/ledger';
import { findBlocks } from '../../src/sheets/find-blocks';
import { candidatesOf, mapColumns } from '../../src/sheets/map-columns';
import { listedNames, readHeader } from '../../src/sheets/match-header';
import { headerRow, HELD_OUT_ROWS, KNOWN_ROWS } from './header-rows';
import { sheetData } from './sheet-data';

interface Score { fields: number; right: number; wrongWithConfidence: string[] }

function score(lines: readonly string[]): Score {
  const total: Score = { fields: 0, right: 0, wrongWithConfidence: [] };
  for (const line of lines) {
    const row = headerRow(line);
    const block = findBlocks(sheetData('Sheet1', [[...row.headers], ...row.values.map((values) => [...values])])).blocks[0];
    if (!block) throw new Error(`no header found in ${line}`);
    const columns = new Map([...mapColumns(block, candidatesOf(block)).columns.values()].map((column) => [column.column, column]));
    row.expected.forEach((expected, index) => {
      if (expected === 'unclear') return;
      const found = columns.get(index + 1);
      if (expected !== null) total.fields += 1;
      if (expected !== null && found?.field === expected) total.right += 1;
      if (found && found.field !== expected && found.confidence >= 0.9) total.wrongWithConfidence.push(`${row.headers[index]}: ${found.field}`);
    });
  }
  return total;
}

describe('the header dictionary', () => {
  test('names nearly every field of header rows it was written with, and none wrongly with high confidence', () => {
    const { fields, right, wrongWithConfidence } = score(KNOWN_ROWS);
    expect(wrongWithConfidence).toEqual([]);
    expect(right / fields).toBeGreaterThanOrEqual(0.97);
  });

  test('names at least 95 % of the fields of header rows from elsewhere, and none wrongly with high confidence', () => {
    const { fields, right, wrongWithConfidence } = score(HELD_OUT_ROWS);
    expect(fields).toBeGreaterThan(100);
    expect(wrongWithConfidence).toEqual([]);
    expect(right / fields).toBeGreaterThanOrEqual(0.95);
  });

  test('lists a name for every field but those that only our own lists have', () => {
    const named = new Set([...listedNames().values()].flat().map((entry) => entry.field));
    const missing = (Object.keys(FIELDS) as Field[]).filter((field) => !named.has(field));
    expect(missing).toEqual([]);
  });

  test('gives no name to two fields', () => {
    const twice = [...listedNames()].filter(([, entries]) => entries.length > 1).map(([name]) => name);
    expect(twice).toEqual([]);
  });

  test.each([
    ['预计开票日期'], ['计划发货时间'], ['其他应收款'], ['逾期天数'], ['账龄'], ['客户级别'], ['销方名称'], ['附件数量'], ['坏账准备'], ['Aging Bucket'], ['信用额度'], ['未开票金额'], ['质保金金额'], ['回款率'],
  ])('%s looks like a field and is none', (header) => {
    const reading = readHeader(header);
    expect(reading.lookAlike).toBe(true);
    expect(reading.matches).toEqual([]);
  });

  test.each<[string, string, Field]>([
    ['应收', '金额', 'amountInclTax'], ['开票', '日期', 'invoiceDate'], ['实收', '日期', 'receiptDate'], ['合同', '编号', 'contractNo'], ['Invoice', 'Date', 'invoiceDate'],
  ])('%s over %s is read as one header', (parent, own, field) => {
    expect(readHeader(own, parent).matches[0]?.field).toBe(field);
  });

  test.each<[string, Field]>([
    ['*客户\n名称', 'customerName'], ['1、客户名称', 'customerName'], ['价税合计（元）', 'amountInclTax'], ['金额(不含税)', 'amountExclTax'], ['金额（含税）', 'amountInclTax'], ['ＩｎｖｏｉｃｅＮｏ', 'invoiceNo'],
    ['客户名称（请写完整）', 'customerName'], ['Invoice_No.', 'invoiceNo'], ['回 款 日 期', 'receiptDate'], ['合同金额：万元', 'contractAmount'],
  ])('%j is read through its dress', (header, field) => {
    expect(readHeader(header).matches[0]?.field).toBe(field);
  });
});
