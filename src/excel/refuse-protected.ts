import type { SheetInfo } from '../sheets/workbook';
import { WorkbookFault } from '../sheets/workbook';
import { excelRun, optionally } from './excel-run';
import type { WritePlan } from './write-plan';

/** A protected sheet (or a protected structure, where sheets must come or go) is refused before anything is read or written. */
export async function refuseProtected(plan: WritePlan, sheets: readonly SheetInfo[]): Promise<void> {
  const touched = new Set([...plan.blocks.map((block) => block.sheet), ...plan.names.map(({ target }) => target.sheet), ...plan.remove]);
  const known = sheets.filter((sheet) => touched.has(sheet.name));
  await excelRun(async (context) => {
    const guards = known.map(({ id, name }) => ({ name, protection: context.workbook.worksheets.getItem(id).protection.load('protected') }));
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
