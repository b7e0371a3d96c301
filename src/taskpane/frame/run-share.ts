import type { Run } from '../../session/state';
import type { Progress } from '../../sheets/workbook';

type Spans = Partial<Record<Progress['phase'], readonly [number, number]>>;

/** Where the bar stands at the beginning and at the end of each phase, by the work that it has to go through. */
const SPANS: Partial<Record<Run['what'], Spans>> = {
  check: { reading: [0, 0.5], matching: [0.5, 0.6], aging: [0.6, 0.65], checking: [0.65, 0.75], writing: [0.75, 1], restoring: [0.75, 1] },
  letters: { letters: [0, 0.85], writing: [0.85, 1], restoring: [0.85, 1] },
};

/**
 * How much of a run is done, 0 to 1. From phase to phase it never goes back, only when what was written is restored.
 * @example runShare of a check that has read half of its rows === 0.25
 */
export function runShare({ what, progress }: Pick<Run, 'what' | 'progress'>): number {
  if (!progress) return 0;
  const part = progress.total > 0 ? Math.min(1, progress.done / progress.total) : 0;
  const [from, to] = SPANS[what]?.[progress.phase] ?? [0, 1];
  return from + part * (to - from);
}
