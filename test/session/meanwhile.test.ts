import { readSettings } from '../../src/sheets/settings-sheet';
import { WorkbookFault } from '../../src/sheets/workbook';
import type { LogEntry } from '../../src/session/log-entry';
import { createSession, type Session } from '../../src/session/session';
import { missingColumns } from '../../src/checklist/missing-columns';
import { memoryHost, type MemoryHost } from '../support/memory-host';
import { MemoryWorkbook } from '../support/memory-workbook';
import { SMALL_LEDGER, SMALL_TODAY } from '../support/small-ledger';

const CUSTOMER = '宁波海川电子有限公司';

let workbook: MemoryWorkbook;
let host: MemoryHost;
let session: Session;

async function checked(options: Parameters<typeof memoryHost>[0] = {}): Promise<void> {
  workbook = new MemoryWorkbook(SMALL_LEDGER);
  host = memoryHost(options);
  session = createSession({ workbook, host, today: SMALL_TODAY, now: () => 1_000_000 });
  await session.commands.check();
  if (session.state().place.detail?.kind === 'mapping') await session.commands.confirmMapping({ unused: [], fields: {} });
}

const entry = (kind: LogEntry['kind'], more: Partial<LogEntry> = {}): LogEntry => ({
  kind, customer: CUSTOMER, currency: 'CNY', about: '', day: SMALL_TODAY, who: '', channel: '电话', reason: '', content: '问了付款', promiseDay: null, promiseAmount: null, promiseDefault: '', followUp: null, by: '李明', ...more,
});
const settingsNow = async () => readSettings(await workbook.read((await workbook.sheets()).map(({ name }) => name))).settings;

describe('what somebody else wrote on 回款设置 since the check', () => {
  /** Another window puts the other customer off and adds a line that nobody knows. */
  async function another(): Promise<void> {
    const other = createSession({ workbook, host: memoryHost(), today: SMALL_TODAY, now: () => 0 });
    await other.commands.saveSettings({ smallDifference: 5_000, merges: { 海川: CUSTOMER } });
    const rows = workbook.picture()['回款设置']?.length ?? 0;
    workbook.type('回款设置', rows + 1, 1, 'ours.unknown');
    workbook.type('回款设置', rows + 1, 2, '留着');
  }

  it.each([
    ['putting a customer off', () => session.commands.log(entry('snooze', { followUp: SMALL_TODAY + 5 }))],
    ['accepting a gap', () => session.commands.acceptGap({ dealId: 'x', ruleId: 'deal-sales-owner', reason: '老客户', by: '李明', until: SMALL_TODAY + 9 })],
    ['overruling a nature', () => session.commands.judgeNature(CUSTOMER, 'nonMalicious', '老客户')],
    ['merging a spelling', () => session.commands.mergeCustomers('海川电子', CUSTOMER)],
    ['keeping names apart', () => session.commands.keepApart(['甲', '乙'])],
  ])('%s keeps it', async (_what, act) => {
    await checked();
    await another();
    expect(await act()).toBe(true);
    const settings = await settingsNow();
    expect(settings.smallDifference).toBe(5_000);
    expect(settings.merges).toMatchObject({ 海川: CUSTOMER });
    expect(settings.setAside).toEqual([['ours.unknown', '留着']]);
    expect(session.state().settings.merges).toMatchObject({ 海川: CUSTOMER });
  });
});

describe('how stale the report is', () => {
  it('counts the cells that were changed, each once, and none of other sheets', async () => {
    await checked();
    host.edit({ sheetId: '{台账}', address: 'B2:C3' });
    host.edit({ sheetId: '{台账}', address: 'C3' });
    host.edit({ sheetId: '{台账}', address: '$D$2,A2' });
    host.edit({ sheetId: '{准备度}', address: 'A1:Z90' });
    expect(session.state().changesSince).toBe(6);
    host.edit({ sheetId: '{台账}', address: '3:3' });
    // Eleven columns are used; two cells of the row were counted before.
    expect(session.state().changesSince).toBe(15);
    await session.commands.check();
    expect(session.state().changesSince).toBe(0);
  });

  it('counts what is typed while a check is reading, the first one included', async () => {
    workbook = new MemoryWorkbook(SMALL_LEDGER);
    host = memoryHost();
    session = createSession({ workbook, host, today: SMALL_TODAY, now: () => 0 });
    const running = session.commands.check();
    host.edit({ sheetId: '{台账}', address: 'H2' });
    await running;
    expect(session.state().report).not.toBeNull();
    expect(session.state().changesSince).toBe(1);
  });

  it('is said after an undo, until the next check', async () => {
    await checked();
    expect(session.state().sheetsBehind).toBe(false);
    await session.commands.undo();
    expect(session.state().sheetsBehind).toBe(true);
    await session.commands.check();
    expect(session.state().sheetsBehind).toBe(false);
  });

  it('is said when what was written cannot be read back; the write stays one, with its undo', async () => {
    await checked();
    const { apply } = workbook;
    workbook.apply = async (changes, label) => {
      const record = await apply.call(workbook, changes, label);
      workbook.failing.read = 'cellEdit';
      return record;
    };
    expect(await session.commands.log(entry('done'))).toBe(true);
    expect(session.state().sheetsBehind).toBe(true);
    expect(session.state().notice).toMatchObject({ intent: 'success' });
    expect(session.state().undo[0]?.label).toBe('pane.undo.log');
  });
});

describe('a preview', () => {
  const preview = async (): Promise<void> => {
    const { report } = session.state();
    const column = report && missingColumns(report.ledger, report.readiness).find((one) => one.table?.sheet === '台账' && one.column !== null);
    if (!column) throw new Error('the small ledger lacks no column');
    await session.commands.previewColumn(column);
  };

  it.each([
    ['a row was put in', () => { workbook.type('台账', 5, 1, 'HT-000'); }],
    ['two rows changed places', () => { workbook.type('台账', 2, 1, 'HT-002'); workbook.type('台账', 3, 1, 'HT-001'); }],
    ['a header was changed', () => { workbook.type('台账', 1, 2, '甲方'); }],
    ['something stands where the column would go', () => { workbook.type('台账', 1, 12, '我的列'); }],
  ])('is not written when %s since; the workbook stays as it is', async (_what, change) => {
    await checked();
    await preview();
    change();
    const before = workbook.picture();
    await session.commands.writePreview();
    expect(workbook.picture()).toEqual(before);
    expect(session.state().notice).toMatchObject({ title: { id: 'fault.changedDuringRun.title' }, actions: [{ kind: 'check' }] });
  });

  it('is written when only a value in the list was changed', async () => {
    await checked();
    await preview();
    workbook.type('台账', 3, 8, 999);
    await session.commands.writePreview();
    expect(session.state().notice?.intent).toBe('success');
  });
});

describe('sheets that were renamed, deleted or protected meanwhile', () => {
  it('a renamed sheet is gone to under its new name, which is said', async () => {
    const goTo = jest.fn((cell: { sheet: string }) => (cell.sheet === '台账' ? Promise.reject(new WorkbookFault('sheetDeleted', { sheet: '台账' })) : Promise.resolve(null)));
    await checked({ goTo });
    workbook.rename('台账', '台账 2025');
    await session.commands.goToCell({ sheet: '台账', row: 2, column: 1 });
    expect(session.state().jump?.to).toEqual({ sheet: '台账 2025', row: 2, column: 1 });
    expect(session.state().notice).toMatchObject({ intent: 'info', title: { id: 'fault.sheetRenamed.title', values: { name: '台账 2025' } }, actions: [{ kind: 'check' }] });
  });

  it('a sheet renamed after the check does not fall out of the figures when something is logged', async () => {
    await checked();
    const open = session.state().report?.receivables.totals;
    workbook.rename('开票明细', '发票');
    await session.commands.log(entry('done'));
    expect(session.state().notice?.intent).toBe('success');
    expect(session.state().report?.receivables.totals).toEqual(open);
  });

  it('a log goes on beside a protected one, with numbers that count on, and the report reads both', async () => {
    await checked();
    await session.commands.log(entry('done'));
    workbook.protected.add('催款记录');
    const before = workbook.picture();
    expect(await session.commands.log(entry('done', { content: '第二次' }))).toBe(false);
    expect(workbook.picture()).toEqual(before);
    expect(session.state().notice?.actions).toEqual([{ kind: 'newSheet' }, { kind: 'retry' }]);
    await session.commands.answerNotice({ kind: 'newSheet' });
    expect(workbook.at('催款记录 (回款)', 2, 9)).toBe('第二次');
    expect(workbook.at('催款记录 (回款)', 2, 1)).not.toBe(workbook.at('催款记录', 2, 1));
    await session.commands.log(entry('done', { content: '第三次' }));
    expect(workbook.at('催款记录 (回款)', 3, 9)).toBe('第三次');
    expect(session.state().report?.ledger.log).toHaveLength(3);
  });
});

describe('a document that keeps no undo record', () => {
  it.each([
    ['says no', () => Promise.resolve(false)],
    ['fails', () => Promise.reject(new Error('full'))],
  ])('and %s: the write stands, and it is said that this step can be undone only while the pane is open', async (_how, saveUndo) => {
    await checked({ saveUndo });
    expect(await session.commands.log(entry('done'))).toBe(true);
    expect(session.state().notice).toMatchObject({ intent: 'warning', title: { id: 'fault.storageFull.title' }, actions: [{ kind: 'undo' }, { kind: 'goTo' }] });
    const logged = workbook.at('催款记录', 2, 3);
    await session.commands.undo();
    expect([logged, workbook.at('催款记录', 2, 3)]).toEqual([CUSTOMER, null]);
  });
});

it('damaged settings are said with the way to look at the columns, and are not overwritten', async () => {
  await checked();
  await session.commands.saveSettings({ buckets: [15, 45] });
  const row = (workbook.picture()['回款设置'] ?? []).findIndex(([key]) => key === 'version') + 1;
  workbook.type('回款设置', row, 3, '坏了');
  await session.commands.check();
  if (session.state().place.detail?.kind === 'mapping') await session.commands.confirmMapping({ unused: [], fields: {} });
  expect(session.state().notice).toMatchObject({ intent: 'warning', title: { id: 'fault.settingsDamaged.title' }, actions: [{ kind: 'reviewColumns' }] });
  expect(JSON.stringify(workbook.picture()['回款设置'])).toContain('15, 45');
});
