import type { CellValue } from './cell';

/**
 * Cell text as it was meant: full-width letters, digits and marks become half-width, odd spaces become one space, the wrappers
 * `="…"` and a leading apostrophe go, tabs and zero-width marks go. Chinese text itself is not touched.
 * @example plainText('　１，２３４．５０ ') === '1,234.50'; plainText('="00123"') === '00123'; plainText(null) === ''
 */
export function plainText(raw: CellValue): string {
  if (raw === null) return '';
  if (typeof raw === 'string' && isClean(raw)) return raw;
  let text = String(raw);
  if (NEEDS_WIDTH.test(text)) text = text.replace(FULL_WIDTH, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
  if (NEEDS_CLEANING.test(text)) {
    text = text.replace(ZERO_WIDTH, '').replace(/\s+/g, ' ').trim();
    const wrapped = /^="(.*)"$/.exec(text);
    if (wrapped) text = wrapped[1] ?? '';
    text = text.replace(/^'/, '').replace(/[−‐‑–﹣]/g, '-').trim();
  }
  return text;
}

/**
 * True for texts with nothing to clean, told by one look at each character: Chinese, and marks, letters and digits of half width with single
 * spaces between them. Others may have nothing to clean either.
 * @example isClean('王芳 13800000103') === true; isClean(' 王芳') === false
 */
export function isClean(text: string): boolean {
  let spaced = true;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 32) {
      if (spaced) return false;
      spaced = true;
      continue;
    }
    const ordinary = code < 127 ? code > 32 && code !== 34 && code !== 39 && code !== 61 : code > 0x3000 && code <= 0x9fff;
    if (!ordinary) return false;
    spaced = false;
  }
  return !spaced;
}

const FULL_WIDTH = /[\uff01-\uff5e]/g;
const NEEDS_WIDTH = /[\uff01-\uff5e]/;
const ZERO_WIDTH = /\p{Cf}/gu;
const NEEDS_CLEANING = /[\s="'\u00ad\u200b-\u200f\u2060\ufeff−‐‑–﹣]/;

/** Words that stand where a value should and mean "none yet" or "state, not value" (receivables rules §7). */
const STATUS_WORDS = new Set([
  '-', '--', '---', '—', '——', '/', '\\', '无', '暂无', '没有', '空', '待定', '未定', '待补', '待确认', '待开', '未知', '不详', '不适用', 'n/a', 'na', 'n.a.', 'nil',
  'none', 'null', 'tbd', 'tba', '?', '??', '???', '已付', '未付', '已付款', '未付款', '已回款', '未回款', '已收', '未收', '已收款', '未收款', '已结清', '未结清', '已开',
  '未开', '已开票', '未开票', '未发货', '已发货', '未验收', '已验收', '部分付款', '部分回款', '部分收款', '赠送', '免费', '作废', '已作废', 'paid', 'unpaid', 'open',
  'pending', 'void',
]);

/**
 * True for words such as 暂无, 已付, N/A, - that stand for a state and not for a value. `text` must be plain text.
 * @example isStatusWord('暂无') === true; isStatusWord('N/A') === true; isStatusWord('100') === false; isStatusWord('') === false
 */
export function isStatusWord(text: string): boolean {
  return STATUS_WORDS.has(text.toLowerCase());
}

/**
 * True for Excel's own error texts (#N/A, #VALUE!, #REF! …) and for the row of # that a narrow column leaves behind.
 * @example isErrorText('#N/A') === true; isErrorText('####') === true; isErrorText('#1') === false; isErrorText('') === false
 */
export function isErrorText(text: string): boolean {
  return /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA|BUSY!|CONNECT!|BLOCKED!|UNKNOWN!|#+)$/i.test(text);
}
