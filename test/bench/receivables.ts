import { openAmounts } from '../../src/domain/open-amounts';
import { bucketLabels } from '../../src/domain/aging';
import { computeReceivables } from '../../src/domain/compute-receivables';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { ledgerOf } from '../support/ledger';
import type { Bench } from './bench';
import { generator, median, megabytes, time } from './bench';

type Row = (string | number | null)[];
interface Payload { readonly invoices: Row[]; readonly receipts: Row[] }

const AS_OF = 45_838;
const BOUNDS = DEFAULT_SETTINGS.buckets;
/** Timed rounds of every size, after one that is not timed. */
const ROUNDS = 5;

const SALES = ['王敏', '李强', '赵磊', '陈静', '刘洋'];

/**
 * n invoices and 0.8 n receipts of n/10 customers, as the columns of an ordinary sheet: 客户, 发票号码, 价税合计, 开票日期, 到期日, 业务员, 合同编号; and 客户, 收款金额,
 * 收款日期, 发票号码, 付款方式. Half of the receipts name their invoice; one in twenty is dated after as-of.
 */
function payloadOf(n: number): Payload {
  const random = generator(n);
  const customers = Array.from({ length: n / 10 }, (_, index) => `苏州工业第${index + 1}有限公司`);
  const pick = (count: number): number => Math.floor(random() * count);
  const invoices = Array.from({ length: n }, (_, index): Row => {
    const date = AS_OF - 1 - pick(700);
    const customer = pick(customers.length);
    return [customers[customer] ?? '', `${24_000_000 + index}`, Math.round(random() * 5_000_000 + 100) / 100, date, date + 30 + pick(4) * 15, SALES[customer % SALES.length] ?? '', `HT-${customer}-${pick(9)}`];
  });
  const receipts = Array.from({ length: n * 0.8 }, (): Row => {
    const invoice = invoices[pick(n)] ?? [];
    return [invoice[0] ?? '', Math.round(random() * 4_000_000 + 100) / 100, AS_OF - 350 + pick(370), random() < 0.5 ? (invoice[1] ?? null) : null, '电汇'];
  });
  return { invoices, receipts };
}

/** The floor: what any program pays for getting the data in and the results out. */
function floor(json: string, results: object): number {
  const data = JSON.parse(json) as Payload;
  let sum = 0;
  for (const row of data.invoices) sum += row[2] as number;
  for (const row of data.receipts) sum += row[1] as number;
  return sum + JSON.stringify(results).length;
}

function job(data: Payload): NonNullable<ReturnType<typeof openAmounts>> {
  const result = openAmounts(
    { rows: data.invoices, customer: 0, number: 1, amount: 2, documentDate: 3, due: 4 }, { rows: data.receipts, customer: 0, amount: 1, day: 2, number: 3 }, AS_OF, 'due', BOUNDS,
  );
  if (!result) throw new Error('the generated rows are plain, so they must be taken');
  return result;
}

/** What goes back into cells: a row for each invoice (number, open, days, bucket) and the customer × bucket summary, as 2-D values. */
function resultsOf(data: Payload, result: ReturnType<typeof job>): object {
  const labels = bucketLabels(BOUNDS);
  return {
    items: data.invoices.map((row, index) => [row[1] ?? null, (result.open[index] ?? 0) / 100, result.days[index] ?? 0, labels[result.bucket[index] ?? 0] ?? '']),
    summary: result.customers.map((name, index) => [name, ...Array.from(result.table.subarray(index * result.buckets, (index + 1) * result.buckets), (fen) => fen / 100)]),
  };
}

/** An independent way to the same sums, so that a fast wrong answer is noticed. */
function openInTotal(data: Payload): number {
  const owed = new Map<string, number>();
  const open = new Map<string, number>();
  const fen = (value: unknown): number => Math.round(Number(value) * 100);
  for (const row of data.invoices) open.set(String(row[1]), fen(row[2]));
  const free = new Map<string, number>();
  for (const [customer, amount, day, number] of data.receipts) {
    if (Number(day) > AS_OF) continue;
    if (number === null || number === undefined) free.set(String(customer), (free.get(String(customer)) ?? 0) + fen(amount));
    else open.set(String(number), Math.max(0, (open.get(String(number)) ?? 0) - fen(amount)));
  }
  for (const row of data.invoices) owed.set(String(row[0]), (owed.get(String(row[0])) ?? 0) + (open.get(String(row[1])) ?? 0));
  return [...owed].reduce((sum, [customer, amount]) => sum + Math.max(0, amount - (free.get(customer) ?? 0)), 0);
}

/** Open items, matching, aging and summary against the floor, and the full computation with ledger rows for scale. */
export const bench: Bench = {
  name: 'receivables',
  run: () => {
    const lines: string[] = [`buckets: ${bucketLabels(BOUNDS).join(' ')}`];
    let before: readonly [number, number] | null = null;
    for (const n of [10_000, 100_000, 1_000_000]) {
      const json = JSON.stringify(payloadOf(n));
      const sample = JSON.parse(json) as Payload;
      const results = resultsOf(sample, job(sample));
      const floors: number[] = [];
      const jobs: number[] = [];
      let peak = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        // Fresh data for each run, and the two take turns in going first.
        const ours = (): void => {
          const data = JSON.parse(json) as Payload;
          global.gc?.();
          const base = process.memoryUsage();
          const [elapsed, result] = time(() => job(data));
          const now = process.memoryUsage();
          peak = Math.max(peak, megabytes(now.heapUsed + now.arrayBuffers - base.heapUsed - base.arrayBuffers));
          jobs.push(elapsed);
          if (round > 0) return;
          const open = result.open.reduce((sum, each) => sum + each, 0);
          const table = result.table.reduce((sum, each) => sum + each, 0);
          const expected = openInTotal(data);
          if (open !== expected || table !== expected) throw new Error(`wrong answer: ${open}, ${table}, expected ${expected}`);
        };
        const theirs = (): void => {
          global.gc?.();
          floors.push(time(() => floor(json, results))[0]);
        };
        for (const each of round % 2 === 0 ? [theirs, ours] : [ours, theirs]) each();
      }
      const [f, w] = [median(floors), median(jobs)];
      const growth = before ? `; against the size before ours ${(w / before[1]).toFixed(1)} ×, the floor ${(f / before[0]).toFixed(1)} ×` : '';
      lines.push(`n = ${n}: floor F ${f.toFixed(0)} ms, ours ${w.toFixed(0)} ms = ${(w / f).toFixed(2)} F${growth}; memory of the job ${peak} MB, process peak ${megabytes(process.resourceUsage().maxRSS * 1024)} MB`);
      before = [f, w];
      if (n === 10_000) lines.push(fullComputation(JSON.parse(json) as Payload, w));
    }
    return lines;
  },
};

/** `computeReceivables` on ledger rows, findings, proofs and all. */
function fullComputation(data: Payload, fast: number): string {
  const ledger = ledgerOf({
    invoices: data.invoices.map(([customerName = null, invoiceNo = null, amountInclTax = null, invoiceDate = null, dueDate = null]) => ({ customerName, invoiceNo, amountInclTax, invoiceDate, dueDate })),
    receipts: data.receipts.map(([customerName = null, receivedAmount = null, receiptDate = null, invoiceNo = null]) => ({ customerName, receivedAmount, receiptDate, invoiceNo })),
  });
  const [elapsed, result] = time(() => computeReceivables(ledger, DEFAULT_SETTINGS, AS_OF));
  const total = result.totals[0]?.open ?? 0;
  const expected = openInTotal(data);
  if (total !== expected) throw new Error(`wrong answer: ${total}, expected ${expected}`);
  return `full computation with ledger rows, n = ${data.invoices.length}: ${elapsed.toFixed(0)} ms (columns: ${fast.toFixed(0)} ms), same total`;
}
