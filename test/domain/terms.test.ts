import fc from 'fast-check';
import { fromIso, toIso } from '../../src/domain/day';
import { dueDate, parseTerms, termsReadings } from '../../src/domain/terms';
import type { TermsEvents } from '../../src/domain/terms';
import { CALENDAR_YEARS, addWorkingDays, isWorkingDay, rollToWorkingDay } from '../../src/domain/working-days';
import { hasMessage } from '../../src/messages/say';

const day = (iso: string): number => fromIso(iso) ?? NaN;
const EVENTS: TermsEvents = { invoice: day('2025-01-10'), delivery: day('2025-01-15'), acceptance: day('2025-02-01'), signing: day('2024-12-20') };

function due(text: string, events: TermsEvents = EVENTS, reading: 'A' | 'B' | 'C' = 'A'): string {
  const answer = dueDate(parseTerms(text), events, { reading });
  return answer.status === 'ok' ? toIso(answer.day) : answer.reason;
}

describe('terms of the reference', () => {
  test.each([['N天', '2025-03-05', '30天', '2025-04-04'], ['开票后N天', '2025-03-05', '开票后30天', '2025-04-04']])('%s', (_name, invoice, text, expected) => expect(due(text, { invoice: day(invoice) })).toBe(expected));
  test.each([['A', '2025-03-02'], ['B', '2025-02-28'], ['C', '2025-02-10']] as const)('月结30天 reading %s is %s', (reading, expected) => expect(due('月结30天', EVENTS, reading)).toBe(expected));
  test('次月结30天', () => expect(due('次月结30天')).toBe('2025-03-03'));
  test('扎账日 25: 26 January belongs to the period ending 25 February', () => {
    expect(due('扎账日25日，后30天', { invoice: day('2025-01-25') })).toBe('2025-02-24');
    expect(due('扎账日25日，后30天', { invoice: day('2025-01-26') })).toBe('2025-03-27');
  });
  test('45 days then month end, against month end then 45 days', () => {
    expect([due('45天月底', { invoice: day('2021-09-13') }), due('月末+45天', { invoice: day('2021-09-13') })]).toEqual(['2021-10-31', '2021-11-14']);
  });
  test('one month from 15 February, month end', () => expect(due('1个月月底', { invoice: day('2025-02-15') })).toBe('2025-03-31'));
  test('the three readings with their differences', () => {
    expect(termsReadings(parseTerms('月结30天'), day('2025-01-10')).map((each) => [each.reading, toIso(each.day), each.differenceDays])).toEqual([['A', '2025-03-02', 0], ['B', '2025-02-28', -2], ['C', '2025-02-10', -20]]);
    expect(termsReadings(parseTerms('30天'), day('2025-01-10'))).toEqual([]);
  });
});

describe('wordings', () => {
  test.each([
    ['30', '2025-02-09'], ['票后30天', '2025-02-09'], ['三十天', '2025-02-09'], ['30日内付清', '2025-02-09'], ['账期60天', '2025-03-11'], ['信用期90天', '2025-04-10'], ['货到30天', '2025-02-14'], ['发货后90天付款', '2025-04-15'],
    ['签收后7天', '2025-01-22'], ['验收后30天', '2025-03-03'], ['自验收合格之日起30日内', '2025-03-03'], ['货到验收合格后30天', '2025-03-03'], ['合同签订后30天', '2025-01-19'], ['款到发货', '2024-12-20'], ['货到付款', '2025-01-15'],
    ['现结', '2025-01-15'], ['见票即付', '2025-01-10'], ['10个工作日', '2025-01-24'], ['2周', '2025-01-24'], ['两周', '2025-01-24'], ['1个月后', '2025-02-10'], ['一个月', '2025-02-10'], ['半年', '2025-07-10'], ['次月1日', '2025-02-01'],
    ['次月底', '2025-02-28'], ['隔月10日', '2025-03-10'], ['月底', '2025-01-31'], ['开票后次月15日', '2025-02-15'], ['每月25日对账，次月15日付款', '2025-02-15'], ['扎账日20日 次月底', '2025-02-28'], ['每月15日付款', '2025-01-15'],
    ['季结30天', '2025-04-30'], ['月结60', '2025-04-01'], ['月结45天', '2025-03-17'], ['月结30天（电汇）', '2025-03-02'], ['2025-12-31前', '2025-12-31'], ['T+30', '2025-02-09'],
    ['Net 30', '2025-02-09'], ['30D', '2025-02-09'], ['2/7 net 30', '2025-02-09'], ['60 days from invoice date', '2025-03-11'], ['30 days end of month', '2025-02-28'], ['End of following month', '2025-02-28'],
    ['10 days after end of next month', '2025-03-10'], ['30 days after the end of the month', '2025-03-02'], ['15th of next month', '2025-02-15'], ['Due on receipt', '2025-01-10'], ['COD', '2025-01-15'], ['45 days after delivery', '2025-03-01'],
  ])('%s → %s', (text, expected) => expect(due(text)).toBe(expected));

  test('month ends are clamped', () => expect([due('1个月', { invoice: day('2025-01-31') }), due('次月31日', { invoice: day('2025-01-10') })]).toEqual(['2025-02-28', '2025-02-28']));
});

describe('no date, with the reason', () => {
  test.each([
    ['', 'blank'], ['暂无', 'blank'], ['月结', 'monthlyAlone'], ['协商', 'negotiable'], ['背靠背', 'conditional'], ['按进度', 'conditional'], ['预付款到后45天', 'conditional'], ['业主付款后30天', 'conditional'], ['滚动结算', 'rolling'],
    ['见合同', 'seeContract'], ['扎账日25日', 'closingAlone'], ['次月', 'noDay'], ['预付30%-发货60%-质保10%', 'milestones'], ['3331', 'milestones'], ['91', 'daysOrMilestones'], ['100', 'daysOrMilestones'], ['30 days EOM', 'eomOrder'],
    ['货到票未到', 'conditional'], ['完成程度50%', 'milestones'], ['质保期满', 'conditional'], ['备货完成后', 'unknownWording'], ['料到启动施工后', 'unknownWording'], ['约定日期', 'unknownWording'], ['货到票到固定日期', 'unknownWording'], ['其他', 'unknownWording'],
    ['随便', 'unknownWording'], ['年底', 'unknownWording'], ['30天或60天', 'unknownWording'], ['票到30天', 'eventMissing'], ['货到票到30天', 'eventMissing'], ['99999天', 'unknownWording'],
  ])('%s: %s', (text, reason) => expect(due(text)).toBe(reason));

  test('every reason has its sentence', () => {
    for (const text of ['', '月结', '协商', '背靠背', '滚动结算', '见合同', '扎账日25日', '次月', '3331', '91', '30 days EOM', '随便', '票到30天']) expect(hasMessage(dueDate(parseTerms(text), EVENTS).message.id)).toBe(true);
  });
});

test('a due date never lies before the event it counts from', () => {
  const wordings = ['30天', '月结30天', '次月结30天', '扎账日25日后30天', '次月底', '次月1日', '每月15日付款', '季末', '10个工作日', '半年', '45天月底', '月末+45天', '隔月10日', '验收后30天', '货到7天', '合同签订后0天'];
  fc.assert(fc.property(fc.constantFrom(...wordings), fc.integer({ min: 43_000, max: 47_000 }), fc.constantFrom('A' as const, 'B' as const, 'C' as const), (text, start, reading) => {
    const answer = dueDate(parseTerms(text), { invoice: start, delivery: start, acceptance: start, signing: start }, { reading });
    if (answer.status !== 'ok') throw new Error(`${text}: ${answer.reason}`);
    expect(answer.day).toBeGreaterThanOrEqual(start);
    expect(answer.rolled).toBeGreaterThanOrEqual(answer.day);
  }));
});

test('the contract date stays visible beside the rolled one', () => {
  const answer = dueDate(parseTerms('30天'), { invoice: day('2026-09-03') });
  expect(answer).toMatchObject({ status: 'ok', day: day('2026-10-03'), rolled: day('2026-10-08'), calendarKnown: true });
  expect(dueDate(parseTerms('30天'), { invoice: day('2026-09-03') }, { roll: false })).toMatchObject({ rolled: day('2026-10-03') });
});

describe('working days', () => {
  test.each([['2026-10-03', '2026-10-08'], ['2026-09-20', '2026-09-20'], ['2025-02-05', '2025-02-05'], ['2025-02-08', '2025-02-08'], ['2025-02-09', '2025-02-10']])('%s is met on %s', (from, to) =>
    expect(rollToWorkingDay(day(from))).toEqual({ day: day(to), known: true }));
  test('a worked Sunday, a holiday, a plain day, and a year nobody knows yet', () => {
    expect([isWorkingDay(day('2026-09-20')), isWorkingDay(day('2026-10-01')), isWorkingDay(day('2025-02-10')), isWorkingDay(day('2095-01-03'))]).toEqual([true, false, true, null]);
  });
  test('beyond the published years only weekends are skipped, and it says so', () => expect(rollToWorkingDay(day('2095-01-01'))).toEqual({ day: day('2095-01-03'), known: false }));
  test('the library has the years from 2004 on, without a hole', () => expect(CALENDAR_YEARS.first).toBe(2004));
  test.each([['2026-09-30', 1, '2026-10-08'], ['2026-10-08', -1, '2026-09-30'], ['2025-02-07', 0, '2025-02-07'], ['2025-02-07', 2, '2025-02-10']])('%s and %d working days is %s', (from, n, to) =>
    expect(toIso(addWorkingDays(day(from), n))).toBe(to));
  test('there and back again', () => {
    fc.assert(fc.property(fc.integer({ min: 42_000, max: 46_000 }), fc.integer({ min: 1, max: 30 }), (from, n) => {
      const start = rollToWorkingDay(from).day;
      expect(addWorkingDays(addWorkingDays(start, n), -n)).toBe(start);
    }));
  });
});
