import { runShare } from '../../src/taskpane/frame/run-share';
import type { Progress } from '../../src/sheets/workbook';

const at = (what: 'check' | 'write' | 'letters', phase: Progress['phase'], done: number, total = 4): number => runShare({ what, progress: { phase, subject: '', done, total } });

describe('the bar of a run', () => {
  it.each([
    ['check', ['reading', 'matching', 'aging', 'checking', 'writing']],
    ['letters', ['letters', 'writing']],
  ] as const)('never goes back in a run of %s, and ends full', (what, phases) => {
    const shares = phases.flatMap((phase) => [0, 1, 2, 3, 4].map((done) => at(what, phase, done)));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
  });

  it('is the share of the only phase elsewhere, and stands at nothing where nothing is known', () => {
    expect(at('write', 'writing', 3)).toBe(0.75);
    expect(at('write', 'writing', 0, 0)).toBe(0);
    expect(at('write', 'writing', 9)).toBe(1);
    expect(runShare({ what: 'write', progress: null })).toBe(0);
  });
});
