import { openFile } from '../../../src/sheets/files/open-file';
import { decodeCsv, readCsv } from '../../../src/sheets/files/read-csv';
import type { CellValue } from '../../../src/domain/cell';

/** 客户,金额 / 苏州甲公司,1200.5 in GBK. */
const GBK = Uint8Array.from(Buffer.from('bfcdbba72cbdf0b6ee0d0acbd5d6ddbcd7b9abcbbe2c313230302e350d0a', 'hex'));
const LIST = '客户,金额\r\n苏州甲公司,1200.5\r\n';
const READ: CellValue[][] = [['客户', '金额'], ['苏州甲公司', 1200.5]];

function utf16(text: string, big: boolean, mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return Uint8Array.from(big ? bytes.swap16() : bytes);
}

describe('encodings', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(LIST)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${LIST}`)],
    ['GBK', GBK],
    ['UTF-16 little-endian with its mark', utf16(LIST, false, true)],
    ['UTF-16 big-endian with its mark', utf16(LIST, true, true)],
  ])('%s', (_name, bytes) => {
    expect(readCsv(decodeCsv(Uint8Array.from(bytes)))).toEqual(READ);
  });

  test('UTF-16 without a mark is told by its zeros', () => {
    expect(readCsv(decodeCsv(utf16('invoice,amount\nA1,5\n', false, false)))).toEqual([['invoice', 'amount'], ['A1', 5]]);
    expect(readCsv(decodeCsv(utf16('invoice,amount\nA1,5\n', true, false)))).toEqual([['invoice', 'amount'], ['A1', 5]]);
  });

  test('a character that GBK lacks is read as GB18030', () => {
    expect(decodeCsv(Uint8Array.from([0xbf, 0xcd, 0x81, 0x39, 0xef, 0x39]))).toBe('客㐊');
  });
});

describe('separators and quotes', () => {
  test.each<[string, string, CellValue[][]]>([
    ['comma', 'a,b\n1,2', [['a', 'b'], [1, 2]]],
    ['semicolon beside decimal commas', 'a;b;c\n1,5;2,5;x\n1,6;2,6;y', [['a', 'b', 'c'], ['1,5', '2,5', 'x'], ['1,6', '2,6', 'y']]],
    ['tab beside commas in text', 'a\tb\nx,y\t2\nz,w\t3', [['a', 'b'], ['x,y', 2], ['z,w', 3]]],
    ['named in the first line', 'sep=|\na|b,c\n1|2', [['a', 'b,c'], [1, 2]]],
    ['title above the table', '2025年开票清单\n\n客户,金额,日期\n甲,1,2025/1/2\n乙,2,2025/1/3', [['2025年开票清单', null, null], [null, null, null], ['客户', '金额', '日期'], ['甲', 1, '2025/1/2'], ['乙', 2, '2025/1/3']]],
    ['quotes with breaks, quotes and separators inside', '"客户\n名称",备注\n"甲 ""一""","a,b"', [['客户\n名称', '备注'], ['甲 "一"', 'a,b']]],
    ['one column', '客户\n甲\n', [['客户'], ['甲']]],
    ['short and long rows', 'a,b\n1\n1,2,3', [['a', 'b', null], [1, null, null], [1, 2, 3]]],
  ])('%s', (_name, text, rows) => {
    expect(readCsv(text)).toEqual(rows);
  });
});

describe('cells', () => {
  test.each<[string, CellValue]>([
    ['0000611365', '0000611365'], ['26322000000000001001', '26322000000000001001'], ['="00123"', '00123'], ['=1+1', '=1+1'], ['1/26/2012', '1/26/2012'],
    ['55.94', 55.94], ['-3', -3], ['0', 0], ['0.10', 0.1], ['1,200', '1,200'], ['1e5', '1e5'], [' 5', ' 5'], ['N/A', 'N/A'], ['TRUE', 'TRUE'],
  ])('%s', (field, value) => {
    expect(readCsv(`h;x\n"${field.replace(/"/g, '""')}";y\n`)[1]?.[0]).toBe(value);
  });
});

test('what a .csv reads as is what its workbook reads as', async () => {
  const workbook = await openFile('a.csv', new TextEncoder().encode('\n,,\n,客户,=x\n,"a\n<b>",0012\n,,\n,5,\n'));
  const direct = await workbook.read(['a']);
  expect(direct[0]?.used).toEqual({ firstRow: 3, firstColumn: 2, lastRow: 6, lastColumn: 3 });
  expect(await (await openFile('a.xlsx', await workbook.save())).read(['a'])).toEqual(direct);
});

test('a .csv becomes a workbook of one sheet, and its results are saved as .xlsx', async () => {
  const workbook = await openFile('/tmp/客户:台账[1].csv', GBK);
  expect(await workbook.sheets()).toEqual([{ id: '1', name: '客户 台账 1', visible: true, used: { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 } }]);
  await workbook.apply([{ kind: 'image', image: { name: '账龄', widths: [10], rows: [[{ value: '=x', style: 'title' }]] } }], '检查');
  const again = await openFile('b.xlsx', await workbook.save());
  const [sheet, aging] = await again.read(['客户 台账 1', '账龄']);
  expect(sheet?.values).toEqual(READ);
  expect(aging?.values).toEqual([['=x']]);
});
