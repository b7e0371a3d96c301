/**
 * Per cent as typed into a form, as a fraction of at most six decimals; null when empty, undefined when it is no share between 0 and 100.
 * @example typedShare('4.35') === 0.0435; typedShare('4.35%') === 0.0435; typedShare('') === null; typedShare('120') === undefined
 */
export function typedShare(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').trim().replace(/%$/, '').trim();
  if (plain === '') return null;
  const value = /^\d{1,3}(\.\d{1,4})?$/.test(plain) ? Number(plain) : NaN;
  return value <= 100 ? Math.round(value * 1e4) / 1e6 : undefined;
}

/** A fraction as the form shows it, in per cent. @example shareText(0.0435) === '4.35'; shareText(null) === '' */
export function shareText(share: number | null): string {
  return share === null ? '' : String(Math.round(share * 1e6) / 1e4);
}
