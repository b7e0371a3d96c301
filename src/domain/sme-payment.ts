import type { Day } from './day';
import type { Message } from './message';
import { rollToWorkingDay } from './working-days';

/** What the card needs to know. Absent days are unknown. */
export interface SmePaymentInput {
  /** 机关、事业单位 (public), 大型企业 (large), any other firm. */
  readonly buyerType: 'public' | 'large' | 'other';
  /** Whether the seller declared itself an SME when contracting (条例 3); null = not known. */
  readonly sellerDeclared: boolean | null;
  readonly delivery?: Day | null;
  /** Payment is to follow acceptance (条例 10). */
  readonly acceptanceAgreed?: boolean;
  readonly acceptance?: Day | null;
  /** Last day of the agreed inspection period; counts when the buyer has not accepted by then (条例 10). */
  readonly inspectionLimit?: Day | null;
  /** Periodic settlement: the day the buyer confirmed the amount (条例 9). */
  readonly settlementConfirmed?: Day | null;
  /** Days the contract allows; null = nothing agreed. */
  readonly agreedDays?: number | null;
}

/** The latest lawful payment day, or why there is none. */
export interface SmePaymentCard {
  /** False when the regulation does not speak of this buyer or seller. */
  readonly applies: boolean;
  readonly start: Day | null;
  readonly startBasis: 'settlement' | 'acceptance' | 'inspectionLimit' | 'delivery' | null;
  /** Days from start to the latest lawful day. */
  readonly days: number | null;
  readonly latest: Day | null;
  /** `latest` rolled over rest days (民法典 203). */
  readonly rolled: Day | null;
  /** The contract allows longer than the regulation: days too many, 0 otherwise. For 大型企业 longer terms may be reasonable. */
  readonly excessDays: number;
  /** What the card says and what it still needs; not legal advice. */
  readonly notes: readonly Message[];
}

const PUBLIC_DAYS = 30;
const PUBLIC_MOST = 60;
const LARGE_DAYS = 60;

/**
 * Latest lawful payment day under 保障中小企业款项支付条例 (国令 802, in force 2025-06-01; art. 9, 10): 机关、事业单位 30 days, by agreement at most 60;
 * 大型企业 60 days, longer only if reasonable. Counts from the confirmed settlement, acceptance, the end of the inspection period, or delivery.
 * @example buyer public, delivered 2025-06-10, nothing agreed → 2025-07-10; buyer 'other' → applies false
 */
export function smePaymentCard(input: SmePaymentInput, asOf: Day): SmePaymentCard {
  const notes: Message[] = [];
  const nothing = { start: null, startBasis: null, days: null, latest: null, rolled: null, excessDays: 0 };
  if (input.buyerType === 'other') return { applies: false, ...nothing, notes: [{ id: 'domain.sme.otherBuyer' }] };
  if (input.sellerDeclared === false) return { applies: false, ...nothing, notes: [{ id: 'domain.sme.notDeclared' }] };
  if (input.sellerDeclared === null) notes.push({ id: 'domain.sme.declarationUnknown' });

  const agreed = input.agreedDays ?? null;
  const normal = input.buyerType === 'public' ? PUBLIC_DAYS : LARGE_DAYS;
  const most = input.buyerType === 'public' ? PUBLIC_MOST : LARGE_DAYS;
  // Nothing agreed: the normal period. Less agreed: the agreed one. More agreed: the most that is allowed.
  const days = agreed === null ? normal : Math.min(agreed, most);
  const excessDays = agreed === null ? 0 : Math.max(0, agreed - most);
  if (excessDays > 0) notes.push({ id: `domain.sme.excess.${input.buyerType}`, values: { agreed: agreed ?? 0, most } });

  const { start, basis } = startOf(input, asOf);
  if (start === null) return { applies: true, ...nothing, days, excessDays, notes: [...notes, { id: input.acceptanceAgreed ? 'domain.sme.needsAcceptance' : 'domain.sme.needsDelivery' }] };
  const latest = start + days;
  notes.push({ id: `domain.sme.start.${basis}`, values: { start: { day: start }, days } }, { id: 'domain.sme.interest' });
  return { applies: true, start, startBasis: basis, days, latest, rolled: rollToWorkingDay(latest).day, excessDays, notes };
}

/** The first of what the regulation counts from. An inspection period that ended without acceptance counts as the start. */
function startOf(input: SmePaymentInput, asOf: Day): { readonly start: Day | null; readonly basis: SmePaymentCard['startBasis'] } {
  const { settlementConfirmed = null, acceptance = null, inspectionLimit = null, delivery = null } = input;
  if (settlementConfirmed !== null) return { start: settlementConfirmed, basis: 'settlement' };
  if (!input.acceptanceAgreed) return { start: delivery, basis: delivery === null ? null : 'delivery' };
  if (acceptance !== null && (inspectionLimit === null || acceptance <= inspectionLimit)) return { start: acceptance, basis: 'acceptance' };
  if (inspectionLimit !== null && inspectionLimit < asOf) return { start: inspectionLimit, basis: 'inspectionLimit' };
  return { start: acceptance, basis: acceptance === null ? null : 'acceptance' };
}
