import type { DealReadiness, RuleResult } from '../../checklist/rule';
import type { Message } from '../../domain/message';
import type { Locale } from '../../messages/locale';
import { listed } from '../../messages/listed';
import { say } from '../../messages/say';
import { playName } from '../../playbook/play';
import type { DealAction } from '../../playbook/play';
import { RESULT_COLUMNS, SHEET_READINESS } from '../../sheets/owned-sheets';
import type { ImageCell, SheetImage } from '../../sheets/workbook';
import type { Report } from '../report';
import { TAB_COLOR, columnRange, currenciesOf, headRows, headerRow, moneyCell, rowCell, rowHeights, sourceCell, textCell } from './frame';
import type { ImageRow } from './frame';

const COLUMNS = RESULT_COLUMNS[SHEET_READINESS];
const WIDTHS = [11, 7, 26, 20, 16, 8, 6, 15, 15, 24, 30, 20, 34, 24, 16, 24];
const CURRENCY = 7;
const AMOUNTS = [8, 9];

/** 准备度: one row a deal in the order of the user's sheet, so that what somebody notes beside a row stays beside it. */
export function readinessImage(report: Report, locale: Locale): SheetImage {
  const currencies = currenciesOf(report);
  const header = 4 + currencies.length;
  const last = Math.max(header + 1, header + report.readiness.length);
  const totals = currencies.map((currency) => totalRow(report, locale, currency, currencies.length > 1, header + 1, last));
  const rows = report.readiness.map((readiness, index) => dealRow(readiness, report.dealActions[index], locale));
  const all: ImageRow[] = [...headRows(report, locale, say(locale, { id: 'results.readiness.title' })), ...totals, headerRow(locale, COLUMNS), ...rows];
  const status = { firstRow: header + 1, firstColumn: 1, lastRow: last, lastColumn: 1 };
  return {
    name: SHEET_READINESS,
    widths: WIDTHS,
    rows: all,
    rowHeights: rowHeights(all, WIDTHS),
    frozenRows: header,
    frozenColumns: 3,
    table: { name: 'HuikuanReadiness', headerRow: header },
    conditionalFormats: [
      { rect: status, formula: `=LEFT($A${header + 1},1)="✓"`, look: 'success' },
      { rect: status, formula: `=LEFT($A${header + 1},1)="◐"`, look: 'warning' },
    ],
    print: { orientation: 'landscape', titleRows: header, headerLeft: report.settings.company.name, headerRight: SHEET_READINESS, lastColumn: 12 },
    tabColor: TAB_COLOR,
  };
}

/** Totals follow the filter while there is one currency; with several they are split by currency instead. */
function totalRow(report: Report, locale: Locale, currency: string, several: boolean, first: number, last: number): ImageRow {
  const deals = report.readiness.map(({ deal }) => deal).filter((deal) => deal.currency === currency);
  const sums = [deals.reduce((sum, deal) => sum + (deal.amount ?? 0), 0), deals.reduce((sum, deal) => sum + deal.open, 0)];
  const cells: (ImageCell | null)[] = COLUMNS.map(() => null);
  cells[2] = textCell(say(locale, { id: 'results.total', values: { currency } }), 'totalText');
  AMOUNTS.forEach((column, index) => {
    const range = columnRange(column, first, last);
    const formula = several ? `=SUMIFS(${range},${columnRange(CURRENCY, first, last)},"${currency}")` : `=SUBTOTAL(109,${range})`;
    cells[column - 1] = { formula, value: (sums[index] ?? 0) / 100, style: 'totalMoney' };
  });
  return cells;
}

function dealRow({ deal, score, status, results }: DealReadiness, action: DealAction | undefined, locale: Locale): ImageRow {
  const gaps = results.filter((result) => result.status === 'missing' || result.status === 'noColumn');
  const blocking = gaps.filter(({ rule }) => rule.severity === 'blocking');
  const others = gaps.filter(({ rule }) => rule.severity !== 'blocking');
  const settled = status === 'settled';
  const smallest = [...blocking, ...results.filter((result) => result.status === 'doubtful'), ...others].find(({ fix }) => fix !== null);
  const names = (some: readonly RuleResult[]): string => (settled ? '' : listed(locale, some.map((result) => say(locale, nameOf(result)))));
  return [
    textCell(say(locale, { id: `results.status.${status}` })),
    score === null ? textCell(say(locale, { id: 'results.scoreSettled' })) : { value: score, style: 'percent' },
    textCell(deal.customer ?? ''),
    textCell(deal.name),
    textCell(deal.number),
    textCell(deal.row.text('salesOwner').value ?? ''),
    textCell(deal.currency),
    moneyCell(deal.amount),
    moneyCell(deal.open),
    textCell(names(blocking), 'wrap'),
    textCell(names(others), 'wrap'),
    textCell(names(results.filter((result) => result.status === 'doubtful')), 'wrap'),
    textCell(settled || !smallest?.fix ? '' : say(locale, smallest.fix), 'wrap'),
    textCell(results.filter((result) => result.status === 'accepted').map((result) => say(locale, acceptedText(result))).join('\n'), 'wrap'),
    sourceCell(rowCell(deal.row)),
    textCell(action ? say(locale, playName(action.play)) : ''),
  ];
}

function nameOf({ rule, status }: RuleResult): Message {
  const name: Message = { id: `rule.${rule.id}.name` };
  return status === 'noColumn' ? { id: 'results.noColumn', values: { rule: name } } : name;
}

function acceptedText({ rule, reason }: RuleResult): Message {
  return { id: 'results.accepted', values: { rule: { id: `rule.${rule.id}.name` }, reason } };
}
