import type { FieldOf } from '../domain/ledger';
import type { DealFacts } from './deal-facts';
import { findText } from './look-up';
import type { Found } from './look-up';
import type { Outcomes } from './outcome';
import { isPhone, isRoleOnly, readPerson } from './person';
import type { RuleOutcome } from './rule';

/** The three roles that the customer must fill with people before anybody is asked for money. */
const ROLES = ['decisionMaker', 'acceptor', 'payer'] as const satisfies readonly FieldOf<'text'>[];
export type PeopleField = (typeof ROLES)[number];

/**
 * What speaks against the person named in a role; null when nothing does. Missing before doubtful; doubtful are a phone number with a wrong
 * count of digits, a department instead of a person, our own sales owner, the customer's company name, and one text copied into all three roles.
 */
export function gapInRole(facts: DealFacts, found: Found<string>, say: Outcomes): RuleOutcome | null {
  const unstated = say.unstated(found);
  if (unstated) return unstated;
  const text = found.fact.value ?? '';
  const person = readPerson(text);
  if (person.badPhone !== null) {
    return say.doubtful([found], 'phone', { values: { text, phone: person.badPhone, digits: person.badPhone.length } });
  }
  if (person.name === '') return say.doubtful([found], 'noName', { values: { text } });
  if (isRoleOnly(person.name)) return say.doubtful([found], 'role', { values: { text } });
  if (text === facts.deal.customer) return say.doubtful([found], 'company', { values: { text } });
  const owner = findText(facts, 'salesOwner');
  if (owner.fact.value !== null && sameName(owner.fact.value, person.name)) return say.doubtful([found, owner], 'ourOwn', { values: { text } });
  if (!isCopied(facts, text)) return null;
  return say.doubtful(ROLES.map((role) => findText(facts, role)), 'copied', { values: { text }, fixCell: found.fact.cell });
}

/**
 * How the person in `found` can be reached: in their own cell, in the phone column beside them, or through a contact already logged.
 * Null when nothing is known. A phone column whose number is not complete counts as nothing.
 */
export function reachOf(facts: DealFacts, found: Found<string>): Found<string> | null {
  const person = readPerson(found.fact.value ?? '');
  if (person.reachable) return found;
  const phone = findText(facts, 'phone');
  if (phone.fact.value !== null && (isPhone(phone.fact.value) || readPerson(phone.fact.value).reachable)) return phone;
  const contact = findText(facts, 'contact');
  if (contact.fact.value !== null && readPerson(contact.fact.value).reachable) return contact;
  for (const row of facts.log) {
    const fact = row.text('contact');
    if (fact.value !== null && person.name !== '' && fact.value.includes(person.name)) return { fact, source: 'log', row };
  }
  return null;
}

/** The same text stands in all three roles. */
function isCopied(facts: DealFacts, text: string): boolean {
  for (const role of ROLES) if (findText(facts, role).fact.value !== text) return false;
  return true;
}

function sameName(ours: string, theirs: string): boolean {
  const name = readPerson(ours).name;
  return name !== '' && name === theirs;
}
