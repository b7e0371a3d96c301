import type { Fen } from './money';

const DIGITS: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9,
  一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 貳: 2, 參: 3, 陸: 6, 弍: 2,
};
const TENS: Readonly<Record<string, number>> = { 拾: 10, 十: 10, 佰: 100, 百: 100, 仟: 1000, 千: 1000 };

/**
 * Amount in Chinese words → 分; null for anything that is not exactly such an amount. Reads both official forms and everyday numerals.
 * Source: 支付结算办法 annex 1, receivables rules §6.
 * @example parseRmbUpper('人民币贰万零叁佰元零伍分') === 2030005; parseRmbUpper('壹万伍仟元整') === 1500000; parseRmbUpper('零元整') === 0; parseRmbUpper('元') === null
 */
export function parseRmbUpper(text: string): Fen | null {
  const words = text.replace(/\s/g, '').replace(/^人民币[:：]?/, '');
  const match = /^(负)?(?:([^元圆角分整正负]+)[元圆])?(?:零?(.)角)?(?:零?(.)分)?[整正]?$/u.exec(words);
  if (!match) return null;
  const [, sign, yuanWords, jiaoWord, fenWord] = match;
  if (yuanWords === undefined && jiaoWord === undefined && fenWord === undefined) return null;
  const yuan = yuanWords === undefined ? 0 : parseChineseInteger(yuanWords);
  const jiao = jiaoWord === undefined ? 0 : DIGITS[jiaoWord];
  const fen = fenWord === undefined ? 0 : DIGITS[fenWord];
  if (yuan === null || jiao === undefined || fen === undefined) return null;
  const total = yuan * 100 + jiao * 10 + fen;
  if (!Number.isSafeInteger(total)) return null;
  return sign && total !== 0 ? -total : total;
}

/**
 * Whole number in Chinese words, capitals or everyday, to 9999万亿; null when it is not one.
 * @example parseChineseInteger('壹拾万柒仟') === 107000; parseChineseInteger('十五') === 15; parseChineseInteger('万') === null
 */
export function parseChineseInteger(text: string): number | null {
  let total = 0;
  let rest = text;
  let lastUnit = Infinity;
  for (const [name, unit] of [['万亿', 1e12], ['亿', 1e8], ['万', 1e4], ['', 1]] as const) {
    const at = name === '' ? rest.length : rest.indexOf(name);
    if (at < 0) continue;
    const section = rest.slice(0, at);
    if (name === '' && section === '') continue;
    const value = parseSection(section, lastUnit === Infinity);
    if (value === null) return null;
    total += value * unit;
    rest = rest.slice(at + name.length);
    lastUnit = unit;
  }
  return lastUnit === Infinity ? null : total;
}

/** A section below 万. Only the leading section may drop the 壹 of 壹拾. */
function parseSection(section: string, leading: boolean): number | null {
  const zero = section.replace(/^[零〇]+/, '');
  if (zero === '') return section === '' ? null : 0;
  let value = 0;
  let digit: number | null = null;
  let below = 10_000;
  for (const word of zero) {
    const unit = TENS[word];
    if (unit === undefined) {
      const next = DIGITS[word];
      if (next === undefined || (digit !== null && digit !== 0) || below === 1) return null;
      digit = next;
    } else {
      if (unit >= below) return null;
      if (digit === null && !(unit === 10 && value === 0 && leading)) return null;
      value += (digit ?? 1) * unit;
      digit = null;
      below = unit;
    }
  }
  return value + (digit ?? 0);
}
