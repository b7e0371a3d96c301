import { missingColumns } from '../../src/checklist/missing-columns';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { loadUndo, saveUndo } from '../../src/excel/undo-store';
import type { LogEntry } from '../../src/session/log-entry';
import { createSession, type Session } from '../../src/session/session';
import { registeredLetters } from '../../src/session/views/letter-register';
import { openFile } from '../../src/sheets/files/open-file';
import type { Change } from '../../src/sheets/workbook';
import { Faults } from '../../src/workbench/host/faults';
import { MemoryBook } from '../../src/workbench/memory-book';
import { type NodeOffice, startOfficeInNode } from '../../src/workbench/node/start-office-in-node';
import { memoryHost } from './memory-host';
import { SMALL_LEDGER, SMALL_TODAY } from './small-ledger';

const CUSTOMER = '宁波海川电子有限公司';
const COMPANY = { name: '华澄自动化设备有限公司', address: '苏州', contact: '李明', phone: '0512', email: '', bankName: '工行', bankAccount: '1', taxNo: '' };

const sample = async (): Promise<Uint8Array> => {
  const file = await openFile('交易台账.csv', new TextEncoder().encode('合同编号,客户名称,项目名称,合同金额,签约日期\nS-1,示例客户,示例项目,100,2026-01-05\n'));
  return file.save();
};

/** A session on office.js, with the book behind it and the troubles that it may have. */
export class OfficeSession {
  session: Session;

  private constructor(readonly office: NodeOffice, readonly book: MemoryBook, readonly faults: Faults) {
    this.session = newSession();
  }

  /** A workbook that was checked once, with its result sheets, settings and a log; the deals are an Excel Table where asked for. */
  static async open({ table = false } = {}): Promise<OfficeSession> {
    const faults = new Faults();
    const book = new MemoryBook({ sheets: Object.keys(SMALL_LEDGER), evaluate: (formula) => formula.length });
    const office = await startOfficeInNode(book, { faults });
    Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
    await excelWorkbook().apply(Object.entries(SMALL_LEDGER).map(([sheet, rows]): Change => ({
      kind: 'cells', sheet, cells: rows.flatMap((row, r) => row.map((value, c) => ({ row: r + 1, column: c + 1, value, ...(typeof value === 'number' && value > 45_000 && value < 47_000 ? { style: 'date' as const } : {}) }))),
    })), 'typed');
    if (table) {
      await office.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('台账').tables.add('A1:K4', true).name = '交易';
        await context.sync();
      });
    }
    const opened = new OfficeSession(office, book, faults);
    const { session } = opened;
    await session.commands.check();
    if (session.state().place.detail?.kind === 'mapping') await session.commands.confirmMapping({ unused: [], fields: {} });
    await session.commands.saveSettings({ company: COMPANY });
    await session.commands.log(entry('done'));
    if (session.state().notice?.intent !== 'success') throw new Error('The workbook could not be made ready.');
    return opened;
  }

  /** The pane closed and opened again on the same workbook. */
  startSession(): void {
    this.session = newSession();
  }

  close(): void {
    this.office.close();
  }
}

function newSession(): Session {
  return createSession({ workbook: excelWorkbook(), host: memoryHost({ sampleFile: sample, loadUndo, saveUndo }), today: SMALL_TODAY, now: () => 0 });
}

const entry = (kind: LogEntry['kind']): LogEntry => ({
  kind, customer: CUSTOMER, currency: 'CNY', about: '', day: SMALL_TODAY, who: '王经理', channel: '电话', reason: '资金紧张', content: '月底付一部分',
  promiseDay: kind === 'promise' ? SMALL_TODAY + 10 : null, promiseAmount: kind === 'promise' ? 100_000 : null, promiseDefault: kind === 'promise' ? '发书面催告' : '',
  followUp: kind === 'snooze' ? SMALL_TODAY + 5 : null, by: '李明',
});

/** Everything that writes: what comes before it, and the write itself. */
export const WRITING_ACTIONS: readonly (readonly [string, (at: OfficeSession) => Promise<() => Promise<unknown>>])[] = [
  ['rewriting the result sheets', async ({ session }) => {
    await session.commands.saveSettings({ buckets: [30, 60] });
    return () => session.commands.check();
  }],
  ['logging a promise', ({ session }) => Promise.resolve(() => session.commands.log(entry('promise')))],
  ['putting a customer off', ({ session }) => Promise.resolve(() => session.commands.log(entry('snooze')))],
  ['accepting a gap', ({ session }) => {
    const dealId = session.state().report?.readiness[0]?.deal.id ?? '';
    return Promise.resolve(() => session.commands.acceptGap({ dealId, ruleId: 'deal-sales-owner', reason: '老客户', by: '李明', until: SMALL_TODAY + 90 }));
  }],
  ['saving settings', ({ session }) => Promise.resolve(() => session.commands.saveSettings({ buckets: [10, 20] }))],
  ['adding a missing column', ({ session }) => {
    const { report } = session.state();
    const column = report ? missingColumns(report.ledger, report.readiness).find((one) => one.table !== null && one.column !== null) : undefined;
    return Promise.resolve(async () => {
      if (column) await session.commands.previewColumn(column);
      await session.commands.writePreview();
    });
  }],
  ['inserting formula columns', ({ session }) => Promise.resolve(async () => {
    await session.commands.insertFormulas();
    await session.commands.writePreview();
  })],
  ['inserting a letter as a sheet, with its register row', async ({ session }) => {
    await session.commands.writeLetters([{ customer: CUSTOMER, currency: 'CNY' }]);
    return () => session.commands.outputLetters('sheet');
  }],
  ['entering that a letter was sent', async ({ session }) => {
    await session.commands.writeLetters([{ customer: CUSTOMER, currency: 'CNY' }]);
    await session.commands.outputLetters('sheet');
    const { report } = session.state();
    const [letter] = report ? registeredLetters(report, '') : [];
    return () => session.commands.saveSent({ number: letter?.number ?? '', version: letter?.version ?? 0, currency: letter?.currency ?? '', day: SMALL_TODAY, tracking: 'SF1' });
  }],
  ['adding the sample', ({ session }) => Promise.resolve(() => session.commands.addSample())],
  ['removing the sample', async ({ session }) => {
    await session.commands.addSample();
    return () => session.commands.removeSample();
  }],
  ['undoing the last step', ({ session }) => Promise.resolve(() => session.commands.undo())],
  ['undoing the last step in a pane that was closed and opened again', (at) => {
    at.startSession();
    return Promise.resolve(() => at.session.commands.undo());
  }],
];
