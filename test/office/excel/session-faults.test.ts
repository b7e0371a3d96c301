import { excelWorkbook } from '../../../src/excel/excel-workbook';
import { loadUndo, saveUndo } from '../../../src/excel/undo-store';
import { LOCALES } from '../../../src/messages/locale';
import { isFault, sayFault } from '../../../src/messages/say-fault';
import { sayPane } from '../../../src/messages/say-pane';
import type { LogEntry } from '../../../src/session/log-entry';
import { SAMPLE_PREFIX } from '../../../src/session/sample-name';
import { createSession, type Session } from '../../../src/session/session';
import { openFile } from '../../../src/sheets/files/open-file';
import type { Change } from '../../../src/sheets/workbook';
import { Faults, RequestError } from '../../../src/workbench/host/faults';
import { MemoryBook } from '../../../src/workbench/memory-book';
import { startOfficeInNode, type NodeOffice } from '../../../src/workbench/node/start-office-in-node';
import { bookPicture } from '../../support/book-picture';
import { memoryHost } from '../../support/memory-host';
import { SMALL_LEDGER, SMALL_TODAY } from '../../support/small-ledger';

jest.setTimeout(300_000);

const CUSTOMER = '宁波海川电子有限公司';
const COMPANY = { name: '华澄自动化设备有限公司', address: '苏州', contact: '李明', phone: '0512', email: '', bankName: '工行', bankAccount: '1', taxNo: '' };
/** Moments of an action at which something goes wrong, spread over its requests; the adapter's own test goes through every single one. */
const MOMENTS = 8;

let office: NodeOffice;
let book: MemoryBook;
let faults: Faults;
let session: Session;

const sample = async (): Promise<Uint8Array> => {
  const file = await openFile('交易台账.csv', new TextEncoder().encode('合同编号,客户名称,项目名称,合同金额,签约日期\nS-1,示例客户,示例项目,100,2026-01-05\n'));
  return file.save();
};

function startSession(): void {
  const host = memoryHost({ sampleFile: sample, loadUndo, saveUndo });
  session = createSession({ workbook: excelWorkbook(), host, today: SMALL_TODAY, now: () => 0 });
}

/** A workbook that was checked once, with its result sheets, settings and a log. */
async function open(): Promise<void> {
  faults = new Faults();
  book = new MemoryBook({ sheets: Object.keys(SMALL_LEDGER), evaluate: (formula) => formula.length });
  office = await startOfficeInNode(book, { faults });
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  await excelWorkbook().apply(Object.entries(SMALL_LEDGER).map(([sheet, rows]): Change => ({
    kind: 'cells', sheet, cells: rows.flatMap((row, r) => row.map((value, c) => ({ row: r + 1, column: c + 1, value, ...(typeof value === 'number' && value > 45_000 && value < 47_000 ? { style: 'date' as const } : {}) }))),
  })), 'typed');
  startSession();
  await session.commands.check();
  if (session.state().place.detail?.kind === 'mapping') await session.commands.confirmMapping({ unused: [], fields: {} });
  await session.commands.saveSettings({ company: COMPANY });
  await session.commands.log(entry('done'));
  expect(session.state().notice?.intent).toBe('success');
}
beforeEach(open);
afterEach(() => office.close());

const entry = (kind: LogEntry['kind']): LogEntry => ({
  kind, customer: CUSTOMER, currency: 'CNY', about: '', day: SMALL_TODAY, who: '王经理', channel: '电话', reason: '资金紧张', content: '月底付一部分',
  promiseDay: kind === 'promise' ? SMALL_TODAY + 10 : null, promiseAmount: kind === 'promise' ? 100_000 : null, promiseDefault: kind === 'promise' ? '发书面催告' : '',
  followUp: kind === 'snooze' ? SMALL_TODAY + 5 : null, by: '李明',
});

/** Everything that writes: what comes before it, and the write itself. */
const ACTIONS: readonly (readonly [string, () => Promise<() => Promise<unknown>>])[] = [
  ['rewriting the result sheets', async () => {
    await session.commands.saveSettings({ buckets: [30, 60] });
    return () => session.commands.check();
  }],
  ['logging a promise', () => Promise.resolve(() => session.commands.log(entry('promise')))],
  ['putting a customer off', () => Promise.resolve(() => session.commands.log(entry('snooze')))],
  ['accepting a gap', () => {
    const dealId = session.state().report?.readiness[0]?.deal.id ?? '';
    return Promise.resolve(() => session.commands.acceptGap({ dealId, ruleId: 'deal-sales-owner', reason: '老客户', by: '李明', until: SMALL_TODAY + 90 }));
  }],
  ['saving settings', () => Promise.resolve(() => session.commands.saveSettings({ buckets: [10, 20] }))],
  ['adding a missing column', async () => {
    const { missingColumns } = await import('../../../src/checklist/missing-columns');
    const { report } = session.state();
    const column = report ? missingColumns(report.ledger, report.readiness).find((one) => one.table !== null && one.column !== null) : undefined;
    return async () => {
      if (column) await session.commands.previewColumn(column);
      await session.commands.writePreview();
    };
  }],
  ['inserting formula columns', () => Promise.resolve(async () => {
    await session.commands.insertFormulas();
    await session.commands.writePreview();
  })],
  ['inserting a letter as a sheet, with its register row', async () => {
    await session.commands.writeLetters([{ customer: CUSTOMER, currency: 'CNY' }]);
    return () => session.commands.outputLetters('sheet');
  }],
  ['entering that a letter was sent', async () => {
    await session.commands.writeLetters([{ customer: CUSTOMER, currency: 'CNY' }]);
    await session.commands.outputLetters('sheet');
    const { registeredLetters } = await import('../../../src/session/views/letter-register');
    const { report } = session.state();
    const [letter] = report ? registeredLetters(report, '') : [];
    return () => session.commands.saveSent({ number: letter?.number ?? '', version: letter?.version ?? 0, currency: letter?.currency ?? '', day: SMALL_TODAY, tracking: 'SF1' });
  }],
  ['adding the sample', () => Promise.resolve(() => session.commands.addSample())],
  ['removing the sample', async () => {
    await session.commands.addSample();
    return () => session.commands.removeSample();
  }],
  ['undoing the last step', () => Promise.resolve(() => session.commands.undo())],
  ['undoing the last step in a pane that was closed and opened again', () => {
    startSession();
    return Promise.resolve(() => session.commands.undo());
  }],
];

/** Requests that an action makes from here on. */
async function requestsOf(act: () => Promise<unknown>): Promise<number> {
  const from = faults.requestCount;
  await act();
  return faults.requestCount - from;
}

/** The sample of these tests is one sheet. */
function sampleSheets(): number {
  return book.sheets().filter(({ name }) => name.startsWith(SAMPLE_PREFIX)).length;
}

/** What is said of a fault, in every language; a text without a next step is none. */
function expectSentence(): void {
  const { notice } = session.state();
  for (const locale of LOCALES) {
    for (const text of [notice?.title, notice?.body]) {
      const said = text ? (isFault(text.id) ? sayFault(locale, { id: text.id, values: text.values ?? {} }) : sayPane(locale, text.id, text.values)) : '';
      expect(said.length).toBeGreaterThan(1);
      expect(said).not.toMatch(/fault\.|\{|undefined/);
    }
  }
}

describe.each(ACTIONS)('%s', (_name, prepare) => {
  it.each([
    ['Excel fails', (at: number) => { faults.beforeRequest = (number) => { if (number === at) faults.failRequest(RequestError.general); }; }],
    ['a cell is being edited for a while', (at: number) => { faults.beforeRequest = (number) => { faults.cellEditing = number >= at && number < at + 2; }; }],
  ] as const)('is whole, or was not, when %s at some moment', async (_trouble, begin) => {
    const requests = await requestsOf(await prepare());
    const seen = { refused: 0, done: 0 };
    let act: (() => Promise<unknown>) | null = null;
    let before: unknown = null;
    let sampleBefore = 0;
    for (let moment = 0; moment < MOMENTS; moment += 1) {
      if (!act) {
        office.close();
        await open();
        act = await prepare();
        before = bookPicture(book);
        sampleBefore = sampleSheets();
      }
      session.commands.dismiss();
      begin(faults.requestCount + Math.floor((moment * requests) / MOMENTS));
      await act();
      faults.beforeRequest = null;
      faults.cellEditing = false;
      expect(session.state().run).toBeNull();
      if (session.state().notice?.intent === 'error') {
        seen.refused += 1;
        expectSentence();
        // The sample is a step of its own, and so is the check that follows it: when that fails, the sample is there, or gone, as a whole.
        if (sampleSheets() !== sampleBefore) expect([0, 1]).toContain(sampleSheets());
        else expect({ moment, picture: bookPicture(book) }).toEqual({ moment, picture: before });
        if (sampleSheets() !== sampleBefore) act = null;
      } else {
        // It came through: what failed was a look, or came after the write was done.
        seen.done += 1;
        act = null;
      }
    }
    expect(seen.refused).toBeGreaterThan(0);
  });
});
