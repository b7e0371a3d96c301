import type { Workbook } from '../workbook';

/** A workbook in a file. The bytes it was opened from are never changed; `save` gives those of a new file. */
export interface FileWorkbook extends Workbook {
  /** The workbook with all changes as .xlsx or .xlsm; parts that nobody changed are the ones of the original, byte for byte. */
  save(): Promise<Uint8Array>;
}
