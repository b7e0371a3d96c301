import type { Fen } from './money';

/**
 * Decimal digits of 元 → 分, half up away from zero, by digits and not by binary fractions (receivables rules §6: 1.005 → 1.01).
 * `decimal` is plain digits with an optional sign and point; `shift` moves the point (4 for 万). Null beyond safe integers.
 * @example roundFen('1.005') === 101; roundFen('-0.285') === -29; roundFen('0.5', 4) === 500000
 */
export function roundFen(decimal: string, shift = 0): Fen | null {
  const negative = decimal.startsWith('-');
  const [whole = '', fraction = ''] = decimal.replace(/^[-+]/, '').split('.');
  const places = 2 + shift;
  const kept = fraction.slice(0, places).padEnd(places, '0');
  const up = (fraction[places] ?? '0') >= '5' ? 1 : 0;
  const fen = Number(whole + kept) + up;
  if (!Number.isSafeInteger(fen)) return null;
  return negative && fen !== 0 ? -fen : fen;
}

/**
 * A number of 元 (or of `unit` 元) as a cell holds it → 分, half up on the 15 digits that Excel shows. Null when not finite or too large.
 * @example fenOf(1.005) === 101; fenOf(0.1 + 0.2) === 30; fenOf(1.2, 10000) === 1200000
 */
export function fenOf(value: number, unit = 1): Fen | null {
  const scaled = value * unit * 100;
  const whole = Math.round(scaled);
  // Most cells hold whole 分; only the others need their digits looked at.
  if (Math.abs(scaled - whole) < 1e-4 && Number.isSafeInteger(whole)) return whole === 0 ? 0 : whole;
  if (!Number.isFinite(value)) return null;
  return roundFen(plainDecimal(Number((value * unit).toPrecision(15))));
}

/** A number without exponent. */
function plainDecimal(value: number): string {
  const text = String(value);
  if (!/e/i.test(text)) return text;
  return Math.abs(value) < 1 ? value.toFixed(20) : BigInt(Math.round(value)).toString();
}
