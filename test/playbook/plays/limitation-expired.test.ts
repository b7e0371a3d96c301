import { limitationExpired } from '../../../src/playbook/plays/limitation-expired';
import { day, factsOf, told } from '../facts';

const item = { dueDate: day('2022-05-20') };

describe('limitation-expired', () => {
  it('takes what is over, and not on its last day', () => {
    expect(limitationExpired.applies(factsOf({ item }))).toBe(true);
    expect(limitationExpired.applies(factsOf({ item, asOf: day('2025-05-20') }))).toBe(false);
    expect(limitationExpired.applies(factsOf({ item, asOf: day('2025-05-21') }))).toBe(true);
  });

  it('is not undone by a demand that came too late', () => {
    const log = [{ logDate: '2025-06-10', channel: '快递', deliveryProof: 'EMS 签收' }];
    expect(limitationExpired.applies(factsOf({ item, log }))).toBe(true);
  });

  it('goes to a lawyer first: no words for the customer, cells of the due date, no promise of law', () => {
    const advice = limitationExpired.advise(factsOf({ item }));
    expect(advice).toMatchObject({ words: null, channel: 'lawyer' });
    expect(told(advice).reasons[0]).toContain('已于 2025-05-20 届满');
    expect(told(advice).reasons[0]).toContain('不构成法律意见');
    expect(told(advice, 'en-US').reasons[0]).toContain('2025-05-20');
  });
});
