import type { LogEntry } from '../../src/session/log-entry';
import { createSession, type Session } from '../../src/session/session';
import { memoryHost, type MemoryHost } from '../support/memory-host';
import { MemoryWorkbook } from '../support/memory-workbook';
import { SMALL_LEDGER, SMALL_TODAY } from '../support/small-ledger';

let workbook: MemoryWorkbook;
let host: MemoryHost;
let session: Session;

function start(options: Parameters<typeof memoryHost>[0] = {}, sheets: typeof SMALL_LEDGER = SMALL_LEDGER): void {
  workbook = new MemoryWorkbook(sheets);
  host = memoryHost(options);
  session = createSession({ workbook, host, today: SMALL_TODAY, now: () => 1_000_000 });
}

async function checked(options: Parameters<typeof memoryHost>[0] = {}): Promise<void> {
  start(options);
  await session.commands.check();
  // A doubtful column is asked about first; confirming it as read is what a user in a hurry does.
  if (session.state().place.detail?.kind === 'mapping') await session.commands.confirmMapping({ unused: [], fields: {} });
}

const promise: LogEntry = {
  kind: 'promise', customer: '宁波海川电子有限公司', currency: 'CNY', about: '', day: SMALL_TODAY, who: '王经理', channel: '电话', reason: '资金紧张',
  content: '月底付一部分', promiseDay: SMALL_TODAY + 10, promiseAmount: 20_000_000, promiseDefault: '发书面催告', followUp: null, by: '李明',
};

describe('checking', () => {
  it('reads nothing before the user asks for it', () => {
    start();
    expect(session.state().report).toBeNull();
    expect(workbook.applied).toEqual([]);
  });

  it('makes a report to the 分 and writes the three result sheets', async () => {
    await checked();
    const [total] = session.state().report?.receivables.totals ?? [];
    expect(total).toMatchObject({ currency: 'CNY', open: 138_650_000, difference: 0 });
    expect((await workbook.sheets()).map((sheet) => sheet.name)).toEqual(expect.arrayContaining(['准备度', '账龄', '下一步']));
    expect(session.state().run).toBeNull();
  });

  it('leaves the user’s own sheets as they were', async () => {
    await checked();
    for (const [name, rows] of Object.entries(SMALL_LEDGER)) expect(workbook.picture()[name]).toEqual(rows);
  });

  it('keeps the last result and the workbook when reading fails, and offers to try again', async () => {
    await checked();
    const before = workbook.picture();
    const report = session.state().report;
    workbook.failing.read = 'cellEdit';
    await session.commands.check();
    expect(session.state().report).toBe(report);
    expect(workbook.picture()).toEqual(before);
    expect(session.state().notice).toMatchObject({ intent: 'error', title: { id: 'fault.cellEdit.title' }, actions: [{ kind: 'retry' }] });
    await session.commands.answerNotice({ kind: 'retry' });
    expect(session.state().report).not.toBe(report);
    expect(session.state().notice).toBeNull();
  });

  it('counts equal faults in one message', async () => {
    start();
    workbook.failing.read = 'cellEdit';
    await session.commands.check();
    workbook.failing.read = 'cellEdit';
    await session.commands.check();
    expect(session.state().notice?.count).toBe(2);
  });

  it('stops when asked, without a new report', async () => {
    start();
    const running = session.commands.check();
    session.commands.stop();
    await running;
    expect(session.state().report).toBeNull();
    expect(session.state().notice?.title.id).toBe('fault.cancelled.title');
    expect(workbook.picture()).toEqual(SMALL_LEDGER);
  });

  it('shows results in a read-only workbook and writes nothing', async () => {
    await checked({ readOnly: true });
    expect(session.state().report).not.toBeNull();
    expect(workbook.applied).toEqual([]);
  });

  it('counts edits to the sheets it read, not to others, and does not read again by itself', async () => {
    await checked();
    host.edit({ sheetId: '{台账}', address: 'H2' });
    host.edit({ sheetId: '{别的}', address: 'A1' });
    expect(session.state().changesSince).toBe(1);
  });
});

describe('writing and undoing', () => {
  it('logs a promise under the last row, and the report knows it at once', async () => {
    await checked();
    expect(await session.commands.log(promise)).toBe(true);
    expect(workbook.at('催款记录', 2, 3)).toBe('宁波海川电子有限公司');
    expect(session.state().report?.ledger.log).toHaveLength(1);
    expect(session.state().notice).toMatchObject({ intent: 'success', title: { id: 'pane.written', values: { place: '催款记录!A2' } } });
    await session.commands.log({ ...promise, content: '又打了一次' });
    expect(workbook.at('催款记录', 3, 3)).toBe('宁波海川电子有限公司');
  });

  it.each(['promiseDay', 'promiseAmount'] as const)('saves no promise without %s', async (field) => {
    await checked();
    const writes = workbook.applied.length;
    expect(await session.commands.log({ ...promise, [field]: null })).toBe(false);
    expect(await session.commands.log({ ...promise, promiseDefault: ' ' })).toBe(false);
    expect(workbook.applied).toHaveLength(writes);
  });

  it('undoes the last write and forgets it', async () => {
    await checked();
    const before = workbook.picture();
    await session.commands.log(promise);
    await session.commands.undo();
    expect(workbook.picture()).toEqual(before);
    expect(session.state().report?.ledger.log).toHaveLength(0);
  });

  it('undoes after the pane was closed and opened again', async () => {
    await checked();
    const before = workbook.picture();
    await session.commands.log(promise);
    session = createSession({ workbook, host, today: SMALL_TODAY, now: () => 0 });
    expect(session.state().undo).toHaveLength(1);
    await session.commands.undo();
    expect(workbook.picture()).toEqual(before);
  });

  it('says below which row of a very long sheet no looks came back', async () => {
    await checked();
    const apply = workbook.apply.bind(workbook);
    workbook.apply = async (...given) => ({ ...(await apply(...given)), looksDownTo: [{ sheet: '账龄', row: 1111 }] });
    await session.commands.log(promise);
    await session.commands.undo();
    expect(session.state().notice).toMatchObject({ intent: 'success', body: { id: 'pane.undone.looks', values: { places: '「账龄」第 1111 行' } } });
  });

  it('says which cells it left because they were changed since', async () => {
    await checked();
    await session.commands.log(promise);
    workbook.type('催款记录', 2, 9, '我改的');
    await session.commands.undo();
    expect(workbook.at('催款记录', 2, 9)).toBe('我改的');
    expect(session.state().notice).toMatchObject({ intent: 'warning', body: { values: { count: 1, cells: '催款记录!I2' } } });
  });

  it('writes log row and snooze together or not at all', async () => {
    await checked();
    const before = workbook.picture();
    workbook.failing.apply = 'protected';
    expect(await session.commands.log({ ...promise, kind: 'snooze', followUp: SMALL_TODAY + 5 })).toBe(false);
    expect(workbook.picture()).toEqual(before);
    expect(await session.commands.log({ ...promise, kind: 'snooze', followUp: SMALL_TODAY + 5 })).toBe(true);
    expect(session.state().report?.settings.customers['宁波海川电子有限公司']?.snoozedUntil).toBe(SMALL_TODAY + 5);
  });

  it('accepts a gap with its reason, by business id, and withdraws it', async () => {
    await checked();
    const deal = session.state().report?.readiness[0]?.deal;
    await session.commands.acceptGap({ dealId: deal?.id ?? '', ruleId: 'deal-sales-owner', reason: '老客户', by: '李明', until: SMALL_TODAY + 90 });
    expect(session.state().report?.settings.accepted).toMatchObject([{ dealId: deal?.id, ruleId: 'deal-sales-owner', reason: '老客户' }]);
    await session.commands.withdrawGap(deal?.id ?? '', 'deal-sales-owner');
    expect(session.state().report?.settings.accepted).toEqual([]);
  });
});

describe('moving about', () => {
  it('goes to a cell and remembers where the user was before the first jump', async () => {
    await checked();
    await session.commands.goToCell({ sheet: '台账', row: 3, column: 8 });
    await session.commands.goToCell({ sheet: '开票明细', row: 2, column: 1 });
    expect(session.state().jump).toEqual({ to: { sheet: '开票明细', row: 2, column: 1 }, from: { sheet: '台账', row: 2, column: 1 } });
    await session.commands.jumpBack();
    expect(host.gone.at(-1)).toEqual({ sheet: '台账', row: 2, column: 1 });
    expect(session.state().jump).toBeNull();
  });

  it('writes a letter for the customer of the selected row when the ribbon asks', async () => {
    start();
    await session.ribbon('writeLetter');
    if (session.state().place.detail?.kind === 'mapping') {
      await session.commands.confirmMapping({ unused: [], fields: {} });
      await session.ribbon('writeLetter');
    }
    expect(session.state().place.tab).toBe('letters');
    expect(session.state().letterJob?.addressees).toEqual([{ customer: '苏州恒力精密机械有限公司', currency: 'CNY' }]);
  });

  it('writes to a customer who only has money on account', async () => {
    start({}, { ...SMALL_LEDGER, 收款流水: [...SMALL_LEDGER['收款流水'] ?? [], [SMALL_TODAY - 3, '苏州恒力精密机械有限公司', 400_000, '24402000000000000001']] });
    await session.ribbon('writeLetter');
    if (session.state().place.detail?.kind === 'mapping') {
      await session.commands.confirmMapping({ unused: [], fields: {} });
      await session.ribbon('writeLetter');
    }
    expect(session.state().report?.receivables.balances.find(({ customer }) => customer === '苏州恒力精密机械有限公司')).toMatchObject({ open: 0, unapplied: 2_000_000 });
    expect(session.state().letterJob?.addressees).toEqual([{ customer: '苏州恒力精密机械有限公司', currency: 'CNY' }]);
  });

  it('shows formula columns before it writes them', async () => {
    await checked();
    const before = workbook.picture();
    await session.commands.insertFormulas();
    expect(workbook.picture()).toEqual(before);
    expect(session.state().preview).toMatchObject({ sheet: '台账', overwrites: [], columns: 3 });
    await session.commands.writePreview();
    expect(String(workbook.at('台账', 2, 12))).toMatch(/^=HUIKUAN\.READINESS\('台账'!\$A\$1:\$K\$1,'台账'!\$A\$2:\$K\$4,截止日,/);
  });

  it('says why it inserts none, and what to do', async () => {
    workbook = new MemoryWorkbook({ 发票: [['客户名称', '发票号码', '价税合计', '开票日期'], ['甲公司', '24402000000000000001', 100, SMALL_TODAY - 10]] });
    session = createSession({ workbook, host: memoryHost(), today: SMALL_TODAY, now: () => 0 });
    await session.commands.check();
    await session.commands.insertFormulas();
    expect(session.state().notice).toMatchObject({ intent: 'info', title: { id: 'pane.formulas.refused' }, body: { id: 'pane.formulas.noDue' } });
    expect(session.state().preview).toBeNull();
  });
});
