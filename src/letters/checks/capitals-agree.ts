import { parseRmbUpper } from '../../domain/parse-rmb-upper';
import { amountInWords } from '../amount-in-words';
import { currencyName } from '../letter-text';
import type { Check } from './check';

/**
 * Capitals and figures of the balance say the same amount. The capitals are read back by the parser, which shares no code with the writer;
 * English words are compared with the words of the figure.
 */
export const capitalsAgree: Check = {
  id: 'capitals-agree',
  find: ({ letter, facts }) => {
    const amount = Math.abs(letter.balance);
    const name = currencyName(letter.currency, letter.language);
    const words = letter.capitals.startsWith(name) ? letter.capitals.slice(name.length).trim() : letter.capitals;
    const agrees = letter.language === 'zh-CN' ? parseRmbUpper(words) === amount : words === amountInWords(amount);
    return agrees ? [] : [{
      severity: 'block',
      message: { id: 'letters.check.capitals', values: { capitals: letter.capitals, balance: facts.money(letter.balance) } },
      law: { id: 'letters.law.capitals' },
    }];
  },
};
