/**
 * Bucket bounds as typed: ascending whole days, between 1 and 12 of them; null when it is not that.
 * @example parseBounds('30, 60,90') gives [30, 60, 90]; parseBounds('60,30') === null
 */
export function parseBounds(text: string): number[] | null {
  const parts = text.normalize('NFKC').split(/[,、\s]+/).filter((part) => part !== '');
  const bounds = parts.map((part) => (/^\d{1,5}$/.test(part) ? Number(part) : NaN));
  const rising = bounds.every((bound, index) => bound > (index === 0 ? 0 : bounds[index - 1] ?? NaN));
  return bounds.length >= 1 && bounds.length <= 12 && rising ? bounds : null;
}
