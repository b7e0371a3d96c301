import { findText, saying } from '../look-up';
import { outcomesOf } from '../outcome';
import { readPerson } from '../person';
import type { Rule } from '../rule';

const { doubtful, notApplicable, notDue, proved, unstated } = outcomesOf('prep-joint-suppliers', 'otherSuppliers');

const NONE = /^(?:无|没有|无其他供应商|独家(?:供应|供货)?|仅我(?:司|方|们)|none|no others?|sole supplier)$/i;

/**
 * Other suppliers of this customer are known, with a contact for collecting jointly (联合催收). Does not apply to a sole supplier.
 * Doubtful when names stand there without a way to reach them.
 */
export const prepJointSuppliers: Rule = {
  id: 'prep-joint-suppliers',
  group: 'preparation',
  severity: 'helpful',
  needs: ['otherSuppliers'],
  home: 'customers',
  check(facts) {
    if (!facts.inHorizon) return notDue;
    const suppliers = findText(facts, 'otherSuppliers');
    if (NONE.test(saying(suppliers))) return notApplicable('sole');
    const gap = unstated(suppliers);
    if (gap) return gap;
    const text = suppliers.fact.value ?? '';
    const person = readPerson(text);
    if (person.badPhone !== null) return doubtful([suppliers], 'phone', { values: { phone: person.badPhone, digits: person.badPhone.length } });
    return person.reachable ? proved([suppliers]) : doubtful([suppliers], 'unreachable', { values: { text } });
  },
};
