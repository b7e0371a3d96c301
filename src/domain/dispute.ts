import { parseFlag } from './parse-flag';
import { plainText } from './plain-text';

/** What is said of a dispute: none, one that may be, one that is open. */
export type DisputeState = 'none' | 'unsure' | 'open';

const NONE = /^(?:无|没有|不存在|未发生|暂无)|^(?:not disputed|undisputed|no (?:open |known |quality )*(?:disputes?|issues?|claims?|complaints?|objections?|problems?)\b)/i;
const SETTLED = /(?<!部分)已(?:解决|处理|关闭|了结|协商|更换|补货)|撤诉|不影响(?:付款|回款)|轻微|(?<!\b(?:not|never|being|to be|partly|partially)(?: yet| been| fully)*\s)\b(?:resolved|closed|settled)\b|\bminor\b/i;
const UNSURE = /疑似|可能|沟通中|待确认|待核实|不清楚|说法不一|\?|？|maybe|unclear|to be confirmed/i;

/**
 * Reads what stands in a column of disputes (争议, 质量问题). Free text that is no "no" counts as open: people write what the dispute is about.
 * @example disputeState('质量问题') === 'open'; disputeState('疑似缺件') === 'unsure'; disputeState('划痕，已更换') === 'none'; disputeState('') === 'none'
 */
export function disputeState(text: string): DisputeState {
  let state = known.get(text);
  if (state === undefined) {
    if (known.size > 2000) known.clear();
    known.set(text, state = read(plainText(text)));
  }
  return state;
}

/** A workbook repeats few such texts in many rows. */
const known = new Map<string, DisputeState>();

function read(plain: string): DisputeState {
  if (plain === '' || parseFlag(plain) === false || NONE.test(plain) || saysSettled(plain)) return 'none';
  return UNSURE.test(plain) ? 'unsure' : 'open';
}

/**
 * True when a text says that a dispute is over, or never kept anybody from paying.
 * @example saysSettled('复测合格，已解决') === true; saysSettled('not resolved') === false; saysSettled('') === false
 */
export function saysSettled(text: string): boolean {
  return SETTLED.test(text);
}
