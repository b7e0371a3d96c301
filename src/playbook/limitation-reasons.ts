import type { Reason } from './play';
import type { PlayFacts } from './play-facts';

/** Why the limitation period ends when it does: the play's own sentence, what set the day, and the days that could be argued for. */
export function limitationReasons(id: string, { limitation, asOf }: PlayFacts): readonly Reason[] {
  if (limitation === null) return [];
  const { lastDay, perhaps, byInstalments, message, cells } = limitation;
  const reasons: Reason[] = [
    { message: { id, values: { date: { day: lastDay }, days: Math.max(0, lastDay - asOf) } }, cells },
    { message, cells },
  ];
  if (perhaps !== null) reasons.push({ message: { id: 'playbook.limitation.perhaps', values: { date: { day: perhaps } } }, cells: [] });
  if (byInstalments !== null) reasons.push({ message: { id: 'playbook.limitation.byInstalments', values: { date: { day: byInstalments } } }, cells: [] });
  return reasons;
}
