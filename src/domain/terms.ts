import type { Day } from './day';
import type { Message } from './message';
import { parseDay } from './parse-day';
import { parseChineseInteger } from './parse-rmb-upper';
import { isStatusWord, plainText } from './plain-text';
import type { TermsReading } from './settings';
import { applySteps, describeSteps } from './terms-rule';
import type { TermsStart, TermsStep } from './terms-rule';
import { isCalendarKnownBetween, rollToWorkingDay } from './working-days';

/** Why terms give no date. Each has a sentence `domain.terms.<reason>`. */
export type TermsRefusal =
  | 'blank' | 'milestones' | 'conditional' | 'negotiable' | 'rolling' | 'monthlyAlone' | 'closingAlone' | 'seeContract' | 'eomOrder' | 'daysOrMilestones' | 'noDay' | 'unknownWording';

/** Payment terms as read. `readings` is there only where the wording is used in three ways (月结N天). */
export type Terms =
  | { readonly kind: 'rule'; readonly start: TermsStart; readonly steps: readonly TermsStep[] }
  | { readonly kind: 'readings'; readonly start: TermsStart; readonly readings: Readonly<Record<TermsReading, readonly TermsStep[]>> }
  | { readonly kind: 'fixed'; readonly day: Day }
  | { readonly kind: 'none'; readonly reason: TermsRefusal };

const none = (reason: TermsRefusal): Terms => ({ kind: 'none', reason });

/**
 * Payment terms (账期, 付款条件) as written → how the due date is counted; a wording that fixes no date says why. Source: receivables rules §4.
 * @example parseTerms('开票后30天') → 30 days after the invoice; parseTerms('月结30天').kind === 'readings'; parseTerms('月结') → none, monthlyAlone; parseTerms('') → none, blank
 */
export function parseTerms(text: string): Terms {
  const plain = plainText(text);
  if (plain === '' || isStatusWord(plain)) return none('blank');
  if (/^[(\d).]+$/.test(plain) && looksLikeShares(plain)) return none(plain.length <= 3 && !plain.includes('(') ? 'daysOrMilestones' : 'milestones');
  if (/[1-9]\d?(?:\.\d+)?%/.test(plain.replace(/100%/g, '')) && !/^\d+(?:\.\d+)?%?\/\d+/.test(plain)) return none('milestones');
  const fixed = /\d{4}\D{1,3}\d/.test(plain) || /\d{8}/.test(plain) ? parseDay(plain) : null;
  if (fixed?.value) return { kind: 'fixed', day: fixed.value };
  const words = inChinese(plain);
  const refusal = REFUSALS.find(([pattern]) => pattern.test(words));
  if (refusal) return none(refusal[1]);
  return readRule(words);
}

/** 3331, 91, 10, 100, 1000, (2.5)(3.5)(3)(1): digits that share out a whole, not days. */
function looksLikeShares(text: string): boolean {
  if (/^10{1,3}$/.test(text)) return true;
  const digits = [...text.matchAll(/\((\d+(?:\.\d+)?)\)|(\d)/g)].map((match) => Number(match[1] ?? match[2]));
  return digits.length > 1 && (digits.length > 3 || Math.abs(digits.reduce((sum, digit) => sum + digit, 0) - 10) < 1e-9);
}

const REFUSALS: readonly (readonly [RegExp, TermsRefusal])[] = [
  [/背靠背|业主付款|业主支付|甲方回款|最终用户.*款|上游|终端.*回款|预付款到|paywhenpaid|backtoback|pwp/, 'conditional'],
  [/进度|完工比例|完成程度|审计|审定|结算完成|决算|质保期满|竣工/, 'conditional'],
  [/滚动|压批|压.批|批结|上批|铺底|rolling/, 'rolling'],
  [/协商|面议|另议|商定|另行约定|视情况|negotia|agreed|尽快|不定/, 'negotiable'],
  [/见合同|按合同|依合同|以合同为准|合同约定|percontract|asper/, 'seeContract'],
  [/^月结(?:算|付|款|清|账)*$/, 'monthlyAlone'],
  [/^(?:净)?\d+(?:天)?eom$|^eom\d+(?:天)?$|^\d+天of月底$/, 'eomOrder'],
];

/** English terms in the words of the Chinese ones, small letters, no spaces, Chinese numerals before a unit as digits. */
function inChinese(plain: string): string {
  return plain.toLowerCase()
    .replace(/^\d+(?:\.\d+)?%?\/\d+\s*,?\s*(?=n)/, '')
    .replace(/day\(s\)|days?|\bd\b|(?<=\d)d\b/g, '天').replace(/^[td]\s*\+\s*(?=\d)/, '').replace(/weeks?/g, '周').replace(/month\(s\)|(?<!of |end |of next |next |following |of the |invoice )months?\b(?![- ]end)/g, '个月')
    .replace(/(?:the\s+)?end\s+of\s+(?:the\s+)?(?:following|next)\s+month/g, '次月底')
    .replace(/(?:the\s+)?end\s+of\s+(?:the\s+)?(?:invoice\s+)?month|month[- ]end/g, '月底')
    .replace(/(?:on\s+)?(?:the\s+)?(\d+)(?:st|nd|rd|th)?\s*天?\s*of\s+(?:the\s+)?(?:following|next)\s+month/g, '次月$1日')
    .replace(/(\d+)\s*(天|个月)\s*(?:after|from|following)\s*(次?月底)/g, '$3+$1$2')
    .replace(/cash\s+on\s+delivery|\bcod\b/g, '货到付款').replace(/due\s+(?:up)?on\s+receipt|immediate(?:\s*payment)?/g, '即付').replace(/cash\s+(?:in\s+advance|before\s+delivery)|prepaid|prepayment/g, '款到发货')
    .replace(/\bnet\b|^n(?=\d)/g, '净')
    .replace(/[一二两三四五六七八九十百]+(?=\s*个?(?:天|日|号|月|周|星期|年|工作日))/g, (number) => String(parseChineseInteger(number) ?? number))
    .replace(/[\s,。;、:()]/g, '');
}

const STARTS: readonly (readonly [RegExp, TermsStart])[] = [
  [/货到票到|票到货到|(?:货票|票货)(?:均|都|同时|齐)?到/g, 'goodsAndInvoice'],
  [/票到|收到?(?:增值税)?(?:专用)?发?票|发票(?:签收|送达|收到)|receiptofinvoice/g, 'invoiceReceived'],
  [/(?:最终|安装调试|项目|货物)?(?:验收|终验)(?:合格|通过|完成)?|(?:upon|after)?acceptance/g, 'acceptance'],
  [/货到(?:现场)?|到货|收货|签收|交货|送货|发货|出货|交付|delivery|shipment/g, 'delivery'],
  [/(?:合同)?(?:签约|签订|签定|签署|生效)|下单|订单|signing|order/g, 'signing'],
  [/开具?(?:发票|票)|发票(?:开具)?|票(?!据)|invoice(?:date)?/g, 'invoice'],
];

/** What carries no date: verbs, subjects and ways of paying. */
const NOISE = /付款|支付|付清|结清|结款|回款|收款|全款|全额|货款|尾款|余款|账期|帐期|信用期|信用|付讫|期限|到期|日期|之日|之内|以内|内|之后|以后|后|自|从|起算?|净|金额|100%|现金|电汇|转账|银行|承兑|汇票|after|from|within|of|the|date|payment|due|付|的|日起|前|算/g;

/** The wording with events and noise taken out must be one known form, whole; what is left over is never ignored. */
function readRule(words: string): Terms {
  if (/^(?:款到发货|先款后货|款到开票|预付全款|全额预付|预付款?|款到)$/.test(words)) return { kind: 'rule', start: 'signing', steps: [{ kind: 'days', n: 0 }] };
  if (/^(?:货到付款|货到即付|货到付清|到付|现款现货|现结)$/.test(words)) return { kind: 'rule', start: 'delivery', steps: [{ kind: 'days', n: 0 }] };
  if (/^(?:即付|见票即付|票到付款|即期|立即付款|现款)$/.test(words)) return { kind: 'rule', start: words === '票到付款' ? 'invoiceReceived' : 'invoice', steps: [{ kind: 'days', n: 0 }] };
  let rest = words;
  const before: TermsStep[] = [];
  rest = rest.replace(/(?:(?:扎|轧|结|关|对|截)账日?|账单日|截止日|cutoff)(?:为|是)?(?:每月)?(\d{1,2}|月底|月末)[日号]?|每月(\d{1,2})[日号](?:扎|轧|结|关|对|截)账|每月(\d{1,2})[日号]截止/, (_all, a?: string, b?: string, c?: string) => {
    const day = a ?? b ?? c ?? '';
    before.push({ kind: 'closing', day: /^月/.test(day) ? 31 : Number(day) });
    return '';
  });
  let start: TermsStart | null = null;
  for (const [pattern, event] of STARTS) {
    if (rest.search(pattern) < 0) continue;
    // 货到验收合格 names two events of which the later is meant; other pairs are a condition.
    if (start !== null && !(start === 'acceptance' && event === 'delivery')) return none('conditional');
    start ??= event;
    rest = rest.replace(pattern, '');
  }
  rest = rest.replace(NOISE, '');
  const from = start ?? 'invoice';
  if (rest === '') return before.length > 0 ? none('closingAlone') : start === null ? none('unknownWording') : { kind: 'rule', start: from, steps: [{ kind: 'days', n: 0 }] };
  const monthly = /^(?:票|发票)?月结(\d+)(天|个月|日)?$/.exec(rest);
  if (monthly) return monthlyReadings(from, before, Number(monthly[1]) * (monthly[2] === '个月' ? 30 : 1));
  const steps = readForm(rest);
  if (!steps) return none(/^(?:次|下)月$/.test(rest) ? 'noDay' : 'unknownWording');
  return { kind: 'rule', start: from, steps: [...before, ...steps] };
}

/** 月结N天 (receivables rules §4): A month end + N days; B month end N/30 months later; C same day N/30 months later. */
function monthlyReadings(start: TermsStart, before: readonly TermsStep[], n: number): Terms {
  const months: TermsStep = { kind: 'months', n: Math.floor(n / 30) };
  const days: readonly TermsStep[] = n % 30 === 0 ? [] : [{ kind: 'days', n: n % 30 }];
  return {
    kind: 'readings', start,
    readings: { A: [...before, { kind: 'monthEnd' }, { kind: 'days', n }], B: [...before, months, { kind: 'monthEnd' }, ...days], C: [...before, months, ...days] },
  };
}

const FORMS: readonly (readonly [RegExp, (n: number, m: number) => readonly TermsStep[]])[] = [
  [/^(\d+)(?:天|日)?$/, (n) => [{ kind: 'days', n }]],
  [/^(\d+)个?工作[日天]$/, (n) => [{ kind: 'workingDays', n }]],
  [/^(\d+)(?:周|个?星期)$/, (n) => [{ kind: 'days', n: n * 7 }]],
  [/^(\d+)个?月$/, (n) => [{ kind: 'months', n }]],
  [/^(\d+)年$/, (n) => [{ kind: 'months', n: n * 12 }]],
  [/^半年$/, () => [{ kind: 'months', n: 6 }]],
  [/^半个月$/, () => [{ kind: 'days', n: 15 }]],
  [/^(?:次|下)月结(\d+)(?:天|日)?$/, (n) => [{ kind: 'nextMonthFirst' }, { kind: 'days', n }]],
  [/^(?:当|本)?月月?[末底]$|^当月结?$|^eom$/, () => [{ kind: 'monthEnd' }]],
  [/^(?:当|本)?月月?[末底]\+?(\d+)(?:天|日)?$/, (n) => [{ kind: 'monthEnd' }, { kind: 'days', n }]],
  [/^(?:当|本)?月月?[末底]\+?(\d+)个月$/, (n) => [{ kind: 'months', n }, { kind: 'monthEnd' }]],
  [/^(\d+)(?:天|日)的?(?:当)?月[末底]$/, (n) => [{ kind: 'days', n }, { kind: 'monthEnd' }]],
  [/^(\d+)个月的?(?:当)?月?[末底]$/, (n) => [{ kind: 'months', n }, { kind: 'monthEnd' }]],
  [/^(?:次|下)个?月月?[末底]$/, () => [{ kind: 'months', n: 1 }, { kind: 'monthEnd' }]],
  [/^(?:次|下)个?月月?[末底]\+?(\d+)(?:天|日)?$/, (n) => [{ kind: 'months', n: 1 }, { kind: 'monthEnd' }, { kind: 'days', n }]],
  [/^隔月月?[末底]$/, () => [{ kind: 'months', n: 2 }, { kind: 'monthEnd' }]],
  [/^(?:次|下)个?月(\d{1,2})[日号]$/, (n) => [{ kind: 'dayOfMonth', day: n, months: 1 }]],
  [/^(?:隔月|次次月|下下个?月)(\d{1,2})[日号]$/, (n) => [{ kind: 'dayOfMonth', day: n, months: 2 }]],
  [/^第?(\d+)个月(\d{1,2})[日号]$/, (n, m) => [{ kind: 'dayOfMonth', day: m, months: n }]],
  [/^每月(\d{1,2})[日号]$/, (n) => [{ kind: 'closing', day: n }]],
  [/^季(?:度)?[末底]$/, () => [{ kind: 'quarterEnd' }]],
  [/^季(?:度)?(?:结|[末底]\+?)(\d+)(?:天|日)?$/, (n) => [{ kind: 'quarterEnd' }, { kind: 'days', n }]],
];

function readForm(rest: string): readonly TermsStep[] | null {
  for (const [pattern, make] of FORMS) {
    const match = pattern.exec(rest);
    if (!match) continue;
    const steps = make(Number(match[1]), Number(match[2]));
    return steps.some((step) => ('n' in step && step.n > 3650) || ('day' in step && (step.day < 1 || step.day > 31))) ? null : steps;
  }
  return null;
}

/** Event dates of one deal or invoice; null or absent = not known. */
export type TermsEvents = Partial<Record<TermsStart, Day | null>>;

/**
 * A due date with its reading in words, or the reason why there is none. `day` is the contract's date, `rolled` the working day from which words may say overdue.
 * `calendarKnown` is false where a day was rolled or working days were counted in a year whose holidays are not known: then only weekends were skipped.
 */
export type DueDate =
  | { readonly status: 'ok'; readonly day: Day; readonly rolled: Day; readonly calendarKnown: boolean; readonly reading: TermsReading | null; readonly message: Message }
  | { readonly status: 'notComputable'; readonly reason: TermsRefusal | 'eventMissing'; readonly message: Message };

/**
 * Due date under terms. Without a reading, 月结N天 is read as A. Never before its start event.
 * @example dueDate(parseTerms('月结30天'), { invoice: fromIso('2025-01-10') }, { reading: 'A' }) → 2025-03-02
 */
export function dueDate(terms: Terms, events: TermsEvents, options: { readonly reading?: TermsReading; readonly roll?: boolean } = {}): DueDate {
  if (terms.kind === 'none') return { status: 'notComputable', reason: terms.reason, message: { id: `domain.terms.${terms.reason}` } };
  if (terms.kind === 'fixed') return settled(terms.day, true, null, { id: 'domain.terms.fixed', values: { day: { day: terms.day } } }, options.roll);
  const start = events[terms.start] ?? null;
  if (start === null) return { status: 'notComputable', reason: 'eventMissing', message: { id: 'domain.terms.eventMissing', values: { start: { id: `domain.start.${terms.start}` } } } };
  const reading = terms.kind === 'readings' ? (options.reading ?? 'A') : null;
  const steps = terms.kind === 'readings' ? terms.readings[reading ?? 'A'] : terms.steps;
  const day = applySteps(start, steps);
  const counted = steps.some(({ kind }) => kind === 'workingDays');
  return settled(day, !counted || isCalendarKnownBetween(start, day), reading, inWords(terms.start, steps, reading), options.roll);
}

const ruleWords = new WeakMap<readonly TermsStep[], Message>();

/** The reading in words, made once for each rule: it is the same for every row. */
function inWords(start: TermsStart, steps: readonly TermsStep[], reading: TermsReading | null): Message {
  let message = ruleWords.get(steps);
  if (!message) {
    const rule = describeSteps(start, steps);
    ruleWords.set(steps, message = reading === null ? rule : { id: 'domain.terms.reading', values: { reading, rule } });
  }
  return message;
}

function settled(day: Day, counted: boolean, reading: TermsReading | null, message: Message, roll = true): DueDate {
  const rolled = roll ? rollToWorkingDay(day) : { day, known: true };
  return { status: 'ok', day, rolled: rolled.day, calendarKnown: counted && rolled.known, reading, message };
}

/**
 * All three readings of 月结N天 with the difference in days to reading A, for the question to the user; empty when the wording has one reading.
 * @example termsReadings(parseTerms('月结30天'), fromIso('2025-01-10')!) → A 2025-03-02 (0), B 2025-02-28 (−2), C 2025-02-10 (−20)
 */
export function termsReadings(terms: Terms, start: Day): { readonly reading: TermsReading; readonly day: Day; readonly differenceDays: number; readonly message: Message }[] {
  if (terms.kind !== 'readings') return [];
  const base = applySteps(start, terms.readings.A);
  return (['A', 'B', 'C'] as const).map((reading) => {
    const day = applySteps(start, terms.readings[reading]);
    return { reading, day, differenceDays: day - base, message: describeSteps(terms.start, terms.readings[reading]) };
  });
}
