import type { Fen } from '../domain/money';

/**
 * Yuan as typed into a form, in 分; null for anything but a plain amount of at most two decimals.
 * @example typedFen('200,000') === 20000000; typedFen('20万') === null; typedFen('1.005') === null
 */
export function typedFen(text: string): Fen | null {
  const match = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(text.normalize('NFKC').replace(/[,¥\s]/g, ''));
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : null;
}
