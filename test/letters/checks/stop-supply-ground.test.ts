import { severities } from '../checked';

describe('stop-supply-ground', () => {
  it('always says what the law wants before supply is stopped', () => expect(severities('stop-supply-ground', { template: 'stop-supply' })).toEqual(['warn']));
  it('is silent for other letters', () => expect(severities('stop-supply-ground')).toEqual([]));
});
