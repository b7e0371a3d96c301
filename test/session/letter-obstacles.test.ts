import { LetterSession, NINGBO } from '../support/letter-session';
import { SMALL_LEDGER } from '../support/small-ledger';

describe('what keeps letters from going out', () => {
  it('is named for each customer, and our own company, which is asked for on the way, is no part of it', async () => {
    const letters = await LetterSession.checked({}, null);
    expect(await letters.commands.letterObstacles()).toEqual(new Map());
  });

  it('names the customer whose full name nobody knows', async () => {
    const named = Object.fromEntries(Object.entries(SMALL_LEDGER).map(([sheet, rows]) => [sheet, rows.map((row) => row.map((cell) => (cell === NINGBO.customer ? '海川' : cell)))]));
    const letters = await LetterSession.checked({}, null, named);
    const found = await letters.commands.letterObstacles();
    expect([...found.keys()]).toEqual(['海川']);
    expect(found.get('海川')).toEqual([{ id: 'letters.check.fullName', values: { name: '海川' } }]);
  });

  it('is worked out once for a report', async () => {
    const letters = await LetterSession.checked();
    expect(await letters.commands.letterObstacles()).toBe(await letters.commands.letterObstacles());
  });
});
