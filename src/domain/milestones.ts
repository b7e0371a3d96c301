import { addMonths } from './day';
import type { Day } from './day';
import type { Message } from './message';
import type { Fen } from './money';
import { parseChineseInteger } from './parse-rmb-upper';
import { plainText } from './plain-text';
import type { MilestoneEvent } from './receivables';
import { splitAmount } from './split-amount';
import { addWorkingDays, isCalendarKnownBetween } from './working-days';

/** One part of a payment plan. `share` in millionths of the contract amount, so that 33.3333 % stays a whole number. */
export interface MilestonePart {
  /** As written (验收 30%), or built from digits. */
  readonly label: string;
  readonly event: MilestoneEvent;
  readonly share: number;
  /** Added to the event's date. */
  readonly days: number;
  readonly workingDays: boolean;
  /** Warranty length named in this very part, months; null = see the warranty column. */
  readonly warrantyMonths: number | null;
}

/** A payment plan. `whole` is false when the shares do not sum to 100 %: then nothing is computed from it. */
export interface MilestonePlan {
  readonly parts: readonly MilestonePart[];
  readonly whole: boolean;
  /** Sum of shares in millionths. */
  readonly sum: number;
}

const WHOLE = 1_000_000;
const DIGIT_EVENTS: readonly (readonly [MilestoneEvent, string])[] = [['prepayment', '预付'], ['shipment', '发货'], ['acceptance', '验收'], ['warranty', '质保']];

/**
 * A milestone plan as written: digits (3331 over 预付, 发货, 验收, 质保; three digits skip 预付, two are 验收+质保; 10/100/1000 = all on
 * acceptance/shipment/prepayment; brackets carry decimals) or percentages in words (预付30%-发货60%-质保10%, 余款 = the rest).
 * Null when the text is no plan. A period behind digits (4411 30天) holds for every part. Source: receivables rules §5.
 * @example parseMilestones('4411') → 40/40/10/10, whole; parseMilestones('预付30%-发货60%').whole === false; parseMilestones('30天') === null; parseMilestones('') === null
 */
export function parseMilestones(text: string): MilestonePlan | null {
  const plain = plainText(text);
  return readDigits(plain) ?? readPercentages(plain);
}

function readDigits(plain: string): MilestonePlan | null {
  const match = /^((?:\d|\(\d+(?:\.\d+)?\)|(?<=\d)[-:/](?=\d)){2,})(?:[\s,;、+]*(?:各期|每期|均)?(?:后)?(\d+)\s*(个?工作日|天|日).*)?$/.exec(plain);
  if (!match) return null;
  const digits = match[1] ?? '';
  const days = Number(match[2] ?? 0);
  const shares = /^10{1,3}$/.test(digits)
    ? DIGIT_EVENTS.map((_, index) => (index === 4 - digits.length ? 10 : 0))
    : [...digits.matchAll(/\((\d+(?:\.\d+)?)\)|(\d)/g)].map((part) => Number(part[1] ?? part[2]));
  const sum = shares.reduce((total, share) => total + share, 0);
  // 30, 45 or 120 are days. Four digits or brackets that miss the whole are a plan with a mistake in it, which the caller reports.
  if (shares.length > 4 || shares.length < 2 || (Math.abs(sum - 10) > 1e-9 && !/^[1-9]{4}$|\(/.test(digits))) return null;
  const events = DIGIT_EVENTS.slice(4 - shares.length);
  return planOf(events.flatMap(([event, name], index) => {
    const share = Math.round((shares[index] ?? 0) * 100_000);
    return share === 0 ? [] : [{ label: `${name} ${share / 10_000}%`, event, share, days, workingDays: /工作/.test(match[3] ?? ''), warrantyMonths: null }];
  }));
}

function readPercentages(plain: string): MilestonePlan | null {
  if (!/\d\s*%|[一二三四五六七八九]成/.test(plain)) return null;
  const clauses = clausesOf(plain);
  const shares = clauses.map((clause) => {
    const percent = [...clause.matchAll(/(\d+(?:\.\d+)?)\s*%/g)];
    return percent.length === 1 ? Math.round(Number(percent[0]?.[1]) * 10_000) : percent.length === 0 ? null : NaN;
  });
  if (shares.some(Number.isNaN) || (clauses.length === 1 && shares[0] === WHOLE)) return null;
  const given = shares.reduce<number>((sum, share) => sum + (share ?? 0), 0);
  const open = shares.filter((share) => share === null).length;
  return planOf(clauses.map((clause, index) => {
    const share = shares[index] ?? (open === 1 ? WHOLE - given : 0);
    const event = eventOf(clause);
    const period = clause.replace(/\d+(?:\.\d+)?\s*%/g, '');
    const days = /(\d+)\s*(?:个?工作日|天|日)/.exec(period);
    return { label: clause, event, share, days: Number(days?.[1] ?? 0), workingDays: /工作日/.test(days?.[0] ?? ''), warrantyMonths: event === 'warranty' ? (parseWarranty(period.replace(/\d+\s*(?:个?工作日|天|日)/, ''))) : null };
  }));
}

/** One clause a share. Words without a share belong to the share behind them; at the end of a sentence, or where shares lead (30%预付，60%到货), to the one before. */
function clausesOf(plain: string): string[] {
  const sharesLead = /^\s*\d+(?:\.\d+)?\s*%/.test(plain);
  return plain.split(/[;。\n]/).flatMap((sentence) => sentenceClauses(sentence, sharesLead));
}

function sentenceClauses(sentence: string, sharesLead: boolean): string[] {
  const pieces = sentence.split(sharesLead ? /[-,、/+→]|(?=(?<![\d.])\d+(?:\.\d+)?\s*%)/ : /[-,、/+→]|(?<=%)\s*(?=[^\s\d付款的])/);
  const clauses: string[] = [];
  let waiting = '';
  for (const piece of pieces) {
    if (piece.trim() === '') continue;
    waiting += piece;
    if (!/%|余款|尾款|剩余|其余|余额|balance/i.test(piece)) {
      if (sharesLead && clauses.length > 0) {
        clauses[clauses.length - 1] += waiting;
        waiting = '';
      }
      continue;
    }
    clauses.push(waiting.trim());
    waiting = '';
  }
  if (waiting !== '' && clauses.length > 0) clauses[clauses.length - 1] += waiting;
  return clauses;
}

function planOf(parts: readonly MilestonePart[]): MilestonePlan {
  const sum = parts.reduce((total, part) => total + part.share, 0);
  return { parts, sum, whole: sum === WHOLE && parts.every((part) => part.share > 0) };
}

const EVENTS: readonly (readonly [RegExp, MilestoneEvent])[] = [
  [/质保|保修|保证金|质量保证|warranty|retention/i, 'warranty'],
  [/预验收/, 'other'],
  [/验收|终验|acceptance/i, 'acceptance'],
  [/服务|service/i, 'service'],
  [/发货|到货|货到|出货|提货|交货|收货|签收|交付|deliver|shipment|shipping/i, 'shipment'],
  [/预付|预收|定金|订金|首付|首款|签约|签订|签定|生效|下单|合同|advance|deposit|signing|prepay|down ?payment/i, 'prepayment'],
];

/**
 * The event that a text names as trigger of a payment; `other` when it names none of the known ones.
 * @example eventOf('验收合格后30天付30%') === 'acceptance'; eventOf('进度款20%') === 'other'
 */
export function eventOf(text: string): MilestoneEvent {
  return EVENTS.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';
}

/**
 * Warranty period in months (一年, 18个月, 一年半, 24月, 2 years); null when the text names none. A bare number counts months.
 * @example parseWarranty('一年') === 12; parseWarranty('自验收起18个月') === 18; parseWarranty('12') === 12; parseWarranty('终身') === null
 */
export function parseWarranty(text: string): number | null {
  const words = plainText(text).toLowerCase().replace(/[一二两三四五六七八九十]+(?=\s*(?:年|个月|个半|月))/g, (number) => String(parseChineseInteger(number) ?? number));
  if (/^\d{1,3}$/.test(words)) return Number(words);
  const years = /(\d+(?:\.5)?)\s*(?:个?年|years?)\s*(半)?/.exec(words);
  const months = /(\d+)\s*(?:个?月|months?)/.exec(words);
  if (!years && !months) return /半年/.test(words) ? 6 : null;
  return (years ? Number(years[1]) * 12 + (years[2] ? 6 : 0) : 0) + (months ? Number(months[1]) : 0);
}

/**
 * Amounts of the parts, 分, summing exactly to the contract amount; odd 分 by largest remainder. The plan must be whole. Source: receivables rules §5.
 * @example milestoneAmounts(10_001, 33.33 % / 33.33 % / 33.34 %) → [3333, 3333, 3335]; milestoneAmounts(0, any plan) → zeros
 */
export function milestoneAmounts(amount: Fen, plan: MilestonePlan): Fen[] {
  return splitAmount(amount, plan.parts.map((part) => part.share));
}

/** Dates that trigger milestones; null = has not happened (or lies after the as-of date). */
export interface MilestoneEvents {
  readonly signed: Day | null;
  readonly shipped: Day | null;
  readonly accepted: Day | null;
}

/** Where a milestone stands: `triggered` once its event has happened; `day` its due date, null without one. */
export interface MilestoneDue {
  readonly triggered: boolean;
  readonly eventDay: Day | null;
  readonly day: Day | null;
  /** False where working days were counted in a year whose holidays are not known: then only weekends were skipped. */
  readonly calendarKnown: boolean;
  readonly message: Message;
  /** The same milestone for a part whose event happened on another day: goods that were shipped or accepted in lots. */
  from(eventDay: Day): MilestoneDue;
}

/**
 * Due date of a milestone: event + N days; 质保 = acceptance + warranty months + N. No event → not triggered (未触发), no date.
 * 质保 whose warranty length is unknown is triggered by acceptance and has no date. Never before its event.
 * @example milestoneDue(发货 + 30 days, { shipped: 2025-05-10 }, null) → 2025-06-09
 */
export function milestoneDue(part: MilestonePart, events: MilestoneEvents, warrantyMonths: number | null): MilestoneDue {
  const eventDay = part.event === 'prepayment' ? events.signed : part.event === 'shipment' ? events.shipped : part.event === 'other' ? null : events.accepted;
  return new PartDue(part, eventDay, part.event === 'warranty' ? (part.warrantyMonths ?? warrantyMonths) : 0);
}

/** Finds its words when somebody asks. `months` is null where the warranty's length is not known. */
class PartDue implements MilestoneDue {
  readonly day: Day | null;
  readonly calendarKnown: boolean;

  constructor(private readonly part: MilestonePart, readonly eventDay: Day | null, private readonly months: number | null) {
    const start = eventDay === null || months === null ? null : months === 0 ? eventDay : addMonths(eventDay, months);
    this.day = start === null ? null : part.workingDays ? addWorkingDays(start, part.days) : start + part.days;
    this.calendarKnown = !part.workingDays || start === null || this.day === null || isCalendarKnownBetween(start, this.day);
  }

  get triggered(): boolean {
    return this.eventDay !== null;
  }

  from(eventDay: Day): MilestoneDue {
    return new PartDue(this.part, eventDay, this.months);
  }

  get message(): Message {
    const { part, eventDay, months } = this;
    const values = { label: part.label };
    if (eventDay === null) return { id: part.event === 'other' ? 'domain.milestone.eventUnknown' : 'domain.milestone.notTriggered', values };
    if (months === null) return { id: 'domain.milestone.warrantyUnknown', values };
    return { id: months === 0 ? 'domain.milestone.due' : 'domain.milestone.retentionDue', values: { ...values, event: { day: eventDay }, months, days: part.days } };
  }
}
