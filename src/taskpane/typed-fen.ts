import type { Fen } from '../domain/money';

/**
 * Yuan as typed into a form, in 分; null for anything but an amount in whole 分, which may be told in 万 or 亿.
 * @example typedFen('200,000') === 20000000; typedFen('20.5万') === 20500000; typedFen('1.005') === null
 */
export function typedFen(text: string): Fen | null {
  const match = /^(\d{1,12})(?:\.(\d{1,10}))?(万|亿)?元?$/.exec(text.normalize('NFKC').replace(/[,¥\s]/g, ''));
  if (!match) return null;
  const [, whole = '', decimals = '', unit = ''] = match;
  const places = 2 + (ZEROS[unit] ?? 0);
  const fen = Number(whole + decimals.padEnd(places, '0'));
  return decimals.length <= places && Number.isSafeInteger(fen) ? fen : null;
}

const ZEROS: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };
