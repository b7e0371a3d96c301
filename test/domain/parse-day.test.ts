import fc from 'fast-check';
import { inferDateOrder } from '../../src/domain/date-order';
import { FIRST_DAY, addMonths, dayOf, daysInMonth, endOfMonth, fromIso, partsOf, toIso } from '../../src/domain/day';
import { parseDay } from '../../src/domain/parse-day';

const FEB_5 = 45_693;

describe('dates that are read', () => {
  test.each<[string | number]>([
    ['2025-02-05'], ['2025/2/5'], ['2025.2.5'], ['2025年2月5日'], ['2025年2月5号'], ['2025 年 2 月 5 日'], ['２０２５年２月５日'], ['2025-02-05 12:30:00'], ['2025/2/5 下午 3:20:15'],
    ['2025-02-05T00:00:00.000Z'], ['2025-02-05周三'], ['25年2月5日'], ['20250205'], ['20250205.0'], ['45693'], ['45693.5'], ['二〇二五年二月五日'], ['二零二五年二月五日'], ['贰零贰伍年零贰月零伍日'],
    ['5 Feb 2025'], ['05-Feb-25'], ['Feb 5, 2025'], ['="2025-02-05"'], ['2025年2月5日/2025年2月5日'], [45_693], [45_693.75], [20_250_205], [20_250_205_123_000],
  ])('%s is 2025-02-05', (raw) => expect(parseDay(raw)).toEqual({ status: 'ok', value: FEB_5 }));

  test.each([['2025-02-05（已付）', '已付'], ['2025-02-05 已开', '已开'], ['2025年2月5日前', '前'], ['2025.2.5付5000', '付5000']])('%s keeps its remark', (raw, remark) =>
    expect(parseDay(raw)).toEqual({ status: 'ok', value: FEB_5, remark }));

  test('1904 workbooks are 1462 days ahead', () => expect(parseDay(FEB_5 - 1462, { date1904: true }).value).toBe(FEB_5));
  test('a date in digits is no serial, in 1904 workbooks either', () => expect(parseDay(20_250_205, { date1904: true }).value).toBe(FEB_5));

  test.each([['mdy', '2013-01-02'], ['dmy', '2013-02-01']] as const)('1/2/2013 in a column of order %s is %s', (order, iso) => expect(toIso(parseDay('1/2/2013', { order }).value ?? 0)).toBe(iso));
  test('only one reading: 1/26/2013', () => expect(toIso(parseDay('1/26/2013').value ?? 0)).toBe('2013-01-26'));
  test('25/2/5 in a column of order ymd', () => expect(parseDay('25/2/5', { order: 'ymd' }).value).toBe(FEB_5));
  test('61 is 1900-03-01, the first day there is', () => expect(parseDay(61).value).toBe(FIRST_DAY));
});

describe('dates that are not guessed', () => {
  test.each<[string | number, string]>([
    ['7.27日', 'needsYear'], [7.27, 'needsYear'], ['7.26已开', 'needsYear'], ['10月15', 'needsYear'], ['10月15日', 'needsYear'], ['7/27', 'needsYear'], ['6月份开票', 'monthOnly'], ['2025-06', 'monthOnly'],
    ['2025年6月', 'monthOnly'], ['202506', 'monthOnly'], [202_506, 'monthOnly'], ['Feb 2025', 'monthOnly'], ['2025', 'yearOnly'], [2025, 'yearOnly'], ['2025年', 'yearOnly'], ['15日', 'dayOnly'], [15, 'dayOnly'],
    ['1/2/2013', 'ambiguous'], ['25/2/5', 'ambiguous'], ['250205', 'ambiguous'], ['2025-02-05、2025-03-05', 'several'], ['2025.2.5-2025.3.5', 'range'], ['2025.2.5-3.5', 'range'], ['2025-2-5至2025-3-5', 'range'],
    ['收货后30天', 'relative'], ['次月15日', 'relative'], ['月底', 'relative'], ['30天', 'relative'], ['T+30', 'relative'], ['2025-02-05后30天', 'relative'], [3_000_000, 'implausible'],
  ])('%s is doubtful: %s', (raw, reason) => expect(parseDay(raw)).toMatchObject({ status: 'doubtful', value: null, reason }));

  test.each<[string | number | boolean, string]>([['2023/2/30', 'impossible'], ['13/13/2020', 'impossible'], ['2025-13-01', 'impossible'], [59, 'impossible'], [60, 'impossible'], [-3, 'impossible'], [20_230_230, 'impossible'],
    ['#REF!', 'errorCell'], ['随便', 'notADate'], ['100%', 'notADate'], [true, 'notADate']])('%s is unreadable: %s', (raw, reason) => expect(parseDay(raw)).toMatchObject({ status: 'unreadable', value: null, reason }));

  test.each([[null], [''], [0], ['0'], ['  ']])('%p is blank', (raw) => expect(parseDay(raw)).toEqual({ status: 'blank', value: null }));
  test.each([['暂无'], ['-'], ['/'], ['N/A'], ['已付'], ['未回款']])('%s is a status word', (raw) => expect(parseDay(raw)).toEqual({ status: 'status', value: null, reason: raw }));
});

describe('order of a column', () => {
  test.each<[(string | number | null)[], string]>([
    [['1/2/2013', '1/26/2013'], 'mdy'], [['13/2/2013', '1/2/2013'], 'dmy'], [['1/2/2013'], 'ambiguous'], [['13/2/2013', '2/13/2013'], 'ambiguous'], [['2025-02-05', FEB_5, null], 'ymd'], [[], 'ymd'],
    [['13/13/2020', '1/26/2013'], 'mdy'], [['25/13/5', '5/26/25'], 'mdy'], [['99/1/30'], 'ymd'],
  ])('%j is %s', (column, order) => expect(inferDateOrder(column)).toBe(order));

  test('the order found reads every date of the column back', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 40_000, max: 47_000 }), { minLength: 1, maxLength: 40 }), fc.constantFrom('mdy' as const, 'dmy' as const), (days, order) => {
      const column = days.map((day) => {
        const { year, month, day: number } = partsOf(day);
        return order === 'mdy' ? `${month}/${number}/${year}` : `${number}/${month}/${year}`;
      });
      const found = inferDateOrder(column);
      if (found === 'ambiguous') return;
      expect(column.map((cell) => parseDay(cell, { order: found }).value)).toEqual(days);
    }));
  });
});

test('a day is read back from every way of writing it', () => {
  fc.assert(fc.property(fc.integer({ min: 18_264, max: 73_050 }), (day) => {
    const { year, month, day: number } = partsOf(day);
    for (const text of [toIso(day), `${year}/${month}/${number}`, `${year}.${month}.${number}`, `${year}年${month}月${number}日`, toIso(day).replace(/-/g, '')]) expect(parseDay(text).value).toBe(day);
    expect(parseDay(day).value).toBe(day);
  }));
});

test('nothing that is typed makes it throw, and no doubt carries a value', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.-/年月日号至~ 后天前（）零一二十拾') }), fc.double()), (raw) => {
    const parsed = parseDay(raw);
    expect(parsed.status === 'ok').toBe(parsed.value !== null);
  }));
});

describe('the calendar', () => {
  test.each([['2025-01-31', 1, '2025-02-28'], ['2024-02-29', 12, '2025-02-28'], ['2025-03-31', -1, '2025-02-28'], ['2025-02-15', 1, '2025-03-15'], ['2024-12-31', 2, '2025-02-28']])('%s plus %d months is %s', (from, months, to) =>
    expect(toIso(addMonths(fromIso(from) ?? 0, months))).toBe(to));
  test('month ends', () => expect([toIso(endOfMonth(fromIso('2024-02-01') ?? 0)), daysInMonth(2023, 2)]).toEqual(['2024-02-29', 28]));
  test('days that do not exist', () => expect([dayOf(2023, 2, 29), dayOf(1900, 2, 28), dayOf(10_000, 1, 1), fromIso('2025-2-5')]).toEqual([null, null, null, null]));
});
