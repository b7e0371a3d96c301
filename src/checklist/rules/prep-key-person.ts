import { isOwnNote } from '../../domain/row-facts';
import type { DealFacts } from '../deal-facts';
import { findText } from '../look-up';
import type { Found } from '../look-up';
import { outcomesOf } from '../outcome';
import type { Outcomes } from '../outcome';
import { reachOf } from '../people';
import { namesRole, readPerson } from '../person';
import type { Rule, RuleOutcome } from '../rule';

const say: Outcomes = outcomesOf('prep-key-person', 'contact');

/** Roles whose column says what the person is. */
const ROLE_COLUMNS = ['payer', 'decisionMaker', 'acceptor'] as const;

/**
 * The person who moves this payment is identified (关键人), their role is known, they are reachable, and once something is overdue they were
 * contacted within the period (default 30 days). A contact without a role is doubtful, and so is a contact logged without a date.
 */
export const prepKeyPerson: Rule = {
  id: 'prep-key-person',
  group: 'preparation',
  severity: 'important',
  needs: ['contact', 'payer', 'decisionMaker', 'phone', 'logDate'],
  home: 'deals',
  check(facts) {
    if (!facts.inHorizon) return say.notDue;
    const contact = findText(facts, 'contact');
    // A bare telephone number in the contact column reaches the person whom another column names.
    const named = contact.fact.status === 'ok' && readPerson(contact.fact.value ?? '').name !== '';
    const person = named ? contact : firstInRole(facts) ?? contact;
    const unstated = say.unstated(person);
    if (unstated) return unstated;
    const text = person.fact.value ?? '';
    if (person === contact && !namesRole(text) && !ROLE_COLUMNS.some((role) => sharesName(findText(facts, role), contact))) return say.doubtful([person], 'noRole', { values: { text } });
    const reach = reachOf(facts, person);
    if (reach === null) return say.missing([person], 'unreachable', { values: { text } });
    if (!facts.isOverdue) return say.proved(reach === person ? [person] : [person, reach]);
    return contacted(facts, person);
  },
};

/** The first role that somebody is named in. */
function firstInRole(facts: DealFacts): Found<string> | null {
  for (const role of ROLE_COLUMNS) {
    const person = findText(facts, role);
    if (person.fact.status === 'ok') return person;
  }
  return null;
}

/** The newest entry of the chase log decides; without a log nobody can tell. */
function contacted(facts: DealFacts, person: Found<string>): RuleOutcome {
  if (!facts.ledger.tables.some((table) => table.roles.includes('log'))) return { ...say.noColumn, reason: { id: 'rule.prep-key-person.noLog' }, fix: { id: 'rule.prep-key-person.fix.log' } };
  const log = facts.log.filter((row) => !isOwnNote(row));
  const dated = log.filter((row) => row.day('logDate').value !== null);
  const last = dated[dated.length - 1];
  const limit = facts.settings.contactDays;
  if (last) {
    const day = last.day('logDate').value ?? facts.asOf;
    const days = facts.asOf - day;
    const values = { day: { day }, days, limit };
    const cells = [person.fact.cell, last.cell('logDate')];
    if (days <= limit) return say.proved(cells, 'contacted', { values, source: 'log' });
    if (dated.length === log.length) return say.missing(cells, 'notContacted', { values, source: 'log', fixCell: null, fix: { id: 'rule.prep-key-person.fix.log' } });
  }
  const undated = log[log.length - 1];
  if (undated) return say.doubtful([person.fact.cell, undated.cell('logDate')], 'undated', { source: 'log', fixCell: undated.cell('logDate') });
  return say.missing([person], 'neverContacted', { values: { limit }, fixCell: null, fix: { id: 'rule.prep-key-person.fix.log' } });
}

function sharesName(role: Found<string>, contact: Found<string>): boolean {
  const name = readPerson(contact.fact.value ?? '').name;
  return name !== '' && (role.fact.value ?? '').includes(name);
}
