import { sum } from '../statement';
import type { Check, Found } from './check';

/** The listed items, less the money without a named item, add up to the balance of their currency to the 分. */
export const itemsSum: Check = {
  id: 'items-sum',
  find: ({ letter, facts }) => letter.accounts.flatMap(({ currency, balance }, index): Found[] => {
    const statement = facts.accounts[index]?.statement ?? facts.statement;
    const listed = sum(statement.lines.map((line) => line.remaining)) - sum(statement.unassigned.map((receipt) => receipt.amount));
    const difference = listed - balance;
    return difference === 0 ? [] : [{
      severity: 'block',
      message: { id: 'letters.check.items', values: { direction: difference < 0 ? 'less' : 'more', difference: { fen: Math.abs(difference), currency } } },
      law: null,
    }];
  }),
};
