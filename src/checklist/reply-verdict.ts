import type { LedgerRow } from '../domain/ledger';

const AGREED = /相符|一致|无误|确认|认可|属实|agree|match|confirm/i;
const DIFFERENT = /不符|不一致|不相符|有差异|有出入|不认可|differ|disagree|mismatch/i;

/**
 * What the result column of a letter's register row says of the customer's reply.
 * @example 结果 = 相符 → 'agreed'; 不一致 → 'different'; blank, or 已回函 → 'unstated'
 */
export function replyVerdict(row: LedgerRow): 'agreed' | 'different' | 'unstated' {
  const result = row.text('letterResult').value ?? '';
  if (DIFFERENT.test(result)) return 'different';
  return AGREED.test(result) ? 'agreed' : 'unstated';
}
