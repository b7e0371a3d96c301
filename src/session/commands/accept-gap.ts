import type { Day } from '../../domain/day';
import type { AcceptedGap } from '../../domain/settings';
import type { SessionContext } from '../context';
import { saveSettings } from './save-settings';

/** Accepts a gap of a deal with a reason until a day; keyed by business id, so that sorting or moving rows loses nothing. */
export function acceptGap(context: SessionContext, gap: Omit<AcceptedGap, 'on'>): Promise<boolean> {
  const others = context.state().settings.accepted.filter((one) => !(one.dealId === gap.dealId && one.ruleId === gap.ruleId));
  return saveSettings(context, { accepted: [...others, { ...gap, on: context.state().today }] });
}

/** Takes an acceptance back; the gap counts again. */
export function withdrawGap(context: SessionContext, dealId: string, ruleId: string): Promise<boolean> {
  const accepted = context.state().settings.accepted.filter((one) => !(one.dealId === dealId && one.ruleId === ruleId));
  return saveSettings(context, { accepted });
}

/** Until when an acceptance is offered to hold: half a year. */
export function offeredUntil(today: Day): Day {
  return today + 182;
}
