import { CUSTOMER, givenLedger } from '../given';
import { severities } from '../checked';

const short = givenLedger({ customers: [{ customerName: CUSTOMER }] });

describe('full-name', () => {
  it('is silent with a registered name', () => expect(severities('full-name')).toEqual([]));
  it('blocks a short name', () => expect(severities('full-name', { ledger: short })).toEqual(['block']));
  it('only warns on the internal meeting sheet', () => expect(severities('full-name', { ledger: short, template: 'meeting-sheet' })).toEqual(['warn']));
});
