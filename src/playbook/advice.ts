import { calendarNotice, dueCalendarNotice } from '../domain/calendar-notice';
import type { CellRef } from '../domain/cell';
import type { Day } from '../domain/day';
import type { FieldOf } from '../domain/ledger';
import type { Message, MessageValue } from '../domain/message';
import { legalNotes } from './legal-notes';
import { earlyLimitation } from './limitation-reasons';
import type { Advice, Channel, Reason } from './play';
import type { PlayFacts } from './play-facts';
import { greeting, matter, personOf, thing } from './spoken';
import { tacticCards } from './tactic';
import { TACTICS } from './tactics';
import { bestWindow, contactDay, type Timing } from './timing';

/** What differs from play to play; the rest of the advice follows from its id and the facts. */
export interface AdviceParts {
  readonly reasons: readonly Reason[];
  readonly channel: Channel;
  /** Working days that the play may wait. */
  readonly within: number;
  /** A day that beats `within`. */
  readonly by?: Day;
  /** Catalogue id of the words to say, beside greeting, matter and thing; left out for internal plays. */
  readonly words?: { readonly id: string; readonly values?: Readonly<Record<string, MessageValue>> };
  /** Things to have ready, ids below `playbook.prepare`. */
  readonly prepare: readonly string[];
  /** Columns that name whom to speak to, best first; the payer when left out. */
  readonly people?: readonly FieldOf<'text'>[];
  /** Only for the play that climbs it. */
  readonly ladder?: Advice['ladder'];
  readonly nextSigning?: readonly Message[];
}

/** Advice of a play for one item. Internal plays speak to nobody: `who` is our own sales owner. */
export function adviceOf(id: string, facts: PlayFacts, parts: AdviceParts): Advice {
  const person = personOf(facts, parts.people);
  const by = parts.by ?? contactDay(facts.party.timing, facts.asOf, parts.within);
  const internal = parts.channel === 'internal' || parts.channel === 'none';
  return {
    reasons: [...parts.reasons, ...earlyLimitation(facts)],
    who: internal ? facts.party.owners.caller : person.text,
    by,
    channel: parts.channel,
    words: parts.words
      ? { id: parts.words.id, values: { greeting: greeting(facts, person), matter: matter(facts), thing: thing(facts), ...parts.words.values } }
      : null,
    prepare: parts.prepare.map((name) => ({ id: `playbook.prepare.${name}` })),
    ifItFails: { id: `playbook.${id}.fails` },
    timing: [...timingNotes(facts.party.timing, facts.asOf), ...calendarNotes(facts, by)],
    // Worked out when a card is opened; lists and sheets never ask. Nothing is offered where nobody is spoken to, nor on the ladder.
    get tactics() { return parts.words && !parts.ladder ? tacticCards(TACTICS, facts) : []; },
    get legal() { return legalNotes(facts); },
    ladder: parts.ladder,
    nextSigning: parts.nextSigning ?? [],
  };
}

/** A reason: the play's own sentence and the cells that prove it; cells that do not exist are left out. */
export function reason(id: string, values: Message['values'], cells: readonly (CellRef | null | undefined)[]): Reason {
  return { message: { id, values }, cells: cells.filter((cell) => cell !== null && cell !== undefined) };
}

/** The amount and how late it is, with the cells of both. */
export function moneyReason(facts: PlayFacts): Reason {
  const { item, situation } = facts;
  if (item === null) return reason('playbook.reason.noItem', undefined, [facts.deal?.row.cell('contractAmount')]);
  const amount = { fen: item.open, currency: item.currency };
  const cells = [...amountCells(facts), ...item.dueBasis.cells];
  if (item.dueDate === null) return reason('playbook.reason.undated', { amount, why: item.dueBasis.message }, cells);
  const values = { amount, date: { day: item.dueDate }, days: Math.abs(situation.daysPast) };
  const id = situation.daysPast > 0 ? 'overdue' : situation.daysPast === 0 ? 'dueNow' : 'dueSoon';
  return reason(`playbook.reason.${id}`, values, cells);
}

/** Cells of the item's amount: its invoice row, or the deal's amount for what is not invoiced. */
function amountCells({ item }: PlayFacts): readonly (CellRef | null)[] {
  if (item === null) return [];
  return [item.row.cell('openAmount') ?? item.row.cell('amountInclTax') ?? item.row.cell('contractAmount')];
}

/** That holidays are not known of the year in which the item is due, or the day to act by was counted to. */
function calendarNotes({ item, asOf }: PlayFacts, by: Day): readonly Message[] {
  const notice = (item ? dueCalendarNotice(item) : null) ?? calendarNotice(asOf, by);
  return notice ? [notice] : [];
}

/** What is known of the customer's payment calendar, as notes in the order of its days. */
function timingNotes(timing: Timing, asOf: Day): readonly Message[] {
  const dated: { readonly day: Day; readonly message: Message }[] = [];
  const note = (id: string, day: Day | null) => {
    if (day !== null) dated.push({ day, message: { id: `playbook.timing.${id}`, values: { date: { day } } } });
  };
  note('cashIn', timing.cashIn);
  if (timing.contactBy !== null && timing.contactBy >= asOf) note('contactBy', timing.contactBy);
  note('planDeadline', timing.planDeadline);
  note('lastInvoiceDay', timing.lastInvoiceDay);
  note('closing', timing.closing);
  dated.sort((a, b) => a.day - b.day);
  const notes = dated.map((entry) => entry.message);
  const window = bestWindow(timing, asOf);
  if (window) notes.push({ id: 'playbook.timing.window', values: { from: { day: window.from }, to: { day: window.to } } });
  if (timing.transferCycle !== null) notes.push({ id: 'playbook.timing.transferCycle', values: { days: timing.transferCycle } });
  if (timing.pattern !== '') notes.push({ id: 'playbook.timing.pattern', values: { pattern: timing.pattern } });
  return notes;
}
