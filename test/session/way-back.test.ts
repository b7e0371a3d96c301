import { newLetterJob } from '../../src/session/letter-job';
import { initialState } from '../../src/session/state';
import { wayBack } from '../../src/session/way-back';
import { SMALL_TODAY } from '../support/small-ledger';

const letters = initialState({ locale: 'zh-CN', today: SMALL_TODAY, readOnly: false, undo: null, tab: 'letters' });
const job = newLetterJob([{ customer: 'A', currency: 'CNY' }]);
const at = (part: Partial<typeof job>) => wayBack({ ...letters, letterJob: { ...job, ...part } });

describe('the way back', () => {
  it('leads out of a page in front of its tab first', () => {
    expect(wayBack({ place: { tab: 'letters', detail: { kind: 'findings' } }, letterJob: { ...job, step: 'review' } })).toEqual({ type: 'wentBack' });
  });

  it('leads among the letters a step at a time', () => {
    expect(at({ step: 'review', goesOn: true })).toMatchObject({ job: { step: 'purpose', goesOn: false, outcome: null } });
    expect(at({ step: 'purpose' })).toMatchObject({ job: { step: 'choose' } });
  });

  it.each([
    ['with nothing before the first page', wayBack(letters)],
    ['from the choice of customers', at({ step: 'choose' })],
    ['past a question about letters that were stopped', at({ step: 'review', stopped: { letters: [], zip: new Uint8Array(), total: 2 } })],
    ['from another tab', wayBack({ place: { tab: 'next', detail: null }, letterJob: { ...job, step: 'review' } })],
  ])('leads nowhere %s', (_, event) => expect(event).toBeNull());
});
