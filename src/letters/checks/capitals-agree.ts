import { parseRmbUpper } from '../../domain/parse-rmb-upper';
import { amountInWords } from '../amount-in-words';
import { currencyName, sentenceMoney } from '../letter-text';
import type { Check, Found } from './check';

/**
 * Capitals and figures of every balance say the same amount. The capitals are read back by the parser, which shares no code with the writer;
 * English words are compared with the words of the figure.
 */
export const capitalsAgree: Check = {
  id: 'capitals-agree',
  find: ({ letter: { accounts, language } }) => accounts.flatMap(({ balance, currency, capitals }): Found[] => {
    const amount = Math.abs(balance);
    const name = currencyName(currency, language);
    const words = capitals.startsWith(name) ? capitals.slice(name.length).trim() : capitals;
    const agrees = language === 'zh-CN' ? parseRmbUpper(words) === amount : words === amountInWords(amount);
    return agrees ? [] : [{
      severity: 'block',
      message: { id: 'letters.check.capitals', values: { capitals, balance: sentenceMoney(balance, currency, language) } },
      law: { id: 'letters.law.capitals' },
    }];
  }),
};
