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
}

/**
 * Joins the customers of all tables: by name without regard to width, spaces and brackets, by the aliases and codes of the customer
 * sheet, and by what the user merged. Similar names are never merged here.
 */
export function joinCustomers(tables: readonly SheetTable[], settings: Pick<Settings, 'merges'>): Map<string, LedgerCustomer> {
  const gathered = new Map<string, Gathered>();
  const keyOfAlias = new Map<string, string>();
  const keyOfCode = new Map<string, string>();
  const merged = new Map(Object.entries(settings.merges).map(([spelling, name]) => [customerKey(spelling), customerKey(name)]));
  const resolve = (key: string): string => {
    let at = keyOfAlias.get(key) ?? key;
    for (let guard = 0; guard < 20; guard += 1) {
      const next = merged.get(at);
      if (next === undefined || next === at) break;
      at = keyOfAlias.get(next) ?? next;
    }
    return at;
  };
  const entry = (key: string): Gathered => {
    let found = gathered.get(key);
    if (!found) gathered.set(key, (found = { spellings: new Map(), codes: new Set(), rows: [], given: null }));
    return found;
  };

  const sheets = tables.filter((table) => table.roles.includes('customers'));
  for (const table of sheets) readCustomerSheet(table, { keyOfAlias, keyOfCode, resolve, entry });

  const namesOf = new Map<SheetTable, (string | null)[]>();
  const known = new Map<CellValue, Spelling>();
  for (const table of tables) {
    const keys: (string | null)[] = new Array<string | null>(table.rowCount).fill(null);
    const field = table.columns.has('customerName') ? 'customerName' as const : table.columns.has('customerFullName') ? 'customerFullName' as const : null;
    const coded = table.columns.has('customerCode');
    for (const { row } of table.rows) {
      const raw = field ? table.rawAt(field, row) : null;
      let spelling: Spelling | undefined;
      if (raw !== null && raw !== '') {
        spelling = known.get(raw);
        if (!spelling) known.set(raw, (spelling = spellingOf(raw, resolve, entry)));
      }
      const code = coded ? table.rawAt('customerCode', row) : null;
      if (spelling?.customer) {
        spelling.times += 1;
        keys[row - table.firstDataRow] = spelling.key;
        if (code !== null && code !== spelling.lastCode) {
          spelling.lastCode = code;
          const text = readText(code).value;
          if (text !== null) spelling.customer.codes.add(text);
        }
        continue;
      }
      const text = code === null ? null : readText(code).value;
      if (text === null) continue;
      const key = resolve(keyOfCode.get(text) ?? customerKey(text));
      const customer = entry(key);
      customer.codes.add(text);
      if (customer.spellings.size === 0 && customer.given === null) customer.spellings.set(text, 1);
      keys[row - table.firstDataRow] = key;
    }
    namesOf.set(table, keys);
  }
  for (const { customer, text, times } of known.values()) if (customer) customer.spellings.set(text, (customer.spellings.get(text) ?? 0) + times);

  const display = new Map<string, string>();
  for (const [key, customer] of gathered) display.set(key, displayName(customer, settings.merges, key));
  for (const [table, keys] of namesOf) table.joinCustomers(keys.map((key) => (key === null ? null : display.get(key) ?? null)));
  const customers = new Map<string, LedgerCustomer>();
  for (const [key, customer] of gathered) {
    const name = display.get(key) ?? key;
    const spellings = [...customer.spellings.keys()];
    customers.set(name, { name, spellings: spellings.includes(name) ? spellings : [name, ...spellings], codes: [...customer.codes], rows: customer.rows });
  }
  return customers;
}

/** A cell text met in a name column, resolved once. */
interface Spelling {
  readonly text: string;
  readonly key: string;
  /** Null for placeholders (-, 暂无) and errors. */
  readonly customer: Gathered | null;
  times: number;
  lastCode: CellValue;
}

function spellingOf(raw: CellValue, resolve: (key: string) => string, entry: (key: string) => Gathered): Spelling {
  const text = readText(raw).value ?? '';
  const base = customerKey(text);
  const key = base === '' ? '' : resolve(base);
  return { text, key, customer: base === '' ? null : entry(key), times: 0, lastCode: null };
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
