import { plainText } from './plain-text';

const YES = new Set(['是', '有', '对', '已', 'y', 'yes', 'true', 't', '1', '√', '✓', '✔', '☑', 'v', 'ok', '需要', '需', '要', '可以', '同意', '已批', '已批准', '已获批', '已确认', '完成', '已完成']);
const NO = new Set([
  '否', '无', '没', '没有', '不', '不是', '未', 'n', 'no', 'none', 'false', 'f', '0', '×', '✗', '✘', 'x', '☐', '-', '--', '—', '/', 'n/a', '不需要', '不需', '不要', '暂无', '未批',
  '未批准', '未确认', '未完成', '无争议', '无异议', '正常', '已解决', '已处理', '已关闭', '已了结', 'resolved', 'closed', '不适用', '不存在',
]);

/**
 * Yes or no as people write it; null when the text is neither (a remark, a name, nothing at all).
 * @example parseFlag('√') === true; parseFlag('否') === false; parseFlag('已解决') === false; parseFlag('质量问题') === null; parseFlag('') === null
 */
export function parseFlag(text: string): boolean | null {
  const word = plainText(text).toLowerCase().replace(/[。.!]$/, '');
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}
