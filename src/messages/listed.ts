import type { Locale } from './locale';

/**
 * Names in a row, with the separator of the language. It needs no catalogue, so that the first script of the pane can use it.
 * @example listed('zh-CN', ['账龄', '准备度']) === '账龄、准备度'; listed('en-US', ['a', 'b']) === 'a, b'
 */
export function listed(locale: Locale, names: Iterable<string>): string {
  return [...names].join(locale === 'zh-CN' ? '、' : ', ');
}
