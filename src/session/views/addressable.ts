import type { CustomerBalance } from '../../domain/receivables';

/**
 * True for a balance that a letter can be about: something is open or on account, and it is known whose it is.
 * @example isAddressable({ customer: '', open: 0, unapplied: 100, … }) === false
 */
export function isAddressable({ customer, open, unapplied }: Pick<CustomerBalance, 'customer' | 'open' | 'unapplied'>): boolean {
  return customer !== '' && (open !== 0 || unapplied !== 0);
}
