import { disputeUnmarked } from '../../../src/letters/checks/dispute-unmarked';
import { draftLetter } from '../../../src/letters/draft';
import type { Letter } from '../../../src/letters/letter';
import { letterFacts } from '../../../src/letters/letter-facts';
import { confirmation } from '../../../src/letters/templates/confirmation';
import { givenReceivables, givenRequest } from '../given';
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
  it('warns when the letter lists nothing', () => expect(severities('dispute-unmarked', { form: 'blank' }, disputed)).toEqual(['warn']));
});
