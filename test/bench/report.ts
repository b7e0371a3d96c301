import { runChecklist } from '../../src/checklist/run';
import type { CellValue } from '../../src/domain/cell';
import { computeReceivables } from '../../src/domain/compute-receivables';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { chooseActions } from '../../src/playbook/choose';
import { makingReport } from '../../src/report/make-report';
import { readLedger } from '../../src/sheets/read-ledger';
import type { SheetData } from '../../src/sheets/workbook';
import type { Bench } from './bench';
import { generator, median, time } from './bench';

type Rows = CellValue[][];
type Payload = Readonly<Record<string, Rows>>;

const AS_OF = 45_838;
const SALES = ['王敏', '李强', '赵磊', '陈静', '刘洋'];

/** n invoices, 0.8 n receipts, n/10 customers; half of the receipts name their invoice, one in twenty is dated after as-of. */
function invoiceBook(n: number): Payload {
  const random = generator(n);
  const pick = (count: number): number => Math.floor(random() * count);
  const invoices = Array.from({ length: n }, (_, index): CellValue[] => {
    const date = AS_OF - 1 - pick(700);
    const customer = pick(n / 10);
    return [`苏州工业第${customer + 1}有限公司`, `${24_000_000 + index}`, Math.round(random() * 5_000_000 + 100) / 100, date, date + 30 + pick(4) * 15, SALES[customer % SALES.length] ?? ''];
  });
  const receipts = Array.from({ length: n * 0.8 }, (): CellValue[] => {
    const invoice = invoices[pick(n)] ?? [];
    return [invoice[0] ?? '', Math.round(random() * 4_000_000 + 100) / 100, AS_OF - 350 + pick(370), random() < 0.5 ? (invoice[1] ?? null) : null, '电汇'];
  });
  return {
    开票明细: [['客户名称', '发票号码', '价税合计', '开票日期', '到期日', '业务员'], ...invoices],
    收款明细: [['客户名称', '收款金额', '收款日期', '发票号码', '付款方式'], ...receipts],
  };
}

/** n deals of n/10 customers, one in ten with gaps, half of them with payments by stages; an invoice for every second one and receipts on the rows. */
function dealBook(n: number): Payload {
  const random = generator(n + 1);
  const pick = (count: number): number => Math.floor(random() * count);
  const deals = Array.from({ length: n }, (_, index): CellValue[] => {
    const gap = pick(10) === 0;
    const price = pick(90_000) + 1000;
    const quantity = pick(9) + 1;
    const signed = AS_OF - 60 - pick(500);
    return [
      `苏州工业第${pick(n / 10) + 1}有限公司`, `HC-${index}`, gap ? '' : `${index}号线改造`, `ZX-${pick(400)}`, quantity, '台', price, quantity * price, signed, gap ? '' : `业务员${pick(20)}`,
      index % 2 === 0 ? '预付30%-发货60%-质保10%' : '开票后30天', signed + 30, gap ? null : signed + 45, gap ? '财务部' : `王芳${pick(500)} 13800000103`, '按技术协议附件3', '验收单双方签字', '银行转账',
      gap ? '' : '已归档', pick(50) === 0 ? '质量问题' : '无', '已批',
    ];
  });
  const invoices = deals.filter((_, index) => index % 2 === 0).map((deal, index): CellValue[] => [
    deal[0] ?? '', `${24_000_000 + index}`, Number(deal[7]) * (index % 3 === 0 ? 1 : 0.3), Number(deal[8]) + 10, deal[1] ?? '',
  ]);
  const receipts = invoices.filter((_, index) => index % 3 !== 1).map((invoice): CellValue[] => [invoice[0] ?? '', Math.round(Number(invoice[2]) * 50) / 100, Number(invoice[3]) + 20, invoice[4] ?? '']);
  return {
    合同台账: [['客户名称', '合同编号', '项目名称', '规格型号', '数量', '单位', '单价', '合同金额', '合同日期', '业务员', '付款条件', '发货日期', '验收日期', '付款负责人', '验收标准', '验收方式', '付款方式', '签收单', '争议', '预算'], ...deals],
    开票明细: [['客户名称', '发票号码', '价税合计', '开票日期', '合同编号'], ...invoices],
    收款明细: [['客户名称', '收款金额', '收款日期', '合同编号'], ...receipts],
  };
}

function sheetsOf(payload: Payload): SheetData[] {
  return Object.entries(payload).map(([name, values], index) => ({
    id: String(index), name, visible: true, used: { firstRow: 1, firstColumn: 1, lastRow: values.length, lastColumn: values[0]?.length ?? 1 },
    values, formats: [], merges: [], tables: [], pivots: [], hiddenRows: [], hiddenColumns: [], date1904: false,
  }));
}

/** The floor: reading the cells from JSON, one sum over every row, writing a line for each row of the first sheet. */
function floor(json: string): number {
  const payload = JSON.parse(json) as Payload;
  let sum = 0;
  for (const rows of Object.values(payload)) for (const row of rows) sum += Number(row[2]) || 0;
  return sum + JSON.stringify(Object.values(payload)[0]?.map((row) => [row[1], row[2], 0, '1-30天'])).length;
}

interface Parts { read: number; receivables: number; checklist: number; actions: number }

/** One run from cells to actions, with the time of each part; throws when money goes missing. */
function run(payload: Payload): Parts {
  const [read, ledger] = time(() => readLedger(sheetsOf(payload), { settings: DEFAULT_SETTINGS, asOf: AS_OF }));
  const [receivables, result] = time(() => computeReceivables(ledger, DEFAULT_SETTINGS, AS_OF));
  const [checklist, readiness] = time(() => runChecklist(ledger, result, DEFAULT_SETTINGS, AS_OF));
  const [actions, chosen] = time(() => chooseActions(ledger, result, readiness, DEFAULT_SETTINGS, AS_OF));
  const received = ledger.receipts.reduce((sum, row) => sum + ((row.day('receiptDate').value ?? 0) <= AS_OF ? (row.money('receivedAmount').value ?? 0) : 0), 0);
  const [total] = result.totals;
  if (!total || total.difference !== 0 || total.received !== received || total.applied + total.unapplied !== received) throw new Error('wrong answer: money went missing');
  if (chosen.workList.reduce((count, { items }) => count + items.length, 0) !== result.items.length || readiness.length !== result.deals.length) throw new Error('wrong answer: an item or deal was not judged');
  return { read, receivables, checklist, actions };
}

interface Slice { readonly ms: number; readonly after: string }

/** The longest stretches of `makingReport` between two rests: of the receivables, and of what comes after them (checklist, actions, findings). */
function longestSlices(payload: Payload): { readonly receivables: Slice; readonly rest: Slice } {
  const ledger = readLedger(sheetsOf(payload), { settings: DEFAULT_SETTINGS, asOf: AS_OF });
  const making = makingReport(ledger, DEFAULT_SETTINGS, AS_OF);
  const longest = { receivables: { ms: 0, after: '' }, rest: { ms: 0, after: '' } };
  for (let after = 'start', part: keyof typeof longest = 'receivables'; ; ) {
    const [ms, step] = time(() => making.next());
    const next = step.done || step.value.phase !== 'matching' ? 'rest' : 'receivables';
    // The stretch that ends with the first step of the checklist is still the receivables' own.
    if (ms > longest[part].ms) longest[part] = { ms, after };
    if (step.done) return longest;
    part = next;
    after = `${step.value.phase} ${step.value.done}`;
  }
}

interface Measured { readonly line: string; readonly parts: Parts }

function measure(name: string, payload: Payload, rounds: number): Measured {
  const json = JSON.stringify(payload);
  const fresh = (): Payload => JSON.parse(json) as Payload;
  run(fresh());
  const floors: number[] = [];
  const runs: Parts[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const data = fresh();
    // The two take turns in going first.
    for (const ours of round % 2 === 0 ? [false, true] : [true, false]) {
      global.gc?.();
      if (ours) runs.push(run(data));
      else floors.push(time(() => floor(json))[0]);
    }
  }
  const f = median(floors);
  const of = (key: keyof Parts): number => median(runs.map((each) => each[key]));
  const parts: Parts = { read: of('read'), receivables: of('receivables'), checklist: of('checklist'), actions: of('actions') };
  const told = (what: string, ms: number): string => `${what} ${ms.toFixed(0)} ms = ${(ms / f).toFixed(2)} F`;
  const { receivables, rest } = longestSlices(fresh());
  const slice = ({ ms, after }: Slice): string => `${ms.toFixed(0)} ms (after ${after})`;
  const line = `${name}: floor F ${f.toFixed(0)} ms; ${told('read', parts.read)}, ${told('receivables', parts.receivables)}, ${told('checklist', parts.checklist)}, `
    + `${told('actions', parts.actions)}, ${told('checklist + actions', parts.checklist + parts.actions)}; longest slice of makingReport: receivables ${slice(receivables)}, the rest ${slice(rest)}`;
  return { line, parts };
}

/** How the time grows from ten thousand deals to a hundred thousand; 10 = linear. */
function growth(few: Parts, many: Parts): string {
  const times = (key: keyof Parts): string => `${key} × ${(many[key] / few[key]).toFixed(1)}`;
  return `10 × the deals: ${times('checklist')}, ${times('actions')}`;
}

/** From cells to next actions with the real reader, part by part, against the floor of the same data. */
export const bench: Bench = {
  name: 'report',
  run: () => {
    const invoices = [10_000, 30_000, 100_000].map((n) => measure(`${n} invoices, ${n * 0.8} receipts`, invoiceBook(n), n < 100_000 ? 5 : 3));
    const few = measure('10000 deals, 5000 invoices', dealBook(10_000), 5);
    const many = measure('100000 deals, 50000 invoices', dealBook(100_000), 3);
    return [...invoices, few, many].map(({ line }) => line).concat(growth(few.parts, many.parts));
  },
};
