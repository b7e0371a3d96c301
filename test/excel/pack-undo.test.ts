import fc from 'fast-check';
import { packUndo, unpackUndo } from '../../src/excel/pack-undo';
import type { UndoRecord } from '../../src/sheets/workbook';

const cell = fc.oneof(fc.constant(null), fc.constant(''), fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)), fc.boolean(), fc.constantFrom('未到期', 'General', '=A1'));
const matrix = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 5 });
const formats = fc.array(fc.array(fc.constantFrom('General', '0%', 'yyyy-mm-dd'), { minLength: 1, maxLength: 5 }), { maxLength: 5 });
const rect = { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 };

describe('an undo record that is kept with the document', () => {
  it('comes back as it was, whatever the cells held', () => {
    fc.assert(fc.property(matrix, matrix, fc.option(formats, { nil: undefined }), (before, written, formatsBefore) => {
      const record: UndoRecord = {
        label: 'x', at: '2026-01-01', sheetsCreated: ['账龄'], namesCreated: [], sheetIds: { 账龄: '{1}' }, looks: [{ sheet: '账龄', look: { palette: [] } }],
        rects: [{ sheet: '账龄', rect, before, written, ...(formatsBefore ? { formatsBefore } : {}) }],
      };
      expect(unpackUndo(JSON.parse(JSON.stringify(packUndo(record))) as ReturnType<typeof packUndo>)).toEqual(record);
    }));
  });

  it('says a text once, however often it stands there', () => {
    const text = '请贵公司核对'.repeat(50);
    const rows = Array.from({ length: 100 }, () => [text, text]);
    const record: UndoRecord = { label: 'x', at: '', sheetsCreated: [], namesCreated: [], rects: [{ sheet: '下一步', rect, before: rows, written: rows }] };
    expect(JSON.stringify(packUndo(record)).length).toBeLessThan(text.length * 3);
  });
});
