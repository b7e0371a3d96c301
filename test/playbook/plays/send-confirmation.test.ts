import { sendConfirmation } from '../../../src/playbook/plays/send-confirmation';
import { factsOf, told } from '../facts';

const letter = { letterPurpose: '核对账目', letterSentDate: '2025-03-27' };

describe('send-confirmation', () => {
  it.each([
    ['no letter at all', {}, true],
    ['a letter 90 days ago', { letters: [letter] }, false],
    ['a letter 91 days ago', { letters: [{ ...letter, letterSentDate: '2025-03-26' }] }, true],
    ['a demand confirms nothing', { letters: [{ ...letter, letterPurpose: '逾期催告函' }] }, true],
    ['a confirmation that also asks for payment', { letters: [{ ...letter, letterPurpose: '请求付款' }] }, false],
    ['a letter whose purpose nobody wrote', { letters: [{ ...letter, letterPurpose: '' }] }, false],
    ['a letter that lists other invoices', { letters: [{ ...letter, letterItems: '25110002、25110003' }] }, true],
    ['a letter that lists this one', { letters: [{ ...letter, letterItems: '25110001、25110003' }] }, false],
    ['a letter that lists this one with its amount', { letters: [{ ...letter, letterItems: '25110001：100,000.00' }] }, false],
    ['a letter in another currency', { letters: [{ ...letter, currency: 'USD' }] }, true],
    ['an item due beyond the horizon', { item: { dueDate: 45_870 } }, false],
    ['an item over thirty days late', { item: { dueDate: 45_800 } }, false],
  ])('%s', (_, given, applies) => {
    expect(sendConfirmation.applies(factsOf(given))).toBe(applies);
  });

  it('says how long ago the last one went out', () => {
    const { reasons, cells } = told(sendConfirmation.advise(factsOf({ letters: [{ ...letter, letterSentDate: '2025-03-17' }] })));
    expect(reasons[0]).toBe('上次对账是 100 天前，超过 90 天');
    expect(cells).toBeGreaterThan(1);
  });
});
