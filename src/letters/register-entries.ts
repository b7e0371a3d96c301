import { say } from '../messages/say';
import type { LetterEntry } from '../sheets/letter-register';
import type { Letter, LetterPurpose, TemplateId } from './letter';

/** Most characters a cell holds, less room for the count of what did not fit. */
const CELL_LIMIT = 32_000;

/**
 * What the register 函件登记 says of a letter, an entry for each currency: readiness, limitation and the reply go by customer and currency.
 * `items` are the numbers of the listed documents, joined by 、; readiness looks its items up there. Sending and reply are entered later.
 * @example registerEntries(letter)[0].purpose === '核对账目'
 */
export function registerEntries(letter: Letter): LetterEntry[] {
  return letter.accounts.map(({ currency, balance, itemNumbers }) => ({
    number: letter.number, version: letter.version, customer: letter.customer, currency, cutoff: letter.cutOff, balance,
    items: joinNumbers(itemNumbers), purpose: purposeLabel(letter.template, letter.purpose),
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
