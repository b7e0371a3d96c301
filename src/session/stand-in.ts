import { type SheetData, type SheetImage, WorkbookFault } from '../sheets/workbook';
import type { SessionContext } from './context';

/** The image under the name that it is written to instead, where its own sheet is protected and the user said so. */
export function standIn(context: SessionContext, image: SheetImage): SheetImage {
  const name = context.standIns.get(image.name);
  if (name === undefined) return image;
  // The Table stays with the protected sheet; a workbook has each Table name once.
  return Object.fromEntries(Object.entries({ ...image, name }).filter(([key]) => key !== 'table')) as unknown as SheetImage;
}

/** After a refusal by a protected sheet of ours: what 写到新表 would do. Any other error, and any sheet not among `names`, offers nothing. */
export function offerStandIn(context: SessionContext, error: unknown, names: readonly string[], again: () => Promise<void>): void {
  if (!(error instanceof WorkbookFault) || error.code !== 'protected') return;
  const sheet = String(error.values['sheet'] ?? '');
  if (!names.includes(sheet)) return;
  context.elsewhere.current = async () => {
    const original = [...context.standIns].find(([, name]) => name === sheet)?.[0] ?? sheet;
    context.standIns.set(original, await nameBeside(original, sheet, context.state().sheets));
    await again();
  };
}

/** After a refusal by a protected register of ours: 写到新表 goes on in a register of the same kind beside it. */
export function offerNewSheet(context: SessionContext, error: unknown, names: readonly string[], again: () => Promise<void>): void {
  if (!(error instanceof WorkbookFault) || error.code !== 'protected') return;
  const sheet = String(error.values['sheet'] ?? '');
  if (!names.includes(sheet)) return;
  context.elsewhere.current = async () => {
    context.closed.add(sheet);
    await again();
  };
}

/** Sheets with the closed registers standing there as somebody else's: a new entry goes beside them, under a name of its own. */
export function withoutClosed(context: SessionContext, sheets: readonly SheetData[]): SheetData[] {
  return sheets.map((sheet) => (context.closed.has(sheet.name) ? { ...sheet, used: { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 }, values: [['-']] } : sheet));
}

/** The first 准备度 (2), (3) … that is free or already holds a result of ours. */
async function nameBeside(original: string, refused: string, sheets: readonly SheetData[]): Promise<string> {
  // Rarely needed, so not with the first script.
  const { isOwnOutput } = await import('../sheets/ownership');
  for (let number = 2; ; number += 1) {
    const name = `${original} (${number})`;
    const standing = sheets.find((sheet) => sheet.name === name);
    if (name !== refused && (!standing || isOwnOutput(standing))) return name;
  }
}
