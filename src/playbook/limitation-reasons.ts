import { limitationStage } from '../domain/limitation';
import type { Reason } from './play';
import type { PlayFacts } from './play-facts';

/** Why the limitation period ends when it does: the play's own sentence, what set the day, and the days that could be argued for. */
export function limitationReasons(id: string, { limitation, asOf, settings }: PlayFacts): readonly Reason[] {
  if (limitation === null) return [];
  const { lastDay, perhaps, byInstalments, message, cells } = limitation;
  const reasons: Reason[] = [
    { message: { id, values: { date: { day: lastDay }, days: Math.max(0, lastDay - asOf), stage: limitationStage(lastDay - asOf, settings.limitationWarningDays) } }, cells },
    { message, cells },
  ];
  if (perhaps !== null) reasons.push({ message: { id: 'playbook.limitation.perhaps', values: { date: { day: perhaps } } }, cells: [] });
  if (byInstalments !== null) reasons.push({ message: { id: 'playbook.limitation.byInstalments', values: { date: { day: byInstalments } } }, cells: [] });
  return reasons;
}

/** The first word that the limitation period ends, while another play still leads; nothing before and after. */
export function earlyLimitation({ limitation, asOf, settings }: PlayFacts): readonly Reason[] {
  const left = limitation === null ? null : limitation.lastDay - asOf;
  if (limitation === null || left === null || limitationStage(left, settings.limitationWarningDays) !== 'early') return [];
  return [{ message: { id: 'playbook.limitation.early', values: { date: { day: limitation.lastDay }, days: left } }, cells: limitation.cells }];
}
