import type { BookValue } from './book';

/**
 * Text that a value shows under a number format: General, zeros and decimals, thousands, percent, and dates of y m d h s parts. A format it
 * does not know shows as General; only the grid's own formatting is complete.
 * displayText(1234.5, '#,##0.00', false) → "1,234.50"; displayText(0, '0%', false) → "0%"; displayText(45658, 'yyyy-mm-dd', false) → "2025-01-01".
 */
export function displayText(value: BookValue, format: string, date1904: boolean): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const section = format.split(';')[0] ?? format;
  if (/[ymdhs]/i.test(section.replace(/"[^"]*"|\[[^\]]*\]/g, ''))) return dateText(value, section, date1904);
  const match = /^([^0#]*?)(#,##)?0(?:\.(0+))?(%?)(.*)$/.exec(section.replace(/\[[^\]]*\]|_.|"/g, ''));
  if (section === 'General' || section === '@' || !match) return String(Number(value.toPrecision(15)));
  const [, before = '', thousands, decimals = '', percent = '', after = ''] = match;
  const fixed = Math.abs(value * (percent ? 100 : 1)).toFixed(decimals.length);
  const grouped = thousands ? fixed.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',') : fixed;
  return `${value < 0 ? '-' : ''}${before}${grouped}${percent}${after}`;
}

function dateText(serial: number, format: string, date1904: boolean): string {
  const date = new Date(Math.round((serial + (date1904 ? 1462 : 0) - 25_569) * 86_400_000));
  const pad = (part: number, length: number): string => String(part).padStart(length, '0');
  const isTime = /h/i.test(format);
  return format.replace(/\[[^\]]*\]/g, '').replace(/"([^"]*)"|y+|m+|d+|h+|s+/gi, (token: string, quoted: string | undefined, at: number) => {
    if (quoted !== undefined) return quoted;
    const size = Math.min(token.length, 2);
    switch (token.charAt(0).toLowerCase()) {
      case 'y': return token.length > 2 ? String(date.getUTCFullYear()) : pad(date.getUTCFullYear() % 100, 2);
      case 'm': return pad(isTime && /h[^ymd]*$/i.test(format.slice(0, at)) ? date.getUTCMinutes() : date.getUTCMonth() + 1, size);
      case 'd': return pad(date.getUTCDate(), size);
      case 'h': return pad(date.getUTCHours(), size);
      default: return pad(date.getUTCSeconds(), size);
    }
  });
}
