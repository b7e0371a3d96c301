import { sum } from '../statement';
import type { Check } from './check';

/** The listed items, less the money without a named item, add up to the balance to the 分. */
export const itemsSum: Check = {
  id: 'items-sum',
  find: ({ letter, facts: { statement } }) => {
    const listed = sum(statement.lines.map((line) => line.remaining)) - sum(statement.unassigned.map((receipt) => receipt.amount));
    const difference = listed - letter.balance;
    return difference === 0 ? [] : [{
      severity: 'block',
      message: { id: 'letters.check.items', values: { direction: difference < 0 ? 'less' : 'more', difference: { fen: Math.abs(difference), currency: letter.currency } } },
      law: null,
    }];
  },
};
