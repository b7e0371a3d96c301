import type { Change, RunOptions, UndoRecord } from '../sheets/workbook';
import { WorkbookFault } from '../sheets/workbook';
import { columnLetters } from '../domain/cell';
import { readStanding, writeBlock } from './blocks-io';
import { dressSheet } from './dress-sheet';
import { excelRun, optionally } from './excel-run';
import { faultOf } from './fault-of';
import { placeTable } from './place-table';
import { listSheets } from './read-sheets';
import { planWrite, type WriteBlock, type WritePlan } from './write-plan';

type UndoRect = UndoRecord['rects'][number];

/**
 * Applies changes as a whole or not at all: everything is planned and the old contents are read before the first cell is written; on any
 * fault, refusal or cancel what was written is put back and what was created is removed. `restoreIncomplete` when even that did not work.
 */
export async function applyChanges(changes: readonly Change[], label: string, options: RunOptions = {}): Promise<UndoRecord> {
  const plan = planWrite(changes, await listSheets());
  await refuseProtected(plan);
  const rects = await readBefore(plan);
  const undone: UndoRecord = { label, at: new Date().toISOString(), sheetsCreated: [], namesCreated: [], rects: [] };
  const created: string[] = [];
  const names: string[] = [];
  try {
    await createSheets(plan.create, created);
    // Names first: a formula written before its name is there would show an error until the next calculation.
    await nameCells(plan, names);
    for (const image of plan.images) await placeTable(image, 'beforeWriting');
    await writeAll(plan.blocks, options);
    for (const image of plan.images) await placeTable(image, 'afterWriting');
    for (const image of plan.images) await dressSheet(image, created.includes(image.name));
    if (options.signal?.aborted) throw new WorkbookFault('cancelled');
    const settled = await settleFormulas(rects);
    // Last, because a deleted sheet cannot be brought back.
    await removeSheets(plan.remove);
    return { ...undone, sheetsCreated: created, namesCreated: names, rects: settled };
  } catch (error) {
    await rollBack({ ...undone, sheetsCreated: created, namesCreated: names, rects });
    const fault = faultOf(error);
    throw fault.code === 'unknown' ? new WorkbookFault('writeStopped', fault.values, { cause: fault }) : fault;
  }
}

/** Puts back every rectangle as it was and removes what was created. */
async function rollBack(record: UndoRecord): Promise<void> {
  const failed: unknown[] = [];
  for (const rect of record.rects) {
    if (record.sheetsCreated.includes(rect.sheet)) continue;
    const block: WriteBlock = { sheet: rect.sheet, rect: rect.rect, contents: rect.before, formats: rect.formatsBefore ?? null };
    await writeBlock(block).catch((error: unknown) => failed.push(error));
  }
  await deleteNames(record.namesCreated).catch((error: unknown) => failed.push(error));
  await removeSheets(record.sheetsCreated).catch((error: unknown) => failed.push(error));
  if (failed.length > 0) throw new WorkbookFault('restoreIncomplete', { count: failed.length }, { cause: failed[0] });
}

/** A protected sheet (or a protected structure, where sheets must come or go) is refused before anything is read or written. */
async function refuseProtected(plan: WritePlan): Promise<void> {
  const touched = [...new Set(plan.blocks.map((block) => block.sheet))].filter((name) => !plan.create.includes(name));
  await excelRun(async (context) => {
    const guards = [...touched, ...plan.remove].map((name) => {
      const sheet = context.workbook.worksheets.getItem(name);
      return { name, protection: sheet.protection.load('protected') };
    });
    await context.sync();
    const closed = guards.find(({ protection }) => protection.protected);
    if (closed) throw new WorkbookFault('protected', { sheet: closed.name });
  });
  if (plan.create.length + plan.remove.length === 0) return;
  const closed = await optionally(async (context) => {
    const protection = context.workbook.protection.load('protected');
    await context.sync();
    return protection.protected;
  }, false);
  if (closed) throw new WorkbookFault('protected', { sheet: 'none' });
}

async function readBefore(plan: WritePlan): Promise<UndoRect[]> {
  const rects: UndoRect[] = [];
  for (const block of plan.blocks) {
    const fresh = plan.create.includes(block.sheet);
    const now = fresh ? null : await readStanding(block.sheet, block.rect);
    rects.push({
      sheet: block.sheet,
      rect: block.rect,
      before: now?.contents ?? [],
      written: block.contents,
      ...(now && block.formats ? { formatsBefore: now.formats } : {}),
    });
  }
  return rects;
}

async function createSheets(names: readonly string[], created: string[]): Promise<void> {
  for (const name of names) {
    // Noted first: a request may fail after Excel has done its work.
    created.push(name);
    await excelRun(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    }, { sheet: name });
  }
}

async function writeAll(blocks: readonly WriteBlock[], options: RunOptions): Promise<void> {
  const total = blocks.reduce((sum, block) => sum + block.contents.length, 0);
  let done = 0;
  for (const block of blocks) {
    await writeBlock(block, (rows) => {
      if (options.signal?.aborted) throw new WorkbookFault('cancelled');
      options.onProgress?.({ phase: 'writing', subject: block.sheet, done, total });
      done += rows;
    });
  }
}

async function nameCells(plan: WritePlan, names: string[]): Promise<void> {
  for (const { name, target } of plan.names) {
    await excelRun(async (context) => {
      const existing = context.workbook.names.getItemOrNullObject(name).load('name');
      await context.sync();
      if (!existing.isNullObject) return;
      const cell = context.workbook.worksheets.getItem(target.sheet).getRange(`${columnLetters(target.column)}${target.row}`);
      names.push(name);
      context.workbook.names.add(name, cell);
      await context.sync();
    }, { sheet: target.sheet });
  }
}

/** Removes names, of those that are there. */
export async function deleteNames(names: readonly string[]): Promise<void> {
  for (const name of names) {
    await excelRun(async (context) => {
      const item = context.workbook.names.getItemOrNullObject(name).load('name');
      await context.sync();
      if (!item.isNullObject) item.delete();
      await context.sync();
    });
  }
}

/** Removes sheets, of those that are there. */
export async function removeSheets(names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  await excelRun(async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load('name'));
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}

/** Excel writes a formula its own way (case, spaces); undo compares with what stands there, so that is what is kept as written. */
async function settleFormulas(rects: readonly UndoRect[]): Promise<UndoRect[]> {
  const settled: UndoRect[] = [];
  for (const rect of rects) {
    const hasFormula = rect.written.some((row) => row.some((cell) => typeof cell === 'string' && cell.startsWith('=')));
    settled.push(hasFormula ? { ...rect, written: (await readStanding(rect.sheet, rect.rect)).contents } : rect);
  }
  return settled;
}
