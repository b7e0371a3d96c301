import type { LedgerRow } from '../../domain/ledger';
import { confirmationOf, hasLetterRegister } from '../confirmation';
import { documentState } from '../document';
import { isPlaceholder } from '../look-up';
import { outcomesOf } from '../outcome';
import { replyVerdict } from '../reply-verdict';
import type { Rule } from '../rule';

const { doubtful, missing, noColumn, notDue, proved } = outcomesOf('prep-confirmation-stamped', 'letterReplyDate');

/** Words in the column of differences that explain nothing yet. */
const UNEXPLAINED = /^(?:待|在|正在|尚未|还没|未)|(?:中|不明|不详|不清楚)$|^(?:to be|being|under|not yet|pending|unknown|unclear|checking)/i;

/**
 * The stamped copy came back and the balance is agreed, or the difference is explained (回函). Doubtful: no result noted, no seal noted
 * whatever the result (an unstamped reply binds nobody), or "agreed" beside a confirmed amount that is not the balance.
 */
export const prepConfirmationStamped: Rule = {
  id: 'prep-confirmation-stamped',
  group: 'preparation',
  severity: 'important',
  needs: ['letterReplyDate', 'letterResult', 'letterDifference', 'sealType', 'letterConfirmed', 'letterBalance'],
  home: 'letters',
  check(facts) {
    if (!facts.inHorizon) return notDue;
    if (!hasLetterRegister(facts)) return noColumn;
    const letter = confirmationOf(facts);
    if (letter === null || letter.lists === 'notAll') return missing([], 'noLetter', { source: 'letters' });
    const { row, source } = letter;
    const replyCell = row.cell('letterReplyDate');
    const reply = row.day('letterReplyDate').value;
    if (reply === null || reply > facts.asOf) return missing([replyCell], undefined, { source });
    const values = { day: { day: reply } };
    const verdict = replyVerdict(row);
    const resultCell = row.cell('letterResult');
    const different = verdict === 'different';
    const differenceCell = row.cell('letterDifference');
    if (different && !isExplained(row)) return missing([replyCell, resultCell, differenceCell], 'different', { values, source, fixCell: differenceCell });
    if (verdict === 'unstated') return doubtful([replyCell, resultCell], 'noResult', { values, source, fixCell: resultCell });
    const confirmed = row.money('letterConfirmed').value;
    const balance = row.money('letterBalance').value;
    if (!different && confirmed !== null && balance !== null && confirmed !== balance) {
      const amounts = { confirmed: { fen: confirmed, currency: facts.deal.currency }, balance: { fen: balance, currency: facts.deal.currency } };
      return doubtful([row.cell('letterConfirmed'), row.cell('letterBalance')], 'amount', { values: amounts, source });
    }
    const seal = row.text('sealType');
    if (row.has('sealType') && (seal.value === null || documentState(seal.value) !== 'there')) return doubtful([seal.cell], 'noSeal', { values, source });
    return different ? proved([replyCell, resultCell, differenceCell], 'explained', { values, source }) : proved([replyCell, resultCell], undefined, { values, source });
  },
};

/** The register says what the difference is. */
function isExplained(row: LedgerRow): boolean {
  const { value } = row.text('letterDifference');
  return value !== null && !isPlaceholder(value) && !UNEXPLAINED.test(value);
}
