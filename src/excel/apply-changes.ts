import type { Change, RunOptions, SheetImage, UndoRecord } from '../sheets/workbook';
import { WorkbookFault } from '../sheets/workbook';
import { columnLetters } from '../domain/cell';
import type { AreaLook } from './area-look';
import { type CellBlock, readStanding, type Standing, writeBlock } from './blocks-io';
import { carryCells, moveLooks } from './carry-cells';
import { type Dressing, dressSheet } from './dress-sheet';
import { excelRun } from './excel-run';
import { faultOf } from './fault-of';
import { loosenTable, makeTable, standingTable, tableRect } from './place-table';
import { listSheets } from './read-sheets';
import { refuseProtected } from './refuse-protected';
import { deleteNames, putBack, removeSheets, restoreSheet } from './restore';
import { readSheetLook, type SheetLook, unmergeArea } from './sheet-look';
import { type SheetRef, sheetOf } from './sheet-ref';
import { type PlannedBlock, planWrite, type WritePlan } from './write-plan';

/** A block with what stood in its place; on a new sheet nothing did. */
interface Writing {
  readonly name: string;
  readonly image: SheetImage | null;
  readonly block: CellBlock;
  readonly before: Standing | null;
  readonly look: SheetLook | null;
  readonly cells: AreaLook | null;
}

/** What an apply has made so far, and so must take back if it fails. */
interface Made {
  readonly sheets: SheetRef[];
  readonly names: string[];
}

/**
 * Applies changes as a whole or not at all: everything is planned and the old contents and looks are read before the first cell is
 * written; on any fault, refusal or cancel what was written is put back and what was created is removed. `restoreIncomplete` when even that
 * did not work.
 */
export async function applyChanges(changes: readonly Change[], label: string, options: RunOptions = {}): Promise<UndoRecord> {
  const sheets = await listSheets();
  const plan = planWrite(changes, sheets);
  const refs = new Map(sheets.map(({ id, name }) => [name, { id, name }]));
  await refuseProtected(plan, sheets);
  const writings: Writing[] = [];
  for (const block of plan.blocks) writings.push(await prepare(block, refs.get(block.sheet)));
  stopWhenAsked(options);
  const made: Made = { sheets: [], names: [] };
  try {
    await createSheets(plan.create, refs, made);
    // Names first: a formula written before its name is there would show an error until the next calculation.
    await nameCells(plan, refs, made.names);
    await writeAll(writings, refs, made, options);
    stopWhenAsked(options);
    const record = await recordOf(label, writings, refs, made);
    // Last, because a deleted sheet cannot be brought back.
    await removeSheets(plan.remove.map((name) => refs.get(name)?.id ?? name));
    return record;
  } catch (error) {
    await rollBack(writings, refs, made, options);
    const fault = faultOf(error);
    throw fault.code === 'unknown' ? new WorkbookFault('writeStopped', fault.values, { cause: fault }) : fault;
  }
}

function stopWhenAsked(options: RunOptions): void {
  if (options.signal?.aborted) throw new WorkbookFault('cancelled');
}

/** Reads what a block will replace. */
async function prepare(planned: PlannedBlock, ref: SheetRef | undefined): Promise<Writing> {
  const { sheet: name, image } = planned;
  if (!ref) return { name, image, block: planned, before: null, look: null, cells: null };
  const before = await readStanding(ref, planned.rect);
  if (!image) return { name, image, block: planned, before, look: null, cells: null };
  const { look, cells } = await readSheetLook(ref, planned.rect, image, before.contents);
  return { name, image, block: carryCells(planned, image, before), before, look, cells };
}

async function createSheets(names: readonly string[], refs: Map<string, SheetRef>, made: Made): Promise<void> {
  if (names.length === 0) return;
  // Noted first: a request may fail after Excel has done its work. A sheet's name serves as its id until that is known.
  made.sheets.push(...names.map((name) => ({ id: name, name })));
  await excelRun(async (context) => {
    const added = names.map((name) => context.workbook.worksheets.add(name).load('id'));
    await context.sync();
    made.sheets.splice(0, made.sheets.length, ...names.map((name, index) => ({ id: added[index]?.id ?? name, name })));
  });
  for (const ref of made.sheets) refs.set(ref.name, ref);
}

/** An address without the marks that may or may not stand in it. */
function plainAddress(address: string): string {
  return address.replace(/[$']/g, '').toLowerCase();
}

/** Names cells that have no such name yet. A name that stands for something else is the user's: it is neither taken over nor followed. */
async function nameCells(plan: WritePlan, refs: ReadonlyMap<string, SheetRef>, names: string[]): Promise<void> {
  for (const { name, target } of plan.names) {
    const ref = refOf(refs, target.sheet);
    await excelRun(async (context) => {
      const existing = context.workbook.names.getItemOrNullObject(name).load('name,formula');
      await context.sync();
      if (!existing.isNullObject) {
        const standsFor = String(existing.formula).replace(/^=/, '');
        if (plainAddress(standsFor) !== plainAddress(`${ref.name}!${columnLetters(target.column)}${target.row}`)) throw new WorkbookFault('nameTaken', { definedName: name, standsFor });
        return;
      }
      names.push(name);
      context.workbook.names.add(name, sheetOf(context, ref).getRange(`${columnLetters(target.column)}${target.row}`));
      await context.sync();
    }, { sheet: target.sheet });
  }
}

async function writeAll(writings: readonly Writing[], refs: ReadonlyMap<string, SheetRef>, made: Made, options: RunOptions): Promise<void> {
  const total = writings.reduce((sum, { block }) => sum + block.contents.length, 0);
  let done = 0;
  for (const writing of writings) {
    const ref = refOf(refs, writing.name);
    const piece = (rows: number): void => {
      stopWhenAsked(options);
      options.onProgress?.({ phase: 'writing', subject: writing.name, done, total });
      done += rows;
    };
    if (writing.image) await writeImage(writing, writing.image, ref, { fresh: made.sheets.includes(ref), before: writing.look, onPrintLeftOut: options.onPrintLeftOut }, piece);
    else await writeBlock(ref, writing.block, piece);
  }
}

async function writeImage({ block, look, cells }: Writing, image: SheetImage, ref: SheetRef, dressing: Dressing, onPiece: (rows: number) => void): Promise<void> {
  const standing = dressing.fresh ? null : await standingTable(ref, image.table?.name ?? null);
  const place = tableRect(image, standing);
  const make = await loosenTable(ref, standing, place);
  await unmergeArea(ref, look);
  await writeBlock(ref, block, onPiece);
  if (make && place && image.table) await makeTable(ref, place, image.table.name);
  await dressSheet(ref, image, dressing);
  if (cells) await moveLooks(ref, image, cells);
}

/** Excel writes a formula its own way (case, spaces); undo compares with what stands there, so that is what is kept as written. */
async function recordOf(label: string, writings: readonly Writing[], refs: ReadonlyMap<string, SheetRef>, made: Made): Promise<UndoRecord> {
  const rects: UndoRecord['rects'][number][] = [];
  for (const { name, block, before } of writings) {
    const hasFormula = block.contents.some((row) => row.some((cell) => typeof cell === 'string' && cell.startsWith('=')));
    const now = hasFormula ? (await readStanding(refOf(refs, name), block.rect)).contents : block.contents;
    // A cell that the block left alone is none of the record's.
    const kept = <T>(cells: readonly (readonly T[])[]): (T | null)[][] => cells.map((row, r) => row.map((cell, c) => (block.contents[r]?.[c] === null ? null : cell)));
    rects.push({
      sheet: name, rect: block.rect, before: kept(before?.contents ?? []), written: kept(now),
      ...(before && block.formats ? { formatsBefore: before.formats } : {}),
    });
  }
  const looksDownTo = writings.flatMap(({ name, look, cells }) => (look && cells && cells.rect.lastRow < look.area.lastRow ? [{ sheet: name, row: cells.rect.lastRow }] : []));
  return {
    label, at: new Date().toISOString(), sheetsCreated: made.sheets.map(({ name }) => name), namesCreated: made.names, rects,
    sheetIds: Object.fromEntries([...new Set(writings.map(({ name }) => name))].map((name) => [name, refOf(refs, name).id])),
    looks: writings.flatMap(({ name, look }) => (look ? [{ sheet: name, look }] : [])),
    ...(looksDownTo.length > 0 ? { looksDownTo } : {}),
  };
}

/** Puts back every block as it was, latest first, and removes what was created. */
async function rollBack(writings: readonly Writing[], refs: ReadonlyMap<string, SheetRef>, made: Made, options: RunOptions): Promise<void> {
  const steps = [...writings].reverse().flatMap(({ name, block, before, look }) => {
    const ref = refs.get(name);
    if (!before || !ref) return [];
    const contents = before.contents.map((row, r) => row.map((cell, c) => (block.contents[r]?.[c] === null ? null : cell)));
    return [() => restoreSheet({ ref, blocks: [{ rect: block.rect, contents, formats: before.formats }], look })];
  });
  const names = async (): Promise<void> => { await deleteNames(made.names); };
  await putBack([...steps, names, () => removeSheets(made.sheets.map(({ id }) => id))], () => {
    options.onProgress?.({ phase: 'restoring', subject: '', done: 0, total: 0 });
  });
}

function refOf(refs: ReadonlyMap<string, SheetRef>, name: string): SheetRef {
  const ref = refs.get(name);
  if (!ref) throw new WorkbookFault('sheetDeleted', { sheet: name });
  return ref;
}
