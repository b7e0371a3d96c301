import { z } from 'zod';
import { WorkbookFault } from '../../sheets/workbook';
import { say } from '../../messages/say';
import { FunctionEngine } from '../grid/function-engine';
import { MemorySettings } from '../host/settings-store';
import type { RibbonButton } from '../server/add-in';
import type { WorkbenchConfig } from '../server/serve';
import { loadFunctions } from './add-in-functions';
import { connectPane } from './connect-pane';
import type { ConnectedPane } from './connect-pane';
import { openBook } from './open-book';
import type { OpenBook } from './open-book';
import { sizePane } from './pane-size';
import { drawRibbon } from './ribbon';
import { text } from './texts';
import type { Language } from './texts';
import './workbench.css';

// Generated code is forbidden by the page's content security policy.
z.config({ jitless: true });

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element ${id}`);
  return found;
};

/** A press on the ribbon waits so long for an add-in that is still starting, in milliseconds. */
const COMMAND_PATIENCE = 20_000;

/** The page: a workbook in the grid, an add-in in the pane, the add-in's buttons above. */
class Workbench {
  private language = (localStorage.getItem('workbench.language') ?? 'zh-CN') as Language;
  private dark = localStorage.getItem('workbench.theme') === 'dark';
  private config: WorkbenchConfig | null = null;
  private open: OpenBook | null = null;
  private engine: FunctionEngine | null = null;
  private pane: ConnectedPane | null = null;
  private settings = new MemorySettings();
  private dirty = false;

  async start(): Promise<void> {
    this.dress();
    sizePane(element('pane'), element('splitter'), element('pane-width'));
    element('open-file').addEventListener('click', () => element('file-input').click());
    element('file-input').addEventListener('change', (event) => void this.chosen(event.target as HTMLInputElement));
    element('save-copy').addEventListener('click', () => void this.save());
    element('language').addEventListener('click', () => void this.switchLanguage());
    element('theme').addEventListener('click', () => this.switchTheme());
    element('close-pane').addEventListener('click', () => {
      this.showPane(false);
      this.pane?.host.paneShown(false);
      this.open?.focus();
    });
    // As in Excel, from anywhere to the pane; the grid must not see the key.
    window.addEventListener('keydown', (event) => {
      if (event.key !== 'F6' || !this.pane || element('pane').hidden) return;
      event.preventDefault();
      event.stopPropagation();
      this.pane.host.focusPane();
    }, true);
    this.config = await this.fetchConfig();
    const { book } = this.config;
    const answer = await fetch(book.path);
    if (answer.ok) await this.openBytes(book.name, new Uint8Array(await answer.arrayBuffer()));
  }

  private async fetchConfig(): Promise<WorkbenchConfig> {
    return (await (await fetch(`/workbench/config.json?locale=${this.language}`)).json()) as WorkbenchConfig;
  }

  private async openBytes(name: string, bytes: Uint8Array): Promise<void> {
    this.tell(text(this.language, 'loading', { file: name }));
    try {
      const next = await openBook(element('grid'), name, bytes, { language: this.language, dark: this.dark }, () => this.closeBook());
      this.open = next;
      this.settings = new MemorySettings();
      this.dirty = false;
      next.book.subscribe((event) => {
        if (event.kind === 'changed') this.dirty = true;
        if (event.kind === 'selectionChanged' || event.kind === 'calculated') this.tellErrorOfCell();
      });
      element('file-name').textContent = next.book.name;
      document.title = `${next.book.name} – ${text(this.language, 'title')}`;
      this.engine = new FunctionEngine(next.book, (calls) => {
        if (!this.pane) throw new Error('The add-in is not there.');
        return this.pane.host.invokeFunctions(calls);
      });
      await this.connect();
      next.spill();
      this.dirty = false;
      this.tell(text(this.language, 'ready', { file: name }));
    } catch (error) {
      this.tell(text(this.language, 'notOpened', { file: name, why: this.reason(error) }), true);
    }
  }

  private closeBook(): void {
    this.pane?.close();
    this.open?.close();
    this.pane = null;
    this.open = null;
    this.engine = null;
  }

  /** Starts the add-in on the open workbook: pane, ribbon, functions. */
  private async connect(): Promise<void> {
    if (!this.config || !this.open) return;
    const { addIn, origin } = this.config;
    this.pane?.close();
    this.showPane(true);
    element('pane-name').textContent = addIn.name;
    this.pane = connectPane(element('pane-frame'), { addIn, origin, book: this.open.book, locale: this.language, dark: this.dark, settings: this.settings, onVisibility: (visible) => this.showPane(visible), onLeave: (backwards) => this.leavePane(backwards) });
    drawRibbon(element('ribbon'), addIn, origin, (button) => void this.press(button));
    this.engine?.register(await loadFunctions(addIn, origin));
  }

  private async press(button: RibbonButton): Promise<void> {
    if (!this.pane) return;
    if (button.action.kind === 'pane') {
      this.showPane(true);
      this.pane.host.paneShown(true);
      return;
    }
    const { name } = button.action;
    try {
      await this.open?.book.finishEditing();
      const outcome = await this.pane.host.whenListening(COMMAND_PATIENCE).then((host) => host.runCommand(name, button.id));
      if (outcome.status !== 0) throw new Error(`no function ${name} (${outcome.status})`);
    } catch (error) {
      this.tell(text(this.language, 'commandFailed', { name: button.label, why: this.reason(error) }), true);
    }
  }

  private async chosen(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    if (this.dirty && !window.confirm(text(this.language, 'unsaved'))) return;
    await this.openBytes(file.name, new Uint8Array(await file.arrayBuffer()));
  }

  private async save(): Promise<void> {
    if (!this.open) return;
    this.tell(text(this.language, 'saving'));
    try {
      await this.open.book.finishEditing();
      const bytes = await this.open.save();
      const name = this.open.book.name.replace(/(\.[^.]+)$/, `-${new Date().toISOString().slice(0, 10)}$1`);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([bytes.slice().buffer]));
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      this.dirty = false;
      this.tell(text(this.language, 'saved', { file: name }));
    } catch (error) {
      this.tell(text(this.language, 'notSaved', { why: this.reason(error) }), true);
    }
  }

  private async switchLanguage(): Promise<void> {
    this.language = this.language === 'zh-CN' ? 'en-US' : 'zh-CN';
    localStorage.setItem('workbench.language', this.language);
    this.dress();
    this.config = await this.fetchConfig();
    await this.connect();
    if (this.open) this.tell(text(this.language, 'ready', { file: this.open.book.name }));
  }

  private switchTheme(): void {
    this.dark = !this.dark;
    localStorage.setItem('workbench.theme', this.dark ? 'dark' : 'light');
    this.dress();
    this.open?.grid.api.toggleDarkMode(this.dark);
    const frame = document.querySelector<HTMLIFrameElement>('#pane-frame iframe');
    if (frame) frame.style.colorScheme = this.dark ? 'dark' : 'light';
  }

  /** Texts and colours of the page itself. */
  private dress(): void {
    document.documentElement.lang = this.language;
    document.documentElement.dataset.theme = this.dark ? 'dark' : 'light';
    const label = (id: string, key: Parameters<typeof text>[1]) => { element(id).textContent = text(this.language, key); };
    label('open-file', 'open'); label('save-copy', 'save'); label('pane-width', 'paneWidth'); label('theme', 'theme'); label('language', 'otherLanguage');
    element('close-pane').setAttribute('aria-label', text(this.language, 'closePane'));
    element('splitter').setAttribute('aria-label', text(this.language, 'resize'));
  }

  private showPane(visible: boolean): void {
    element('pane').hidden = !visible;
    element('splitter').hidden = !visible;
  }

  /** Where the keyboard goes that leaves the pane. */
  private leavePane(backwards: boolean): void {
    if (backwards) element('close-pane').focus();
    else this.open?.focus();
  }

  /** An add-in function's own explanation of its error, as Excel shows it beside the cell. */
  private tellErrorOfCell(): void {
    if (!this.open || !this.engine) return;
    const { sheetId, activeCell } = this.open.book.selection();
    const message = this.engine.messageAt(sheetId, activeCell.row, activeCell.column);
    if (message) this.tell(message, true);
    else if (element('status').dataset.kind === 'error') this.tell('');
  }

  private reason(error: unknown): string {
    if (error instanceof WorkbookFault) return say(this.language, { id: `fault.${error.code}.title`, values: { ...error.values } });
    return error instanceof Error ? error.message : String(error);
  }

  private tell(message: string, isError = false): void {
    const status = element('status');
    status.textContent = message;
    status.dataset.kind = isError ? 'error' : 'info';
  }
}

const workbench = new Workbench();
void workbench.start();
// Demos and browser tests reach the open workbook here.
Object.assign(window, { workbench });
