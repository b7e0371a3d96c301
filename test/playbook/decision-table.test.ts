import { alsoFor, playFor } from '../../src/playbook/choose';
import type { PlayFacts, Situation } from '../../src/playbook/play-facts';
import { PLAYS } from '../../src/playbook/plays';
import { factsOf, inSituation } from './facts';

const BOTH = [false, true];
const INPUTS: { readonly [K in keyof Situation]: readonly Situation[K][] } = {
  settled: BOTH, smallDifference: BOTH, cashFirst: BOTH, limitation: ['open', 'ending', 'expired'], disputed: BOTH, notTriggered: BOTH,
  promise: ['none', 'pending', 'broken'], ladder: BOTH, gap: BOTH, confirmationDue: BOTH, daysPast: [-40, 0, 1, 30, 31, 60, 61, 90, 91, 181, 2000],
};

/** Every combination of the decision table's inputs. */
function* everySituation(): Generator<Situation> {
  const keys = Object.keys(INPUTS) as (keyof Situation)[];
  const sizes = keys.map((key) => INPUTS[key].length);
  const count = sizes.reduce((product, size) => product * size, 1);
  for (let index = 0; index < count; index += 1) {
    let rest = index;
    const entries = keys.map((key, at) => {
      const size = sizes[at] ?? 1;
      const value = INPUTS[key][rest % size];
      rest = Math.floor(rest / size);
      return [key, value];
    });
    yield Object.fromEntries(entries) as Situation;
  }
}

/** The table of the specification once more, in its own words, to hold the plays against. */
function expectedPlay(s: Situation): string {
  if (s.settled) return 'settled';
  if (s.smallDifference) return 'check-difference';
  if (s.cashFirst) return 'place-cash';
  if (s.limitation === 'expired') return 'limitation-expired';
  if (s.limitation === 'ending') return 'limitation-ending';
  if (s.disputed) return 'resolve-dispute';
  if (s.notTriggered) return 'make-trigger-happen';
  if (s.promise === 'pending') return 'wait-for-promise';
  if (s.ladder) return 'sanctions-ladder';
  if (s.promise === 'broken') return 'broken-promise';
  if (s.daysPast <= 30 && s.gap) return 'fetch-proof';
  if (s.daysPast <= 30 && s.confirmationDue) return 'send-confirmation';
  if (s.daysPast <= 0) return 'pre-due-notice';
  if (s.daysPast <= 30) return 'call';
  if (s.daysPast <= 60) return 'visit';
  return s.daysPast <= 90 ? 'joint-approach' : 'signed-plan';
}

describe('the decision table over every combination of its inputs', () => {
  const facts = factsOf({});
  const inThis = (situation: Situation): PlayFacts => inSituation(facts, situation);

  it('gives exactly the play of the table, leaves no gap and no play unreached', () => {
    const reached = new Set<string>();
    const wrong: string[] = [];
    for (const situation of everySituation()) {
      const play = playFor(inThis(situation));
      reached.add(play.id);
      if (play.id !== expectedPlay(situation)) wrong.push(`${play.id} for ${JSON.stringify(situation)}`);
    }
    expect(wrong.slice(0, 3)).toEqual([]);
    expect([...reached].sort()).toEqual(PLAYS.map((play) => play.id).sort());
  });

  it('lists the others that apply, in order, without the chosen one', () => {
    const late = inSituation(facts, { disputed: true, gap: true, confirmationDue: true, daysPast: 45 });
    const play = playFor(late);
    expect(play.id).toBe('resolve-dispute');
    expect(alsoFor(late, play).map((each) => each.id)).toEqual(['fetch-proof', 'send-confirmation', 'visit']);
  });

  it('covers every age with one of the last five plays', () => {
    const ages = PLAYS.slice(-5);
    for (let daysPast = -5; daysPast < 200; daysPast += 1) {
      const applying = ages.filter((play) => play.applies(inSituation(facts, { daysPast })));
      expect([daysPast, applying.length]).toEqual([daysPast, 1]);
    }
  });
});
