/** What an English header is about. */
export type Subject = 'invoice' | 'invoiced' | 'receipt' | 'order' | 'contract' | 'customer' | 'project' | 'shipment' | 'acceptance' | 'tax' | 'due' | 'open' | 'promise' | 'chase' | 'sales' | 'unit';
/** What of it the header names. */
export type Attribute = 'code' | 'date' | 'amount' | 'name' | 'status' | 'type' | 'method' | 'terms' | 'currency' | 'person' | 'phone' | 'address' | 'rate' | 'quantity';
/** Whether tax is in an amount. */
export type TaxWord = 'net' | 'gross';

const words = <T extends string>(lists: Readonly<Record<T, string>>): ReadonlyMap<string, T> =>
  new Map((Object.entries(lists) as [T, string][]).flatMap(([meaning, list]) => list.split(' ').map((word) => [word, meaning] as const)));

export const SUBJECTS = words<Subject>({
  invoice: 'invoice invoices invoicing bill bills billing', invoiced: 'invoiced billed', receipt: 'receipt receipts payment payments paid received collected collection collections remittance remitted settlement settled cleared clearing',
  order: 'order orders ordered po so job', contract: 'contract contracts agreement deal', customer: 'customer customers client clients buyer debtor partner purchaser tenant account party company payer',
  project: 'project product products item items goods service services material', shipment: 'ship shipped shipment shipping delivery delivered deliver dispatch dispatched despatch', acceptance: 'acceptance accepted accept uat',
  tax: 'tax vat gst', due: 'due maturity payable', open: 'outstanding open unpaid remaining balance owed owing pending uncollected unreceived uncleared residual unsettled', promise: 'promise promised ptp commitment committed',
  chase: 'contacted chased chase called chasing reminded dunned', sales: 'sales sale salesperson salesman collector', unit: 'unit each',
});

export const ATTRIBUTES = words<Attribute>({
  code: 'no id code ref reference numbers', date: 'date on day dated dates', amount: 'amount amounts value total sum worth', name: 'name names', status: 'status state', type: 'type kind', method: 'method mode', terms: 'terms term',
  currency: 'currency', person: 'person rep representative manager executive employee agent owner', phone: 'phone telephone mobile tel', address: 'address', rate: 'rate', quantity: 'quantity',
});

export const TAX_WORDS = words<TaxWord>({ net: 'excl excluding exclusive excluded untaxed net before pretax without ex', gross: 'incl including inclusive included gross with inc' });

/** Words that change nothing: `Amount Due Signed`, `Received to Date`, `Still Owed`. */
export const FILLERS: ReadonlySet<string> = new Set('of the a in fc lc as per to for from by and or at per s signed local document display full still last latest actual current final total original our your their his cumulative ytd label header'.split(' '));

/**
 * Words that make a header none of ours whatever else it says: plans, other people's money, who kept the list, ages.
 */
export const FOREIGN: ReadonlySet<string> = new Set((
  'created create updated update modified modify printed entered entry uploaded imported exported posted approved approval reviewed user users planned plan expected estimated estimate forecast target budget scheduled requested quote quoted quotation '
  + 'discount fee fees charge charges commission cost costs margin profit interest penalty tip freight refund refunded credit debit memo memos note notes advance deposit retention days age aging aged bucket row seq sequence count bank vendor supplier payee '
  + 'seller email mail warehouse branch department weight percentage percent opening previous prior category group class tag attachment file url country city zip state province region limit rating score unapplied unallocated adjustment adjustments writeoff'
).split(' '));
