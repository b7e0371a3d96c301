import { loadUndo, saveUndo } from '../../../src/excel/undo-store';
import type { UndoRecord } from '../../../src/sheets/workbook';
import { Faults } from '../../../src/workbench/host/faults';
import { MemorySettings } from '../../../src/workbench/host/settings-store';
import { MemoryBook } from '../../../src/workbench/memory-book';
import { startOfficeInNode, type NodeOffice } from '../../../src/workbench/node/start-office-in-node';

const record = (label: string, text = 'x'): UndoRecord => ({
  label, at: '2026-06-30T00:00:00.000Z', sheetsCreated: ['账龄'], namesCreated: [], sheetIds: { 账龄: '{1}' },
  rects: [{ sheet: '账龄', rect: { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 2 }, before: [['', text]], written: [[1, null]], formatsBefore: [['General', '0%']] }],
});

describe('the undo record in the document', () => {
  const settings = new MemorySettings();
  let faults: Faults;
  let office: NodeOffice;

  /** Each start is a pane opened anew on the same document. */
  beforeEach(async () => {
    faults = new Faults();
    office = await startOfficeInNode(new MemoryBook(), { faults, settings });
    Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  });
  afterEach(() => office.close());

  it('is kept', async () => {
    expect(loadUndo()).toBeNull();
    expect(await saveUndo(record('first'))).toBe(true);
  });

  it('is there in the next pane; one that the document does not take is no longer offered, nor is the step before it', async () => {
    expect(loadUndo()).toEqual(record('first'));
    faults.settingsFull = true;
    expect(await saveUndo(record('second'))).toBe(false);
    expect(loadUndo()).toBeNull();
    faults.settingsFull = false;
  });

  it('that is too large is not kept, nor is the step before it', async () => {
    expect(await saveUndo(record('first'))).toBe(true);
    expect(await saveUndo(record('second', 'x'.repeat(500_000)))).toBe(false);
    expect(loadUndo()).toBeNull();
  });

  it.each(['{"rects":7}', 'nothing', '{"label":"x","values":[],"rects":[{}]}'])('that is damaged counts as none: %s', (text) => {
    office.Office.context.document.settings.set('huikuan.undo.v2', text);
    expect(loadUndo()).toBeNull();
  });
});
