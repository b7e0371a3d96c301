import { MemoryBook } from '../../src/workbench/memory-book';
import { startOfficeInNode } from '../../src/workbench/node/start-office-in-node';

describe('office.js in Node', () => {
  it('becomes ready as Excel on the web', async () => {
    const { info, close } = await startOfficeInNode(new MemoryBook());
    expect(info).toEqual({ host: 'Excel', platform: 'OfficeOnline' });
    close();
  });

  it('reads what it wrote', async () => {
    const { Excel, close } = await startOfficeInNode(new MemoryBook());
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.values = [['a', 1], ['b', 2]];
      range.load('values,address');
      await context.sync();
      expect(range.values).toEqual([['a', 1], ['b', 2]]);
      expect(range.address).toBe('Sheet1!A1:B2');
    });
    close();
  });
});
