import { applyChanges } from '../../../src/excel/apply-changes';
import { excelWorkbook } from '../../../src/excel/excel-workbook';
import { toSheet } from '../../../src/letters/to-sheet';
import { LOCALES } from '../../../src/messages/locale';
import { sayPane } from '../../../src/messages/say-pane';
import { createSession } from '../../../src/session/session';
import type { PrintSetting } from '../../../src/sheets/workbook';
import { Faults } from '../../../src/workbench/host/faults';
import { MemoryBook } from '../../../src/workbench/memory-book';
import { startOfficeInNode, type NodeOffice } from '../../../src/workbench/node/start-office-in-node';
import { givenReceivables, manyItems } from '../../letters/given';
import { letterOf } from '../../letters/outline';
import { memoryHost } from '../../support/memory-host';
import { SMALL_LEDGER, SMALL_TODAY } from '../../support/small-ledger';

jest.setTimeout(120_000);

let book: MemoryBook;
let office: NodeOffice;
let faults: Faults;

async function open(sheets: readonly string[]): Promise<void> {
  faults = new Faults();
  book = new MemoryBook({ sheets: [...sheets], evaluate: (formula) => formula.length });
  office = await startOfficeInNode(book, { faults });
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
}
afterEach(() => office.close());

/** Members of Excel, and what a letter's page is without when an Excel lacks one. */
const LACKS: readonly (readonly [string, readonly PrintSetting[]])[] = [
  ['PageBreakCollection.add', ['pageBreaks']],
  ['PageLayout.orientation', ['orientation']],
  ['PageLayout.paperSize', ['paper']],
  ['PageLayout.zoom', ['fitWidth']],
  ['PageLayout.leftMargin', ['margins']],
  ['PageLayout.setPrintArea', ['printArea']],
  ['HeaderFooter.rightHeader', ['headersFooters']],
];

describe('the sheet of a letter through office.js', () => {
  it('keeps its paper, its number at the top of each page, and every page break, and leaves nothing out', async () => {
    await open(['台账']);
    const image = toSheet(letterOf(givenReceivables(manyItems(90))));
    const leftOut: PrintSetting[] = [];
    await applyChanges([{ kind: 'image', image }], 'test', { onPrintLeftOut: (setting) => leftOut.push(setting) });
    const layout = book.pageLayout(book.sheets().find(({ name }) => name === image.name)?.id ?? '');
    expect(leftOut).toEqual([]);
    expect(image.print?.pageBreaks?.length).toBeGreaterThan(2);
    expect(layout.rowBreaks.map((row) => row + 1)).toEqual(image.print?.pageBreaks);
    expect([layout.orientation, layout.paperSize, layout.zoom, layout.headersFooters.rightHeader]).toEqual(['Portrait', 'A4', { horizontalFitToPages: 1 }, 'HK-2025-0630-001']);
  });

  it.each(LACKS)('says what it went without where Excel lacks %s, and has all the rest', async (member, settings) => {
    await open(['台账']);
    faults.missing.add(member);
    const image = toSheet(letterOf(givenReceivables(manyItems(90))));
    const leftOut: PrintSetting[] = [];
    await applyChanges([{ kind: 'image', image }], 'test', { onPrintLeftOut: (setting) => leftOut.push(setting) });
    expect(leftOut).toEqual(settings);
    const layout = book.pageLayout(book.sheets().find(({ name }) => name === image.name)?.id ?? '');
    const standing = { pageBreaks: layout.rowBreaks.length > 0, fitWidth: typeof layout.zoom === 'object' && 'horizontalFitToPages' in layout.zoom, headersFooters: layout.headersFooters.centerFooter === '&P / &N' };
    for (const [setting, stands] of Object.entries(standing)) expect([setting, stands]).toEqual([setting, !settings.some((one) => one === setting)]);
  });

  it('makes the outcome of one click name the settings that Excel did not take', async () => {
    await open(Object.keys(SMALL_LEDGER));
    await excelWorkbook().apply(Object.entries(SMALL_LEDGER).map(([sheet, rows]) => ({
      kind: 'cells' as const, sheet,
      cells: rows.flatMap((row, r) => row.map((value, c) => ({ row: r + 1, column: c + 1, value, ...(typeof value === 'number' && value > 45_000 && value < 47_000 ? { style: 'date' as const } : {}) }))),
    })), 'typed');
    const session = createSession({ workbook: excelWorkbook(), host: memoryHost(), today: SMALL_TODAY, now: () => 0 });
    await session.commands.check();
    if (session.state().place.detail?.kind === 'mapping') await session.commands.confirmMapping({ unused: [], fields: {} });
    await session.commands.saveSettings({ company: { name: '华澄自动化设备有限公司', address: '苏州', contact: '李明', phone: '0512', email: '', bankName: '工行', bankAccount: '1', taxNo: '' } });
    faults.missing.add('PageLayout.paperSize');
    await session.commands.writeLetter({ customer: '苏州恒力精密机械有限公司', currency: 'CNY' });
    const outcome = session.state().letterJob?.outcome;
    expect([outcome?.sheets.length, outcome?.printLeftOut]).toEqual([1, ['paper']]);
    for (const locale of LOCALES) expect(sayPane(locale, 'pane.print.leftOut.body', { settings: sayPane(locale, 'pane.print.paper') })).toMatch(/A4.*(打印预览|print preview)/);
  });
});
