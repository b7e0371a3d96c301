import { printReport } from '../../src/cli/print-report';
import { dayOf } from '../../src/domain/day';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { CALENDAR_YEARS } from '../../src/domain/working-days';
import { makeReport } from '../../src/report/make-report';
import type { Report } from '../../src/report/report';
import { resultImages } from '../../src/report/sheets';
import { reportJson } from '../../src/report/to-json';
import { calendarNotices } from '../../src/session/views/deal-list';
import { ledgerOf } from '../support/ledger';

const BEYOND = CALENDAR_YEARS.last + 1;
const NOTICE = `${BEYOND} 年的放假安排未知，工作日只按周末推算。`;

/** One deal, invoiced in two parts that are due in May of these years, as of the middle of the last known year. */
function dueIn(...years: readonly number[]): Report {
  const invoices = years.map((year, index) => ({ customerName: '甲公司', contractNo: 'HT-1', invoiceNo: `FP-${index + 1}`, invoiceDate: `${CALENDAR_YEARS.last}-01-05`, amountInclTax: 50, dueDate: `${year}-05-06` }));
  const deals = [{ customerName: '甲公司', contractNo: 'HT-1', contractAmount: 100, contractDate: `${CALENDAR_YEARS.last}-01-02` }];
  return makeReport(ledgerOf({ deals, invoices }), DEFAULT_SETTINGS, dayOf(CALENDAR_YEARS.last, 6, 30) ?? NaN);
}
const agingTexts = (report: Report): string[] => resultImages(report, 'zh-CN').find(({ name }) => name === '账龄')?.rows.flat().map((cell) => String(cell?.value)) ?? [];

describe('a due date in a year whose holidays are not known', () => {
  const report = dueIn(CALENDAR_YEARS.last, BEYOND);

  test('the aging sheet says it beside where the date comes from, on that line alone', () => {
    expect(agingTexts(report).filter((text) => text.includes('放假安排'))).toEqual([`到期日按表中所写。 ${NOTICE}`]);
  });

  test('the command line prints it under the figures, once, and in JSON each item has both days', () => {
    const printed = printReport(report, 'book.xlsx', true, 'zh-CN');
    const told = printed.filter((line) => line.includes('放假安排'));
    expect(told).toEqual([expect.stringMatching(new RegExp(`^  1 笔未收款的到期日所在年份，放假安排未知（已知 ${CALENDAR_YEARS.first}–${CALENDAR_YEARS.last} 年）`))]);
    expect(printed.indexOf(told[0] ?? '')).toBeLessThan(printed.findIndex((line) => line.startsWith('可以收款') || line.includes('准备度')));
    expect(reportJson(report).items.map(({ number, calendarKnown, dueDate, rolledDueDate }) => [number, calendarKnown, dueDate === rolledDueDate])).toEqual([['FP-1', true, true], ['FP-2', false, true]]);
  });

  test('a deal tells each year once, the earliest first', () => {
    const years = (...due: number[]): (string | undefined)[] => calendarNotices(dueIn(...due).receivables.deals[0] ?? never()).map(({ values }) => values?.year as string);
    expect(years(BEYOND + 1, BEYOND, BEYOND)).toEqual([String(BEYOND), String(BEYOND + 1)]);
    expect(years(CALENDAR_YEARS.last)).toEqual([]);
  });
});

test('known years need no word', () => {
  const report = dueIn(CALENDAR_YEARS.last);
  expect([...agingTexts(report), ...printReport(report, 'book.xlsx', true, 'zh-CN')].join()).not.toContain('放假安排');
});

function never(): never {
  throw new Error('no deal');
}
