import { printable } from './blocks';

/**
 * File name of a letter without extension, safe on Windows, macOS, Linux and inside a zip: no path, no reserved character, at most
 * 60 characters (240 bytes of Chinese). The number comes first, so that two customers of one name never share a file.
 * @example letterFileName('HK-2025-0630-001', 2, 'A/B "有限公司"') === 'HK-2025-0630-001_v2_A B 有限公司'
 */
export function letterFileName(number: string, version: number, customer: string): string {
  const safe = printable(customer).replace(/[\\/:*?"<>|\n\ufffd]+/g, ' ').replace(/\s+/g, ' ').trim();
  const head = `${number.replace(/[^\w-]/g, '-')}_v${version}_`;
  return Array.from(head + safe).slice(0, 60).join('').replace(/[. ]+$/, '');
}
