import type { Day } from '../domain/day';
import type { Fen } from '../domain/money';
import { say } from '../messages/say';
import type { Letter, LetterPurpose, TemplateId } from './letter';

/** What a new row of the register 函件登记 says about a letter; sending and reply are entered later. */
export interface RegisterRow {
  readonly letterNo: string;
  readonly letterVersion: number;
  readonly customerName: string;
  readonly currency: string;
  readonly letterCutoff: Day;
  readonly letterBalance: Fen;
  /** Numbers of the listed documents, joined by 、; readiness looks its items up here. */
  readonly letterItems: string;
  readonly letterPurpose: string;
}

/** Most characters a cell holds, less room for the count of what did not fit. */
const CELL_LIMIT = 32_000;

/**
 * The register's rows for a letter, one for each currency: readiness, limitation and the reply go by customer and currency.
 * @example registerRows(letter)[0].letterPurpose === '核对账目'
 */
export function registerRows(letter: Letter): RegisterRow[] {
  return letter.accounts.map(({ currency, balance, itemNumbers }) => ({
    letterNo: letter.number,
    letterVersion: letter.version,
    customerName: letter.customer,
    currency,
    letterCutoff: letter.cutOff,
    letterBalance: balance,
    letterItems: joinNumbers(itemNumbers),
    letterPurpose: purposeLabel(letter.template, letter.purpose),
  }));
}

/**
 * Text of the register's 用途 column, Chinese in every language because rules and people read it: 核对账目 or 请求付款 for a
 * confirmation, the letter's name for the others.
 */
export function purposeLabel(template: TemplateId, purpose: LetterPurpose): string {
  return say('zh-CN', { id: template === 'confirmation' ? `letters.purpose.${purpose}` : `letters.template.${template}` });
}

function joinNumbers(numbers: readonly string[]): string {
  const all = numbers.join('、');
  if (all.length <= CELL_LIMIT) return all;
  const fitting = all.slice(0, CELL_LIMIT);
  return `${fitting.slice(0, fitting.lastIndexOf('、'))}、…（共 ${numbers.length} 笔）`;
}
