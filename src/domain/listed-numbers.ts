/**
 * Numbers that a letter's list of items names (明细 in the letter register): whatever stands between separators, without an amount behind a colon.
 * A slash separates too, and may be part of a number: both readings are in it.
 * @example listedNumbers('INV-1、INV-2：500.00') → INV-1, INV-2; listedNumbers('HT/2025/01') has 'HT/2025/01'; listedNumbers('') is empty
 */
export function listedNumbers(list: string): ReadonlySet<string> {
  const whole = list.split(/[\s,，;；、|]+/).map((entry) => entry.replace(/[:：=].*$/, ''));
  return new Set([...whole, ...whole.flatMap((entry) => (entry.includes('/') ? entry.split('/') : []))].filter((entry) => entry !== ''));
}

/**
 * True when a letter's list of numbers names the item or its deal; a letter whose list was not kept is about everything.
 * @example listsItem('INV-1、INV-2', { number: 'INV-2', deal: null }) === true; listsItem('', { number: 'INV-2', deal: null }) === true
 */
export function listsItem(list: string | ReadonlySet<string>, { number, deal }: { readonly number: string; readonly deal: { readonly number: string } | null }): boolean {
  const listed = typeof list === 'string' ? listedNumbers(list) : list;
  return listed.size === 0 || listed.has(number) || (deal !== null && listed.has(deal.number));
}
