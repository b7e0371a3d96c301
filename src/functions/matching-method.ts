import { plainText } from '../domain/plain-text';
import { DEFAULT_SETTINGS } from '../domain/settings';
import type { MatchingMethod } from '../domain/settings';
import { cellOf, isBlank } from './cell-values';
import { functionError } from './function-error';

const METHODS: Readonly<Record<string, MatchingMethod>> = {
  due: 'due', 到期日: 'due', 按到期日: 'due', 先到期: 'due', invoice: 'invoice', 开票日: 'invoice', 按开票日: 'invoice', 先开票: 'invoice',
  specific: 'specific', 指定: 'specific', 按指定: 'specific', statutory: 'statutory', 法定: 'statutory', 按法定: 'statutory',
};

/**
 * The way in which receipts without reference find their invoices: due (default), invoice, specific or statutory; 到期日, 开票日, 指定, 法定.
 * Throws #VALUE! for any other word.
 * @example methodIn('开票日') === 'invoice'; methodIn(null) === 'due'
 */
export function methodIn(value: unknown): MatchingMethod {
  if (isBlank(value)) return DEFAULT_SETTINGS.matching;
  const text = plainText(cellOf(value)).toLowerCase();
  const method = METHODS[text];
  if (!method) throw functionError('method', { text });
  return method;
}
