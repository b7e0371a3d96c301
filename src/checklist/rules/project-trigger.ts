import type { Day } from '../../domain/day';
import type { FieldOf } from '../../domain/ledger';
import type { MilestoneEvent, OpenItem } from '../../domain/receivables';
import type { DealFacts } from '../deal-facts';
import { documentState } from '../document';
import { findDay, findPaper, findText, isPlaceholder } from '../look-up';
import type { Found } from '../look-up';
import { outcomesOf } from '../outcome';
import type { Rule, RuleOutcome } from '../rule';

const { doubtful, proved, unstated } = outcomesOf('project-trigger', 'trigger');

/** An event that starts the payment period: words for it, its date, and the papers that show that it has happened. */
interface Event {
  readonly words: RegExp;
  readonly milestones: readonly MilestoneEvent[];
  readonly dates: readonly FieldOf<'day'>[];
  readonly papers: FieldOf<'text'>;
}

const EVENTS: readonly Event[] = [
  { words: /验收|终验|accept/i, milestones: ['acceptance', 'warranty'], dates: ['acceptDate'], papers: 'acceptanceDoc' },
  { words: /发货|出货|到货|货到|交货|签收|ship|deliver/i, milestones: ['shipment'], dates: ['shipDate', 'signDate'], papers: 'deliveryDoc' },
];

/** Terms that name a start: an event, an invoice, a date, or shorthand digits for a plan (3331). */
const STARTS = /后|到|结|预付|发货|验收|质保|开票|net|after|upon|days|\d{1,2}\s*[日号]|^\d{2,5}$/i;

/**
 * What starts the payment period (触发条件): a time, an amount or a progress is named, and once it has happened its date is there.
 * Terms and a fixed due date name a start too. Doubtful: the papers are there but the date is not, or an actual date lies in the future.
 */
export const projectTrigger: Rule = {
  id: 'project-trigger',
  group: 'project',
  severity: 'blocking',
  needs: ['trigger', 'termsText', 'dueDate', 'shipDate', 'acceptDate', 'deliveryDoc', 'acceptanceDoc'],
  home: 'deals',
  choices: ['choice.triggerInvoice', 'choice.triggerShipment', 'choice.triggerAcceptance', 'choice.triggerDate', 'choice.triggerProgress'],
  check(facts) {
    const trigger = findText(facts, 'trigger');
    const terms = findText(facts, 'termsText');
    const named = isStated(trigger) ? trigger : isStated(terms) && STARTS.test(terms.fact.value ?? '') ? terms : null;
    const words = named?.fact.value ?? '';
    for (const event of EVENTS) {
      if (!event.words.test(words) && !comesFrom(facts.deal.items, event)) continue;
      const doubt = doubtAbout(facts, event);
      if (doubt) return doubt;
    }
    if (named) return proved([named]);
    const due = findDay(facts, 'dueDate');
    if (due.fact.status === 'ok') return proved([due], 'time');
    return unstated(trigger) ?? proved([trigger]);
  },
};

function isStated({ fact }: Found<string>): boolean {
  return fact.value !== null && !isPlaceholder(fact.value);
}

/** One of the items waits for the event, or came from it. */
function comesFrom(items: readonly OpenItem[], { milestones }: Event): boolean {
  for (const { event } of items) if (event !== null && milestones.includes(event)) return true;
  return false;
}

function doubtAbout(facts: DealFacts, event: Event): RuleOutcome | null {
  let isDated = false;
  let unreadable: Found<Day> | null = null;
  let place: Found<Day> | null = null;
  for (const field of event.dates) {
    const date = findDay(facts, field);
    const { status, value } = date.fact;
    if (value !== null && value > facts.asOf) return doubtful([date], 'future', { values: { day: { day: value }, asOf: { day: facts.asOf } } });
    if (status === 'ok') isDated = true;
    else if (status === 'doubtful' || status === 'unreadable') unreadable ??= date;
    if (status !== 'noColumn') place ??= date;
  }
  if (isDated) return null;
  if (unreadable) return unstated(unreadable);
  const papers = findPaper(facts, event.papers);
  if (papers.fact.value === null || isPlaceholder(papers.fact.value) || documentState(papers.fact.value) !== 'there') return null;
  return doubtful([papers], 'noDate', { values: { text: papers.fact.value }, fixCell: place?.fact.cell ?? null });
}
