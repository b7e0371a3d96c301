import { listedNumbers, listsItem } from '../../src/domain/listed-numbers';

describe('listedNumbers', () => {
  it.each([
    ['', []], ['INV-1', ['INV-1']], ['INV-1、INV-2，INV-3; INV-4|INV-5', ['INV-1', 'INV-2', 'INV-3', 'INV-4', 'INV-5']], ['INV-1：500.00\nINV-2=300', ['INV-1', 'INV-2']],
    ['HT/2025/01', ['HT/2025/01', 'HT', '2025', '01']], ['F1/F2', ['F1/F2', 'F1', 'F2']],
  ])('"%s"', (list, numbers) => {
    expect([...listedNumbers(list)]).toEqual(numbers);
  });
});

describe('listsItem', () => {
  it.each([
    ['INV-1、INV-2', 'INV-2', true], ['INV-1、INV-2', 'INV-3', false], ['INV-12', 'INV-1', false], ['HT/2025/01、HT/2025/02', 'HT/2025/02', true], ['INV-1：500.00', 'INV-1', true], ['', 'INV-1', true],
  ])('"%s" and %s', (list, number, listed) => {
    expect(listsItem(list, { number, deal: null })).toBe(listed);
  });

  it('knows an item by the number of its deal', () => {
    expect(listsItem('HT-1', { number: 'INV-1', deal: { number: 'HT-1' } })).toBe(true);
    expect(listsItem('HT-2', { number: 'INV-1', deal: { number: 'HT-1' } })).toBe(false);
  });
});
