import type { CellValue } from '../domain/cell';
import type { LedgerCustomer, LedgerRow } from '../domain/ledger';
import { plainText } from '../domain/plain-text';
import type { Settings } from '../domain/settings';
import { readText } from './column-reader';
import { customerKey } from './customer-key';
import type { SheetTable } from './sheet-table';

/** A customer while names are being gathered. */
interface Gathered {
  readonly spellings: Map<string, number>;
  readonly codes: Set<string>;
  readonly rows: LedgerRow[];
  /** Name as the customer sheet has it. */
  given: string | null;
  /** Name that the customer goes by, once all rows are known. */
  name: string;
}

/**
 * Joins the customers of all tables: by name without regard to width, spaces and brackets, by the aliases and codes of the customer
 * sheet, and by what the user merged. Similar names are never merged here.
 */
export function joinCustomers(tables: readonly SheetTable[], settings: Pick<Settings, 'merges'>): Map<string, LedgerCustomer> {
  const names = new CustomerNames(tables.filter((table) => table.roles.includes('customers')), settings);
  return customersOf(names.join(tables, names.listed()));
}

/** Customers while they are gathered, by key. */
export type ByKey = Map<string, Gathered>;

/** Who goes by which name, alias or code, as the customer sheets and the user's merges say. */
export class CustomerNames {
  private readonly sheetCustomers: ByKey = new Map();
  private readonly keyOfAlias = new Map<string, string>();
  private readonly keyOfCode = new Map<string, string>();
  private readonly merged: ReadonlyMap<string, string>;

  constructor(sheets: readonly SheetTable[], private readonly settings: Pick<Settings, 'merges'>) {
    this.merged = new Map(Object.entries(settings.merges).map(([spelling, name]) => [customerKey(spelling), customerKey(name)]));
    const { keyOfAlias, keyOfCode, resolve } = this;
    for (const table of sheets) readCustomerSheet(table, { keyOfAlias, keyOfCode, resolve, entry: (key) => entryIn(this.sheetCustomers, key, newCustomer) });
  }

  /** Every customer of the sheets, to begin a join with. */
  listed(): ByKey {
    return new Map([...this.sheetCustomers].map(([key, customer]) => [key, copyOf(customer)]));
  }

  /** Key of the customer that a row names; null when it names none. */
  keyOf(table: SheetTable, row: number): string | null {
    const field = nameField(table);
    const name = field ? customerKey(readText(table.rawAt(field, row)).value ?? '') : '';
    if (name !== '') return this.resolve(name);
    const code = table.columns.has('customerCode') ? readText(table.rawAt('customerCode', row)).value : null;
    return code === null ? null : this.keyOfCoded(code);
  }

  /** Gathers the customers of all rows and tells every row the name of its own; a customer of the sheets is taken up when a row first names it. */
  join(tables: readonly SheetTable[], gathered: ByKey = new Map()): ByKey {
    const entry = (key: string): Gathered => entryIn(gathered, key, () => {
      const own = this.sheetCustomers.get(key);
      return own ? copyOf(own) : newCustomer();
    });
    const customersOfRows = new Map<SheetTable, (Gathered | null)[]>();
    const known = new Map<CellValue, Spelling>();
    for (const table of tables) {
      const ofRow = new Array<Gathered | null>(table.rowCount).fill(null);
      const field = nameField(table);
      const coded = table.columns.has('customerCode');
      for (const { row } of table.rows) {
        const raw = field ? table.rawAt(field, row) : null;
        let spelling: Spelling | undefined;
        if (raw !== null && raw !== '') {
          spelling = known.get(raw);
          if (!spelling) known.set(raw, (spelling = spellingOf(raw, this.resolve, entry)));
        }
        const code = coded ? table.rawAt('customerCode', row) : null;
        if (spelling?.customer) {
          spelling.times += 1;
          ofRow[row - table.firstDataRow] = spelling.customer;
          if (code !== null && code !== spelling.lastCode) {
            spelling.lastCode = code;
            const text = readText(code).value;
            if (text !== null) spelling.customer.codes.add(text);
          }
          continue;
        }
        const text = code === null ? null : readText(code).value;
        if (text === null) continue;
        const customer = entry(this.keyOfCoded(text));
        customer.codes.add(text);
        if (customer.spellings.size === 0 && customer.given === null) customer.spellings.set(text, 1);
        ofRow[row - table.firstDataRow] = customer;
      }
      customersOfRows.set(table, ofRow);
    }
    for (const { customer, text, times } of known.values()) if (customer) customer.spellings.set(text, (customer.spellings.get(text) ?? 0) + times);

    for (const [key, customer] of gathered) customer.name = displayName(customer, this.settings.merges, key);
    for (const [table, ofRow] of customersOfRows) table.joinCustomers(ofRow.map((customer) => (customer === null ? null : customer.name)));
    return gathered;
  }

  private keyOfCoded(code: string): string {
    return this.resolve(this.keyOfCode.get(code) ?? customerKey(code));
  }

  /** Follows aliases and merges; a circle ends somewhere. */
  private readonly resolve = (key: string): string => {
    let at = this.keyOfAlias.get(key) ?? key;
    for (let guard = 0; guard < 20; guard += 1) {
      const next = this.merged.get(at);
      if (next === undefined || next === at) break;
      at = this.keyOfAlias.get(next) ?? next;
    }
    return at;
  };
}

/** The customers of a join by the names that they go by. */
export function customersOf(gathered: ByKey): Map<string, LedgerCustomer> {
  const customers = new Map<string, LedgerCustomer>();
  for (const { name, spellings: met, codes, rows } of gathered.values()) {
    const spellings = [...met.keys()];
    customers.set(name, { name, spellings: spellings.includes(name) ? spellings : [name, ...spellings], codes: [...codes], rows });
  }
  return customers;
}

function nameField(table: SheetTable): 'customerName' | 'customerFullName' | null {
  return table.columns.has('customerName') ? 'customerName' : table.columns.has('customerFullName') ? 'customerFullName' : null;
}

function newCustomer(): Gathered {
  return { spellings: new Map(), codes: new Set(), rows: [], given: null, name: '' };
}

function copyOf({ spellings, codes, rows, given }: Gathered): Gathered {
  return { spellings: new Map(spellings), codes: new Set(codes), rows, given, name: '' };
}

function entryIn(gathered: ByKey, key: string, make: () => Gathered): Gathered {
  let found = gathered.get(key);
  if (!found) gathered.set(key, (found = make()));
  return found;
}

/** A cell text met in a name column, resolved once. */
interface Spelling {
  readonly text: string;
  /** Null for placeholders (-, 暂无) and errors. */
  readonly customer: Gathered | null;
  times: number;
  lastCode: CellValue;
}

function spellingOf(raw: CellValue, resolve: (key: string) => string, entry: (key: string) => Gathered): Spelling {
  const text = readText(raw).value ?? '';
  const base = customerKey(text);
  return { text, customer: base === '' ? null : entry(resolve(base)), times: 0, lastCode: null };
}

/** Names, aliases and codes of a customer sheet, so that other sheets may use any of them. */
function readCustomerSheet(table: SheetTable, to: {
  keyOfAlias: Map<string, string>; keyOfCode: Map<string, string>; resolve: (key: string) => string; entry: (key: string) => Gathered;
}): void {
  for (const row of table.rows) {
    const name = row.text('customerName').value;
    const full = row.text('customerFullName').value;
    const code = row.text('customerCode').value;
    const shown = name ?? full ?? code;
    if (shown === null) continue;
    const own = customerKey(shown);
    if (own === '') continue;
    const key = to.resolve(own);
    const customer = to.entry(key);
    customer.rows.push(row);
    customer.given ??= shown;
    for (const spelling of [name, full]) if (spelling !== null && !customer.spellings.has(spelling)) customer.spellings.set(spelling, 0);
    if (code !== null) {
      customer.codes.add(code);
      if (!to.keyOfCode.has(code)) to.keyOfCode.set(code, key);
    }
    const aliases = [full, ...plainText(row.text('customerAlias').value).split(/[、,;；，/|\n]+/)];
    for (const alias of aliases) {
      const other = alias === null ? '' : customerKey(alias);
      // An alias that another customer also goes by says nothing.
      if (other !== '' && other !== key && !to.keyOfAlias.has(other)) to.keyOfAlias.set(other, key);
    }
  }
}

/** Name a customer goes by: the user's choice, the customer sheet's, else the spelling met most often. */
function displayName(customer: Gathered, merges: Settings['merges'], key: string): string {
  for (const target of Object.values(merges)) if (customerKey(target) === key) return target;
  if (customer.given !== null) return customer.given;
  let best = '';
  let most = -1;
  for (const [spelling, times] of customer.spellings) if (times > most) { best = spelling; most = times; }
  return best === '' ? key : best;
}
