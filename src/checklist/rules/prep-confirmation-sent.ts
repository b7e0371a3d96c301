import { confirmationOf, hasLetterRegister } from '../confirmation';
import { outcomesOf } from '../outcome';
import type { Rule } from '../rule';

const { doubtful, missing, noColumn, notDue, proved } = outcomesOf('prep-confirmation-sent', 'letterSentDate');

/**
 * A confirmation letter (征询函 / 对账函) to this customer in this currency went out within the period (default 90 days), and its register row
 * lists the items that are due. Doubtful: the row lists nothing, or has no date of sending.
 */
export const prepConfirmationSent: Rule = {
  id: 'prep-confirmation-sent',
  group: 'preparation',
  severity: 'important',
  needs: ['letterSentDate', 'letterItems', 'letterPurpose'],
  home: 'letters',
  check(facts) {
    if (!facts.inHorizon) return notDue;
    if (!hasLetterRegister(facts)) return noColumn;
    const letter = confirmationOf(facts);
    if (letter === null) return missing([], undefined, { source: 'letters' });
    const { row, source, sent } = letter;
    const sentCell = row.cell('letterSentDate');
    const listCell = row.cell('letterItems') ?? row.cell('letterNo');
    if (sent === null) return doubtful([sentCell], 'notSent', { source, fix: { id: 'rule.prep-confirmation-sent.fix.notSent' } });
    const days = facts.asOf - sent;
    const values = { day: { day: sent }, days, limit: facts.settings.confirmationDays };
    if (days > facts.settings.confirmationDays) return missing([sentCell], 'tooOld', { values, source, fixCell: null });
    if (letter.lists === 'notAll') return missing([sentCell, listCell], 'otherItems', { values, source, fixCell: null });
    if (letter.lists === 'unknown') return doubtful([sentCell, listCell], 'noList', { values, source, fixCell: listCell });
    return proved([sentCell, listCell], undefined, { values, source });
  },
};
