import { disputeState, saysSettled } from '../../domain/dispute';
import type { LedgerRow } from '../../domain/ledger';
import type { DealFacts } from '../deal-facts';
import { saying } from '../look-up';
import type { Found } from '../look-up';
import { outcomesOf } from '../outcome';
import type { Rule } from '../rule';

const { doubtful, missing, noColumn, notDue, proved } = outcomesOf('prep-no-blocker', 'disputed');

const REASONS = /质量|争议|异议|拒付|quality|dispute|refus/i;

/**
 * No open dispute or quality issue blocks payment (重大). Read from the deal, every invoice and the latest reason for not paying in the chase
 * log. A blank or 无 in the column means none; 疑似 and the like are doubtful.
 */
export const prepNoBlocker: Rule = {
  id: 'prep-no-blocker',
  group: 'preparation',
  severity: 'blocking',
  needs: ['disputed', 'paymentReason'],
  home: 'deals',
  choices: ['choice.disputeNone', 'choice.disputeOpen', 'choice.disputeSettled'],
  check(facts) {
    if (!facts.inHorizon) return notDue;
    const said = statements(facts);
    let unsure: Found<string> | null = null;
    for (const one of said) {
      const text = saying(one);
      const found = disputeState(text);
      if (found === 'open') return missing([one], undefined, { values: { text } });
      if (found === 'unsure') unsure ??= one;
    }
    if (unsure) return doubtful([unsure], 'unsure', { values: { text: saying(unsure) } });
    return said.length > 0 ? proved(said) : noColumn;
  },
};

/** The dispute cell of the deal and of each invoice that has such a column, then what the log says. */
function statements(facts: DealFacts): readonly Found<string>[] {
  const said: Found<string>[] = [];
  const { row } = facts.deal;
  if (row.has('disputed')) said.push({ fact: row.text('disputed'), source: 'deal', row });
  for (const invoice of facts.invoices) {
    if (invoice !== row && invoice.has('disputed')) said.push({ fact: invoice.text('disputed'), source: 'invoice', row: invoice });
  }
  const logged = latestReason(facts.log);
  if (logged) said.push(logged);
  return said;
}

/** The last reason for not paying that was logged, if it speaks of quality or refusal and was not settled in the same entry. */
function latestReason(log: readonly LedgerRow[]): Found<string> | null {
  for (let index = log.length - 1; index >= 0; index -= 1) {
    const row = log[index];
    const fact = row?.text('paymentReason');
    if (!row || !fact || fact.value === null) continue;
    return saysSettled(row.text('logContent').value ?? '') || !REASONS.test(fact.value) ? null : { fact, source: 'log', row };
  }
  return null;
}
