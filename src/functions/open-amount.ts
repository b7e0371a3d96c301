import { computeReceivables } from '../domain/compute-receivables';
import type { Fen } from '../domain/money';
import { DEFAULT_SETTINGS } from '../domain/settings';
import { asOfIn, listIn, onlyCell } from './cell-values';
import { argument, functionError } from './function-error';
import { readLists } from './linked-ranges';
import { methodIn } from './matching-method';
import { plainAmounts } from './plain-amounts';
import { remembered } from './remembered';

/** Open amounts of a call by row of the range, 分; absent for rows that are no invoices. */
const openOfCall = remembered(([invoices, receipts], key): ReadonlyMap<number, Fen> => {
  const [asOf = '', method = ''] = key.split(' ');
  const settings = { ...DEFAULT_SETTINGS, matching: methodIn(method) };
  const { ledger, lists } = readLists({ invoices, receipts }, { settings, mapping: null });
  const open = new Map<number, Fen>(ledger.invoices.map(({ row }) => [row, 0]));
  const plain = plainAmounts(ledger, lists, Number(asOf), settings.matching, settings.buckets);
  if (plain) plain.sheetRows.forEach((row, index) => open.set(row, plain.open[index] ?? 0));
  else for (const item of computeReceivables(ledger, settings, Number(asOf)).items) open.set(item.row.row, (open.get(item.row.row) ?? 0) + item.open);
  return open;
});

/**
 * Open amount of each invoice row, after receipts and credit notes. Ranges include their header row.
 * @customfunction OPENAMOUNT
 * @helpurl https://localhost:3000/help/functions.html#OPENAMOUNT
 * @zh 每一行发票还没收的金额，已减去收款和红字。选区要带表头。
 * @param {any[][]} invoices Invoice list with its header row, for example 发票!A1:H200
 * @zhParam invoices 发票：带表头的发票表，例如 发票!A1:H200
 * @param {any[][]} receipts Receipt list with its header row, for example 收款!A1:F300
 * @zhParam receipts 收款：带表头的收款表，例如 收款!A1:F300
 * @param {any[][]} asOf As-of date, for example 截止日
 * @zhParam asOf 截止日：算到哪一天，例如 截止日
 * @param {any[][]} [method] How receipts without reference are placed, for example "invoice": due (when left out), invoice, specific or statutory
 * @zhParam method 核销方式：没写发票号的收款怎么冲，例如 "开票日"；不填是 到期日，也可以是 指定、法定
 * @returns {any[][]} Amount in yuan for each row below the header; "" for rows that are no invoices
 */
export function openAmount(invoices: unknown[][], receipts: unknown[][], asOf: unknown[][], method?: unknown[][]): unknown[][] {
  const until = asOfIn(onlyCell(asOf, 'asOf'), 'OPENAMOUNT');
  const matching = methodIn(onlyCell(method, 'method'));
  listIn(invoices);
  if (invoices.length < 2) throw functionError('headerRow', { argument: argument('invoices') });
  const open = openOfCall([invoices, receipts], `${until} ${matching}`);
  return invoices.slice(1).map((_, index) => {
    const amount = open.get(index + 2);
    return [amount === undefined ? '' : amount / 100];
  });
}
