import type { Book } from '../book';
import { frameName } from '../host/app-context';
import { OfficeHost } from '../host/office-host';
import { iframePort } from '../host/pane-port';
import type { SettingsStore } from '../host/settings-store';
import type { DialogPresenter } from '../host/dialogs';
import type { AddIn } from '../server/add-in';

const APP_ID = 'workbench-pane';
/** What office.js says when Tab has come to an end of the pane's page: it takes the key and expects the host to move on. */
const TAB_EXIT = 13;
const TAB_EXIT_SHIFT = 14;

/** A pane that runs: its frame and the host that answers it. */
export interface ConnectedPane {
  readonly host: OfficeHost;
  close(): void;
}

/** Puts the add-in's page into the pane and answers its office.js. Each call is a new conversation, so nothing of an earlier one lingers. */
export function connectPane(container: HTMLElement, options: { addIn: AddIn; origin: string; book: Book; locale: string; dark: boolean; settings: SettingsStore; onVisibility: (visible: boolean) => void }): ConnectedPane {
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
    onNotify: (action) => { if (action === TAB_EXIT || action === TAB_EXIT_SHIFT) leave(frame, action === TAB_EXIT_SHIFT); },
  });
  frame.src = origin + addIn.page;
  container.replaceChildren(frame);
  return { host, close: () => { host.close(); frame.remove(); } };
}

/** Moves focus to the control beside the pane, round the ends of the page. */
function leave(frame: HTMLElement, backwards: boolean): void {
  const controls = [...document.querySelectorAll<HTMLElement>('button, [tabindex="0"]')].filter((one) => one.checkVisibility());
  const before = controls.filter((one) => (one.compareDocumentPosition(frame) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  const after = controls.filter((one) => !before.includes(one));
  (backwards ? [...after, ...before].at(-1) : [...after, ...before][0])?.focus();
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
