import type { CellRef } from '../../src/domain/cell';
import type { Host, OutputFile, SheetChange } from '../../src/excel/host';
import type { UndoRecord } from '../../src/sheets/workbook';

/** A host that remembers what it was asked for; `handed` are the files, `copied` the texts. */
export interface MemoryHost extends Host {
  readonly handed: OutputFile[];
  readonly copied: string[];
  readonly gone: CellRef[];
  kept: UndoRecord | null;
  /** Plays an edit of the user. */
  edit(change: SheetChange): void;
}

/** A host without Excel. */
export function memoryHost(options: Partial<Host> = {}): MemoryHost {
  const listeners = new Set<(change: SheetChange) => void>();
  const memory = new Map<string, string>();
  const host: MemoryHost = {
    platform: 'windows', locale: 'zh-CN', dark: false, readOnly: false, touch: false,
    handed: [], copied: [], gone: [], kept: null,
    goTo: (cell) => {
      host.gone.push(cell);
      return Promise.resolve({ sheet: '台账', row: 2, column: 1 });
    },
    selection: () => Promise.resolve({ sheet: '台账', row: 2, column: 1 }),
    onChanged: (listener) => {
      listeners.add(listener);
      return Promise.resolve(() => { listeners.delete(listener); });
    },
    saveFile: (file) => {
      host.handed.push(file);
      return Promise.resolve('handedOver');
    },
    copy: (text) => {
      host.copied.push(text);
      return Promise.resolve();
    },
    loadUndo: () => host.kept,
    saveUndo: (record) => {
      host.kept = record;
      return Promise.resolve(true);
    },
    sampleFile: () => Promise.reject(new Error('no sample here')),
    recall: (key) => memory.get(key) ?? null,
    remember: (key, value) => { memory.set(key, value); },
    edit: (change) => { for (const listener of listeners) listener(change); },
    ...options,
  };
  return host;
}
