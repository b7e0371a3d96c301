import { shiftFormula } from '../../../src/sheets/files/shared-formulas';

describe('a formula some rows and columns further on', () => {
  test.each<[string, number, number, string]>([
    ['A1+B2', 1, 0, 'A2+B3'],
    ['$A1+A$1+$A$1', 2, 3, '$A3+D$1+$A$1'],
    ['SUM(A1:B2)', 1, 1, 'SUM(B2:C3)'],
    ['"A1"&A1&"B""2"', 0, 1, '"A1"&B1&"B""2"'],
    ["'A1 表'!A1+Sheet1!B2", 1, 0, "'A1 表'!A2+Sheet1!B3"],
    ['LOG10(A1)', 1, 0, 'LOG10(A2)'],
    ['A:A+$B:C', 5, 1, 'B:B+$B:D'],
    ['1:1+$2:3', 1, 0, '2:2+$2:4'],
    ['Table1[A1]+税率', 0, 0, 'Table1[A1]+税率'],
    ['X_A1+A1.5', 1, 0, 'X_A1+A1.5'],
  ])('%s', (formula, rows, columns, shifted) => {
    expect(shiftFormula(formula, rows, columns)).toBe(shifted);
  });
});
