import { dueCalendarNotice } from '../../domain/calendar-notice';
import type { CurrencyTotal, CustomerBalance, OpenItem, UnappliedCash } from '../../domain/receivables';
import type { Locale } from '../../messages/locale';
import { say } from '../../messages/say';
import { RESULT_COLUMNS, SHEET_AGING } from '../../sheets/owned-sheets';
import type { ImageCell, SheetImage } from '../../sheets/workbook';
import { columnLetters } from '../../domain/cell';
import type { Report } from '../report';
import { TAB_COLOR, columnRange, currenciesOf, dateCell, headRows, headerRow, moneyCell, rowCell, sourceCell, textCell } from './frame';
import type { ImageRow } from './frame';

const LEADING = RESULT_COLUMNS[SHEET_AGING];
const WIDTHS = [26, 18, 9, 11, 11, 14, 6, 15, 8];
const KIND = 3;
const CURRENCY = 7;
const OPEN = 8;
const FIRST_BUCKET = LEADING.length + 1;

/**
 * 账龄: a bold line per customer and currency, most overdue first, with its items beneath, grouped and closed. Not an Excel Table, whose sorting the subtotals
 * would break. Unapplied cash and what is not triggered stand below, outside the balance.
 */
export function agingImage(report: Report, locale: Locale): SheetImage {
  const labels = report.receivables.bucketLabels;
  const currencies = currenciesOf(report);
  const header = 4 + currencies.length;
  const groups: { first: number; last: number }[] = [];
  const body: ImageRow[] = [];
  const balances = [...report.receivables.balances].sort((a, b) => b.overdue - a.overdue || b.open - a.open);
  for (const balance of balances) {
    const items = balance.items.filter((item) => item.bucket >= 0 && item.open !== 0);
    if (items.length === 0) continue;
    const first = header + body.length + 2;
    body.push(customerRow(balance, labels.length, first, first + items.length - 1), ...items.map((item) => itemRow(item, labels.length, locale)));
    groups.push({ first, last: first + items.length - 1 });
  }
  const last = Math.max(header + 1, header + body.length);
  const source = FIRST_BUCKET + labels.length;
  // The oldest two: the label for no due date stands behind them.
  const oldest = { firstRow: header + 1, firstColumn: Math.max(FIRST_BUCKET, source - 3), lastRow: last, lastColumn: Math.max(FIRST_BUCKET, source - 2) };
  return {
    name: SHEET_AGING,
    widths: [...WIDTHS, ...labels.map(() => 13), 16],
    rows: [
      ...headRows(report, locale, say(locale, { id: 'results.aging.title' })),
      ...currencies.map((currency) => totalRow(report, locale, currency, header + 1, last)),
      [...headerRow(locale, LEADING), ...labels.map((label): ImageCell => ({ value: label, style: 'header' })), ...headerRow(locale, ['source'])],
      ...body,
      ...outside(report, locale),
    ],
    frozenRows: header,
    frozenColumns: 1,
    groups,
    conditionalFormats: [{ rect: oldest, formula: `=AND(ISNUMBER(${columnLetters(oldest.firstColumn)}${header + 1}),${columnLetters(oldest.firstColumn)}${header + 1}<>0)`, look: 'danger' }],
    print: { orientation: 'landscape', titleRows: header, headerLeft: report.settings.company.name, headerRight: SHEET_AGING, lastColumn: source - 1 },
    tabColor: TAB_COLOR,
  };
}

/** Items have a kind, subtotals have none: so a total adds every item once. */
function totalRow(report: Report, locale: Locale, currency: string, first: number, last: number): ImageRow {
  const total: CurrencyTotal | undefined = report.receivables.totals.find((each) => each.currency === currency);
  const sum = (column: number, fen: number): ImageCell => ({
    formula: `=SUMIFS(${columnRange(column, first, last)},${columnRange(CURRENCY, first, last)},"${currency}",${columnRange(KIND, first, last)},"?*")`,
    value: fen / 100, style: 'totalMoney',
  });
  const cells: (ImageCell | null)[] = LEADING.map(() => textCell('', 'totalText'));
  cells[0] = textCell(say(locale, { id: 'results.total', values: { currency } }), 'totalText');
  cells[CURRENCY - 1] = textCell(currency, 'totalText');
  cells[OPEN - 1] = sum(OPEN, total?.open ?? 0);
  return [...cells, ...report.receivables.bucketLabels.map((_, index) => sum(FIRST_BUCKET + index, total?.buckets[index] ?? 0))];
}

function customerRow(balance: CustomerBalance, buckets: number, first: number, last: number): ImageRow {
  const subtotal = (column: number, fen: number): ImageCell => {
    const letters = columnLetters(column);
    return { formula: `=SUBTOTAL(9,${letters}${first}:${letters}${last})`, value: fen / 100, style: 'subtotalMoney' };
  };
  const cells: ImageCell[] = LEADING.map(() => textCell('', 'subtotalText'));
  cells[0] = textCell(balance.customer, 'subtotalText');
  cells[CURRENCY - 1] = textCell(balance.currency, 'subtotalText');
  cells[OPEN - 1] = subtotal(OPEN, balance.open);
  return [...cells, ...Array.from({ length: buckets }, (_, index) => subtotal(FIRST_BUCKET + index, balance.buckets[index] ?? 0))];
}

function itemRow(item: OpenItem, buckets: number, locale: Locale): ImageRow {
  return [
    textCell(item.customer),
    textCell([item.number, item.milestone].filter(Boolean).join(' ')),
    textCell(say(locale, { id: `results.kind.${item.kind}` })),
    dateCell(item.documentDate),
    dateCell(item.dueDate),
    textCell(dueBasisText(item, locale)),
    textCell(item.currency),
    moneyCell(item.open),
    item.daysOverdue === null ? textCell('') : { value: item.daysOverdue, style: 'days' },
    ...Array.from({ length: buckets }, (_, index) => moneyCell(index === item.bucket ? item.open : null)),
    sourceCell(rowCell(item.row)),
  ];
}

/** How the due date came about, and that its year's holidays are not known. */
function dueBasisText(item: OpenItem, locale: Locale): string {
  return [item.dueBasis.message, dueCalendarNotice(item)].flatMap((message) => (message ? [say(locale, message)] : [])).join(' ');
}

/** What is not part of the balance: cash without an item, negative because it will reduce it, and parts whose condition has not come. */
function outside(report: Report, locale: Locale): ImageRow[] {
  const { unapplied, items } = report.receivables;
  const waiting = items.filter((item) => item.kind === 'notTriggered');
  const rows: ImageRow[] = [];
  const section = (id: string, lines: readonly ImageRow[]): void => {
    if (lines.length > 0) rows.push([], [{ value: say(locale, { id }), style: 'caption' }], ...lines);
  };
  section('results.aging.unapplied', unapplied.map((cash) => cashRow(cash, report, locale)));
  section('results.aging.notTriggered', waiting.map((item) => itemRow(item, report.receivables.bucketLabels.length, locale)));
  return rows;
}

function cashRow(cash: UnappliedCash, report: Report, locale: Locale): ImageRow {
  return [
    textCell(cash.customer ?? say(locale, { id: 'results.aging.unknownPayer' })),
    textCell(say(locale, cash.reason)),
    textCell(say(locale, { id: 'results.kind.unapplied' })),
    dateCell(cash.receipt.day('receiptDate').value),
    dateCell(null),
    textCell(''),
    textCell(cash.currency),
    moneyCell(-cash.amount),
    textCell(''),
    ...report.receivables.bucketLabels.map(() => textCell('')),
    sourceCell(rowCell(cash.receipt)),
  ];
}
