import { calendarNotice } from './calendar-notice';
import { dayOf } from './day';
import type { Day } from './day';
import { SME_DAILY_RATE, dailyInterest, lateInterest, percentText } from './late-interest';
import type { Message } from './message';
import type { Fen } from './money';
import type { Settings } from './settings';
import { rollToWorkingDay } from './working-days';

/** What the customer says or does that the regulation speaks of. */
export type SmeExcuse = 'bills' | 'payWhenPaid' | 'internal' | 'audit' | 'disputedPart';

/** What the card needs to know. Absent days are unknown; so is an absent amount. */
export interface SmePaymentInput {
  /** 机关、事业单位 (public), 大型企业 (large), any other firm. */
  readonly buyerType: 'public' | 'large' | 'other';
  /** Whether the seller declared itself an SME when contracting (条例 3); null = not known. */
  readonly sellerDeclared: boolean | null;
  /** Day of the contract; the regulation is in force from 2025-06-01 (37). */
  readonly signed?: Day | null;
  readonly delivery?: Day | null;
  /** Payment is to follow acceptance (条例 10). */
  readonly acceptanceAgreed?: boolean;
  readonly acceptance?: Day | null;
  /** Last day of the agreed inspection period; counts when the buyer has not accepted by then (条例 10). */
  readonly inspectionLimit?: Day | null;
  /** Periodic or progress settlement is agreed: the period runs from the confirmed amount and from nothing else (条例 9). */
  readonly periodic?: boolean;
  /** The day both sides confirmed the amount (条例 9). */
  readonly settlementConfirmed?: Day | null;
  /** Day on which the contract has it paid; null = nothing agreed. */
  readonly agreedDay?: Day | null;
  /** It is a guarantee sum (质保金), which is settled after its period (条例 13). */
  readonly retention?: boolean;
  readonly excuses?: readonly SmeExcuse[];
  /** What is open, 分: interest is reckoned on it. */
  readonly open?: Fen;
  /** Stated rates; none = the statutory 0.05 % a day (条例 17). */
  readonly rates?: Pick<Settings, 'agreedAnnualRate' | 'lpr' | 'dayBase'>;
}

/** The latest lawful payment day, or why there is none. */
export interface SmePaymentCard {
  /** False when the regulation does not speak of this buyer, this seller or this time. */
  readonly applies: boolean;
  readonly start: Day | null;
  readonly startBasis: 'settlement' | 'acceptance' | 'inspectionLimit' | 'delivery' | null;
  /** Days from start to the latest lawful day; negative when the contract has it paid before the regulation counts at all. */
  readonly days: number | null;
  readonly latest: Day | null;
  /** `latest` rolled over rest days (民法典 203). */
  readonly rolled: Day | null;
  /** The contract allows longer than the regulation: days too many, 0 otherwise. For 大型企业 longer terms may be reasonable. */
  readonly excessDays: number;
  /** Interest since `latest`, 分; null without a latest day or an amount, 0 while it has not passed. */
  readonly interest: Fen | null;
  /** What the card says and what it still needs; not legal advice. */
  readonly notes: readonly Message[];
}

/** 条例 37. What was delivered before is for the law of its time. */
const IN_FORCE: Day = dayOf(2025, 6, 1) ?? 0;
const PUBLIC_DAYS = 30;
const PUBLIC_MOST = 60;
const LARGE_DAYS = 60;
const NOTHING = { start: null, startBasis: null, days: null, latest: null, rolled: null, excessDays: 0, interest: null } as const;

const note = (id: string, values?: Message['values']): Message => (values ? { id: `domain.sme.${id}`, values } : { id: `domain.sme.${id}` });

/**
 * Latest lawful payment day under 保障中小企业款项支付条例 (国令 802): 机关、事业单位 30 days, by agreement at most 60 (art. 9); 大型企业 60 days or what is
 * agreed, if that is reasonable, and never when paid by somebody else (9). Counts from the confirmed settlement (9), acceptance, the end of the
 * inspection period (10) or delivery. Beside it, where it bears on the case: bills (11), audits (12), guarantee sums (13), internal excuses (14), disputed
 * parts (15), confirmation for financing (16), interest (17) and the complaint platform (24, 25). Days are whole; not legal advice. Throws nothing.
 * @example buyer public, delivered 2025-06-10, nothing agreed → 2025-07-10; delivered 2025-05-20 → applies false; buyer 'other' → applies false
 */
export function smePaymentCard(input: SmePaymentInput, asOf: Day): SmePaymentCard {
  const outside = whyOutside(input);
  if (outside) return { applies: false, ...NOTHING, notes: [outside] };
  const notes: Message[] = [];
  if (input.sellerDeclared === null) notes.push(note('declarationUnknown'));
  if (input.signed && input.signed < IN_FORCE) notes.push(note('signedBefore', { day: { day: input.signed } }));
  const excuses = (input.excuses ?? []).map((excuse) => note(`excuse.${excuse}`));
  if (input.retention) return { applies: true, ...NOTHING, notes: [...notes, note('retention'), ...excuses] };

  const { start, basis } = startOf(input, asOf);
  const agreed = start === null || input.agreedDay === null || input.agreedDay === undefined ? null : input.agreedDay - start;
  const [normal, most] = input.buyerType === 'public' ? [PUBLIC_DAYS, PUBLIC_MOST] : [LARGE_DAYS, LARGE_DAYS];
  // A large firm may agree on more, so that its own date holds until somebody judges it unreasonable.
  const days = agreed === null ? normal : input.buyerType === 'public' ? Math.min(agreed, most) : agreed;
  const excessDays = agreed === null ? 0 : Math.max(0, agreed - most);
  if (excessDays > 0) notes.push(note(`excess.${input.buyerType}`, { agreed: agreed ?? 0, most }));
  if (start === null) {
    const missing = input.periodic ? 'needsSettlement' : input.acceptanceAgreed ? 'needsAcceptance' : 'needsDelivery';
    return { applies: true, ...NOTHING, days, excessDays, notes: [...notes, note(missing), ...excuses] };
  }
  const latest = start + days;
  const rolled = rollToWorkingDay(latest).day;
  const late = asOf > rolled;
  const { interest, message } = interestSince(input, latest, late ? asOf : latest);
  notes.push(days < 0 ? note('agreedEarlier', { day: { day: latest }, start: { day: start } }) : note(`start.${basis}`, { start: { day: start }, days }), ...excuses, message);
  if (late) notes.push(note('complaint'));
  else notes.push(note('financing'));
  const notice = calendarNotice(latest, rolled);
  if (notice) notes.push(notice);
  return { applies: true, start, startBasis: basis, days, latest, rolled, excessDays, interest, notes };
}

/** Why the regulation does not speak of this case; null when it does. */
function whyOutside({ buyerType, sellerDeclared, delivery }: SmePaymentInput): Message | null {
  if (buyerType === 'other') return note('otherBuyer');
  if (sellerDeclared === false) return note('notDeclared');
  return delivery && delivery < IN_FORCE ? note('beforeForce', { day: { day: delivery } }) : null;
}

/** The first of what the regulation counts from. An inspection period that ended without acceptance counts as the start. */
function startOf(input: SmePaymentInput, asOf: Day): { readonly start: Day | null; readonly basis: SmePaymentCard['startBasis'] } {
  const { settlementConfirmed = null, acceptance = null, inspectionLimit = null, delivery = null } = input;
  if (settlementConfirmed !== null) return { start: settlementConfirmed, basis: 'settlement' };
  if (input.periodic) return { start: null, basis: null };
  if (!input.acceptanceAgreed) return { start: delivery, basis: delivery === null ? null : 'delivery' };
  if (acceptance !== null && (inspectionLimit === null || acceptance <= inspectionLimit)) return { start: acceptance, basis: 'acceptance' };
  if (inspectionLimit !== null && inspectionLimit < asOf) return { start: inspectionLimit, basis: 'inspectionLimit' };
  return { start: acceptance, basis: acceptance === null ? null : 'acceptance' };
}

/** Interest from the day after `latest` to `to` (条例 17): at the agreed rate, which must reach the LPR at signing; without one 0.05 % a day. */
function interestSince({ open, rates }: SmePaymentInput, latest: Day, to: Day): { readonly interest: Fen | null; readonly message: Message } {
  const agreed = rates?.agreedAnnualRate ?? null;
  const lpr = rates?.lpr ?? null;
  const principal = open === undefined ? null : Math.max(0, open);
  const interest = principal === null ? null
    : agreed === null ? dailyInterest(principal, SME_DAILY_RATE, to - latest)
      : lateInterest({ principal, dueDate: latest, asOf: to, annualRate: agreed, dayBase: rates?.dayBase ?? 365 });
  if (agreed !== null && lpr !== null && agreed < lpr.rate) return { interest, message: note('interest.belowLpr', { rate: percentText(agreed), lpr: percentText(lpr.rate), day: { day: lpr.on } }) };
  if (interest === null || to === latest) return { interest, message: note('interest') };
  const values = { days: to - latest, interest: { fen: interest } };
  return { interest, message: agreed === null ? note('interest.daily', values) : note('interest.agreed', { ...values, rate: percentText(agreed) }) };
}
