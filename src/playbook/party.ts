import type { CellRef } from '../domain/cell';
import type { Day } from '../domain/day';
import type { Field, FieldOf, LedgerRow } from '../domain/ledger';
import { confirmsBalance } from '../domain/letter-purpose';
import { limitationOf, type Limitation } from '../domain/limitation';
import { listedNumbers, listsItem } from '../domain/listed-numbers';
import type { Fen } from '../domain/money';
import type { Allocation, CustomerBalance, OpenItem, UnappliedCash } from '../domain/receivables';
import type { Settings } from '../domain/settings';
import { chaseDays, chasesOf, type Chase } from './chases';
import { exposureOf, type Exposure } from './exposure';
import { groupBy } from './group-by';
import { namedLetters, namedLog, rowsNaming, type NamedRows } from './limitation-rows';
import { judgeNature, type NatureJudgement } from './nature';
import { ownersOf, type Owners } from './owners';
import { paymentReason, type PaymentReason } from './payment-reason';
import { coverOfPending, judgePromises, type CashIn, type DebtPromise, type PromiseTerms } from './promises';
import { timingOf, type Timing } from './timing';

/** What a party is made from; every list holds only rows of this customer in this currency, dated up to the as-of date. */
export interface PartySources {
  readonly customer: string;
  readonly currency: string;
  readonly balance: CustomerBalance | null;
  readonly customerRows: readonly LedgerRow[];
  readonly log: readonly LedgerRow[];
  readonly letters: readonly LedgerRow[];
  /** Cash that came in from a customer in a currency, placed or not. */
  readonly receiptsOf: (customer: string, currency: string) => readonly CashIn[];
  /** False when no list has the column at all. */
  readonly hasColumn: (field: Field) => boolean;
  /** Cash of a customer in a currency that found no item. */
  readonly unappliedOf: (customer: string, currency: string) => readonly UnappliedCash[];
  /** What paid or reduced an item. */
  readonly paymentsOf: (item: OpenItem) => readonly Allocation[];
  readonly promiseTerms: readonly PromiseTerms[];
  readonly settings: Settings;
  readonly asOf: Day;
}

/** Chases that the sanctions ladder asks for, on different days. */
export const LADDER_CHASE_DAYS = 3;
const INSTALMENT = /分期|instal?ment|payment plan/i;

/** What a party has worked out so far. */
interface Memo {
  chases: readonly Chase[];
  promises: readonly DebtPromise[];
  cover: ReadonlyMap<OpenItem, Fen>;
  nature: NatureJudgement;
  owners: Owners;
  timing: Timing;
  exposure: Exposure;
  disputed: readonly CellRef[];
  confirmations: readonly SentConfirmation[];
  byNumber: ReadonlyMap<string, readonly OpenItem[]>;
  namedLog: NamedRows;
  namedLetters: NamedRows;
  followUp: Day | null;
  /** Chased enough, nothing disputed, no plan being kept. */
  ladder: boolean;
  reason: StatedReason;
}

/** Why the customer does not pay, and the cell that says so. */
interface StatedReason {
  readonly value: PaymentReason;
  readonly cell: CellRef | null;
}

/**
 * A customer in one currency: who it is that owes us. Everything is worked out when first asked for and kept,
 * so a hundred thousand items of one customer read its log once.
 */
export class Party {
  private memo: Partial<Memo> = {};

  private readonly limitations = new Map<Day | null, Limitation>();
  private readonly texts = new Map<FieldOf<'text'>, string>();

  constructor(readonly sources: PartySources) {}

  get customer(): string { return this.sources.customer; }
  get currency(): string { return this.sources.currency; }
  get balance(): CustomerBalance | null { return this.sources.balance; }
  get items(): readonly OpenItem[] { return this.sources.balance?.items ?? []; }
  get log(): readonly LedgerRow[] { return this.sources.log; }
  get letters(): readonly LedgerRow[] { return this.sources.letters; }

  private get receipts(): readonly CashIn[] { return this.sources.receiptsOf(this.customer, this.currency); }

  /** Demands for money, oldest first. */
  get chases(): readonly Chase[] {
    return this.memo.chases ??= chasesOf(this.log, this.letters);
  }

  /** Promises, earliest due first, judged by receipts. */
  get promises(): readonly DebtPromise[] {
    const { promiseTerms, asOf } = this.sources;
    return this.memo.promises ??= promiseTerms.length === 0 ? [] : judgePromises(promiseTerms, this.receipts, asOf);
  }

  /** How much of an item pending promises cover, 分. */
  promised(item: OpenItem): Fen {
    if (this.sources.promiseTerms.length === 0) return 0;
    this.memo.cover ??= coverOfPending(this.promises, this.items);
    return this.memo.cover.get(item) ?? 0;
  }

  get nature(): NatureJudgement {
    const { asOf, log, settings, customer, balance } = this.sources;
    return this.memo.nature ??= judgeNature({
      asOf, log, receipts: this.receipts, promises: this.promises, reason: this.reason.value, reasonCell: this.reason.cell, disputed: this.disputed,
      maxDaysOverdue: balance?.maxDaysOverdue ?? 0, decided: settings.customers[customer]?.nature,
    });
  }

  /** Judged to be suspected malicious. Where nobody decided, that takes a sign against: every such sign stands in the log, or is a refusal. */
  get suspected(): boolean {
    const { log, settings, customer } = this.sources;
    if (log.length === 0 && this.reason.value !== 'refusal' && !settings.customers[customer]?.nature) return false;
    return this.nature.value === 'suspectedMalicious';
  }

  /** Why the customer does not pay: the newest log row that says so, else the customer's or deals' own column. */
  get reason(): StatedReason {
    return this.memo.reason ??= this.readReason();
  }

  get owners(): Owners { return this.memo.owners ??= ownersOf(this.items); }
  get exposure(): Exposure | null {
    return this.balance ? this.memo.exposure ??= exposureOf(this.balance, this.sources.asOf) : null;
  }

  /** Cells that speak of an open dispute on any of the items. */
  get disputed(): readonly CellRef[] {
    if (this.memo.disputed) return this.memo.disputed;
    const cells: CellRef[] = [];
    for (const { disputed } of this.items) if (disputed !== null) cells.push(disputed);
    return this.memo.disputed = cells;
  }

  get timing(): Timing {
    return this.memo.timing ??= timingOf({
      closingDay: this.text('closingDay'), planDeadline: this.text('planDeadline'), transferCycle: this.text('transferCycle'),
      activityPattern: this.text('activityPattern'), cashIn: this.cashIn(),
    }, this.sources.asOf);
  }

  /** Newest day on which a confirmation letter went out that lists the item, or lists nothing in particular; null without one. */
  confirmedOn(item: OpenItem): Day | null {
    this.memo.confirmations ??= this.letters.flatMap(sentConfirmation);
    const own = this.sources.hasColumn('letterSentDate') ? item.deal?.row.value('letterSentDate') ?? null : null;
    let newest = own !== null && own <= this.sources.asOf ? own : null;
    for (const { sent, numbers } of this.memo.confirmations) {
      if (listsItem(numbers, item) && (newest === null || sent > newest)) newest = sent;
    }
    return newest;
  }

  /** Cells of the receipts that wait to be placed. */
  get unappliedCells(): readonly CellRef[] {
    return this.sources.unappliedOf(this.customer, this.currency).flatMap(({ receipt }) => receipt.cell('receivedAmount') ?? []);
  }

  /** Items of the same debt: the other parts of its deal, else the other instalments of its invoice. */
  siblingsOf(item: OpenItem): readonly OpenItem[] {
    if (item.deal) return item.deal.items;
    this.memo.byNumber ??= groupBy(this.items, (each) => each.number);
    return this.memo.byNumber.get(item.number) ?? [];
  }

  /**
   * Limitation of an item from its payments and the registers. Items of one due date that nothing names and nobody paid share the answer
   * (but for the cells of the due date), so that a long log is not read again for each of many old items.
   */
  limitationOf(item: OpenItem): Limitation {
    const log = this.memo.namedLog ??= namedLog(this.log);
    const letters = this.memo.namedLetters ??= namedLetters(this.letters);
    const own = { payments: this.sources.paymentsOf(item), log: rowsNaming(item, log), letters: rowsNaming(item, letters) };
    const siblings = this.siblingsOf(item);
    const alone = own.payments.length + own.log.length + own.letters.length === 0 && siblings.length <= 1;
    const known = alone ? this.limitations.get(item.dueDate) : undefined;
    if (known) return known;
    const made = limitationOf(item, { payments: own.payments, log: [...log.general, ...own.log], letters: [...letters.general, ...own.letters] }, this.sources.asOf, siblings);
    if (alone) this.limitations.set(item.dueDate, made);
    return made;
  }

  /** Next follow-up that the log has agreed, today or later; null without one. */
  get followUp(): Day | null {
    if (this.memo.followUp === undefined) {
      const days = this.log.flatMap((row) => row.day('followUpDate').value ?? []).filter((day) => day >= this.sources.asOf);
      this.memo.followUp = days.length > 0 ? Math.min(...days) : null;
    }
    return this.memo.followUp;
  }

  /** What the sanctions ladder asks of the customer: chased on three different days, once in writing, nothing disputed, no plan being kept. */
  get readyForLadder(): boolean {
    return this.memo.ladder ??= this.chases.length >= LADDER_CHASE_DAYS && chaseDays(this.chases) >= LADDER_CHASE_DAYS
      && this.chases.some((chase) => chase.written) && this.disputed.length === 0 && !this.keepsPlan;
  }

  /** A reason to climb it whatever the age of the item: suspected malicious, or two broken promises. */
  get hardCase(): boolean {
    return this.suspected || this.brokenPromises.length >= 2;
  }

  get brokenPromises(): readonly DebtPromise[] {
    return this.promises.filter((promise) => promise.status === 'broken');
  }

  /** A plan of several dates, or a signed instalment letter, still runs and no part of it was broken. */
  get keepsPlan(): boolean {
    const pending = this.promises.filter((promise) => promise.status === 'pending');
    const signed = this.letters.some((row) => INSTALMENT.test(row.text('letterPurpose').value ?? '') && row.day('letterReplyDate').value !== null);
    return pending.some(({ made }) => {
      const together = this.promises.filter((promise) => promise.made === made);
      return (signed || together.length >= 2) && together.every((promise) => promise.status !== 'broken');
    });
  }

  /** First text of a field on the customer's own rows, else on the deals and invoices of its items. '' when nobody says. */
  text(field: FieldOf<'text'>): string {
    let text = this.texts.get(field);
    if (text === undefined) this.texts.set(field, text = firstText(this.rows(field), field));
    return text;
  }

  private *rows(field: FieldOf<'text'> | 'customerCashIn'): Iterable<LedgerRow> {
    if (!this.sources.hasColumn(field)) return;
    for (const row of this.sources.customerRows) if (row.has(field)) yield row;
    for (const item of this.items) {
      if (item.deal?.row.has(field)) yield item.deal.row;
      if (item.row.has(field)) yield item.row;
    }
  }

  private cashIn(): Day | null {
    let newest: Day | null = null;
    for (const rows of [this.rows('customerCashIn'), this.log]) {
      for (const row of rows) {
        const day = row.value('customerCashIn');
        if (day !== null && day <= this.sources.asOf && (newest === null || day > newest)) newest = day;
      }
    }
    return newest;
  }

  private readReason(): StatedReason {
    for (const row of [...this.log].reverse()) {
      const text = row.text('paymentReason').value;
      if (text) return { value: paymentReason(text), cell: row.cell('paymentReason') };
    }
    for (const row of this.rows('paymentReason')) {
      const text = row.text('paymentReason').value;
      if (text) return { value: paymentReason(text), cell: row.cell('paymentReason') };
    }
    return { value: 'unknown', cell: null };
  }
}

/** A confirmation letter that was sent; `numbers` empty when its row lists no documents. */
interface SentConfirmation {
  readonly sent: Day;
  readonly numbers: ReadonlySet<string>;
}

function sentConfirmation(row: LedgerRow): readonly SentConfirmation[] {
  const sent = row.day('letterSentDate').value;
  if (sent === null || !confirmsBalance(row.text('letterPurpose').value ?? '')) return [];
  return [{ sent, numbers: listedNumbers(row.text('letterItems').value ?? '') }];
}

/** First text of a field among rows; '' when none has it. */
export function firstText(rows: Iterable<LedgerRow>, field: FieldOf<'text'>): string {
  for (const row of rows) {
    const text = row.text(field).value;
    if (text) return text;
  }
  return '';
}
