import type { Fen } from '../domain/money';

/**
 * An amount for reading, exact to the 分. The same in both languages (design reference §5).
 * @example formatFen(123456789) === '¥1,234,567.89'; formatFen(-800000) === '-¥8,000.00'; formatFen(100, 'USD') === 'USD 1.00'
 */
export function formatFen(fen: Fen, currency = 'CNY'): string {
  const absolute = Math.abs(fen);
  const yuan = String(Math.floor(absolute / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  const text = `${yuan}.${String(absolute % 100).padStart(2, '0')}`;
  const unsigned = currency === 'CNY' ? `¥${text}` : `${currency} ${text}`;
  return fen < 0 ? `-${unsigned}` : unsigned;
}
