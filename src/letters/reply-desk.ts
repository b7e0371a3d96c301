import type { Day } from '../domain/day';
import type { Ledger } from '../domain/ledger';
import type { Message } from '../domain/message';
import type { Fen } from '../domain/money';
import { currencyCode } from '../domain/currency';
import type { Statement } from './statement';
import { sum } from './statement';
import { subsetsWithSum } from './subset-sum';

/** A line of the customer's own list, as they wrote it beside their figure. */
export interface TheirItem {
  readonly number: string;
  readonly amount: Fen;
}

/** Why two books may differ. */
export type ExplanationKind =
  | 'agreed' | 'inTransit' | 'onlyOurs' | 'receiptOnlyOurs' | 'onlyTheirs' | 'missingTheirs' | 'sumOf' | 'doubled' | 'wrongSign'
  | 'retention' | 'unbilled' | 'transposed' | 'none';

/** A possible reason with the documents it rests on. It suggests; the user decides. */
export interface Explanation {
  readonly kind: ExplanationKind;
  readonly message: Message;
  readonly documents: readonly string[];
}

/** The difference and what may explain it, the likeliest first. */
export interface ReplyFindings {
  /** Our balance − theirs, 分. */
  readonly difference: Fen;
  readonly explanations: readonly Explanation[];
  /** False when there were too many documents to try every combination. */
  readonly complete: boolean;
}

/** What the reply desk looks at. */
export interface Reply {
  readonly statement: Statement;
  readonly ledger: Ledger;
  readonly cutOff: Day;
  readonly theirs: Fen;
  readonly theirItems?: readonly TheirItem[];
}

/** A document whose absence from their books, or presence in them, moves our balance − theirs by `effect`. */
interface Movement {
  readonly kind: 'inTransit' | 'onlyOurs' | 'receiptOnlyOurs';
  readonly name: string;
  readonly day: Day | null;
  readonly effect: Fen;
}

/** Days after the cut-off date in which a payment can be in transit. */
const TRANSIT_DAYS = 31;
/** Receipts looked at, the latest first: an old one they never booked would have shown before. */
const RECEIPTS_LOOKED_AT = 60;

/**
 * Explains why a customer's stamped figure differs from ours: a payment in transit after the cut-off date, a document only one side has,
 * several of them together, one booked twice, one with the wrong sign, retention or unbilled amounts that they do not book.
 * @example ours 380,000.00, theirs 330,000.00, a receipt of 50,000.00 three days after the cut-off date → inTransit
 */
export function explainDifference(reply: Reply): ReplyFindings {
  const { statement, theirs, theirItems } = reply;
  const difference = statement.total - theirs;
  if (difference === 0) return { difference, explanations: [explanation('agreed', {})], complete: true };
  const movements = movementsOf(reply);
  const amount = money(difference, statement);
  const explanations = [
    ...movements.filter((movement) => movement.effect === difference).map((movement) => single(movement, amount)),
    ...parts(statement, difference, amount),
    ...doubled(statement, difference, amount),
    ...wrongSign(movements, difference, amount, statement),
    ...(theirItems ? listDifferences(statement, theirItems) : []),
  ];
  const search = subsetsWithSum(movements.map((movement) => movement.effect), difference, { least: 2, most: 6, found: 3, steps: 400_000 });
  if (explanations.every((each) => each.kind === 'onlyTheirs' || each.kind === 'missingTheirs')) {
    for (const indexes of search.subsets) {
      const names = indexes.map((index) => movements[index]?.name ?? '');
      explanations.push(explanation('sumOf', { amount, numbers: names.join('、') }, names));
    }
  }
  if (explanations.length === 0 && isSwap(difference)) explanations.push(explanation('transposed', { amount }));
  if (explanations.length === 0) explanations.push(explanation('none', { amount }));
  return { difference, explanations, complete: search.complete };
}

/** Two neighbouring digits in the wrong order change an amount by nine times a digit, at the place of the second; worth a word only when nothing else fits. */
function isSwap(difference: Fen): boolean {
  const [, digits = ''] = /^-?(\d+?)0*$/.exec(String(difference)) ?? [];
  return Number(digits) % 9 === 0 && Number(digits) / 9 <= 9;
}

function movementsOf({ statement, ledger, cutOff }: Reply): Movement[] {
  const items = statement.lines.map((line): Movement => ({ kind: 'onlyOurs', name: line.item.number, day: line.item.documentDate, effect: line.remaining }));
  const receipts = ledger.receipts
    .filter((row) => row.customer === statement.customer && (currencyCode(row.text('currency').value ?? '') ?? 'CNY') === statement.currency)
    .flatMap((row): Movement[] => {
      const amount = row.money('receivedAmount').value;
      const day = row.day('receiptDate').value;
      if (amount === null || amount === 0 || day === null || day > cutOff + TRANSIT_DAYS) return [];
      const late = day > cutOff;
      return [{ kind: late ? 'inTransit' : 'receiptOnlyOurs', name: row.text('invoiceNo').value ?? '', day, effect: late ? amount : -amount }];
    })
    .sort((a, b) => (b.day ?? 0) - (a.day ?? 0))
    .slice(0, RECEIPTS_LOOKED_AT);
  return [...receipts.filter((movement) => movement.kind === 'inTransit'), ...items, ...receipts.filter((movement) => movement.kind !== 'inTransit')];
}

function single(movement: Movement, amount: Message): Explanation {
  const values: Message['values'] = movement.kind === 'onlyOurs' ? { amount, number: movement.name } : { amount, day: { day: movement.day ?? 0 } };
  return explanation(movement.kind, values, [movement.name]);
}

/** Retention not yet due, or what is not invoiced, taken as a whole: customers often do not book these. */
function parts(statement: Statement, difference: Fen, amount: Message): Explanation[] {
  const retention = statement.lines.filter((line) => line.retention);
  const unbilled = statement.lines.filter((line) => line.item.kind === 'unbilled');
  return ([['retention', retention], ['unbilled', unbilled]] as const)
    .filter(([, lines]) => lines.length > 0 && sum(lines.map((line) => line.remaining)) === difference)
    .map(([kind, lines]) => explanation(kind, { amount }, lines.map((line) => line.item.number)));
}

/** They booked one of our documents twice (their figure is higher by it), or we did (two of ours of one amount and number). */
function doubled(statement: Statement, difference: Fen, amount: Message): Explanation[] {
  const twice = statement.lines.filter((line) => line.remaining === -difference
    || (line.amount === difference && statement.lines.some((other) => other !== line && other.amount === line.amount && other.item.number === line.item.number)));
  return twice.map((line) => explanation('doubled', { amount, number: line.item.number }, [line.item.number]));
}

/** A document entered with the wrong sign moves the balance by twice its amount. */
function wrongSign(movements: readonly Movement[], difference: Fen, amount: Message, statement: Statement): Explanation[] {
  return movements.filter((movement) => movement.kind !== 'inTransit' && movement.effect * 2 === difference).map((movement) =>
    explanation('wrongSign', { amount, number: movement.name, half: money(movement.effect, statement) }, [movement.name]));
}

function listDifferences(statement: Statement, theirItems: readonly TheirItem[]): Explanation[] {
  const ours = new Set(statement.lines.map((line) => line.item.number));
  const theirs = new Set(theirItems.map((item) => item.number));
  return [
    ...theirItems.filter((item) => !ours.has(item.number)).map((item) => explanation('onlyTheirs', { number: item.number, amount: money(item.amount, statement) }, [item.number])),
    ...statement.lines.filter((line) => !theirs.has(line.item.number))
      .map((line) => explanation('missingTheirs', { number: line.item.number, amount: money(line.remaining, statement) }, [line.item.number])),
  ];
}

/** Sizes are said without sign; who has more is said by the difference itself. */
function money(fen: Fen, statement: Statement): Message {
  return { id: 'letters.explain.amount', values: { amount: { fen: Math.abs(fen), currency: statement.currency } } };
}

function explanation(kind: ExplanationKind, values: Message['values'], documents: readonly string[] = []): Explanation {
  return { kind, message: { id: `letters.explain.${kind}`, values: values ?? {} }, documents };
}
