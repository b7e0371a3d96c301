import * as fc from 'fast-check';
import type { CellValue } from '../../src/domain/cell';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { CHASE_LOG, LOG_CHANNELS, LOG_REASONS, logChange, promiseProblem, type LogEntry } from '../../src/sheets/chase-log';
import { type LetterEntry, letterChanges, LETTER_REGISTER, letterNumbers } from '../../src/sheets/letter-register';
import { readLedger } from '../../src/sheets/read-ledger';
import type { RegisterChange } from '../../src/sheets/register';
import type { SheetData } from '../../src/sheets/workbook';
import { sheetData } from './sheet-data';

/** Applies changes to plain sheets, as an adapter would. */
function applied(sheets: readonly SheetData[], { changes }: Pick<RegisterChange, 'changes'>): SheetData[] {
  const result = new Map(sheets.map((sheet) => [sheet.name, sheet.values.map((row) => [...row])]));
  for (const change of changes) {
    if (change.kind === 'image') result.set(change.image.name, change.image.rows.map((row) => row.map((cell) => cell?.value ?? null)));
    else if (change.kind === 'cells') {
      const rows = result.get(change.sheet) ?? [];
      for (const { row, column, value } of change.cells) {
        while (rows.length < row) rows.push([]);
        const cells = rows[row - 1] as CellValue[];
        while (cells.length < column) cells.push(null);
        cells[column - 1] = value ?? null;
      }
      result.set(change.sheet, rows);
    }
  }
  return [...result].map(([name, values]) => sheetData(name, values));
}

const entry: LogEntry = { date: 45838, customer: '苏州恒力', reference: 'HT-1', currency: 'CNY', channel: '电话', promiseDate: 45850, promiseAmount: 123_456, promiseDefault: '停止发货', content: '=答应付款' };

describe('the chase log', () => {
  test('is created with its first entry and read back', () => {
    const change = logChange([], entry, 'zh-CN');
    expect([change.id, change.row, change.added]).toEqual(['CK-20250630-01', 2, true]);
    const row = readLedger(applied([], change), { settings: DEFAULT_SETTINGS }).log[0];
    expect([row?.text('logId').value, row?.day('logDate').value, row?.customer, row?.text('projectName').value, row?.money('promiseAmount').value, row?.text('logContent').value]).toEqual(['CK-20250630-01', 45838, '苏州恒力', 'HT-1', 123_456, '=答应付款']);
  });

  test('offers the words that rules and plays understand, as lists in its first rows', () => {
    const [change] = logChange([], entry, 'zh-CN').changes;
    const lists = change?.kind === 'image' ? change.image.validations : [];
    expect(lists?.map(({ rect, list }) => [CHASE_LOG.columns[rect.firstColumn - 1]?.field, rect.firstRow, list])).toEqual([['channel', 2, LOG_CHANNELS], ['paymentReason', 2, LOG_REASONS]]);
  });

  test('gets new entries below the last one, with an id of their own', () => {
    const once = applied([], logChange([], entry, 'zh-CN'));
    const again = logChange(once, { date: 45838, customer: '上海贝塔' }, 'en-US');
    expect([again.id, again.row, again.added]).toEqual(['CK-20250630-02', 3, true]);
    expect(readLedger(applied(once, again), { settings: DEFAULT_SETTINGS }).log.map((row) => row.customer)).toEqual(['苏州恒力', '上海贝塔']);
  });

  test('is updated by id wherever the row and its columns have moved, and keeps what the user added', () => {
    const first = applied([], logChange([], entry, 'zh-CN'))[0];
    const moved = sheetData('催款记录', [['我的列', ...(first?.values[0] ?? []).toReversed()], [], ['记着', ...(first?.values[1] ?? []).toReversed()]]);
    const change = logChange([moved], { id: 'CK-20250630-01', date: 45838, customer: '苏州恒力', followUp: 45860 }, 'zh-CN');
    expect([change.row, change.added]).toEqual([3, false]);
    const sheet = applied([moved], change);
    const row = readLedger(sheet, { settings: DEFAULT_SETTINGS }).log[0];
    expect([row?.day('followUpDate').value, row?.money('promiseAmount').value, sheet[0]?.values[2]?.[0]]).toEqual([45860, 123_456, '记着']);
  });

  test('gets a deleted column back at the right, and only when there is something to write', () => {
    const first = applied([], logChange([], entry, 'zh-CN'))[0];
    const without = sheetData('催款记录', (first?.values ?? []).map((cells) => cells.filter((_, index) => index !== 9)));
    const sheets = applied([without], logChange([without], entry, 'zh-CN'));
    expect(sheets[0]?.values[0]?.at(-1)).toBe('承诺日');
    expect(readLedger(sheets, { settings: DEFAULT_SETTINGS }).log.map((row) => row.day('promiseDate').value)).toEqual([null, 45850]);
  });

  test('takes no promise without date, amount and what happens otherwise', () => {
    expect(promiseProblem(entry)).toBeNull();
    expect(promiseProblem({ date: 1, customer: 'x' })).toBeNull();
    expect(promiseProblem({ ...entry, promiseDefault: ' ' })?.values).toEqual({ field: { field: 'promiseDefault' } });
    expect(promiseProblem({ ...entry, promiseDate: undefined })?.values).toEqual({ field: { field: 'promiseDate' } });
    expect(promiseProblem({ ...entry, promiseAmount: 0 })?.id).toBe('sheets.promise.notPositive');
  });
});

describe('the letter register', () => {
  test('keeps versions apart and enters the reply into the right one', () => {
    let sheets = applied([], letterChanges([], [{ number: 'ZX-1', version: 1, customer: '苏州恒力', currency: 'CNY', cutoff: 45838, balance: 100_050, items: 'A1、A2', purpose: '对账' }], 'zh-CN'));
    sheets = applied(sheets, letterChanges(sheets, [{ number: 'ZX-1', version: 2, customer: '苏州恒力', balance: 90_000 }], 'zh-CN'));
    sheets = applied(sheets, letterChanges(sheets, [{ number: 'ZX-1', version: 1, replied: 45850, result: '相符', confirmed: 100_050 }], 'zh-CN'));
    const rows = readLedger(sheets, { settings: DEFAULT_SETTINGS }).letters;
    expect(rows.map((row) => [row.number('letterVersion').value, row.money('letterBalance').value, row.day('letterReplyDate').value, row.money('letterConfirmed').value])).toEqual([[1, 100_050, 45850, 100_050], [2, 90_000, null, null]]);
    expect(letterNumbers(sheets)).toEqual(new Set(['ZX-1']));
  });

  test('has a row for each currency of a letter, and finds it by any name of the currency', () => {
    let sheets = applied([], letterChanges([], [{ number: 'ZX-1', version: 1, currency: '人民币', balance: 100 }, { number: 'ZX-1', version: 1, currency: 'USD', balance: 700 }], 'zh-CN'));
    sheets = applied(sheets, letterChanges(sheets, [{ number: 'ZX-1', version: 1, currency: 'USD', result: '不符' }, { number: 'ZX-1', version: 1, currency: 'CNY', result: '相符' }, { number: 'ZX-1', version: 1, currency: 'EUR', balance: 5 }], 'zh-CN'));
    const rows = readLedger(sheets, { settings: DEFAULT_SETTINGS }).letters;
    expect(rows.map((row) => [row.text('currency').value, row.text('letterResult').value, row.money('letterBalance').value])).toEqual([['人民币', '相符', 100], ['USD', '不符', 700], ['EUR', null, 5]]);
  });

  test('finds the row of a register without a currency column, and of an entry that names no currency', () => {
    const sheets = applied([], letterChanges([], [{ number: 'ZX-1', version: 1, currency: 'USD', balance: 700 }], 'zh-CN'));
    expect(letterChanges(sheets, [{ number: 'ZX-1', version: 1, result: '相符' }], 'zh-CN').places).toEqual([{ row: 2, added: false }]);
    const without = sheetData('函件登记', (sheets[0]?.values ?? []).map((cells) => cells.filter((_, index) => index !== 3)));
    expect(letterChanges([without], [{ number: 'ZX-1', version: 1, currency: 'CNY', result: '相符' }], 'zh-CN').places).toEqual([{ row: 2, added: false }]);
  });

  test('takes many entries in one pass as it takes them one by one', () => {
    const letter = fc.record({ number: fc.constantFrom('A', 'B', 'C'), version: fc.integer({ min: 1, max: 2 }), currency: fc.constantFrom('CNY', 'USD'), balance: fc.integer({ min: 1, max: 9 }), result: fc.constantFrom('相符', '不符') });
    fc.assert(fc.property(fc.array(letter, { minLength: 1, maxLength: 4 }), fc.array(letter, { maxLength: 12 }), (first: LetterEntry[], more: LetterEntry[]) => {
      const begun = applied([], letterChanges([], first, 'zh-CN'));
      const oneByOne = [...first, ...more].reduce((sheets: SheetData[], each) => applied(sheets, letterChanges(sheets, [each], 'zh-CN')), []);
      const filled = (sheets: readonly SheetData[]): unknown[][] => (sheets[0]?.values ?? []).map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
      expect(filled(applied(begun, letterChanges(begun, more, 'zh-CN')))).toEqual(filled(oneByOne));
    }));
  });
});

test('both registers have the columns of the specification, in its order', () => {
  const { changes } = logChange([], entry, 'zh-CN');
  const image = changes[0]?.kind === 'image' ? changes[0].image : null;
  expect(image?.rows[0]?.map((cell) => cell?.value).join(', ')).toBe('ID, 日期, 客户, 项目/发票, 币种, 对象, 方式, 欠款原因, 内容, 承诺日, 承诺金额, 未兑现则, 送达证据, 下次跟进, 记录人');
  const letters = letterChanges([], [{ number: 'ZX-1', version: 1 }], 'zh-CN').changes[0];
  expect(letters?.kind === 'image' ? letters.image.rows[0]?.map((cell) => cell?.value).join(', ') : '').toBe('函号, 版本, 客户, 币种, 截止日, 余额, 明细, 用途, 寄出, 单号, 签收, 回函, 结果, 确认额, 印章类型, 签字人, 差异, 原件位置');
  expect([CHASE_LOG.columns.length, LETTER_REGISTER.columns.length]).toEqual([15, 18]);
});
