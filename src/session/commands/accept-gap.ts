import type { Day } from '../../domain/day';
import type { AcceptedGap } from '../../domain/settings';
import type { SessionContext } from '../context';
import { saveSettings } from './save-settings';

/** Accepts a gap of a deal with a reason until a day; keyed by business id, so that sorting or moving rows loses nothing. */
export function acceptGap(context: SessionContext, gap: Omit<AcceptedGap, 'on'>): Promise<boolean> {
  const on = context.state().today;
  return saveSettings(context, ({ accepted }) => ({ accepted: [...without(accepted, gap), { ...gap, on }] }));
}

/** Takes an acceptance back; the gap counts again. */
export function withdrawGap(context: SessionContext, dealId: string, ruleId: string): Promise<boolean> {
  return saveSettings(context, ({ accepted }) => ({ accepted: without(accepted, { dealId, ruleId }) }));
}

function without(accepted: readonly AcceptedGap[], { dealId, ruleId }: Pick<AcceptedGap, 'dealId' | 'ruleId'>): AcceptedGap[] {
  return accepted.filter((one) => !(one.dealId === dealId && one.ruleId === ruleId));
}

/** Until when an acceptance is offered to hold: half a year. */
export function offeredUntil(today: Day): Day {
  return today + 182;
}
