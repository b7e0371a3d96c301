import type { Book } from '../book';
import { frameName } from '../host/app-context';
import { OfficeHost } from '../host/office-host';
import { iframePort } from '../host/pane-port';
import type { SettingsStore } from '../host/settings-store';
import type { DialogPresenter } from '../host/dialogs';
import type { AddIn } from '../server/add-in';

const APP_ID = 'workbench-pane';
/**
 * What office.js says when a key leads out of the pane's page (Tab at its end, Ctrl+F6, Esc, F2, nothing in it to stop at): it takes the key
 * and expects the host to move on. Excel goes to the sheet, and backwards to what stands before the pane.
 */
const TO_THE_SHEET = new Set([5, 13, 15, 16, 17]);
const BACKWARDS = new Set([6, 14, 18]);

/** A pane that runs: its frame and the host that answers it. */
export interface ConnectedPane {
  readonly host: OfficeHost;
  close(): void;
}

/** Puts the add-in's page into the pane and answers its office.js. Each call is a new conversation, so nothing of an earlier one lingers. */
export function connectPane(container: HTMLElement, options: { addIn: AddIn; origin: string; book: Book; locale: string; dark: boolean; settings: SettingsStore; onVisibility: (visible: boolean) => void; onLeave: (backwards: boolean) => void }): ConnectedPane {
  const { addIn, book, locale, settings } = options;
  const origin = options.origin || window.location.origin;
  const conversationId = `workbench-${crypto.randomUUID()}`;
  const frame = document.createElement('iframe');
  frame.title = addIn.name;
  frame.style.colorScheme = options.dark ? 'dark' : 'light';
  frame.allow = 'clipboard-write';
  // The name must stand before the address: office.js reads it while it loads.
  frame.name = frameName(conversationId, APP_ID, window.location.origin, locale);
  const host = new OfficeHost({
    book, port: iframePort(frame, origin), hostOrigin: window.location.origin, conversationId, appId: APP_ID, settings, onVisibility: options.onVisibility,
    presentation: { locale, documentUrl: new URL(`/workbook/${encodeURIComponent(book.name)}`, window.location.origin).href, addinName: addIn.name, appDomains: [origin] },
    dialogs: iframeDialogs(),
    onNotify: (action) => { if (TO_THE_SHEET.has(action) || BACKWARDS.has(action)) options.onLeave(BACKWARDS.has(action)); },
  });
  frame.src = origin + addIn.page;
  container.replaceChildren(frame);
  return { host, close: () => { host.close(); frame.remove(); } };
}

/** Dialogs that an add-in asks to have shown in the page. */
function iframeDialogs(): DialogPresenter {
  return {
    show: (request, onMessage, onClosed) => {
      const dialog = document.createElement('dialog');
      dialog.style.cssText = `width:${request.width}vw;height:${request.height}vh;padding:0;border:1px solid var(--line)`;
      const frame = document.createElement('iframe');
      frame.src = request.url;
      frame.style.cssText = 'width:100%;height:100%;border:0';
      const listen = (event: MessageEvent) => { if (event.source === frame.contentWindow && typeof event.data === 'string') onMessage(event.data, event.origin); };
      window.addEventListener('message', listen);
      dialog.append(frame);
      document.body.append(dialog);
      const close = () => { window.removeEventListener('message', listen); dialog.remove(); };
      dialog.addEventListener('cancel', () => { close(); onClosed(); });
      dialog.showModal();
      return { close };
    },
  };
}
