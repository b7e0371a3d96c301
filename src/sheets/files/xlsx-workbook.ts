import { columnLetters } from '../../domain/cell';
import type { CellRef } from '../../domain/cell';
import { inDateSystem } from '../date-system';
import { WorkbookFault } from '../workbook';
import type { Change, Progress, RunOptions, SheetData, SheetImage, SheetInfo, UndoRecord, UndoResult } from '../workbook';
import { contentOf, readContents } from './cell-content';
import { dynamicArrayMark } from './dynamic-arrays';
import type { FileChange, FileWorkbook } from './file-workbook';
import { movedCells, writeMoved, writtenWith } from './move-cells';
import type { OpenPackage } from './package';
import { PartXml, WORKSHEET_ORDER } from './part-xml';
import { readSheet } from './read-sheet';
import type { SharedContent } from './read-sheet';
import { imageCellEdit, imageWidth, linkXml, writeImage } from './sheet-image';
import type { CellMarks } from './sheet-image';
import { cellEdits, editRows } from './sheet-rows';
import { writeTable } from './table-part';
import { renameSheets } from './rename-sheets';
import { undoRect, undoRects } from './undo-rects';
import type { UndoRect } from './undo-rects';
import { WorkbookPatch, cellReference } from './workbook-patch';
import { readCellFormats, readSharedStrings, readWorkbookParts } from './workbook-parts';
import type { SheetPart } from './workbook-parts';

type CellsChange = Extract<Change, { kind: 'cells' }>;

/** The Workbook port over the parts of an .xlsx or .xlsm file. Reading is by sheet, writing by patching the parts concerned. */
export class XlsxWorkbook implements FileWorkbook {
  private shared: SharedContent | null = null;
  private readonly cache: Map<string, SheetData>;

  /** @param known sheets by part that need no reading, because the package was made from them */
  constructor(readonly fileName: string, private readonly pack: OpenPackage, known: ReadonlyMap<string, SheetData> = new Map()) {
    this.cache = new Map(known);
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    return readWorkbookParts(this.pack).sheets.map((sheet) => {
      const { id, name, visible, used } = this.data(sheet);
      return { id, name, visible, used };
    });
  }

  async read(names: readonly string[], options: RunOptions = {}): Promise<readonly SheetData[]> {
    const read: SheetData[] = [];
    for (const name of names) {
      await step(options, { phase: 'reading', subject: name, done: read.length, total: names.length });
      read.push(this.data(this.sheet(name)));
    }
    return read;
  }

  async apply(changes: readonly FileChange[], label: string, options: RunOptions = {}): Promise<UndoRecord> {
    const before = this.pack.snapshot();
    const record = { label, at: new Date().toISOString(), sheetsCreated: [] as string[], namesCreated: [] as string[], rects: [] as UndoRect[] };
    try {
      const patch = new WorkbookPatch(this.pack);
      let recalculate = false;
      for (const [index, change] of inDateSystem(changes, this.sharedContent().date1904).entries()) {
        await step(options, { phase: 'writing', subject: subjectOf(change), done: index, total: changes.length });
        if (change.kind === 'image') recalculate = this.applyImage(patch, change.image, record) || recalculate;
        else if (change.kind === 'cells') recalculate = this.applyCells(patch, change, record.rects) || recalculate;
        else if (change.kind === 'renameSheets') renameSheets(this.pack, change.names);
        else if (change.kind === 'removeSheets') {
          const parts = readWorkbookParts(this.pack).sheets;
          patch.removeSheets(change.names.flatMap((name) => parts.find((sheet) => sheet.name === name) ?? []));
        } else {
          if (!patch.hasName(change.name)) record.namesCreated.push(change.name);
          patch.setName(change.name, cellReference(change.target));
          recalculate = true;
        }
      }
      if (recalculate) patch.recalculate();
      patch.finish();
      return record;
    } catch (error) {
      this.pack.restore(before);
      throw error instanceof WorkbookFault ? error : new WorkbookFault('writeStopped', {}, { cause: error });
    } finally {
      this.cache.clear();
    }
  }

  async undo(record: UndoRecord): Promise<UndoResult> {
    const before = this.pack.snapshot();
    try {
      const patch = new WorkbookPatch(this.pack);
      const kept: CellRef[] = [];
      let restored = 0;
      for (const sheet of readWorkbookParts(this.pack).sheets) {
        const rects = record.rects.filter((rect) => rect.sheet === sheet.name);
        if (rects.length === 0) continue;
        const part = this.part(sheet);
        const undone = undoRects(part, sheet.name, rects, this.sharedContent().strings);
        this.pack.set(sheet.part, part.xml);
        restored += undone.restored;
        kept.push(...undone.kept);
      }
      for (const name of record.namesCreated) patch.removeName(name);
      this.cache.clear();
      const empty = readWorkbookParts(this.pack).sheets.filter((sheet) => record.sheetsCreated.includes(sheet.name) && this.data(sheet).used === null);
      if (empty.length > 0) patch.removeSheets(empty);
      patch.recalculate();
      return { restored, kept };
    } catch (error) {
      this.pack.restore(before);
      throw error instanceof WorkbookFault ? error : new WorkbookFault('writeStopped', {}, { cause: error });
    } finally {
      this.cache.clear();
    }
  }

  async save(): Promise<Uint8Array> {
    return this.pack.save();
  }

  private sheet(name: string): SheetPart {
    const sheet = readWorkbookParts(this.pack).sheets.find((part) => part.name === name);
    if (!sheet) throw new WorkbookFault('sheetDeleted', { sheet: name });
    return sheet;
  }

  private data(sheet: SheetPart): SheetData {
    const known = this.cache.get(sheet.part);
    if (known) return known;
    const data = readSheet(this.pack, sheet, this.sharedContent());
    this.cache.set(sheet.part, data);
    return data;
  }

  /** Shared texts never change, as we write ours in place; formats may grow, so they are read again after a change. */
  private sharedContent(): SharedContent {
    const { part, date1904 } = readWorkbookParts(this.pack);
    if (!this.shared || this.cache.size === 0) {
      this.shared = { strings: this.shared?.strings ?? readSharedStrings(this.pack, part), formats: readCellFormats(this.pack, part), date1904 };
    }
    return this.shared;
  }

  private part(sheet: SheetPart): PartXml {
    const part = new PartXml(this.pack.text(sheet.part) ?? '', WORKSHEET_ORDER);
    if (/<(?:\w+:)?sheetProtection\b[^>]*\ssheet="(?:1|true)"/.test(part.xml)) throw new WorkbookFault('protected', { sheet: sheet.name });
    return part;
  }

  /** Writes a sheet of ours; true when something has to be calculated anew. */
  private applyImage(patch: WorkbookPatch, image: SheetImage, record: { sheetsCreated: string[]; rects: UndoRect[] }): boolean {
    const known = readWorkbookParts(this.pack).sheets.find((part) => part.name === image.name);
    const sheet = known ?? patch.addSheet(image.name);
    if (!known) record.sheetsCreated.push(image.name);
    const part = this.part(sheet);
    const used = known ? this.data(known).used : null;
    const moves = image.moves ?? [];
    const rect = {
      firstRow: 1, firstColumn: 1,
      lastRow: Math.max(1, image.rows.length, used?.lastRow ?? 0, ...moves.map(({ to }) => to.row)),
      lastColumn: Math.max(1, imageWidth(image), ...moves.flatMap(({ from, to }) => [from.column, to.column])),
    };
    const contents = readContents(part.xml, this.sharedContent().strings, (_row, column) => column <= rect.lastColumn);
    const moved = movedCells(moves, contents, part);
    // A column to the right that nothing moves in or out of is none of the record's: what is written there is what stands there.
    record.rects.push(undoRect(sheet.name, rect, contents, writtenWith(moved, (row, column) => (
      column <= imageWidth(image) ? contentOf(image.rows[row - 1]?.[column - 1] ?? {}) : contents.get(`${row},${column}`)?.content ?? null
    ))));
    const lost = [writeImage(part, image, this.marks(patch), !known), writeMoved(part, moved)].some((each) => each);
    this.pack.set(sheet.part, part.xml);
    writeTable(this.pack, patch, sheet, image);
    if (!known) patch.setPrintNames(sheet, image);
    return lost || image.rows.some((row) => row.some((cell) => cell?.formula !== undefined));
  }

  private marks(patch: WorkbookPatch): CellMarks {
    return { styles: patch.styles, dynamicArray: () => dynamicArrayMark(this.pack, patch) };
  }

  private applyCells(patch: WorkbookPatch, change: CellsChange, rects: UndoRect[]): boolean {
    if (change.cells.length === 0) return false;
    const sheet = this.sheet(change.sheet);
    const part = this.part(sheet);
    const marks = this.marks(patch);
    const cells = new Map(change.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
    const contents = readContents(part.xml, this.sharedContent().strings, (row, column) => cells.has(`${row},${column}`));
    for (const cell of change.cells) {
      const rect = { firstRow: cell.row, firstColumn: cell.column, lastRow: cell.row, lastColumn: cell.column };
      rects.push(undoRect(sheet.name, rect, contents, () => contentOf(cell)));
    }
    editRows(part, cellEdits(change.cells.map((cell) => ({ ...cell, edit: imageCellEdit(cell, marks) }))));
    const linked = change.cells.filter(({ link }) => link);
    if (linked.length > 0) {
      part.setChildren('hyperlinks', [...part.children('hyperlinks'), ...linked.map((cell) => part.own(linkXml(columnLetters(cell.column) + String(cell.row), cell)))]);
    }
    this.pack.set(sheet.part, part.xml);
    return true;
  }
}

function subjectOf(change: FileChange): string {
  if (change.kind === 'renameSheets') return [...change.names.values()].join(', ');
  if (change.kind === 'image') return change.image.name;
  return change.kind === 'cells' ? change.sheet : change.kind === 'name' ? change.name : change.names.join(', ');
}

/** Reports where we are, lets a click on stop come through, and stops. */
async function step({ signal, onProgress }: RunOptions, progress: Progress): Promise<void> {
  onProgress?.(progress);
  if (signal) await new Promise((resolve) => { setTimeout(resolve, 0); });
  if (signal?.aborted) throw new WorkbookFault('cancelled');
}
