import type { Block } from './blocks';
import type { LetterFacts } from './letter-facts';

/** Addressee line: the customer's full name, or another recipient. */
export function addressee(facts: LetterFacts, name = facts.fullName): Block {
  return { kind: 'addressee', text: facts.text('to', { name }) };
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

/** Our name, seal space and date. */
export function signature(facts: LetterFacts): Block {
  return { kind: 'signature', lines: [facts.company.name, facts.date(facts.request.today)], seal: facts.text('seal.ours') };
}

/** The user's own paragraph; nothing without one. */
export function ownNote(facts: LetterFacts): Block[] {
  const note = facts.request.note?.trim();
  return note ? [{ kind: 'paragraph', text: facts.text('own', { note }) }] : [];
}
