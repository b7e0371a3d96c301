import { fromIso, partsOf } from '../../domain/day';
import type { CellValue } from '../../domain/cell';
import { SAMPLE_CUSTOMERS } from './customers';
import { SAMPLE_DEALS } from './deals';
import { SAMPLE_LETTERS, SAMPLE_LOG } from './registers';
import type { SampleDeal, SampleInvoice, SampleReceipt } from './sample-types';

/** The day the sample is meant to be looked at. */
export const SAMPLE_AS_OF = '2026-06-30';

/** An invoice with what its row shows. */
export interface InvoiceRow {
  readonly deal: SampleDeal;
  readonly invoice: SampleInvoice;
  readonly number: string;
  readonly original: string;
}

/** A receipt with what its row shows. */
export interface ReceiptRow {
  readonly date: string;
  readonly payer: string;
  readonly amount: number;
  readonly currency: string;
  readonly method: string;
  readonly invoiceNo: string;
  readonly contractNo: string;
  readonly maturity: string;
  readonly memo: string;
}

/** Full name of a customer by code. */
export function customerName(code: string): string {
  return SAMPLE_CUSTOMERS.find((customer) => customer.code === code)?.name ?? code;
}

/** Invoices of every deal in order of date, each with a 20-digit number made from its year and position. */
export function invoiceRows(): readonly InvoiceRow[] {
  const rows: InvoiceRow[] = [];
  for (const deal of SAMPLE_DEALS) {
    const numbers: string[] = [];
    deal.invoices.forEach((invoice, index) => {
      const serial = String(SAMPLE_DEALS.indexOf(deal) * 20 + index + 1001).padStart(14, '0');
      const number = invoice.number ?? `${invoice.date.slice(2, 4)}3220${serial}`;
      numbers.push(number);
      rows.push({ deal, invoice, number, original: invoice.reverses === undefined ? '' : (numbers[invoice.reverses] ?? '') });
    });
  }
  return rows.sort((a, b) => a.invoice.date.localeCompare(b.invoice.date));
}

/** Receipts that belong to no single invoice: money on account, from others, after the as-of date, or with a wrong number. */
const OTHER_RECEIPTS: readonly ReceiptRow[] = [
  receipt('2026-06-08', '武汉曦禾光电股份有限公司', 65000, { contractNo: 'HC-2026-028', memo: '光栅平台备料款' }),
  receipt('2026-06-15', '东莞迈弘电子有限公司', 20000, { memo: '货款' }),
  receipt('2026-06-17', '', 30000, { memo: '网银未显示户名' }),
  receipt('2026-06-19', '合肥市矩阔工业园管委会', 15200, { memo: '代矩阔汽车付' }),
  receipt('2026-06-20', '昆山佐睿自动化有限责任公司', 8000, { invoiceNo: '26322000000000099999', memo: '' }),
  receipt('2026-06-23', '宁波岱川电器有限公司', -5000, { contractNo: 'HC-2026-005', memo: '退多付款' }),
  receipt('2026-05-26', '宁波岱川电器有限公司', 5000, { contractNo: 'HC-2026-005', memo: '多付' }),
  receipt('2026-07-02', '宁波岱川电器有限公司', 148000, { contractNo: 'HC-2026-005', memo: '7月到账' }),
  receipt('2026-06-25', 'Brightwater Controls Inc.', 5000, { memo: '人民币样品款' }),
];

function receipt(date: string, payer: string, amount: number, more: Partial<ReceiptRow>): ReceiptRow {
  return { date, payer, amount, currency: '', method: '银行转账', invoiceNo: '', contractNo: '', maturity: '', memo: '', ...more };
}

/** All receipts in order of date. Money of one customer on one day that pays invoices stands on one line naming all of them. */
export function receiptRows(): readonly ReceiptRow[] {
  const rows = new Map<string, ReceiptRow>();
  const add = (key: string, row: ReceiptRow): void => {
    const known = rows.get(key);
    rows.set(key, known ? { ...known, amount: known.amount + row.amount, invoiceNo: `${known.invoiceNo}、${row.invoiceNo}` } : row);
  };
  for (const { deal, invoice, number } of invoiceRows()) {
    for (const paid of invoice.paid ?? []) {
      const row = paidRow(deal, paid, number);
      add(row.invoiceNo === '' || paid.method !== undefined ? `${rows.size}` : `${row.date} ${row.payer} ${deal.no}`, row);
    }
  }
  return [...rows.values(), ...OTHER_RECEIPTS].sort((a, b) => a.date.localeCompare(b.date));
}

function paidRow(deal: SampleDeal, paid: SampleReceipt, number: string): ReceiptRow {
  return {
    date: paid.date,
    payer: paid.payer ?? customerName(deal.customer),
    amount: paid.amount,
    currency: paid.currency ?? '',
    method: paid.method ?? '银行转账',
    invoiceNo: paid.reference === 'invoice' ? number : '',
    contractNo: paid.reference === 'contract' ? deal.no : '',
    maturity: paid.maturity ?? '',
    memo: paid.memo ?? '',
  };
}

/** A date cell as a spreadsheet keeps it: a serial for real dates, the text itself for what somebody typed. */
export function dateCell(text: string): CellValue {
  return text === '' ? null : (fromIso(text) ?? text);
}

/** A date as people type it when they type text. */
export function typedDate(text: string, style: number): CellValue {
  const day = fromIso(text);
  if (day === null) return dateCell(text);
  const { year, month, day: date } = partsOf(day);
  if (style === 0) return `${year}.${month}.${date}`;
  if (style === 1) return `${year}年${month}月${date}日`;
  if (style === 2) return `${year}/${month}/${date}`;
  return year * 10_000 + month * 100 + date;
}

export { SAMPLE_CUSTOMERS, SAMPLE_DEALS, SAMPLE_LETTERS, SAMPLE_LOG };
