import type { Day } from '../domain/day';
import { partsOf, toIso } from '../domain/day';
import type { Fen } from '../domain/money';
import { LARGEST_UPPER, rmbUpper } from '../domain/rmb-upper';
import { hasMessage, say } from '../messages/say';
import type { Locale } from '../messages/locale';
import { amountInWords } from './amount-in-words';
import type { Block, BlockCell } from './blocks';

/**
 * A date as letters write it.
 * @example letterDate(45693, 'zh-CN') === '2025年2月5日'; letterDate(45693, 'en-US') === '5 February 2025'
 */
export function letterDate(day: Day, language: Locale): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return language === 'zh-CN' ? `${year}年${month}月${dayOfMonth}日` : `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/**
 * An amount without currency sign, for columns whose header names the currency.
 * @example plainMoney(123456789) === '1,234,567.89'; plainMoney(-5) === '-0.05'
 */
export function plainMoney(fen: Fen): string {
  const absolute = Math.abs(fen);
  const yuan = String(Math.floor(absolute / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${fen < 0 ? '-' : ''}${yuan}.${String(absolute % 100).padStart(2, '0')}`;
}

/**
 * Name of a currency: 人民币, 美元 …; a currency without a name of its own goes by its code.
 * @example currencyName('CNY', 'zh-CN') === '人民币'; currencyName('ZAR', 'en-US') === 'ZAR'
 */
export function currencyName(currency: string, language: Locale): string {
  const id = `letters.currency.${currency}`;
  return hasMessage(id) ? say(language, { id }) : currency;
}

/**
 * An amount in sentences, with its currency: 人民币1,234.00元, USD 1,234.00. Always without sign; who owes whom is said in words.
 * @example sentenceMoney(-800000, 'CNY', 'zh-CN') === '人民币8,000.00元'
 */
export function sentenceMoney(fen: Fen, currency: string, language: Locale): string {
  const amount = plainMoney(Math.abs(fen));
  if (language === 'en-US') return `${currency} ${amount}`;
  return currency === 'CNY' ? `人民币${amount}元` : `${currencyName(currency, language)}${amount}`;
}

/**
 * |amount| in capitals (zh-CN) or in words (en-US), with the currency in front; '' for an amount beyond what capitals can write, which
 * the check capitals-agree blocks.
 * @example capitals(2030005, 'CNY', 'zh-CN') === '人民币贰万零叁佰元零伍分'
 */
export function capitals(fen: Fen, currency: string, language: Locale): string {
  const amount = Math.abs(fen);
  if (amount > LARGEST_UPPER) return '';
  if (language === 'en-US') return `${currencyName(currency, language)} ${amountInWords(amount)}`;
  return currencyName(currency, language) + rmbUpper(amount).replace(/^人民币/, '');
}

/**
 * A table cell as text: amounts plain, days ISO as everywhere in data.
 * @example cellText({ fen: 100 }) === '1.00'; cellText({ day: 45693 }) === '2025-02-05'; cellText(null) === ''
 */
export function cellText(cell: BlockCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  return 'fen' in cell ? plainMoney(cell.fen) : toIso(cell.day);
}

/** Lines of a signature: closing words, our name with the place of the seal behind it, as letters have it, then the date. */
export function sealedLines({ closing, lines: [name = '', ...rest], seal }: Extract<Block, { kind: 'signature' }>): string[] {
  return [...(closing === '' ? [] : [closing]), name + seal, ...rest];
}
