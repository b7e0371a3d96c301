import { bucketLabels } from '../domain/aging';
import { computeReceivables } from '../domain/compute-receivables';
import { DEFAULT_SETTINGS } from '../domain/settings';
import type { CustomerBalance } from '../domain/receivables';
import { sayInSheet } from '../messages/say-in-sheet';
import { boundsIn } from './bucket-bounds';
import { asOfIn, isLeftOut, listIn, onlyCell } from './cell-values';
import { argument, functionError } from './function-error';
import { functionLocale } from './language';
import { readLists } from './linked-ranges';
import { methodIn } from './matching-method';
import { plainAmounts } from './plain-amounts';
import type { PlainAmounts } from './plain-amounts';
import { remembered } from './remembered';

/** What the table shows, amounts in 分. */
interface TableOfCall {
  readonly labels: readonly string[];
  readonly customers: readonly CustomerLine[];
  readonly totals: readonly Omit<CustomerLine, 'customer'>[];
}

type CustomerLine = Pick<CustomerBalance, 'customer' | 'currency' | 'buckets' | 'open' | 'unapplied'>;

const tableOfCall = remembered(([invoices, receipts], key): TableOfCall => {
  const [asOf = '', method = '', buckets = ''] = key.split(' ');
  const settings = { ...DEFAULT_SETTINGS, matching: methodIn(method), buckets: buckets.split(',').map(Number) };
  const { ledger, lists } = readLists({ invoices, receipts }, { settings, mapping: null });
  const plain = plainAmounts(ledger, lists, Number(asOf), settings.matching, settings.buckets);
  if (plain) return plainTable(plain, settings.buckets);
  const { bucketLabels: labels, balances, totals } = computeReceivables(ledger, settings, Number(asOf));
  return { labels, customers: balances, totals };
});

function plainTable({ customers, table, buckets, unapplied }: PlainAmounts, bounds: readonly number[]): TableOfCall {
  const total = { currency: 'CNY', buckets: new Array<number>(buckets).fill(0), open: 0, unapplied: 0 };
  const lines = customers.map((customer, index): CustomerLine => {
    const parts = [...table.subarray(index * buckets, (index + 1) * buckets)];
    const open = parts.reduce((sum, part) => sum + part, 0);
    parts.forEach((part, column) => { total.buckets[column] = (total.buckets[column] ?? 0) + part; });
    total.open += open;
    total.unapplied += unapplied[index] ?? 0;
    return { customer, currency: 'CNY', buckets: parts, open, unapplied: unapplied[index] ?? 0 };
  });
  lines.sort((a, b) => (a.customer < b.customer ? -1 : 1));
  return { labels: bucketLabels(bounds), customers: lines, totals: lines.length > 0 ? [total] : [] };
}

/**
 * Aging table: a row for each customer and currency with buckets, open amount and unapplied receipts, and totals. Ranges include their header row.
 * @customfunction AGINGTABLE
 * @helpurl https://localhost:3000/help/functions.html#AGINGTABLE
 * @zh 账龄表：每个客户每种币种一行，列出各账龄段、未收合计和未核销收款，最后是合计。选区要带表头。
 * @param {any[][]} invoices Invoice list with its header row, for example 发票!A1:H200
 * @zhParam invoices 发票：带表头的发票表，例如 发票!A1:H200
 * @param {any[][]} receipts Receipt list with its header row, for example 收款!A1:F300
 * @zhParam receipts 收款：带表头的收款表，例如 收款!A1:F300
 * @param {any[][]} asOf As-of date, for example 截止日
 * @zhParam asOf 截止日：账龄算到哪一天，例如 截止日
 * @param {any[][]} [method] How receipts without reference are placed, for example "invoice": due (when left out), invoice, specific or statutory
 * @zhParam method 核销方式：没写发票号的收款怎么冲，例如 "开票日"；不填是 到期日，也可以是 指定、法定
 * @param {any[][]} [buckets] Upper bounds in days, for example "30,60,90"
 * @zhParam buckets 分段：各段的上限天数，例如 "30,60,90"
 * @returns {any[][]} Table with a header row
 */
export function agingTable(invoices: unknown[][], receipts: unknown[][], asOf: unknown[][], method?: unknown[][], buckets?: unknown[][]): unknown[][] {
  const until = asOfIn(onlyCell(asOf, 'asOf'), 'AGINGTABLE');
  const matching = methodIn(onlyCell(method, 'method'));
  listIn(invoices);
  if (invoices.length < 2 && !isLeftOut(invoices)) throw functionError('headerRow', { argument: argument('invoices') });
  const { labels, customers, totals } = tableOfCall([invoices, receipts], `${until} ${matching} ${boundsIn(buckets).join(',')}`);
  const word = (id: string): string => sayInSheet(functionLocale(), { id: `functions.table.${id}` });
  const amounts = ({ buckets: parts, open, unapplied }: Pick<CustomerBalance, 'buckets' | 'open' | 'unapplied'>): number[] => [...parts, open, unapplied].map((fen) => fen / 100);

  const shown = customers.filter((balance) => balance.open !== 0 || balance.unapplied !== 0 || balance.buckets.some((part) => part !== 0));
  return [
    [word('customer'), word('currency'), ...labels, word('open'), word('unapplied')],
    ...shown.map((balance) => [balance.customer, balance.currency, ...amounts(balance)]),
    ...totals.map((total) => [word('total'), total.currency, ...amounts(total)]),
  ];
}
