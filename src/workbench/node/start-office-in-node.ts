import type { Book } from '../book';
import { frameName } from '../host/app-context';
import { OfficeHost, type HostOptions } from '../host/office-host';
import { createPageWindow } from './page-window';

/** What may be chosen for a page in Node; the rest is fixed. */
export interface NodeOfficeOptions extends Partial<Pick<HostOptions, 'settings' | 'faults' | 'dialogs' | 'onNotify' | 'onVisibility'>> {
  /** Display language of Office, "en-US" when left out. */
  readonly locale?: string;
  /** Source text of scripts that the page loads after office.js, such as a built functions.js. */
  readonly scripts?: readonly { readonly name: string; readonly source: string }[];
}

/** A page on which Microsoft's unmodified office.js has started. */
export interface NodeOffice {
  readonly Office: typeof globalThis.Office;
  readonly Excel: typeof globalThis.Excel;
  readonly OfficeExtension: typeof globalThis.OfficeExtension;
  readonly CustomFunctions: typeof globalThis.CustomFunctions;
  readonly host: OfficeHost;
  /** Global object of the page, for functions that ribbon commands look up by name. */
  readonly window: Record<string, unknown>;
  /** Result of `Office.onReady()`. */
  readonly info: { readonly host: string | null; readonly platform: string | null };
  close(): void;
}

const ORIGIN = 'https://localhost:3000';
let conversations = 0;

/**
 * Starts office.js of `@microsoft/office-js` in Node, on a book, with the same protocol server as in the browser. Each call is a page of
 * its own. Example: `const { Excel, close } = await startOfficeInNode(new MemoryBook()); await Excel.run(async (context) => …); close();`
 */
export async function startOfficeInNode(book: Book, options: NodeOfficeOptions = {}): Promise<NodeOffice> {
  conversations += 1;
  const conversationId = `node${String(conversations)}`;
  const appId = 'app1';
  const locale = options.locale ?? 'en-US';
  const hostListeners = new Set<(message: string) => void>();
  // Messages travel asynchronously, as between windows.
  const later = (action: () => void): void => void setImmediate(action);
  const page = createPageWindow(ORIGIN, frameName(conversationId, appId, ORIGIN, locale), (message) => later(() => {
    for (const listener of hostListeners) listener(message);
  }));
  const host = new OfficeHost({
    ...options, book, conversationId, appId, hostOrigin: ORIGIN,
    presentation: { locale, documentUrl: `${ORIGIN}/${encodeURIComponent(book.name)}`, addinName: 'Node', appDomains: [ORIGIN] },
    port: {
      post: (message) => later(() => page.receive(message)),
      listen: (listener) => {
        hostListeners.add(listener);
        return () => hostListeners.delete(listener);
      },
    },
  });
  page.runOfficeScript('office.js');
  const { Office } = page.window as { Office: typeof globalThis.Office };
  for (const script of options.scripts ?? []) page.runScript(script.source, script.name);
  const info = await Office.onReady();
  const { Excel, OfficeExtension, CustomFunctions } = page.window as unknown as Pick<NodeOffice, 'Excel' | 'OfficeExtension' | 'CustomFunctions'>;
  return {
    Office, Excel, OfficeExtension, CustomFunctions, host, window: page.window,
    info: { host: info.host as unknown as string | null, platform: info.platform as unknown as string | null },
    close: () => {
      host.close();
      page.close();
    },
  };
}
