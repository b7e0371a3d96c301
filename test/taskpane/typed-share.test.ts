import { shareText, typedShare } from '../../src/taskpane/typed-share';

test.each<[string, number | null | undefined]>([['4.35', 0.0435], ['4.35%', 0.0435], ['４.３５％', 0.0435], ['100', 1], ['0', 0], ['', null], ['  ', null], ['%', null], ['120', undefined], ['-1', undefined], ['1.23456', undefined], ['多少', undefined]])('%j → %p', (text, share) => expect(typedShare(text)).toBe(share));
test.each<[number | null, string]>([[0.0435, '4.35'], [0.07, '7'], [null, ''], [0, '0']])('%p is shown as %j', (share, text) => {
  expect(shareText(share)).toBe(text);
  expect(typedShare(text)).toBe(share);
});
