import type { Change, SheetImage } from '../../src/sheets/workbook';

/** A result sheet with everything that one can have; `shift` moves its header, `deals` its length. */
function image(shift: number, deals: number): SheetImage {
  const head = Array.from({ length: shift }, (_, index) => [{ value: `合计 ${index}`, style: 'totalText' as const }]);
  const header = 2 + shift;
  const body = Array.from({ length: deals }, (_, index) => [
    { value: `客户 ${index}`, style: index % 2 === 0 ? 'subtotalText' as const : 'text' as const }, { value: '=cmd', style: 'wrap' as const },
    index === 0 ? { formula: `=SUBTOTAL(9,C${header + 2}:C${header + deals})`, style: 'subtotalMoney' as const } : { value: index + 0.5, style: 'money' as const },
  ]);
  return {
    name: '账龄', widths: [12, 24, 12], frozenRows: header, tabColor: '#7F7F7F',
    rows: [[{ value: '账龄', style: 'title' }], ...head, [{ value: '客户', style: 'header' }, { value: '说明', style: 'header' }, { value: '未收', style: 'header' }], ...body],
    table: { name: 'HuikuanAging', headerRow: header },
    rowHeights: [{ row: header + 1 + shift, points: 46 }],
    groups: [{ first: header + 2, last: header + deals }],
    merges: [{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 2 + shift }],
    validations: [{ rect: { firstRow: header + 1, lastRow: header + 1, firstColumn: 2, lastColumn: 2 }, list: ['是', `否 ${shift}`] }],
    conditionalFormats: [{ rect: { firstRow: header + 1, firstColumn: 1, lastRow: header + deals, lastColumn: 1 }, formula: `=LEFT($A${header + 1},1)="✓"`, look: 'success' }],
    print: { orientation: 'landscape', titleRows: header },
  };
}

/** A result sheet, cells beside a list of the user's on 台账, and a name. */
export const FIRST: readonly Change[] = [
  { kind: 'image', image: image(0, 3) },
  { kind: 'cells', sheet: '台账', cells: [{ row: 1, column: 4, value: '准备度' }, { row: 2, column: 4, formula: '=B2*2' }, { row: 3, column: 4, formula: '=B3*2', style: 'percent' }] },
  { kind: 'name', name: '截止日', target: { sheet: '台账', row: 1, column: 4 } },
];
/** The header goes down, the list gets longer, and the user's note beside the second customer goes to the fourth row of the new list. */
export const AGAIN: readonly Change[] = [{ kind: 'image', image: { ...image(1, 5), moves: [{ from: { row: 4, column: 5 }, to: { row: 7, column: 5 } }] } }];
/** One cell, and two sheets that go. */
export const REMOVED: readonly Change[] = [{ kind: 'cells', sheet: '台账', cells: [{ row: 5, column: 1, value: 'x' }] }, { kind: 'removeSheets', names: ['空', '账龄'] }];
