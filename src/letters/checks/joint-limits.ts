import { letterWords, quote } from './letter-words';
import type { Found, Check } from './check';

const FIGURE = /[¥￥$€]\s*\d|\d[\d,]*(?:\.\d+)?\s*(?:元|万元|亿元|美元)|\b(?:CNY|RMB|USD|EUR)\s*\d/i;
const SOLVENCY = /破产|资不抵债|倒闭|失信|老赖|没钱|无力偿还|资金链|跑路|insolven|bankrupt|cannot pay|going under/i;
const JOINT_STOP = /(?:共同|一起|联合|统一)[^。；\n]{0,6}(?:停止|暂停|中断)(?:供货|发货|供应)|(?:together|jointly)[^.\n]{0,20}(?:stop|suspend)/i;

/** A letter to another supplier holds no amounts, no word on solvency and no joint stop of supply (反垄断法 17), and names whom it is for. */
export const jointLimits: Check = {
  id: 'joint-limits',
  find: (drafted) => {
    if (drafted.template.id !== 'joint-collection') return [];
    const found: Found[] = [];
    if (drafted.facts.recipient === '') found.push({ severity: 'block', message: { id: 'letters.check.recipient' }, law: null });
    for (const text of letterWords(drafted)) {
      const at = [FIGURE, SOLVENCY, JOINT_STOP].map((pattern) => text.search(pattern)).find((index) => index >= 0);
      if (at !== undefined) found.push({ severity: 'block', message: { id: 'letters.check.joint', values: { text: quote(text, at) } }, law: { id: 'letters.law.antitrust' } });
    }
    return found;
  },
};
