import type { Day } from '../domain/day';
import type { LedgerRow } from '../domain/ledger';
import type { CellRef } from '../domain/cell';
import type { CustomerSettings, DebtNature } from '../domain/settings';
import type { PaymentReason } from './payment-reason';
import type { Reason } from './play';
import type { CashIn, DebtPromise } from './promises';

/** What the debt looks like, and why. For the pane only: never in a letter, in words to say or in a print. */
export interface NatureJudgement {
  readonly value: DebtNature;
  /** Evidence on both sides. */
  readonly evidence: readonly Reason[];
  /** The user said otherwise; `value` is the user's. */
  readonly overridden: boolean;
}

/** What the judgement looks at. */
export interface NatureInputs {
  readonly asOf: Day;
  readonly log: readonly LedgerRow[];
  readonly promises: readonly DebtPromise[];
  readonly receipts: readonly CashIn[];
  readonly reason: PaymentReason;
  readonly reasonCell: CellRef | null;
  readonly disputed: readonly CellRef[];
  readonly maxDaysOverdue: number;
  readonly decided: CustomerSettings['nature'];
}

const UNREACHABLE = /联系不上|无人接|不接电话|失联|拒接|关机|空号|拉黑|unreachable|no answer|blocked/i;
/** A payment within so many days speaks for a customer that pays when it can. */
const RECENT_PAYMENT_DAYS = 90;
/** Unreachable on so many different days speaks against. */
const UNREACHABLE_DAYS = 3;
const REFUSAL_DAYS_OVERDUE = 60;

/**
 * Judges the nature of a debt from history, promises, disputes and reachability. Suspected malicious needs a sign (two broken promises and
 * none kept after, three days out of reach, a refusal without a dispute) and no payment of the last 90 days; any open dispute or named
 * hardship is a reason of its own and speaks for the customer. Without signs on either side it is unknown.
 */
export function judgeNature(inputs: NatureInputs): NatureJudgement {
  const good: Reason[] = [];
  const bad: Reason[] = [];
  const paid = lastPayment(inputs);
  if (paid !== null) good.push({ message: { id: 'playbook.nature.paid', values: { date: { day: paid.day } } }, cells: paid.cell ? [paid.cell] : [] });
  for (const promise of inputs.promises) {
    if (promise.status === 'kept' || promise.status === 'partKept') good.push(promiseReason('playbook.nature.kept', promise));
  }
  if (inputs.disputed.length > 0) good.push({ message: { id: 'playbook.nature.dispute' }, cells: inputs.disputed });
  if (inputs.reason !== 'unknown' && inputs.reason !== 'refusal') {
    good.push({ message: { id: 'playbook.nature.reason', values: { reason: { id: `playbook.paymentReason.${inputs.reason}` } } }, cells: inputs.reasonCell ? [inputs.reasonCell] : [] });
  }
  const broken = brokenInARow(inputs.promises);
  if (broken.length >= 2) for (const promise of broken) bad.push(promiseReason('playbook.nature.broken', promise));
  const silent = unreachableRows(inputs.log);
  if (silent.length >= UNREACHABLE_DAYS) {
    bad.push({ message: { id: 'playbook.nature.unreachable', values: { days: silent.length } }, cells: silent.flatMap((row) => row.cell('logContent') ?? []) });
  }
  if (inputs.reason === 'refusal' && inputs.disputed.length === 0 && inputs.maxDaysOverdue > REFUSAL_DAYS_OVERDUE) {
    bad.push({ message: { id: 'playbook.nature.refusal' }, cells: inputs.reasonCell ? [inputs.reasonCell] : [] });
  }
  const suspected = bad.length > 0 && paid === null && inputs.disputed.length === 0;
  const judged: DebtNature = suspected ? 'suspectedMalicious' : good.length > 0 ? 'nonMalicious' : 'unknown';
  const evidence = [...good, ...bad];
  if (!inputs.decided) return { value: judged, evidence, overridden: false };
  const decided: Reason = { message: { id: 'playbook.nature.decided', values: { reason: inputs.decided.reason, date: { day: inputs.decided.on } } }, cells: [] };
  return { value: inputs.decided.value, evidence: [decided, ...evidence], overridden: true };
}

function lastPayment({ receipts, asOf }: NatureInputs): CashIn | null {
  let last: CashIn | null = null;
  for (const receipt of receipts) if (asOf - receipt.day <= RECENT_PAYMENT_DAYS && (last === null || receipt.day > last.day)) last = receipt;
  return last;
}

/** Promises broken since the last one that was kept at least in part. */
function brokenInARow(promises: readonly DebtPromise[]): readonly DebtPromise[] {
  let run: DebtPromise[] = [];
  for (const promise of promises) {
    if (promise.status === 'broken') run.push(promise);
    else if (promise.status !== 'pending') run = [];
  }
  return run;
}

/** One row for each day on which nobody could be reached. */
function unreachableRows(log: readonly LedgerRow[]): readonly LedgerRow[] {
  const byDay = new Map<Day, LedgerRow>();
  for (const row of log) {
    const day = row.day('logDate').value;
    if (day !== null && UNREACHABLE.test(row.text('logContent').value ?? '')) byDay.set(day, row);
  }
  return [...byDay.values()];
}

function promiseReason(id: string, promise: DebtPromise): Reason {
  const cell = promise.row.cell('promiseDate');
  return { message: { id, values: { date: { day: promise.due } } }, cells: cell ? [cell] : [] };
}
