import type { CellRef } from '../domain/cell';
import type { RunOptions, UndoRecord, UndoResult } from '../sheets/workbook';
import { WorkbookFault } from '../sheets/workbook';
import { type CellBlock, readStanding } from './blocks-io';
import { sameContent } from './cell-content';
import { faultOf } from './fault-of';
import { listSheets } from './read-sheets';
import { refuseProtected } from './refuse-protected';
import { addNames, deleteNames, putBack, removeSheets, restoreSheet, type SheetState, type StandingName } from './restore';
import { readSheetLook, type SheetLook } from './sheet-look';
import { findSheet, type SheetRef } from './sheet-ref';

type UndoRect = UndoRecord['rects'][number];

/** A rectangle as it stands and as it was. */
interface Undoing {
  readonly ref: SheetRef;
  readonly back: CellBlock;
  readonly now: CellBlock;
}

/**
 * Takes a write back, as a whole or not at all: cells that still hold what was written get their old content, number format and look; cells
 * changed since are the user's and stay, and are named in the answer. A sheet that was created goes only if nobody wrote into it.
 */
export async function undoChanges(record: UndoRecord, options: RunOptions = {}): Promise<UndoResult> {
  const sheets = await listSheets();
  const refs = new Map(Object.entries(record.sheetIds ?? {}).concat(record.rects.map(({ sheet }) => [sheet, record.sheetIds?.[sheet] ?? sheet]))
    .flatMap(([name, id]) => { const ref = findSheet(sheets, name, id); return ref ? [[name, ref] as const] : []; }));
  const kept: CellRef[] = [];
  const undoings: Undoing[] = [];
  for (const rect of record.rects) {
    const ref = refs.get(rect.sheet);
    if (ref) undoings.push(await compare(rect, ref, kept));
  }
  const touched = new Set(kept.map((cell) => cell.sheet));
  const going = record.sheetsCreated.flatMap((name) => { const ref = refs.get(name); return ref && !touched.has(ref.name) ? [ref] : []; });
  await refuseProtected({ create: [], names: [], remove: going.map(({ name }) => name), blocks: undoings.map(({ ref, back }) => ({ ...back, sheet: ref.name, image: null })) }, sheets);
  const staying = undoings.filter(({ ref }) => !going.includes(ref));
  const states = statesOf(record, refs, staying);
  const before = await statesNow(states, staying);
  let names: StandingName[] = [];
  try {
    for (const state of states) await restoreSheet(state);
    names = await deleteNames(record.namesCreated);
    await removeSheets(going.map(({ id }) => id));
  } catch (error) {
    await putBack([...before.map((state) => () => restoreSheet(state)), () => addNames(names)], () => options.onProgress?.({ phase: 'restoring', subject: '', done: 0, total: 0 }));
    const fault = faultOf(error);
    throw fault.code === 'unknown' ? new WorkbookFault('writeStopped', fault.values, { cause: fault }) : fault;
  }
  const restored = undoings.reduce((sum, { back }) => sum + back.contents.flat().filter((cell) => cell !== null).length, 0);
  return { restored, kept };
}

/** What a rectangle gets back; null for cells that were left alone or changed since, which go on the list. */
async function compare({ rect, before, written, formatsBefore }: UndoRect, ref: SheetRef, kept: CellRef[]): Promise<Undoing> {
  const now = await readStanding(ref, rect);
  const stays = now.contents.map((row, r) => row.map((value, c) => {
    const ours = written[r]?.[c];
    if (ours === null) return true;
    if (sameContent(value, ours)) return false;
    // A cell that already holds its old content needs nothing and is nobody's change.
    if (!sameContent(value, before[r]?.[c] ?? '')) kept.push({ sheet: ref.name, row: rect.firstRow + r, column: rect.firstColumn + c });
    return true;
  }));
  const part = <T, U>(cells: readonly (readonly T[])[], missing: U): (T | U | null)[][] => stays.map((row, r) => row.map((stay, c) => (stay ? null : cells[r]?.[c] ?? missing)));
  return {
    ref,
    back: { rect, contents: part(before, ''), formats: formatsBefore ? part(formatsBefore, 'General') : null },
    now: { rect, contents: part(now.contents, ''), formats: part(now.formats, 'General') },
  };
}

/** By sheet: the blocks to write and the looks to give back. */
function statesOf(record: UndoRecord, refs: ReadonlyMap<string, SheetRef>, undoings: readonly Undoing[]): SheetState[] {
  return [...new Set(undoings.map(({ ref }) => ref))].map((ref) => ({
    ref,
    blocks: undoings.filter((one) => one.ref === ref).map(({ back }) => back),
    look: (record.looks?.find(({ sheet }) => refs.get(sheet) === ref)?.look ?? null) as SheetLook | null,
  }));
}

/** The same sheets as they are now, for the case that the undo itself fails. */
async function statesNow(states: readonly SheetState[], undoings: readonly Undoing[]): Promise<SheetState[]> {
  const now: SheetState[] = [];
  for (const { ref, look } of states) {
    const mine = undoings.filter((one) => one.ref === ref);
    now.push({ ref, blocks: mine.map((one) => one.now), look: look ? await lookNow(ref, look, mine) : null });
  }
  return now;
}

async function lookNow(ref: SheetRef, look: SheetLook, undoings: readonly Undoing[]): Promise<SheetLook> {
  const contents = undoings.find(({ now }) => now.rect.lastRow === look.area.lastRow)?.now.contents ?? [];
  const image = {
    name: ref.name, widths: [], rows: [],
    ...(look.tableName === null ? {} : { table: { name: look.tableName, headerRow: look.area.firstRow } }),
    ...(look.groups ? { groups: [] } : {}),
    conditionalFormats: look.kinds.map((kind) => ({ ...kind, rect: look.area })), validations: look.validations.map(({ rect }) => ({ rect, list: [] })),
  };
  return (await readSheetLook(ref, look.area, image, contents)).look;
}
