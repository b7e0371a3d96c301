import { fromIso } from '../../src/domain/day';
import { formulasAsOf } from '../../src/session/as-of-cell';
import { createSession, type Session } from '../../src/session/session';
import { openFile } from '../../src/sheets/files/open-file';
import type { Workbook } from '../../src/sheets/workbook';
import { memoryHost, type MemoryHost } from '../support/memory-host';
import { MemoryWorkbook } from '../support/memory-workbook';
import { SMALL_LEDGER, SMALL_TODAY } from '../support/small-ledger';

const DAY = fromIso('2025-06-15') ?? 0;
let workbook: MemoryWorkbook;
let host: MemoryHost;
let session: Session;

/** Opens the pane over the workbook, as it stands. */
function open(options: Parameters<typeof memoryHost>[0] = {}, today = SMALL_TODAY): void {
  host = memoryHost(options);
  session = createSession({ workbook, host, today, now: () => 1_000_000 });
}

async function check(): Promise<void> {
  await session.commands.check();
  if (session.state().place.detail?.kind === 'mapping') await session.commands.confirmMapping({ unused: [], fields: {} });
}

beforeEach(() => {
  workbook = new MemoryWorkbook(SMALL_LEDGER);
  open();
});

describe('the as-of date', () => {
  it('is today until somebody chooses another', async () => {
    await check();
    expect(session.state().report?.asOf).toBe(SMALL_TODAY);
  });

  it('is kept in the workbook, for whoever opens it next', async () => {
    await check();
    await session.commands.chooseAsOf(DAY);
    expect(session.state().report?.asOf).toBe(DAY);
    open({}, SMALL_TODAY + 5);
    await check();
    expect(session.state().report?.asOf).toBe(DAY);
    expect(session.state().asOf).toBe(DAY);
  });

  it('goes back to today, with the result sheets', async () => {
    await check();
    await session.commands.chooseAsOf(DAY);
    expect(session.state().sheetsBehind).toBe(true);
    await session.commands.updateToToday();
    expect(session.state().report?.asOf).toBe(SMALL_TODAY);
    expect(session.state().sheetsBehind).toBe(false);
    expect(workbook.at('准备度', 2, 1)).toContain('2025-06-30');
  });

  it('moves the cell 截止日 that the formulas look at, and only once formulas are there', async () => {
    await check();
    await session.commands.chooseAsOf(DAY);
    expect(workbook.at('回款设置', 1, 12)).toBeNull();
    await session.commands.insertFormulas();
    await session.commands.writePreview();
    expect(workbook.at('回款设置', 1, 12)).toBe(DAY);
    await session.commands.updateToToday();
    expect(workbook.at('回款设置', 1, 12)).toBe(SMALL_TODAY);
    expect(formulasAsOf(session.state().sheets)).toBe(SMALL_TODAY);
    await session.commands.saveSettings({ contactDays: 40 });
    expect(workbook.at('回款设置', 1, 12)).toBe(SMALL_TODAY);
  });

  it('stays in the pane where the workbook is read-only', async () => {
    open({ readOnly: true });
    await check();
    await session.commands.chooseAsOf(DAY);
    expect(session.state().report?.asOf).toBe(DAY);
    await session.commands.check();
    expect(session.state().report?.asOf).toBe(DAY);
    expect(workbook.applied).toEqual([]);
  });
});

describe('saving', () => {
  it('keeps what the workbook was set to before any check', async () => {
    await check();
    await session.commands.saveSettings({ contactDays: 45, company: { ...session.state().settings.company, name: '苏州某某有限公司' } });
    open();
    await session.commands.chooseLanguage('en-US');
    open();
    await check();
    expect(session.state().settings).toMatchObject({ contactDays: 45, language: 'en-US', company: { name: '苏州某某有限公司' } });
  });

  it('shows the settings of the workbook before any check', async () => {
    await check();
    await session.commands.saveSettings({ contactDays: 45 });
    open();
    session.commands.openTab('settings');
    await new Promise((resolve) => { setTimeout(resolve, 0); });
    expect(session.state().settings.contactDays).toBe(45);
    expect(session.state().report).toBeNull();
  });

  it('keeps a line that somebody has just typed into the sheet', async () => {
    await check();
    await session.commands.saveSettings({ contactDays: 45 });
    const rows = workbook.picture()['回款设置'] ?? [];
    const row = rows.findIndex(([key]) => key === 'horizonDays') + 1;
    workbook.type('回款设置', row, 3, 12);
    await session.commands.saveSettings({ contactDays: 46 });
    expect(session.state().settings).toMatchObject({ contactDays: 46, horizonDays: 12 });
  });

  it.each([['basis', { basis: 'invoice' as const }, true], ['theme', { theme: 'dark' as const }, false]])('knows whether %s moves figures', async (_, change, moves) => {
    await check();
    await session.commands.saveSettings(change);
    expect(session.state().sheetsBehind).toBe(moves);
    await session.commands.check();
    expect(session.state().sheetsBehind).toBe(false);
  });
});

describe('taking settings from a file', () => {
  async function exported(): Promise<string> {
    await session.commands.exportSettings();
    return new TextDecoder().decode(host.handed.at(-1)?.bytes);
  }

  it('shows what would change, before it does', async () => {
    await check();
    await session.commands.saveSettings({ buckets: [30, 60], contactDays: 20 });
    const text = await exported();
    await session.commands.saveSettings({ buckets: [90], contactDays: 20 });
    const before = workbook.picture();
    await session.commands.previewImport(text);
    expect(session.state().incoming?.differences).toEqual([{ name: '账龄段上限（天）', before: '90', after: '30, 60' }]);
    expect(session.state().place).toEqual({ tab: 'settings', detail: { kind: 'import' } });
    expect(workbook.picture()).toEqual(before);
    await session.commands.confirmImport();
    expect(session.state().report?.settings.buckets).toEqual([30, 60]);
    expect(session.state()).toMatchObject({ incoming: null, place: { tab: 'settings', detail: null } });
  });

  it('forgets the file when the user goes back', async () => {
    await check();
    await session.commands.previewImport(await exported());
    session.commands.back();
    expect(session.state().incoming).toBeNull();
    await session.commands.confirmImport();
    expect(session.state().notice?.title.id).not.toBe('pane.backup.imported');
  });

  it.each(['{"rows": 1}', 'no JSON', '{"format":"huikuan-settings","rows":[[{}]]}'])('changes nothing for %s', async (text) => {
    await check();
    const before = workbook.picture();
    await session.commands.previewImport(text);
    expect(session.state().notice?.title.id).toBe('pane.backup.wrong');
    expect(session.state().incoming).toBeNull();
    expect(workbook.picture()).toEqual(before);
  });
});

describe('settings and copies that cannot go out as a file', () => {
  it.each([['exportSettings'], ['saveValuesCopy']] as const)('%s says that the browser did not take the file', async (command) => {
    open({ saveFile: () => Promise.reject(new Error('blocked')) });
    await check();
    await session.commands[command]();
    expect(session.state().notice).toMatchObject({ title: { id: 'fault.fileRefused.title' }, actions: [{ kind: 'retry' }, { kind: 'copyDetails' }] });
  });

  it('settings go to the clipboard where nothing can be downloaded, and that is what is said', async () => {
    open({ saveFile: () => Promise.resolve('unavailable') });
    await check();
    await session.commands.exportSettings();
    expect(host.copied).toEqual([expect.stringContaining('huikuan-settings')]);
    expect(session.state().notice).toMatchObject({ intent: 'info', title: { id: 'pane.backup.copied' } });
  });

  it('settings that the clipboard does not take either are said not to be out', async () => {
    open({ saveFile: () => Promise.resolve('unavailable'), copy: () => Promise.reject(new Error('denied')) });
    await check();
    await session.commands.exportSettings();
    expect(session.state().notice?.title.id).toBe('fault.copyRefused.title');
  });
});

it('result sheets whose print settings Excel did not take are said to be written without them', async () => {
  const port: Workbook = workbook;
  const apply = port.apply.bind(port);
  jest.spyOn(port, 'apply').mockImplementation((changes, label, options) => {
    options?.onPrintLeftOut?.('paper');
    return apply(changes, label, options);
  });
  await check();
  expect(session.state().notice).toMatchObject({ intent: 'warning', title: { id: 'pane.print.leftOut' }, body: { values: { settings: 'A4 纸' } } });
  expect(workbook.at('账龄', 1, 1)).toContain('账龄');
});

describe('a protected result sheet', () => {
  it('can be written beside, and stays as it is', async () => {
    await check();
    workbook.protected.add('账龄');
    const before = workbook.picture()['账龄'];
    await session.commands.check();
    expect(session.state().notice).toMatchObject({ title: { id: 'fault.protected.title' }, actions: [{ kind: 'newSheet' }, { kind: 'retry' }] });
    await session.commands.answerNotice({ kind: 'newSheet' });
    expect(session.state().notice).toBeNull();
    expect(workbook.picture()['账龄']).toEqual(before);
    expect(workbook.at('账龄 (2)', 1, 1)).toContain('账龄');
    await session.commands.check();
    expect((await workbook.sheets()).map(({ name }) => name).filter((name) => name.startsWith('账龄'))).toEqual(['账龄', '账龄 (2)']);
  });

  it('is not offered for a sheet of the user', async () => {
    await check();
    await session.commands.insertFormulas();
    workbook.protected.add('台账');
    await session.commands.writePreview();
    expect(session.state().notice).toMatchObject({ title: { id: 'fault.protected.title' }, actions: [{ kind: 'retry' }] });
  });
});

describe('a copy with values', () => {
  it('holds every sheet without formulas, and leaves the workbook as it is', async () => {
    await check();
    await session.commands.insertFormulas();
    await session.commands.writePreview();
    const before = workbook.picture();
    await session.commands.saveValuesCopy();
    expect(workbook.picture()).toEqual(before);
    expect(session.state().notice?.title).toMatchObject({ id: 'pane.values.done', values: { name: 'memory-数值-2025-06-30.xlsx' } });
    const copy = await openFile('copy.xlsx', host.handed.at(-1)?.bytes ?? new Uint8Array());
    const names = (await copy.sheets()).map(({ name }) => name);
    expect(names).toEqual((await workbook.sheets()).map(({ name }) => name));
    const [aging] = await copy.read(['账龄']);
    expect(aging?.values.flat()).toContain(1_386_500);
  });
});
