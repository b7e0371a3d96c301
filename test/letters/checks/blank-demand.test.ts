import { severities } from '../checked';

describe('blank-demand', () => {
  it('blocks a request for payment without a figure', () => expect(severities('blank-demand', { form: 'blank', purpose: 'demand' })).toEqual(['block']));
  it('lets the blank form reconcile, and the positive form demand', () => {
    expect(severities('blank-demand', { form: 'blank' })).toEqual([]);
    expect(severities('blank-demand', { purpose: 'demand' })).toEqual([]);
  });
});
