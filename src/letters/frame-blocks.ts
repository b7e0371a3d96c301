import type { Block } from './blocks';
import type { AccountFacts, LetterFacts } from './letter-facts';
import { percentText } from '../domain/late-interest';

/** Whom the letter is to, the customer by its full name or another recipient, and the salutation where the language has one. */
export function addressee(facts: LetterFacts, name = facts.fullName): Block[] {
  const salutation = facts.text('salutation');
  return [
    { kind: 'addressee', text: facts.text('to', { name }) },
    ...(salutation === '' ? [] : [{ kind: 'paragraph', text: salutation, flush: true } as const]),
  ];
}

/** Where the answer goes: the address, and below it contact, phone and e-mail; what is not given is left out. */
export function contactLines(facts: LetterFacts): string[] {
  const { address, contact, phone, email } = facts.company;
  const person = [
    contact && facts.text('company.contact', { contact }),
    phone && facts.text('company.phone', { phone }),
    email && facts.text('company.email', { email }),
  ].filter((part) => part !== '');
  return [address && facts.text('company.address', { address }), person.join(facts.text('list.wide'))].filter((line) => line !== '');
}

/** Account to pay into; empty without bank details. */
export function accountLines(facts: LetterFacts): string[] {
  const { name, bankName, bankAccount, taxNo } = facts.company;
  if (!bankAccount) return [];
  return [
    facts.text('company.account', { name, bankName, bankAccount }),
    taxNo && facts.text('company.taxNo', { taxNo }),
  ].filter((line) => line !== '');
}

/** Closing words, our name, seal space and date. */
export function signature(facts: LetterFacts): Block {
  return { kind: 'signature', closing: facts.text('closing'), lines: [facts.company.name, facts.date(facts.request.today)], seal: facts.text('seal.ours') };
}

/** The interest that the user chose to state, in one currency, with all that it is worked out from; '' where none is due. */
export function interestText({ interest, request, text, money, date }: AccountFacts): string {
  if (!request.interest || interest <= 0) return '';
  const { annualRate, dayBase } = request.interest;
  return text('interest', { amount: money(interest), cutOff: date(request.asOf), rate: percentText(annualRate), dayBase });
}

/** The user's own paragraph; nothing without one. */
export function ownNote(facts: LetterFacts): Block[] {
  const note = facts.request.note?.trim();
  return note ? [{ kind: 'paragraph', text: facts.text('own', { note }) }] : [];
}
