import type { DialogRequest } from '../../src/workbench/host/dialogs';
import { MemorySettings } from '../../src/workbench/host/settings-store';
import { MemoryBook } from '../../src/workbench/memory-book';
import { startOfficeInNode, type NodeOffice } from '../../src/workbench/node/start-office-in-node';

/** Lets messages between page and host arrive. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('the page and its host', () => {
  let office: NodeOffice;

  afterEach(() => office.close());

  it('tells language, document, platform and requirement sets', async () => {
    office = await startOfficeInNode(new MemoryBook({ name: '应收.xlsx' }), { locale: 'zh-CN' });
    const { context } = office.Office;
    expect([context.displayLanguage, context.contentLanguage, context.host, context.platform]).toEqual(['zh-CN', 'zh-CN', 'Excel', 'OfficeOnline']);
    expect(decodeURIComponent(context.document.url)).toBe('https://localhost:3000/应收.xlsx');
    const supports = (name: string, version: string): boolean => context.requirements.isSetSupported(name, version);
    expect([supports('ExcelApi', '1.14'), supports('ExcelApi', '1.15'), supports('SharedRuntime', '1.1'), supports('CustomFunctionsRuntime', '1.3'), supports('RibbonApi', '1.1')])
      .toEqual([true, false, true, true, false]);
  });

  it('settings are loaded, kept, saved and refreshed', async () => {
    const store = new MemorySettings();
    store.save([['mapping', '{"a":1}']]);
    office = await startOfficeInNode(new MemoryBook(), { settings: store });
    const { settings } = office.Office.context.document;
    expect(settings.get('mapping')).toEqual({ a: 1 });
    settings.set('asOf', '2026-11-23');
    settings.remove('mapping');
    expect(store.load()).toEqual([['mapping', '{"a":1}']]);
    await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
    expect(store.load()).toEqual([['asOf', '"2026-11-23"']]);
    await office.Excel.run(async (context) => {
      context.workbook.settings.add('other', [1, 2]);
      const value = context.workbook.settings.getItem('asOf').load('value');
      await context.sync();
      expect(value.value).toBe('2026-11-23');
    });
    await new Promise<void>((resolve) => settings.refreshAsync(() => resolve()));
    expect(settings.get('other')).toEqual([1, 2]);
  });

  it('a ribbon command runs the function of its name and reports when it is done', async () => {
    office = await startOfficeInNode(new MemoryBook());
    office.window['showHello'] = (event: Office.AddinCommands.Event) => {
      office.window['pressed'] = event.source.id;
      event.completed();
    };
    office.Office.actions.associate('check', (event: Office.AddinCommands.Event) => event.completed({ allowEvent: true }));
    await settled();
    expect(await office.host.runCommand('showHello', 'btn1')).toEqual({ status: 0, completedContext: null });
    expect(office.window['pressed']).toBe('btn1');
    expect(await office.host.runCommand('check', 'btn2')).toEqual({ status: 0, completedContext: { allowEvent: true } });
    expect((await office.host.runCommand('no such function', 'btn3')).status).toBe(11_101);
  });

  it('a shortcut runs an action with its argument', async () => {
    office = await startOfficeInNode(new MemoryBook());
    const seen: unknown[] = [];
    office.Office.actions.associate('next', (argument: unknown) => seen.push(argument));
    await settled();
    office.host.runAction('next', { step: 2 });
    await settled();
    expect(seen).toEqual([{ step: 2 }]);
  });

  it('a dialog in the page is shown, talks to the page, and is closed by the user', async () => {
    const shown: { request: DialogRequest; say: (text: string) => void; close: () => void }[] = [];
    office = await startOfficeInNode(new MemoryBook(), {
      dialogs: {
        show: (request, onMessage, onClosed) => {
          shown.push({ request, say: (text) => onMessage(text, 'https://localhost:3000'), close: onClosed });
          return { close: () => undefined };
        },
      },
    });
    const seen: unknown[] = [];
    const dialog = await new Promise<Office.Dialog>((resolve, reject) => office.Office.context.ui.displayDialogAsync(
      'https://localhost:3000/dialog.html', { width: 30, height: 40, displayInIframe: true },
      (result) => (result.error ? reject(result.error) : resolve(result.value)),
    ));
    dialog.addEventHandler(office.Office.EventType.DialogMessageReceived, (args) => seen.push('message' in args ? args.message : args.error));
    dialog.addEventHandler(office.Office.EventType.DialogEventReceived, (args) => seen.push('error' in args ? args.error : args.message));
    expect(shown[0]?.request).toMatchObject({ width: 30, height: 40 });
    expect(shown[0]?.request.url).toContain('https://localhost:3000/dialog.html');
    shown[0]?.say('hi');
    await settled();
    shown[0]?.close();
    await settled();
    expect(seen).toEqual(['hi', 12_006]);
  });

  it('a page asks to be shown or hidden, hears of it, and chooses how it starts', async () => {
    const asked: boolean[] = [];
    office = await startOfficeInNode(new MemoryBook(), { onVisibility: (visible) => asked.push(visible) });
    const seen: unknown[] = [];
    const { addin } = office.Office;
    await addin.onVisibilityModeChanged((message) => seen.push(message.visibilityMode));
    await addin.hide();
    await addin.showAsTaskpane();
    office.host.paneShown(false);
    await settled();
    expect([asked, seen]).toEqual([[false, true], ['Hidden', 'Taskpane', 'Hidden']]);
    expect(await addin.getStartupBehavior()).toBe('None');
    await addin.setStartupBehavior(office.Office.StartupBehavior.load);
    expect(await addin.getStartupBehavior()).toBe('Load');
  });

  it('what the host does not have of the common API fails, and does not hang', async () => {
    office = await startOfficeInNode(new MemoryBook());
    const status = await new Promise((resolve) => office.Office.context.document.getSelectedDataAsync(office.Office.CoercionType.Text, (result) => resolve(result.status)));
    expect(status).toBe('failed');
  });

  it('two pages in one process do not know of each other', async () => {
    const [first, second] = [new MemoryBook({ name: 'first.xlsx' }), new MemoryBook({ name: 'second.xlsx' })];
    office = await startOfficeInNode(first);
    const other = await startOfficeInNode(second);
    const names = await Promise.all([office, other].map(({ Excel }) => Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
      return context.workbook.name;
    })));
    other.close();
    expect(names).toEqual(['first.xlsx', 'second.xlsx']);
  });
});
