import { cellAddress, type CellRef } from '../domain/cell';
import { type Day, partsOf, toIso } from '../domain/day';
import type { Fen } from '../domain/money';
import { formatFen } from '../messages/format';
import type { Locale } from '../messages/locale';

/**
 * An amount for bars and narrow rows: rounded, so never beside a total and never where somebody signs.
 * @example shortMoney(107_400_000, 'CNY', 'zh-CN') === '¥107.4万'; shortMoney(850_000, 'CNY', 'zh-CN') === '¥8,500'
 */
export function shortMoney(fen: Fen, currency: string, locale: Locale): string {
  const yuan = Math.abs(fen) / 100;
  const [divisor, unit, digits] = scale(yuan, locale);
  const text = divisor === 1 ? rowMoney(Math.abs(fen), currency) : prefix(currency) + (yuan / divisor).toFixed(digits) + unit;
  return fen < 0 ? `-${text}` : text;
}

function scale(yuan: number, locale: Locale): [number, string, number] {
  if (locale === 'zh-CN') return yuan < 10_000 ? [1, '', 0] : yuan < 99_995_000 ? [10_000, '万', 1] : [100_000_000, '亿', 2];
  return yuan < 10_000 ? [1, '', 0] : yuan < 999_950 ? [1000, 'K', 1] : yuan < 999_950_000 ? [1_000_000, 'M', 2] : [1_000_000_000, 'B', 2];
}

/** Exact amount for rows: without .00 when there are no 分. */
export function rowMoney(fen: Fen, currency: string): string {
  const text = formatFen(fen, currency);
  return fen % 100 === 0 ? text.slice(0, -3) : text;
}

function prefix(currency: string): string {
  return currency === 'CNY' ? '¥' : `${currency} `;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A day in a sentence: today, tomorrow and yesterday by name, the year only when it is another one.
 * @example dayInWords(45698, 45693, 'zh-CN') === '2月10日'
 */
export function dayInWords(day: Day, today: Day, locale: Locale): string {
  const near = { [-1]: ['昨天', 'yesterday'], 0: ['今天', 'today'], 1: ['明天', 'tomorrow'] }[day - today];
  if (near) return near[locale === 'zh-CN' ? 0 : 1] ?? '';
  const { year, month, day: date } = partsOf(day);
  const sameYear = year === partsOf(today).year;
  if (locale === 'zh-CN') return `${sameYear ? '' : `${year}年`}${month}月${date}日`;
  return `${date} ${MONTHS[month - 1]}${sameYear ? '' : ` ${year}`}`;
}

/**
 * A cell as people write it, a whole sheet by its name.
 * @example cellText({ sheet: '台账', row: 14, column: 7 }) === '台账!G14'
 */
export function cellText(cell: CellRef): string {
  return cell.row > 0 ? `${cell.sheet}!${cellAddress(cell)}` : cell.sheet;
}

/** A day as data: 2025-02-05. */
export function isoDay(day: Day): string {
  return toIso(day);
}

/** Time of day of a moment, HH:MM of the user's clock. */
export function clockTime(milliseconds: number): string {
  const date = new Date(milliseconds);
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
}

/** Whole per cent; 100 only when it is all. */
export function percent(share: number): string {
  return `${share >= 1 ? 100 : Math.min(99, Math.round(share * 100))}%`;
}

/**
 * A bucket label in the pane's language, short for where a heading says that it counts days; cells keep the stable Chinese one.
 * @example bucketText('31-60天', 'en-US') === '31–60 days'; bucketText('未到期', 'en-US') === 'Not due'
 */
export function bucketText(label: string, locale: Locale): string {
  const range = /^(\d+)-(\d+)(天|年)$/.exec(label);
  if (locale === 'zh-CN') return range ? `${range[1]}–${range[2]}${range[3] === '天' ? '' : '年'}` : label;
  if (range) return `${range[1]}–${range[2]} ${range[3] === '天' ? 'days' : 'years'}`;
  const edge = /^(\d+)(天|年)以(上|内)$/.exec(label);
  if (edge) {
    const unit = edge[2] === '天' ? 'days' : edge[1] === '1' ? 'year' : 'years';
    return `${edge[3] === '上' ? 'Over' : 'Under'} ${edge[1]} ${unit}`;
  }
  return { 未到期: 'Not due', 未定到期日: 'No due date' }[label] ?? label;
}

/**
 * A bucket label that stands on its own, with its unit in either language.
 * @example bucketName('31-60天', 'zh-CN') === '31–60 天'; bucketName('1年以上', 'zh-CN') === '1年以上'
 */
export function bucketName(label: string, locale: Locale): string {
  const text = bucketText(label, locale);
  return locale === 'zh-CN' && /^\d+–\d+$/.test(text) ? `${text} 天` : text;
}
