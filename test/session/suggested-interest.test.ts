import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import { suggestedInterest } from '../../src/session/views/suggested-interest';
import { CUSTOMER, CUT_OFF, givenReceivables } from '../letters/given';

const OVERDUE = givenReceivables([{ number: 'A', amount: 100, dueDate: CUT_OFF - 10 }, { number: 'B', amount: 100, dueDate: CUT_OFF - 45 }]);
const LPR = { rate: 0.03, on: CUT_OFF - 50 };
const suggested = (settings: Partial<Settings>, receivables = OVERDUE, currency = 'CNY') => suggestedInterest({ receivables, settings: { ...DEFAULT_SETTINGS, ...settings } }, [{ customer: CUSTOMER, currency }]);

describe('the rate suggested for late interest', () => {
  it('is the agreed one before any other', () => expect(suggested({ agreedAnnualRate: 0.18, lpr: LPR })?.annualRate).toBe(0.18));
  it('is the LPR with its factor where nothing was agreed, by the day of the first breach', () => {
    expect(suggested({ lpr: LPR, lprFactor: 1.3 })).toMatchObject({ annualRate: 0.039, message: { id: 'domain.interest.lpr' } });
  });
  it('is left to the user where no rate was stated', () => expect(suggested({})).toMatchObject({ annualRate: null, message: { id: 'domain.interest.noRate' } }));
  it('is no LPR for another currency, but is what was agreed', () => {
    const dollars = givenReceivables([{ number: 'A', amount: 100, dueDate: CUT_OFF - 10 }], [], 'USD');
    expect(suggested({ lpr: LPR }, dollars, 'USD')).toBeNull();
    expect(suggested({ agreedAnnualRate: 0.06 }, dollars, 'USD')?.annualRate).toBe(0.06);
  });
  it('is none where nothing is overdue', () => expect(suggested({ agreedAnnualRate: 0.18 }, givenReceivables([{ number: 'A', amount: 100, dueDate: CUT_OFF + 10, daysOverdue: -10 }]))).toBeNull());
});
