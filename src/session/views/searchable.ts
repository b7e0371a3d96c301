/**
 * A text as searches compare it: half-width, lower case, without spaces.
 * @example searchable('ＡＢＣ 公司') === 'abc公司'
 */
export function searchable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
