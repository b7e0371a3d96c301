import { agingTable } from '../../src/functions/aging-table';
import { aging } from '../../src/functions/aging';
import { nextAction } from '../../src/functions/next-action';
import { openAmount } from '../../src/functions/open-amount';
import { readiness } from '../../src/functions/readiness';
import { readinessGaps } from '../../src/functions/readiness-gaps';
import { installCustomFunctions } from '../functions/bare-runtime';
import type { Bench } from './bench';
import { generator, median, time } from './bench';

const AS_OF = 45_838;
const HEADERS = ['客户名称', '合同编号', '项目名称', '规格型号', '数量', '单位', '单价', '合同金额', '合同日期', '业务员', '付款条件', '触发条件', '到期日', '付款负责人', '验收标准', '验收方式', '付款方式', '签收单', '争议', '预算'];

/** n deals of n/10 customers, one in ten with gaps, as the rows of a formula's range. */
function dealRows(n: number): unknown[][] {
  const random = generator(n);
  const pick = (count: number): number => Math.floor(random() * count);
  return Array.from({ length: n }, (_, index) => {
    const gap = pick(10) === 0;
    const price = pick(90_000) + 1000;
    const quantity = pick(9) + 1;
    return [
      `苏州工业第${pick(n / 10) + 1}有限公司`, `HC-${index}`, gap ? '' : `${index}号线改造`, `ZX-${pick(400)}`, quantity, '台', price, quantity * price, AS_OF - pick(500), gap ? '' : `业务员${pick(20)}`,
      '开票后30天', '开票日起算', AS_OF - 200 + pick(400), gap ? '财务部' : `王芳${pick(500)} 13800000103`, '按技术协议附件3', '验收单双方签字', '银行转账', gap ? '' : '已归档', '无', '已批',
    ];
  });
}

function invoiceRows(n: number): unknown[][] {
  const random = generator(n + 1);
  return [['客户', '发票号', '开票日期', '到期日', '价税合计'], ...Array.from({ length: n }, (_, index) => {
    const date = AS_OF - Math.floor(random() * 600);
    return [`苏州工业第${Math.floor(random() * n / 10) + 1}有限公司`, String(24_000_000 + index), date, date + 30, Math.round(random() * 5_000_000 + 100) / 100];
  })];
}

/** Four receipts to five invoices; half of them name their invoice. */
function receiptRows(invoices: readonly unknown[][]): unknown[][] {
  const n = invoices.length - 1;
  const random = generator(n + 2);
  return [['付款方', '发票号', '收款日期', '收款金额'], ...Array.from({ length: n * 0.8 }, () => {
    const [customer, number] = invoices[1 + Math.floor(random() * n)] ?? [];
    return [customer, random() < 0.5 ? number : '', AS_OF - Math.floor(random() * 300), Math.round(random() * 4_000_000) / 100];
  })];
}

/** Lists that a formula names beside its deals, as JSON: n invoices and log entries, each naming one of n deals, n × 0.8 receipts and n / 10 customers. */
function linkedRows(n: number): string {
  const invoices = invoiceRows(n).map((row, index) => [...row, index === 0 ? '合同编号' : `HC-${index - 1}`]);
  const customer = (index: number): string => `苏州工业第${(index % (n / 10)) + 1}有限公司`;
  const customers = [['客户名称', '联系人', '电话', '付款周期'], ...Array.from({ length: n / 10 }, (_, index) => [customer(index), '王会计', '13800000103', '5天'])];
  const log = [['日期', '客户名称', '合同编号', '催款内容'], ...Array.from({ length: n }, (_, index) => [AS_OF - (index % 300), customer(index), `HC-${index}`, '已电话催款'])];
  return JSON.stringify([invoices, receiptRows(invoices), customers, log]);
}

/** The floor of a range of rows: reading it from JSON, one sum, writing a result for each row. */
function floor(json: string): number {
  const rows = JSON.parse(json) as unknown[][];
  let sum = 0;
  for (const row of rows) sum += Number(row[row.length - 1]) || 0;
  return sum + JSON.stringify(rows.map((row) => [row[0]])).length;
}

/** Custom functions over 100,000 rows, and 10,000 calls of one row, against the floor of the same data. */
export const bench: Bench = {
  name: 'functions',
  run: () => {
    installCustomFunctions();
    const n = 100_000;
    const rows = dealRows(n);
    const json = JSON.stringify(rows);
    const base = median([0, 1, 2, 3, 4].map(() => time(() => floor(json))[0]));
    const lines = [`floor of ${n} × ${HEADERS.length}: ${base.toFixed(0)} ms`];
    const fresh = (): unknown[][] => JSON.parse(json) as unknown[][];
    const measure = (name: string, rounds: number, call: (round: number) => unknown[][], check: (result: unknown[][]) => boolean): void => {
      const times: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const [ms, result] = time(() => call(round));
        if (!check(result)) throw new Error(`${name}: wrong answer`);
        times.push(ms);
      }
      lines.push(`${name}: ${median(times).toFixed(0)} ms, ${(median(times) / base).toFixed(2)} × floor`);
    };

    const dates = fresh().map((row) => [row[12]]);
    measure('AGING, 100,000 in one call', 5, () => aging(dates, [[AS_OF]]), (result) => result.length === n && result.every(([label]) => label !== ''));
    const data = [0, 1, 2].map(fresh);
    // Another as-of date each round, so that nothing is remembered from the round before.
    measure('READINESS, 100,000 in one call', 3, (round) => readiness([HEADERS], data[round] ?? [], [[AS_OF + round]]), (result) => result.length === n && result.every(([score]) => Number(score) > 0));
    measure('READINESSGAPS over the same ranges', 1, () => readinessGaps([HEADERS], data[2] ?? [], [[AS_OF + 2]]), (result) => result.length === n);
    measure('NEXTACTION over the same ranges', 1, () => nextAction([HEADERS], data[2] ?? [], [[AS_OF + 2]]), (result) => result.length === n);
    const single = fresh().slice(0, 10_000);
    measure('READINESS, 10,000 calls of one row', 1, () => single.map((row) => readiness([HEADERS], [row], [[AS_OF]])[0] ?? []), (result) => result.every(([score]) => Number(score) > 0));
    const few = dealRows(1000);
    for (const size of [1000, 2000]) {
      const lists = linkedRows(size);
      for (const [name, call] of [['READINESS', readiness], ['NEXTACTION', nextAction]] as const) {
        let sum = 0;
        for (const row of few) {
          // Excel hands over the lists anew with each call; that it does is not measured here.
          const [invoices, receipts, customers, log] = JSON.parse(lists) as unknown[][][];
          const [ms, [[shown] = []]] = time(() => call([HEADERS], [row], [[AS_OF]], invoices, receipts, customers, log));
          if (shown === '') throw new Error(`${name}: wrong answer`);
          sum += ms;
        }
        lines.push(`${name}, 1000 calls of one row with linked lists of ${size} rows: ${sum.toFixed(0)} ms, ${(sum / 1000).toFixed(2)} ms a call`);
      }
    }
    const invoices = invoiceRows(n);
    const receipts = receiptRows(invoices);
    measure('OPENAMOUNT, 100,000 invoices', 2, (round) => openAmount(invoices, receipts, [[AS_OF + round]]), (result) => result.length === n);
    measure('AGINGTABLE, 100,000 invoices', 2, (round) => agingTable(invoices, receipts, [[AS_OF + round]]), (result) => result.length > 9000);
    return lines;
  },
};
