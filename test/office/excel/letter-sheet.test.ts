import { applyChanges } from '../../../src/excel/apply-changes';
import { toSheet } from '../../../src/letters/to-sheet';
import { MemoryBook } from '../../../src/workbench/memory-book';
import { startOfficeInNode } from '../../../src/workbench/node/start-office-in-node';
import { givenReceivables, manyItems } from '../../letters/given';
import { letterOf } from '../../letters/outline';

describe('the sheet of a letter through office.js', () => {
  it('keeps its paper, its number at the top of each page, and every page break', async () => {
    const book = new MemoryBook({ sheets: ['台账'] });
    const office = await startOfficeInNode(book);
    Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
    const image = toSheet(letterOf(givenReceivables(manyItems(90))));
    await applyChanges([{ kind: 'image', image }], 'test');
    const layout = book.pageLayout(book.sheets().find(({ name }) => name === image.name)?.id ?? '');
    expect(image.print?.pageBreaks?.length).toBeGreaterThan(2);
    expect(layout.rowBreaks.map((row) => row + 1)).toEqual(image.print?.pageBreaks);
    expect([layout.orientation, layout.paperSize, layout.zoom, layout.headersFooters.rightHeader]).toEqual(['Portrait', 'A4', { horizontalFitToPages: 1 }, 'HK-2025-0630-001']);
    await office.close();
  }, 60_000);
});
