import { brokenPromise } from '../../../src/playbook/plays/broken-promise';
import { factsOf, told } from '../facts';

const promise = { logDate: '2025-06-05', promiseDate: '2025-06-13', promiseAmount: 100000, promiseDefault: '按天计息' };

describe('broken-promise', () => {
  it.each([
    ['nothing came', {}, true],
    ['part of it came', { receipts: [{ receivedAmount: 1000, receiptDate: '2025-06-12' }] }, false],
    ['money came before the promise was made', { receipts: [{ receivedAmount: 100000, receiptDate: '2025-06-04' }] }, true],
    ['money came on the second working day after', { receipts: [{ receivedAmount: 100000, receiptDate: '2025-06-17' }] }, false],
    ['money came on the third', { receipts: [{ receivedAmount: 100000, receiptDate: '2025-06-18' }] }, true],
  ])('%s', (_, given, applies) => {
    expect(brokenPromise.applies(factsOf({ log: [promise], ...given }))).toBe(applies);
  });

  it('does what was agreed for that case', () => {
    const { reasons, words } = told(brokenPromise.advise(factsOf({ log: [promise] })));
    expect(reasons[1]).toBe('当时约定未兑现则：按天计息');
    expect(words).toContain('上次您说6月13日安排¥100,000.00');
    expect(words).toContain('没有付就按天计息');
  });

  it('keeps an agreement that speaks of a 合同 out of the words', () => {
    const advice = brokenPromise.advise(factsOf({ log: [{ ...promise, promiseDefault: '按合同第五条计息' }] }));
    expect(told(advice).reasons[1]).toContain('合同第五条');
    expect(told(advice).words).not.toMatch(/合同|说好了/);
  });

  it('asks to agree on something next time where nothing was agreed', () => {
    const advice = brokenPromise.advise(factsOf({ log: [{ ...promise, promiseDefault: '', promiseAmount: null }] }));
    expect(told(advice).reasons.slice(0, 2)).toEqual(['承诺 2025-06-13 付款，到期后两个工作日内没有到账', '当时没有约定未兑现怎么办，下次承诺要写上']);
  });
});
