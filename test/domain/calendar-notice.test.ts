import { calendarNotice, dueCalendarNotice } from '../../src/domain/calendar-notice';
import { dayOf, toIso } from '../../src/domain/day';
import type { OpenItem } from '../../src/domain/receivables';
import { dueDate, parseTerms } from '../../src/domain/terms';
import { CALENDAR_YEARS } from '../../src/domain/working-days';
import { compute, findingIds, invoice, lines } from '../support/compute';

const KNOWN = CALENDAR_YEARS.last;
const BEYOND = KNOWN + 1;
const day = (year: number, month: number, date: number): number => dayOf(year, month, date) ?? NaN;
/** The first Saturday of a May that nobody has published. */
const saturday = [1, 2, 3, 4, 5, 6, 7].map((date) => day(BEYOND, 5, date)).find((each) => each % 7 === 0) ?? NaN;
const AS_OF = `${KNOWN}-06-30`;
const only = (items: readonly OpenItem[]): OpenItem => {
  const [item] = items;
  if (!item) throw new Error('no item');
  return item;
};

test('names the year whose holidays are not known, on either side', () => {
  expect(calendarNotice(day(KNOWN, 12, 30), day(BEYOND, 1, 14))).toEqual({ id: 'domain.calendarUnknown', values: { year: String(BEYOND) } });
  expect(calendarNotice(day(CALENDAR_YEARS.first - 1, 12, 30), day(CALENDAR_YEARS.first, 1, 14))?.values).toEqual({ year: String(CALENDAR_YEARS.first - 1) });
  expect(calendarNotice(day(KNOWN - 1, 12, 30), day(KNOWN, 1, 14))).toBeNull();
});

describe('an open item due beyond the known holidays', () => {
  const one = (settings: object = {}, more: object = {}): ReturnType<typeof compute> => compute({ invoices: [invoice('1', 100, toIso(saturday), more)] }, AS_OF, settings);

  test('says so, keeps the contract date, and is moved over the weekend only', () => {
    const item = only(one().items);
    expect([item.calendarKnown, item.dueDate, item.rolledDueDate]).toEqual([false, saturday, saturday + 2]);
    expect(dueCalendarNotice(item)).toEqual({ id: 'domain.calendarUnknown', values: { year: String(BEYOND) } });
  });

  test('is reported once a sheet with how many there are; no figure changes', () => {
    const due = toIso(saturday);
    const result = compute({ invoices: [invoice('1', 100, due), invoice('2', 50, due), invoice('3', 20, `${KNOWN}-05-06`)] }, AS_OF);
    expect(result.findings.map(({ id, severity, message }) => [id, severity, message.values?.count, message.values?.last])).toEqual([['calendarUnknown', 'info', 2, String(KNOWN)]]);
    expect(lines(result)).toEqual([`3 invoice 2000 2000 ${KNOWN}-05-06 31-60天`, `1 invoice 10000 10000 ${due} 未到期`, `2 invoice 5000 5000 ${due} 未到期`]);
    expect(result.balances[0]?.difference).toBe(0);
  });

  test('is not reported once it is paid', () => {
    const item = one({}, { receivedAmount: 100, receiptDate: `${KNOWN}-06-01` });
    expect([only(item.items).open, findingIds(item)]).toEqual([0, []]);
  });

  test('has nothing to say where rest days are not rolled', () => {
    const item = only(one({ rollRestDays: false }).items);
    expect([item.calendarKnown, item.rolledDueDate, dueCalendarNotice(item)]).toEqual([true, saturday, null]);
  });

  test('without a due date there is nothing to know', () => {
    const item = only(compute({ invoices: [invoice('1', 100, null)] }, AS_OF).items);
    expect([item.calendarKnown, dueCalendarNotice(item)]).toEqual([true, null]);
  });
});

describe('working days as a payment period', () => {
  const start = day(KNOWN, 12, 28);
  const terms = parseTerms('10个工作日');

  test('that run into an unknown year say so even where rest days are not rolled', () => {
    expect(dueDate(terms, { invoice: start }, { roll: false })).toMatchObject({ status: 'ok', calendarKnown: false });
    expect(dueDate(terms, { invoice: start - 60 }, { roll: false })).toMatchObject({ calendarKnown: true });
    // Calendar days to the same week need no calendar.
    expect(dueDate(parseTerms('14天'), { invoice: start }, { roll: false })).toMatchObject({ calendarKnown: true });
  });

  test('hold for the parts of a plan as well', () => {
    const deal = (contractDate: string): object => ({ customerName: '甲公司', contractNo: 'HT-1', contractAmount: 1000, contractDate, termsText: '合同签订后10个工作日付30%，验收后付70%' });
    const prepaid = (contractDate: string): boolean | undefined => compute({ deals: [deal(contractDate)] }, `${BEYOND}-01-31`, { rollRestDays: false }).items.find(({ event }) => event === 'prepayment')?.calendarKnown;
    expect([prepaid(`${KNOWN}-12-28`), prepaid(`${KNOWN}-10-28`)]).toEqual([false, true]);
  });
});
