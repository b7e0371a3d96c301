import { CUSTOMER, FULL_NAME, givenLedger } from '../given';
import { severities } from '../checked';

const both = givenLedger({ customers: [{ customerName: CUSTOMER, customerFullName: FULL_NAME, customerType: '客户/供应商' }] });

describe('supplier-too', () => {
  it('warns when the customer is a supplier as well', () => expect(severities('supplier-too', { ledger: both })).toEqual(['warn']));
  it('is silent otherwise, and on the internal sheet', () => {
    expect(severities('supplier-too')).toEqual([]);
    expect(severities('supplier-too', { ledger: both, template: 'meeting-sheet' })).toEqual([]);
  });
});
