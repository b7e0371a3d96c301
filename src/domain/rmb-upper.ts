import type { Fen } from './money';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const SECTIONS = ['', '万', '亿', '万亿'];

/** Largest amount that can be written, 分: 9999亿9999万9999元9角9分. */
export const LARGEST_UPPER: Fen = 99_999_999_999_999;

/**
 * 人民币大写 of an amount in 分. 整 stands after 元 and, as 会计基础工作规范 has it, after 角 when `afterJiao` says so (the bank rule, 支付结算办法
 * annex 1, makes it optional there); never after 分. No prefix 人民币: a form prints it without a gap. Zeros between figures are one 零; it
 * is also written before 角 when the 元 place is 0, where it is optional. Throws RangeError beyond ±9999亿 or for what is no whole 分.
 * @example rmbUpper(2030005) === '贰万零叁佰元零伍分'; rmbUpper(140950) === '壹仟肆佰零玖元伍角'; rmbUpper(0) === '零元整'; rmbUpper(-100) === '负壹元整'
 */
export function rmbUpper(fen: Fen, options: { readonly afterJiao?: boolean } = {}): string {
  if (!Number.isInteger(fen) || Math.abs(fen) > LARGEST_UPPER) throw new RangeError(`no amount in words for ${fen}`);
  if (fen === 0) return '零元整';
  const size = Math.abs(fen);
  const yuan = Math.floor(size / 100);
  const jiao = Math.floor(size / 10) % 10;
  const last = size % 10;
  const whole = yuan === 0 ? '' : `${integerUpper(yuan)}元`;
  return (fen < 0 ? '负' : '') + whole + smallUpper(yuan, jiao, last, options.afterJiao ?? false);
}

/** Words behind 元. 零 joins where a figure is missing in between: no 角, or a 元 place that is 0. */
function smallUpper(yuan: number, jiao: number, last: number, afterJiao: boolean): string {
  if (jiao === 0 && last === 0) return '整';
  const gap = yuan > 0 && (jiao === 0 || yuan % 10 === 0) ? '零' : '';
  const words = (jiao === 0 ? '' : `${DIGITS[jiao]}角`) + (last === 0 ? '' : `${DIGITS[last]}分`);
  return gap + words + (last === 0 && afterJiao ? '整' : '');
}

/** Whole 元 in sections of four digits. */
function integerUpper(value: number): string {
  const sections: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 10_000)) sections.push(rest % 10_000);
  let words = '';
  let gap = false;
  for (let index = sections.length - 1; index >= 0; index -= 1) {
    const section = sections[index] ?? 0;
    if (section === 0) {
      gap = words !== '';
      continue;
    }
    // One 零 for whatever is missing: an empty section before, or this one's leading zeros. Zeros at the end of the section before ask for none.
    if (words !== '' && (gap || section < 1000)) words += '零';
    words += sectionUpper(section) + (SECTIONS[index] ?? '');
    gap = false;
  }
  return words;
}

function sectionUpper(section: number): string {
  let words = '';
  let gap = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(section / 10 ** place) % 10;
    if (digit === 0) {
      gap = words !== '';
      continue;
    }
    words += (gap ? '零' : '') + (DIGITS[digit] ?? '') + (PLACES[place] ?? '');
    gap = false;
  }
  return words;
}
