import { CALENDAR_YEARS } from '../../../src/domain/working-days';
import { day } from '../given';
import { found, severities, words } from '../checked';

const december = day(CALENDAR_YEARS.last, 12, 30);

describe('calendar-known', () => {
  it('warns when the ten working days run into a year whose holidays are not known, and names it', () => {
    expect(severities('calendar-known', { today: december })).toEqual(['warn']);
    expect(words(found('calendar-known', { today: december }))[0]).toContain(`${CALENDAR_YEARS.last + 1} 年`);
  });
  it('warns for an instalment that was moved off a weekend only', () => {
    const plan = (parts: number): string[] => severities('calendar-known', { today: day(CALENDAR_YEARS.last, 7, 1), template: 'instalment-plan', instalments: { parts, firstDay: day(CALENDAR_YEARS.last, 10, 15), everyMonths: 1 } });
    expect([plan(3), plan(4)]).toEqual([[], ['warn']]);
  });
  it('is silent for known years, a reply date that the user chose, and the internal sheet', () => {
    expect(severities('calendar-known')).toEqual([]);
    expect(severities('calendar-known', { today: december, replyBy: december + 30 })).toEqual([]);
    expect(severities('calendar-known', { today: december, template: 'meeting-sheet' })).toEqual([]);
  });
});
