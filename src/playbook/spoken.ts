import { isRoleOnly, readPerson } from '../checklist/person';
import type { Day } from '../domain/day';
import { partsOf } from '../domain/day';
import type { FieldOf, LedgerRow } from '../domain/ledger';
import type { Message, MessageValue } from '../domain/message';
import type { Fen } from '../domain/money';
import { firstText } from './party';
import type { PlayFacts } from './play-facts';

/** Words that no customer should hear from a rep who wants to be paid: they sound like a lawsuit. */
const FORMAL = /合同|contract/i;

/**
 * A cell's text as it may be said to a customer: spaces tidied, '' when it contains 合同 or contract.
 * @example spoken(' 冲压线 ') === '冲压线'; spoken('冲压线采购合同') === ''
 */
export function spoken(text: string | null | undefined): string {
  const plain = (text ?? '').replace(/\s+/g, ' ').trim();
  return FORMAL.test(plain) ? '' : plain;
}

/** A contact as the sheets give it, and the name to say. */
export interface Person {
  /** Whole text of the cell, with its phone; '' when unknown. */
  readonly text: string;
  /** '' when there is none that can be said. */
  readonly name: string;
}

const PAYERS: readonly FieldOf<'text'>[] = ['payer', 'contact', 'decisionMaker'];

/** Whom to speak to: the first of these fields that any row of the item, its deal or its customer fills. */
export function personOf(facts: PlayFacts, fields: readonly FieldOf<'text'>[] = PAYERS): Person {
  const own: LedgerRow[] = [];
  if (facts.deal) own.push(facts.deal.row);
  if (facts.item) own.push(facts.item.row);
  for (const field of fields) {
    const text = firstText(own, field) || facts.party.text(field);
    if (text === '') continue;
    const phone = readPerson(text).reachable ? '' : firstText(own, 'phone') || facts.party.text('phone') || bareNumber(firstText(own, 'contact') || facts.party.text('contact'));
    // What stands in brackets is a remark about the person, not part of the name; of several people the first is greeted.
    const { name } = readPerson(text.replace(/[(（][^)）]*[)）]?/g, ' ').split(/[、,，;；/|]/)[0] ?? '');
    return { text: phone === '' ? text : `${text} ${phone}`, name: isRoleOnly(name) ? '' : spoken(name) };
  }
  return { text: '', name: '' };
}

/** A contact that is a telephone number and names nobody, so that it may stand for whoever is asked for; else ''. */
function bareNumber(contact: string): string {
  const person = readPerson(contact);
  return person.reachable && person.name === '' ? contact : '';
}

/** 王经理您好，我是恒力的李明。 Leaves out what is not known. */
export function greeting(facts: PlayFacts, person: Person): Message {
  const caller = spoken(facts.item ? facts.party.owners.caller : facts.deal?.row.text('salesOwner').value);
  const company = spoken(facts.settings.company.name);
  return {
    id: 'words.greeting',
    values: {
      name: person.name, caller, company,
      known: person.name === '' ? 'no' : 'yes',
      us: company !== '' && caller !== '' ? 'both' : company !== '' ? 'company' : caller !== '' ? 'caller' : 'none',
    },
  };
}

/**
 * What the money is for, in words that may be said: the project, else the order number, else the invoice, and the part of the plan.
 * @example a deal called 冲压线采购合同 with order number PO-17 → 订单PO-17
 */
export function thing(facts: PlayFacts): MessageValue {
  const { item, deal } = facts;
  const whole = wholeThing(facts);
  if (item === null || deal === null || item.event === null || item.kind === 'invoice') return whole;
  return { id: 'words.thing.part', values: { whole, event: item.event } };
}

/** The same without the part: what was sold, not 质保金 or 验收款 of it. */
export function wholeThing({ item, deal }: PlayFacts): MessageValue {
  const name = spoken(deal?.name) || spoken(item?.row.text('projectName').value);
  if (name !== '') return name;
  const order = spoken(deal?.row.text('orderNo').value) || spoken(deal?.number);
  if (order !== '') return { id: 'words.thing.order', values: { number: order } };
  const invoice = item && item.kind !== 'unbilled' && item.kind !== 'notTriggered' ? spoken(item.number) : '';
  return invoice === '' ? { id: 'words.thing.goods' } : { id: 'words.thing.invoice', values: { number: invoice } };
}

/** A day as it is said, without the year when it is the as-of year. */
export function spokenDay(day: Day, asOf: Day): Message {
  const { year, month, day: date } = partsOf(day);
  return { id: partsOf(asOf).year === year ? 'words.day' : 'words.dayWithYear', values: { year, month, date } };
}

/** What the customer owes on all accounts together, 分: open items less cash that could not be placed. */
export function customerTotal(facts: PlayFacts): Fen {
  return (facts.balance?.open ?? 0) - (facts.balance?.unapplied ?? 0);
}

/**
 * The sentence about the money. Where money was placed by assumption only the customer's total is said; the part that a pending promise
 * covers is not asked for again; nobody is told to be late before the due date rolled over rest days.
 */
export function matter(facts: PlayFacts): Message {
  const { item, asOf, situation, promised } = facts;
  if (item === null) return { id: 'words.matter.none', values: { thing: thing(facts) } };
  const currency = item.currency;
  if (item.assumed) return { id: 'words.matter.total', values: { amount: { fen: customerTotal(facts), currency } } };
  const values = { thing: thing(facts), amount: { fen: item.open - promised, currency } };
  if (promised > 0) return { id: 'words.matter.rest', values };
  if (item.dueDate === null) return { id: 'words.matter.undated', values };
  const date = spokenDay(item.dueDate, asOf);
  if (situation.daysPast <= 0) return { id: 'words.matter.coming', values: { ...values, date } };
  return { id: 'words.matter.late', values: { ...values, date, days: situation.daysPast } };
}
