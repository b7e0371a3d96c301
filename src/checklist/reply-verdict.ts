import type { LedgerRow } from '../domain/ledger';

const WITHOUT_DIFFERENCE = /(?:无|没有|未见)(?:差异|出入)|no (?:difference|discrepanc)/i;
const DIFFERENT = /不符|不一致|不相符|差异|出入|不认可|不确认|不同意|不属实|部分(?:相符|一致|确认|认可)|differ|disagree|mismatch|\b(?:not|n't) (?:agree|match)|\bpart(?:ly|ially)\b/i;
const OPEN = /(?:未|待|没有?)(?:书面|最终)?(?:确认|认可|核对|核实)|unconfirmed|not (?:yet )?confirmed|to be (?:confirmed|agreed)|pending/i;
const AGREED = /相符|一致|无误|确认|认可|属实|agree|match|confirm/i;

/**
 * What the result column of a letter's register row says of the customer's reply.
 * @example 结果 = 相符 → 'agreed'; 不一致 → 'different'; blank, 已回函, or 待确认 → 'unstated'
 */
export function replyVerdict(row: LedgerRow): 'agreed' | 'different' | 'unstated' {
  const result = row.text('letterResult').value ?? '';
  if (WITHOUT_DIFFERENCE.test(result)) return 'agreed';
  if (DIFFERENT.test(result)) return 'different';
  return !OPEN.test(result) && AGREED.test(result) ? 'agreed' : 'unstated';
}
