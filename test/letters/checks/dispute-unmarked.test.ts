import { disputeUnmarked } from '../../../src/letters/checks/dispute-unmarked';
import { draftLetter } from '../../../src/letters/draft';
import type { Letter } from '../../../src/letters/letter';
import { letterFacts } from '../../../src/letters/letter-facts';
import { confirmation } from '../../../src/letters/templates/confirmation';
import { givenReceivables, givenRequest, joined } from '../given';
import { severities } from '../checked';

const disputed = givenReceivables([{ number: 'A', amount: 100 }, { number: 'B', amount: 50, disputed: { sheet: '发票', row: 3, column: 9 } }]);

describe('dispute-unmarked', () => {
  it('is silent when the list carries the mark', () => expect(severities('dispute-unmarked', {}, disputed)).toEqual([]));
  it('blocks a list without the mark', () => {
    const request = givenRequest(disputed);
    const letter = draftLetter(request).letter as Letter;
    const blocks = letter.blocks.map((block) => (block.kind === 'table' ? { ...block, rows: block.rows.map((row) => row.map((cell) => (cell === '有争议' ? null : cell))) } : block));
    expect(disputeUnmarked.find({ letter: { ...letter, blocks }, template: confirmation, facts: letterFacts(request) }).map((each) => each.severity)).toEqual(['block']);
  });
  it('blocks when only one of two currencies marks a number that is disputed in both', () => {
    const place = { sheet: '发票', row: 3, column: 9 };
    const both = joined(givenReceivables([{ number: 'A', amount: 100, disputed: place }]), givenReceivables([{ number: 'A', amount: 50, disputed: place }], [], 'USD'));
    const request = givenRequest(both, { furtherCurrencies: ['USD'] });
    const letter = draftLetter(request).letter as Letter;
    let first = true;
    const blocks = letter.blocks.map((block) => {
      if (block.kind !== 'table' || !first) return block;
      first = false;
      return { ...block, rows: block.rows.map((row) => row.map((cell) => (cell === '有争议' ? null : cell))) };
    });
    expect(disputeUnmarked.find({ letter: { ...letter, blocks }, template: confirmation, facts: letterFacts(request) }).map((each) => each.severity)).toEqual(['block']);
  });
  it('warns when the letter lists nothing', () => expect(severities('dispute-unmarked', { form: 'blank' }, disputed)).toEqual(['warn']));
});
