import { WorkbookFault } from '../sheets/workbook';
import { type CellBlock, writeBlock } from './blocks-io';
import { excelRun } from './excel-run';
import { willPass } from './fault-of';
import { loosenTable, makeTable, standingTable } from './place-table';
import { putSheetLook, type SheetLook, unmergeArea } from './sheet-look';
import type { SheetRef } from './sheet-ref';

/** A sheet as it is to be again: its cells, and its looks where these were touched. */
export interface SheetState {
  readonly ref: SheetRef;
  readonly blocks: readonly CellBlock[];
  readonly look: SheetLook | null;
}

/** Gives a sheet its former contents, table and looks. Latest block first, as blocks may overlap. A sheet that is gone has nothing to be given. */
export async function restoreSheet({ ref, blocks, look }: SheetState): Promise<void> {
  if (await isGone(ref)) return;
  const remake = look ? await loosenTable(ref, await standingTable(ref, look.tableName), look.table?.rect ?? null) : false;
  await unmergeArea(ref, look);
  for (const block of [...blocks].reverse()) await writeBlock(ref, block);
  if (remake && look?.table) await makeTable(ref, look.table.rect, look.table.name);
  if (look) await putSheetLook(ref, look);
}

function isGone({ id }: SheetRef): Promise<boolean> {
  return excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load('name');
    await context.sync();
    return sheet.isNullObject;
  });
}

/** A defined name and what it stands for. */
export interface StandingName {
  readonly name: string;
  readonly formula: string;
}

/** Removes names, of those that are there; answers what they stood for. */
export async function deleteNames(names: readonly string[]): Promise<StandingName[]> {
  if (names.length === 0) return [];
  return excelRun(async (context) => {
    const items = names.map((name) => context.workbook.names.getItemOrNullObject(name).load('name,formula'));
    await context.sync();
    const found = items.filter((item) => !item.isNullObject);
    const gone = found.map((item) => ({ name: item.name, formula: String(item.formula) }));
    for (const item of found) item.delete();
    await context.sync();
    return gone;
  });
}

/** Makes names again that were removed. */
export async function addNames(names: readonly StandingName[]): Promise<void> {
  if (names.length === 0) return;
  await excelRun(async (context) => {
    for (const { name, formula } of names) context.workbook.names.add(name, formula);
    await context.sync();
  });
}

/** Removes sheets, of those that are there. In one request: Excel takes none of them back. */
export async function removeSheets(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await excelRun(async (context) => {
    const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id).load('name'));
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}

/** Between two attempts at a step, and how long the user is waited for, in milliseconds. */
const WAIT = 100;
const LONGEST_WAIT = 600_000;
/** Attempts at a step that fails for a reason that does not pass by itself. */
const ATTEMPTS = 3;

/**
 * Runs a step of a restoration. While somebody types in a cell or is in another workbook Excel takes nothing, so it waits until they are
 * done: what was begun is taken back rather than left half written. Any other failure is tried again, as a step begins with what stands
 * now: a table that was deleted under the first attempt is none in the second. `onWait` hears of every wait.
 */
async function patiently(step: () => Promise<void>, onWait: () => void): Promise<void> {
  let failures = 0;
  for (let waited = 0; ; waited += WAIT) {
    try {
      return await step();
    } catch (error) {
      const passes = willPass(error);
      if (!passes) failures += 1;
      if (failures >= ATTEMPTS || waited >= LONGEST_WAIT) throw error;
      if (!passes) continue;
      onWait();
      await new Promise((resolve) => { setTimeout(resolve, WAIT); });
    }
  }
}

/** Runs steps that put things back, all of them whatever becomes of one. Rejects with `restoreIncomplete` when something could not be put back. */
export async function putBack(steps: readonly (() => Promise<void>)[], onWait: () => void): Promise<void> {
  const failed: unknown[] = [];
  for (const step of steps) await patiently(step, onWait).catch((error: unknown) => { failed.push(error); });
  if (failed.length > 0) throw new WorkbookFault('restoreIncomplete', { count: failed.length }, { cause: failed[0] });
}
