import type { UndoRecord } from '../sheets/workbook';
import { packUndo, type PackedUndo, unpackUndo } from './pack-undo';

const KEY = 'huikuan.undo.v2';
/** Where the record was kept before it was packed; forgotten when the next one is kept. */
const OLD_KEY = 'huikuan.undo.v1';
/** Document settings travel with the file and fail from about 1 MB; a larger record lives only as long as the pane. */
const MAX_CHARACTERS = 400_000;

/** Keeps the last undo record with the document; null forgets it. False when it is too large or the document does not take it. */
export async function saveUndo(record: UndoRecord | null): Promise<boolean> {
  const text = record ? JSON.stringify(packUndo(record)) : '';
  const fits = text.length <= MAX_CHARACTERS;
  if (record && fits && (await put(text))) return true;
  // What cannot be kept must not leave an older record behind: that one would take back the wrong step.
  const forgotten = await put(null);
  return record === null && forgotten;
}

/** Sets the record (null: removes it) and saves the settings; false when the document does not take it, whatever way it says so. */
async function put(text: string | null): Promise<boolean> {
  try {
    const { settings } = Office.context.document;
    settings.remove(OLD_KEY);
    if (text === null) settings.remove(KEY);
    else settings.set(KEY, text);
    return await new Promise<boolean>((resolve) => {
      settings.saveAsync((result) => resolve(result.status === Office.AsyncResultStatus.Succeeded));
    });
  } catch {
    return false;
  }
}

/** The record kept with the document; anything that is not one (an older version, a damaged text) counts as none. */
export function loadUndo(): UndoRecord | null {
  try {
    const text: unknown = Office.context.document.settings.get(KEY);
    if (typeof text !== 'string') return null;
    const value: unknown = unpackUndo(JSON.parse(text) as PackedUndo);
    return isUndoRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** Checked by hand: a schema library would cost the pane's first script more than this. */
function isUndoRecord(value: unknown): value is UndoRecord {
  if (typeof value !== 'object' || value === null) return false;
  const record = value as Partial<Record<keyof UndoRecord, unknown>>;
  const texts = (list: unknown): boolean => Array.isArray(list) && list.every((item) => typeof item === 'string');
  return typeof record.label === 'string' && typeof record.at === 'string' && texts(record.sheetsCreated) && texts(record.namesCreated)
    && Array.isArray(record.rects) && record.rects.every(isUndoRect) && (record.looks === undefined || Array.isArray(record.looks));
}

function isUndoRect(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const rect = value as { sheet?: unknown; rect?: unknown; before?: unknown; written?: unknown };
  const edges = rect.rect as Record<string, unknown> | null | undefined;
  const whole = (edge: string): boolean => Number.isInteger(edges?.[edge]) && Number(edges?.[edge]) >= 1;
  return typeof rect.sheet === 'string' && Array.isArray(rect.before) && Array.isArray(rect.written)
    && ['firstRow', 'firstColumn', 'lastRow', 'lastColumn'].every(whole);
}
