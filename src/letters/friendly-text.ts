import type { OpenItem } from '../domain/receivables';

const FORBIDDEN = /合同|contracts?/gi;

/** True when a text holds the word that friendly letters avoid. */
export function saysContract(text: string): boolean {
  return /合同|contract/i.test(text);
}

/**
 * A text for a friendly letter: 合同 becomes 订单. For labels and remarks; numbers go through `documentName`.
 * @example friendlyText('合同签订预付30%') === '订单签订预付30%'
 */
export function friendlyText(text: string): string {
  return text.replace(FORBIDDEN, (word) => (word === '合同' ? '订单' : 'order'));
}

/**
 * What an item is called: its number, as it stands, in formal letters. A friendly letter names a deal called …合同 by its order
 * number, and by the words around 合同 only when there is none.
 */
export function documentName(item: OpenItem, friendly: boolean): string {
  const number = item.number.trim() || item.deal?.name.trim() || '';
  if (!friendly || !saysContract(number)) return number;
  const order = item.deal?.row.text('orderNo').value?.trim();
  return order && !saysContract(order) ? order : friendlyText(number);
}
