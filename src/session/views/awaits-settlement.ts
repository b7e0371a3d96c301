import { listsItem } from '../../domain/listed-numbers';
import type { Report } from '../../report/report';
import type { RegisteredLetter } from './letter-register';

/**
 * True when a letter lists something that is settled periodically under 保障中小企业款项支付条例 and whose amount the customer has not confirmed yet:
 * a reply that agrees starts the payment period (art. 9). It is what the legal notes of such an item say they wait for.
 */
export function awaitsSettlement({ workList }: Pick<Report, 'workList'>, { customer, currency, items }: Pick<RegisteredLetter, 'customer' | 'currency' | 'items'>): boolean {
  return workList.some((line) => line.customer === customer && line.currency === currency && line.items.some(({ item, advice }) =>
    item !== null && listsItem(items, item) && (advice.legal ?? []).some(({ notes }) => notes.some(({ message }) => message.id === 'domain.sme.needsSettlement'))));
}
