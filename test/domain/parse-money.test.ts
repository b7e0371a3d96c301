import fc from 'fast-check';
import { parseMoney } from '../../src/domain/parse-money';
import { fenOf, roundFen } from '../../src/domain/round-fen';

describe('amounts that are read', () => {
  test.each<[string | number, number]>([
    ['1234.5', 123_450], ['¥1,234.50', 123_450], ['￥1.5万', 1_500_000], ['1.5万元', 1_500_000], ['3亿2000万', 32_000_000_000], ['１，０００', 100_000], ['1000元整', 100_000],
    ['5元3角2分', 532], ['5角', 50], ['5w', 500_0000], ['3千', 300_000], ['1 234 567.89', 123_456_789], ['1.2E+5', 12_000_000], ['.5', 50], ['1000.', 100_000], ['="1000.00"', 100_000],
    ['\u00a01,000\t', 100_000], ['RMB 1000', 100_000], ['壹万伍仟元整', 1_500_000], ['人民币贰万零叁佰元零伍分', 2_030_005], ['一万五千元', 1_500_000], ['0', 0], [0, 0], [-0, 0], [12.34, 1234],
    ['200.000', 20_000],
  ])('%s is %d 分', (raw, fen) => expect(parseMoney(raw)).toMatchObject({ status: 'ok', value: fen }));

  test.each([['(1,234.56)', -123_456], ['（1,234.56）', -123_456], ['1,234.56-', -123_456], ['-¥1,000', -100_000], ['¥-1,000', -100_000], ['−5', -500], ['负1000', -100_000], ['红字1000', -100_000], ['△20', -2000]])(
    '%s is negative', (raw, fen) => expect(parseMoney(raw).value).toBe(fen));

  test.each([[1.005, 101], [0.285, 29], [-1.005, -101], [0.1 + 0.2, 30], ['1000.005', 100_001], ['1.004999', 100], [999_999_999_999.99, 99_999_999_999_999]])('%s is rounded half up to %d', (raw, fen) =>
    expect(parseMoney(raw).value).toBe(fen));

  test.each([['US$ 1,200', 'USD'], ['1200美元', 'USD'], ['HK$100', 'HKD'], ['€5', 'EUR'], ['¥5', 'CNY'], ['人民币壹元整', 'CNY']])('%s keeps its currency %s', (raw, currency) =>
    expect(parseMoney(raw)).toMatchObject({ status: 'ok', currency }));

  test('remarks in brackets are kept', () => expect(parseMoney('1000（含税）')).toEqual({ status: 'ok', value: 100_000, remark: '含税' }));

  test('the unit of the header counts unless the cell has its own', () => {
    expect(parseMoney(1.2, { unit: 10_000 }).value).toBe(1_200_000);
    expect(parseMoney('1.2', { unit: 10_000 }).value).toBe(1_200_000);
    expect(parseMoney('1.2万', { unit: 10_000 }).value).toBe(1_200_000);
    expect(parseMoney('12000元', { unit: 10_000 }).value).toBe(1_200_000);
  });
});

describe('amounts that are not guessed', () => {
  test.each<[string | number, string]>([
    ['1,23,456', 'grouping'], ['1,2345,6789', 'grouping'], ['1,000,00', 'grouping'], ['1.234,56', 'european'], ['1234,56', 'european'], ['1.234.567', 'european'], ['1000+2000', 'several'],
    ['1000/2000', 'several'], ['1000；2000', 'several'], ['12 34', 'several'], ['1000-2000', 'range'], ['约1000', 'approximate'], ['30%', 'percent'], ['1000（不含税）', 'exclTax'], ['1万5', 'shorthand'],
    ['12000 已付', 'text'], [1e20, 'tooLarge'],
  ])('%s is doubtful: %s', (raw, reason) => expect(parseMoney(raw)).toMatchObject({ status: 'doubtful', value: null, reason }));

  test.each<[string | number | boolean | null, string, string | undefined]>([
    [null, 'blank', undefined], ['', 'blank', undefined], ['  ', 'blank', undefined], ['暂无', 'status', '暂无'], ['-', 'status', '-'], ['N/A', 'status', 'N/A'], ['#N/A', 'unreadable', 'errorCell'],
    ['#VALUE!', 'unreadable', 'errorCell'], ['########', 'unreadable', 'errorCell'], ['合同', 'unreadable', 'notAnAmount'], [true, 'unreadable', 'notAnAmount'],
  ])('%s is %s', (raw, status, reason) => expect(parseMoney(raw)).toEqual(reason === undefined ? { status, value: null } : { status, value: null, reason }));
});

test('every amount is read back from the ways of writing it', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 9_999_999_999_999 }), (fen) => {
    const yuan = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
    const grouped = yuan.replace(/\B(?=(\d{3})+\.)/g, ',');
    const wide = grouped.replace(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
    for (const text of [yuan, grouped, wide, `¥${grouped}`, `${yuan}元`, `="${yuan}"`]) expect(parseMoney(text).value).toBe(fen);
    if (fen > 0) for (const text of [`-${yuan}`, `(${grouped})`, `${grouped}-`]) expect(parseMoney(text).value).toBe(-fen);
    expect(parseMoney(fen / 100).value).toBe(fen);
  }));
});

test('rounding looks at digits, not at binary fractions', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 9 }), (fen, third) => {
    const text = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}${third}`;
    expect(roundFen(text)).toBe(fen + (third >= 5 ? 1 : 0));
    expect(fenOf(Number(text))).toBe(fen + (third >= 5 ? 1 : 0));
  }));
});

test('nothing that is typed makes it throw, and no doubt carries a value', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,-+()（）¥$%万亿元角分整壹贰拾佰 至约/') }), fc.double()), (raw) => {
    const parsed = parseMoney(raw);
    expect(parsed.status === 'ok').toBe(parsed.value !== null);
    if (parsed.value !== null) expect(Number.isSafeInteger(parsed.value)).toBe(true);
  }));
});
