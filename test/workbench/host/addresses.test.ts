import fc from 'fast-check';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../../src/workbench/book';
import { addressText, areaText, boundingArea, columnOfLetters, contains, intersection, lettersOfColumn, parseAddress, quoteSheet, sameArea } from '../../../src/workbench/host/addresses';

const area = fc.record({ row: fc.nat(MAX_ROWS - 1), column: fc.nat(MAX_COLUMNS - 1) }).chain(({ row, column }) => fc.record({
  row: fc.constant(row), column: fc.constant(column), rowCount: fc.integer({ min: 1, max: MAX_ROWS - row }), columnCount: fc.integer({ min: 1, max: MAX_COLUMNS - column }),
}));
const smallArea = fc.record({ row: fc.nat(9), column: fc.nat(9), rowCount: fc.integer({ min: 1, max: 9 }), columnCount: fc.integer({ min: 1, max: 9 }) });
const cellsOf = (one: Area): Set<string> => new Set(Array.from({ length: one.rowCount * one.columnCount }, (_, index) => (
  `${String(one.row + Math.floor(index / one.columnCount))},${String(one.column + (index % one.columnCount))}`)));

describe('addresses', () => {
  it.each([['A', 0], ['Z', 25], ['AA', 26], ['AZ', 51], ['ZZ', 701], ['AAA', 702], ['XFD', 16_383]])('column %s is number %d', (letters, column) => {
    expect(columnOfLetters(letters)).toBe(column);
    expect(lettersOfColumn(column)).toBe(letters);
  });

  it('every area is read back from its text, with or without $ and whatever the sheet is called', () => {
    fc.assert(fc.property(area, fc.string({ minLength: 1, unit: 'grapheme' }), fc.boolean(), (one, sheetName, absolute) => {
      expect(parseAddress(addressText(sheetName, one, absolute))).toEqual({ sheetName, area: one });
    }));
  });

  it.each([
    ['$B$3:c4', { row: 2, column: 1, rowCount: 2, columnCount: 2 }],
    ['C4:B3', { row: 2, column: 1, rowCount: 2, columnCount: 2 }],
    ['A:A', { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: 1 }],
    ['$3:$1', { row: 0, column: 0, rowCount: 3, columnCount: MAX_COLUMNS }],
  ])('%s is read', (text, expected) => expect(parseAddress(text)?.area).toEqual(expected));

  it.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:', ':A1', 'A1:B', 'A1:B2:C3', '总计', "'a!A1", 'R1C1'])('%s is no address', (text) => expect(parseAddress(text)).toBeNull());

  it.each([
    ['Sheet1', 'Sheet1'], ['准备度', '准备度'], ['My sheet', "'My sheet'"], ["It's", "'It''s'"], ['2024', "'2024'"], ['A1', "'A1'"], ['r1c1', "'r1c1'"], ['a-b', "'a-b'"], ['_x.1', '_x.1'],
  ])('the sheet name %s stands as %s', (name, expected) => expect(quoteSheet(name)).toBe(expected));

  it('the intersection holds the cells of both, the bounding area the least rectangle around them', () => {
    fc.assert(fc.property(smallArea, smallArea, (a, b) => {
      const common = [...cellsOf(a)].filter((cell) => cellsOf(b).has(cell));
      const found = intersection(a, b);
      expect(found ? [...cellsOf(found)] : []).toEqual(common);
      const around = boundingArea(a, b);
      expect(contains(around, a) && contains(around, b)).toBe(true);
      expect(sameArea(boundingArea(around, a), around)).toBe(true);
      expect([around.row, around.column]).toEqual([Math.min(a.row, b.row), Math.min(a.column, b.column)]);
    }));
  });

  it('whole rows and columns are written without the other half', () => {
    expect(areaText({ row: 0, column: 1, rowCount: MAX_ROWS, columnCount: 2 })).toBe('B:C');
    expect(areaText({ row: 4, column: 0, rowCount: 1, columnCount: MAX_COLUMNS }, true)).toBe('$5:$5');
  });
});
