/** Money of one customer in one currency never meets other money. */
export interface Account {
  readonly customer: string;
  readonly currency: string;
}

/**
 * Numbers the accounts in the order of first appearance, so that columns and lists stand for what would be long text keys.
 * @example accounts.idOf('甲公司', 'CNY') === 0; accounts.idOf('甲公司', 'USD') === 1; accounts.idOf('甲公司', 'CNY') === 0
 */
export class Accounts {
  readonly list: Account[] = [];
  private readonly byCurrency = new Map<string, Map<string, number>>();

  /** Number of an account; a new one gets the next. Customer '' is nobody known. */
  idOf(customer: string, currency: string): number {
    let ids = this.byCurrency.get(currency);
    if (!ids) this.byCurrency.set(currency, ids = new Map());
    let id = ids.get(customer);
    if (id === undefined) ids.set(customer, id = this.list.push({ customer, currency }) - 1);
    return id;
  }
}
