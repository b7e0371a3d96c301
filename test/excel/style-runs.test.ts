import { styleRuns } from '../../src/excel/style-runs';
import type { CellStyle, ImageCell } from '../../src/sheets/workbook';

const row = (...styles: (CellStyle | null)[]): (ImageCell | null)[] => styles.map((style) => (style ? { value: 'x', style } : null));

describe('style runs', () => {
  it('covers ten thousand like rows with one rectangle for each kind of column', () => {
    const rows = [row('header', 'header', 'header'), ...Array.from({ length: 10_000 }, () => row('text', 'text', 'money'))];
    const runs = styleRuns(rows, 1, true);
    expect(runs.map((run) => run.rect)).toEqual([
      { firstRow: 2, lastRow: 10_001, firstColumn: 1, lastColumn: 2 },
      { firstRow: 2, lastRow: 10_001, firstColumn: 3, lastColumn: 3 },
      { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 3 },
    ]);
  });

  it('sets for a subtotal row only that it is bold, in one piece', () => {
    const rows = [row('text', 'money'), row('text', 'money'), row('subtotalText', 'subtotalMoney'), row('text', 'money')];
    const [, , subtotal, ...more] = styleRuns(rows, 0, true);
    expect(subtotal).toEqual({ rect: { firstRow: 3, lastRow: 3, firstColumn: 1, lastColumn: 2 }, set: { bold: true } });
    expect(more).toEqual([]);
  });

  it('says on an old sheet also what is plain, because it may have been bold last time', () => {
    const [fresh] = styleRuns([row('text')], 0, true);
    const [old] = styleRuns([row('text')], 0, false);
    expect(fresh?.set).not.toHaveProperty('bold');
    expect(old?.set).toMatchObject({ bold: false, color: '#000000', fill: null });
  });

  it('leaves cells without style alone above the header', () => {
    expect(styleRuns([row(null, 'title')], 1, true).map((run) => run.rect)).toEqual([{ firstRow: 1, lastRow: 1, firstColumn: 2, lastColumn: 2 }]);
  });
});
