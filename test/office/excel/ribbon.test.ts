import { associateActions, RIBBON_ACTIONS, type RibbonAction } from '../../../src/excel/boot';
import { excelWorkbook } from '../../../src/excel/excel-workbook';
import { createSession, type Session } from '../../../src/session/session';
import type { State } from '../../../src/session/state';
import type { Change } from '../../../src/sheets/workbook';
import { MemoryBook } from '../../../src/workbench/memory-book';
import { startOfficeInNode, type NodeOffice } from '../../../src/workbench/node/start-office-in-node';
import { memoryHost } from '../../support/memory-host';
import { SMALL_LEDGER, SMALL_TODAY } from '../../support/small-ledger';

jest.setTimeout(60_000);

const COMPANY = { name: '华澄自动化设备有限公司', address: '苏州', contact: '李明', phone: '0512', email: '', bankName: '工行', bankAccount: '1', taxNo: '' };

let office: NodeOffice;
let session: Session;
let shown: boolean[];

/** The runtime as Excel starts it for a press on the ribbon: the page runs, its pane is closed. */
beforeEach(async () => {
  shown = [];
  office = await startOfficeInNode(new MemoryBook({ sheets: Object.keys(SMALL_LEDGER) }), { onVisibility: (visible) => shown.push(visible) });
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  office.host.paneShown(false);
  const workbook = excelWorkbook();
  await workbook.apply(Object.entries(SMALL_LEDGER).map(([sheet, rows]): Change => ({
    kind: 'cells', sheet, cells: rows.flatMap((row, r) => row.map((value, c) => ({ row: r + 1, column: c + 1, value, ...(typeof value === 'number' && value > 45_000 && value < 47_000 ? { style: 'date' as const } : {}) }))),
  })), 'typed');
  session = createSession({ workbook, host: memoryHost(), today: SMALL_TODAY, now: () => 0 });
  associateActions((action) => { void session.ribbon(action); });
});
afterEach(() => office.close());

/** Resolves once the state is as wanted and nothing runs. */
function until(wanted: (state: State) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      const state = session.state();
      if (state.run === null && wanted(state)) resolve();
      else setTimeout(look, 20);
    };
    look();
  });
}

/** What a first press leads to while columns are to be confirmed, then the press itself. */
async function press(action: RibbonAction): Promise<void> {
  await session.commands.check();
  if (session.state().place.detail?.kind === 'mapping') await session.commands.confirmMapping({ unused: [], fields: {} });
  await session.commands.saveSettings({ company: COMPANY });
  expect(await office.host.runCommand(action, action)).toMatchObject({ status: 0 });
}

describe('the ribbon with the pane closed', () => {
  it('opens the pane for every button, and tells Excel that the press is over', async () => {
    for (const action of RIBBON_ACTIONS) {
      office.host.paneShown(false);
      expect(await office.host.runCommand(action, action)).toMatchObject({ status: 0 });
      expect(shown.at(-1)).toBe(true);
      await until(() => true);
    }
  });

  it('检查准备度 makes the report and its sheets', async () => {
    await office.host.runCommand('checkReadiness', 'CheckReadiness');
    await until(({ report }) => report !== null);
    if (session.state().place.detail?.kind === 'mapping') await session.commands.confirmMapping({ unused: [], fields: {} });
    await office.host.runCommand('checkReadiness', 'CheckReadiness');
    await until(({ place }) => place.tab === 'readiness');
    expect((await excelWorkbook().sheets()).map(({ name }) => name)).toEqual(expect.arrayContaining(['准备度', '账龄', '下一步']));
  });

  it('下一步 shows the work list', async () => {
    await press('nextActions');
    await until(({ place }) => place.tab === 'next');
    expect(session.state().report?.workList.length).toBeGreaterThan(0);
  });

  it('生成征询函 drafts the letter of the selected row’s customer', async () => {
    await press('writeLetter');
    await until(({ letterJob }) => letterJob !== null);
    expect(session.state().letterJob?.addressees).toEqual([{ customer: '苏州恒力精密机械有限公司', currency: 'CNY' }]);
  });

  it('插入公式 shows what would go where, and writes nothing yet', async () => {
    await press('insertFormulas');
    await until(({ preview }) => preview !== null);
    expect(session.state().preview).toMatchObject({ title: 'formulas', sheet: '台账' });
    expect((await excelWorkbook().sheets()).find(({ name }) => name === '台账')?.used?.lastColumn).toBe(11);
  });

  it.each(RIBBON_ACTIONS)('a key for %s opens the closed pane as its button does, and hands the action on', async (action) => {
    const asked: RibbonAction[] = [];
    associateActions((one) => { asked.push(one); });
    office.host.runAction(action);
    await until(() => asked.length > 0);
    expect(asked).toEqual([action]);
    expect(shown.at(-1)).toBe(true);
  });

  it('keys do their work with the pane closed', async () => {
    office.host.runAction('checkReadiness');
    await until(({ report }) => report !== null);
    expect(session.state().place.tab).toBe(session.state().place.detail?.kind === 'mapping' ? 'overview' : 'readiness');
  });
});
