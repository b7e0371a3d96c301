import { partsOf } from '../../domain/day';
import type { Locale } from '../../messages/locale';
import { listed } from '../../messages/listed';
import { say } from '../../messages/say';
import type { WorkLine } from '../../playbook/play';
import { playName } from '../../playbook/play';
import { RESULT_COLUMNS, SHEET_NEXT } from '../../sheets/owned-sheets';
import type { ImageCell, SheetImage } from '../../sheets/workbook';
import type { Report } from '../report';
import { TAB_COLOR, columnRange, currenciesOf, dateCell, headRows, headerRow, moneyCell, rowCell, rowHeights, sourceCell, textCell } from './frame';
import type { ImageRow } from './frame';

const COLUMNS = RESULT_COLUMNS[SHEET_NEXT];
const WIDTHS = [5, 11, 16, 26, 18, 6, 15, 8, 18, 8, 36, 48, 12, 11, 15, 16];
const CURRENCY = 6;
const OPEN = 7;
const STATE = 13;

/** 下一步: one line per customer and currency, most important first. Nature of the debt and sanctions stay out of the workbook. */
export function nextImage(report: Report, locale: Locale): SheetImage {
  const currencies = currenciesOf(report);
  const header = 4 + currencies.length;
  const last = Math.max(header + 1, header + report.workList.length);
  const { year, month, day } = partsOf(report.asOf);
  const body = { firstRow: header + 1, lastRow: last };
  const rows: ImageRow[] = [
    ...headRows(report, locale, say(locale, { id: 'results.next.title' })),
    ...currencies.map((currency) => totalRow(report, locale, currency, currencies.length > 1, header + 1, last)),
    headerRow(locale, COLUMNS),
    ...report.workList.map((line, index) => lineRow(line, index + 1, report, locale)),
  ];
  return {
    name: SHEET_NEXT,
    widths: WIDTHS,
    rows,
    rowHeights: rowHeights(rows, WIDTHS),
    frozenRows: header,
    frozenColumns: 4,
    table: { name: 'HuikuanNext', headerRow: header },
    conditionalFormats: [
      { rect: { ...body, firstColumn: 2, lastColumn: 2 }, formula: `=AND(ISNUMBER($B${header + 1}),$B${header + 1}<DATE(${year},${month},${day}))`, look: 'strong' },
      { rect: { ...body, firstColumn: 1, lastColumn: COLUMNS.length }, formula: `=AND($A${header + 1}<>"",$M${header + 1}<>"${say(locale, { id: 'results.state.open' })}")`, look: 'muted' },
    ],
    print: { orientation: 'landscape', titleRows: header, headerLeft: report.settings.company.name, headerRight: SHEET_NEXT, lastColumn: STATE },
    tabColor: TAB_COLOR,
  };
}

function totalRow(report: Report, locale: Locale, currency: string, several: boolean, first: number, last: number): ImageRow {
  const cells: (ImageCell | null)[] = COLUMNS.map(() => null);
  cells[3] = textCell(say(locale, { id: 'results.total', values: { currency } }), 'totalText');
  const range = columnRange(OPEN, first, last);
  const open = report.workList.filter((line) => line.currency === currency).reduce((sum, line) => sum + line.open, 0);
  cells[OPEN - 1] = {
    formula: several ? `=SUMIFS(${range},${columnRange(CURRENCY, first, last)},"${currency}")` : `=SUBTOTAL(109,${range})`,
    value: open / 100, style: 'totalMoney',
  };
  return cells;
}

function lineRow(line: WorkLine, order: number, report: Report, locale: Locale): ImageRow {
  const { item, play, advice } = line.action;
  const promise = [...(line.promises ?? [])].reverse().find(({ status }) => status === 'pending');
  const longest = Math.max(0, ...line.items.map(({ item: each }) => (each && each.open > 0 ? (each.daysOverdue ?? 0) : 0)));
  // Reasons of a sanctions ladder name its steps; a sheet says at most that the matter goes up.
  const reasons = advice.ladder ? [] : advice.reasons;
  return [
    { value: order, style: 'integer' },
    dateCell(advice.channel === 'none' && line.snoozedUntil ? line.snoozedUntil : advice.by),
    textCell(say(locale, playName(play))),
    textCell(line.customer),
    textCell(item?.deal?.name || item?.number || ''),
    textCell(line.currency),
    moneyCell(line.open),
    longest > 0 ? { value: longest, style: 'days' } : textCell(''),
    textCell(whom(line, locale), 'wrap'),
    textCell(say(locale, { id: `results.channel.${advice.channel}` })),
    textCell(reasons.map(({ message }) => say(locale, message)).join('\n'), 'wrap'),
    textCell(advice.words === null ? '' : say(report.settings.customerLanguage, advice.words), 'wrap'),
    stateCell(line, locale),
    dateCell(promise?.due ?? null),
    moneyCell(promise?.amount ?? null),
    sourceCell(item ? rowCell(item.row) : null),
  ];
}

/** Whom to contact; who of ours is to do it when there are several. */
function whom(line: WorkLine, locale: Locale): string {
  const { who } = line.action.advice;
  return line.owners.length > 1 ? say(locale, { id: 'results.several', values: { who, owners: listed(locale, line.owners), caller: line.caller } }) : who;
}

function stateCell(line: WorkLine, locale: Locale): ImageCell {
  if (line.snoozedUntil) return textCell(say(locale, { id: 'results.state.snoozed', values: { until: { day: line.snoozedUntil } } }));
  return textCell(say(locale, { id: line.action.advice.channel === 'none' ? 'results.state.waiting' : 'results.state.open' }));
}
