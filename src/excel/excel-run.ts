import { faultOf, willPass } from './fault-of';

/** `Excel.run` whose errors are faults; `values` name the sheet (and the like) that the fault's text speaks of. */
export async function excelRun<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  values: Readonly<Record<string, string | number>> = {},
): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw faultOf(error, values);
  }
}

/**
 * Runs a batch whose result we can do without (outline, print set-up, merged areas): answers `fallback` where this Excel lacks the call.
 * A refusal that passes (a cell being edited, another workbook in front) is no lack and stays a fault.
 */
export async function optionally<T>(batch: (context: Excel.RequestContext) => Promise<T>, fallback: T): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    if (willPass(error)) throw faultOf(error);
    return fallback;
  }
}

/** Runs a step that an older Excel may leave out; any other fault stays one. */
export async function whereItCan(step: () => Promise<void>): Promise<void> {
  await step().catch((error: unknown) => { if (faultOf(error).code !== 'olderExcel') throw error; });
}
