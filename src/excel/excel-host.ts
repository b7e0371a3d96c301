import { type CellRef, cellAddress } from '../domain/cell';
import type { UndoRecord } from '../sheets/workbook';
import { WorkbookFault } from '../sheets/workbook';
import { excelRun } from './excel-run';
import { faultOf } from './fault-of';
import type { Host, SheetChange } from './host';
import { copyText, saveFile } from './save-file';
import { platformOf, prefersDark, uiLocale } from './surroundings';
import { loadUndo, saveUndo } from './undo-store';

/** The pane's surroundings in Excel. Call after `Office.onReady`. */
export function excelHost(): Host {
  const platform = platformOf(Office.context.platform);
  return {
    platform,
    locale: uiLocale(Office.context.displayLanguage),
    dark: prefersDark(),
    readOnly: Office.context.document.mode === Office.DocumentMode.ReadOnly,
    touch: Office.context.touchEnabled === true,
    goTo,
    selection: () => excelRun(selected),
    onChanged,
    saveFile: (file) => Promise.resolve(saveFile(file, platform)),
    copy: copyText,
    loadUndo,
    saveUndo: (record: UndoRecord | null) => saveUndo(record),
    sampleFile,
    recall: (key) => readLocal(key),
    remember: (key, value) => writeLocal(key, value),
  };
}

async function selected(context: Excel.RequestContext): Promise<CellRef | null> {
  const range = context.workbook.getSelectedRange().load('rowIndex,columnIndex');
  const sheet = range.worksheet.load('name');
  await context.sync();
  return { sheet: sheet.name, row: range.rowIndex + 1, column: range.columnIndex + 1 };
}

async function goTo(cell: CellRef): Promise<CellRef | null> {
  const from = await Excel.run(selected).catch(() => null);
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet).load('visibility');
      await context.sync();
      if (sheet.isNullObject) throw new WorkbookFault('sheetDeleted', { sheet: cell.sheet });
      if (sheet.visibility !== Excel.SheetVisibility.visible) throw new WorkbookFault('sheetDeleted', { sheet: cell.sheet });
      sheet.activate();
      sheet.getRange(cellAddress({ ...cell, row: Math.max(cell.row, 1), column: Math.max(cell.column, 1) })).select();
      await context.sync();
    });
  } catch (error) {
    const fault = faultOf(error, { sheet: cell.sheet });
    // Selecting fails without a reason when another workbook's window has the focus.
    throw fault.code === 'unknown' ? new WorkbookFault('otherWorkbook', fault.values, { cause: error }) : fault;
  }
  return from;
}

async function onChanged(listener: (change: SheetChange) => void): Promise<() => void> {
  return excelRun(async (context) => {
    const registration = context.workbook.worksheets.onChanged.add((event) => {
      if (event.triggerSource !== Excel.EventTriggerSource.thisLocalAddin) listener({ sheetId: event.worksheetId, address: event.address });
      return Promise.resolve();
    });
    await context.sync();
    return () => {
      void Excel.run(registration.context, async (inner) => {
        registration.remove();
        await inner.sync();
      }).catch(() => undefined);
    };
  });
}

/** From the add-in's own folder; the only thing it ever fetches. */
async function sampleFile(): Promise<Uint8Array> {
  const response = await fetch(new URL('assets/sample.xlsx', document.baseURI));
  if (!response.ok) throw new Error(`sample ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Kept apart for each partition, as Office asks; storage may be switched off, which loses nothing but convenience. */
function localKey(key: string): string {
  const partition = (Office.context as { partitionKey?: string }).partitionKey ?? '';
  return `${partition}huikuan.${key}`;
}

function readLocal(key: string): string | null {
  try {
    return localStorage.getItem(localKey(key));
  } catch {
    return null;
  }
}

function writeLocal(key: string, value: string): void {
  try {
    localStorage.setItem(localKey(key), value);
  } catch {
    // A full or forbidden storage only means that a hint is shown once more.
  }
}
