import { waitForPromise } from '../../../src/playbook/plays/wait-for-promise';
import { day, factsOf, told } from '../facts';

const promise = { logDate: '2025-06-20', promiseDate: '2025-06-30', promiseAmount: 100000, promiseDefault: '发催告函' };

describe('wait-for-promise', () => {
  it.each([
    ['a promise for all of it', [promise], true],
    ['a promise for part of it', [{ ...promise, promiseAmount: 40000 }], false],
    ['two promises that cover it together', [{ ...promise, promiseAmount: 40000 }, { ...promise, promiseDate: '2025-07-15', promiseAmount: 60000 }], true],
    ['a promise for this invoice', [{ ...promise, invoiceNo: '25110001' }], true],
    ['a promise for another invoice', [{ ...promise, invoiceNo: '25110009' }], false],
    ['a promise whose subject nobody knows', [{ ...promise, projectName: '老款子' }], true],
    ['a promise whose two working days are over', [{ ...promise, promiseDate: '2025-06-20' }], false],
    ['a promise that is logged later than today', [{ ...promise, logDate: '2025-06-26' }], false],
    ['no promise', undefined, false],
  ])('%s', (_, log, applies) => {
    expect(waitForPromise.applies(factsOf({ log }))).toBe(applies);
  });

  it('looks on the promised day, and shows the cells', () => {
    const advice = waitForPromise.advise(factsOf({ log: [promise] }));
    expect(advice).toMatchObject({ words: null, channel: 'none', by: day('2025-06-30') });
    expect(told(advice)).toMatchObject({ cells: 2, reasons: ['客户承诺 2025-06-30 付款，覆盖 ¥100,000.00：等到那天核实到账'] });
  });

  it('waits two working days after the promised day', () => {
    expect(waitForPromise.advise(factsOf({ log: [{ ...promise, promiseDate: '2025-06-24' }] })).by).toBe(day('2025-06-26'));
  });

  it('asks for the amount of a promise that has none', () => {
    const advice = waitForPromise.advise(factsOf({ log: [{ ...promise, promiseAmount: null }] }));
    expect(told(advice).reasons).toHaveLength(2);
  });
});
