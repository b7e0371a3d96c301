import type { Change, RunOptions, UndoRecord, Workbook } from '../workbook';
import type { SheetNames } from './rename-sheets';

/** Changes to a file: those of every workbook, and new names for its own sheets, which `undo` does not take back. */
export type FileChange = Change | { readonly kind: 'renameSheets'; readonly names: SheetNames };

/** A workbook file that was opened; `save` gives the bytes of a copy with everything that was applied. */
export interface FileWorkbook extends Workbook {
  apply(changes: readonly FileChange[], label: string, options?: RunOptions): Promise<UndoRecord>;
  /** Parts that nobody changed come out as the bytes they went in. */
  save(): Promise<Uint8Array>;
}
