import type { SheetData } from '../../src/sheets/workbook';
import type { FunctionId } from '../../src/functions';
import { call } from '../functions/function-tester';
import type { Shown } from '../functions/function-tester';

/** Value of a formula such as =HUIKUAN.X('表'!$A$1:$B$2,截止日,,…) over the sheets; blank cells, and sheets that are not there yet, reach a function as 0. */
export function evaluateFormula(formula: string, sheets: readonly SheetData[], asOf: number): Shown[][] {
  const [, id = '', list = ''] = /^=HUIKUAN\.(\w+)\((.*)\)$/.exec(formula) ?? [];
  return call(id as FunctionId, list.split(',').map((argument) => {
    if (argument === '') return null;
    if (argument === '截止日') return asOf;
    const [, name = '', left = '', top = '', right = '', bottom = ''] = /^'([^']+)'!\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)$/.exec(argument) ?? [];
    const sheet = sheets.find((each) => each.name === name);
    const at = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    const { firstRow, firstColumn } = sheet?.used ?? { firstRow: 1, firstColumn: 1 };
    return Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, row) => Array.from({ length: at(right) - at(left) + 1 }, (__, column) =>
      sheet?.values[Number(top) + row - firstRow]?.[at(left) + column - firstColumn] ?? 0));
  }));
}
