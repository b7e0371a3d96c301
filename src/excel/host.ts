import type { CellRef } from '../domain/cell';
import type { Locale } from '../messages/locale';
import type { UndoRecord } from '../sheets/workbook';

/** Where the pane runs; decides which way of getting a letter out leads. */
export type Platform = 'windows' | 'mac' | 'web';

/** A file to hand to the user. */
export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mime: string;
}

/** A cell was changed by somebody; `sheetId` as in `SheetInfo.id`. */
export interface SheetChange {
  readonly sheetId: string;
  readonly address: string;
}

/** What the pane needs from its surroundings beside the workbook: selection, events, files, clipboard, storage. */
export interface Host {
  readonly platform: Platform;
  readonly locale: Locale;
  /** Excel's own theme where it tells us, otherwise null (then the system's preference decides). */
  readonly dark: boolean | null;
  /** True when the workbook cannot be written to. */
  readonly readOnly: boolean;
  /** True with a finger instead of a mouse: larger targets. */
  readonly touch: boolean;
  /** Selects a cell and answers where the selection was before; rejects with `WorkbookFault` (`sheetDeleted`, `otherWorkbook`). */
  goTo(cell: CellRef): Promise<CellRef | null>;
  /** Top left cell of the selection, or null. */
  selection(): Promise<CellRef | null>;
  /** Calls back for each edit that is not ours; answers how to stop. */
  onChanged(listener: (change: SheetChange) => void): Promise<() => void>;
  /** `handedOver` means that the platform took the file, never that it is on disk; `unavailable` that this platform cannot. */
  saveFile(file: OutputFile): Promise<'handedOver' | 'unavailable'>;
  /** Puts text (and, where possible, the same as HTML) on the clipboard. Rejects when the platform refuses. */
  copy(text: string, html?: string): Promise<void>;
  /** Undo record of the last session, if it was small enough to keep. */
  loadUndo(): UndoRecord | null;
  /** Keeps or (null) forgets the undo record with the document; false when it is too large to keep. */
  saveUndo(record: UndoRecord | null): Promise<boolean>;
  /** The sample workbook that comes with the add-in. */
  sampleFile(): Promise<Uint8Array>;
  /** Small remembered things of this workbook and user: which tab, which hints were seen. */
  recall(key: string): string | null;
  remember(key: string, value: string): void;
}
