import type { Day } from '../domain/day';
import type { Finding } from '../domain/finding';
import type { Ledger, LedgerRow, Role } from '../domain/ledger';
import type { Settings } from '../domain/settings';
import { applyRegister, applySaved, savedBlocks, shareRows } from './apply-saved';
import { CHASE_LOG } from './chase-log';
import { blockAt, findBlocks, type Block } from './find-blocks';
import { furtherReceiptsOf, linkFurther, type FurtherReceipts } from './further-receipts';
import { joinCustomers } from './join-customers';
import { LETTER_REGISTER } from './letter-register';
import { linkDeals } from './link-deals';
import { candidatesOf, mapColumns, type ColumnMapping } from './map-columns';
import { mayBeNamed } from './owned-sheets';
import { isOwnOutput } from './ownership';
import { proposeMerges } from './propose-merges';
import { customerFindings, furtherFindings, linkFindings, sheetFindings, tableFindings } from './reading-findings';
import type { SavedMapping } from './mapping-store';
import { isRegister } from './register';
import { SheetTable } from './sheet-table';
import { skipDuplicates, skipVoid } from './skip-invoices';
import { skipByLook, skipSilentTotal } from './skip-rows';
import type { SheetData } from './workbook';

/** Our own registers are known by name and headers, in a formula by what it names them for and headers; other sheets by what their columns hold. */
const REGISTERS = [CHASE_LOG, LETTER_REGISTER];

/** What reading depends on besides the sheets. */
export interface ReadOptions {
  readonly settings: Settings;
  /** What the user confirmed before; re-used where the headers are recognisably the same. */
  readonly mapping?: SavedMapping | null;
  readonly asOf?: Day;
}

/**
 * Reads the sheets of a workbook into a ledger: finds tables by content, maps their columns, leaves out rows that are no data,
 * joins customers and links invoices, receipts and log rows to deals. Every value keeps its cell; whatever was left out or could
 * not be read is a finding or a skipped row. Never throws for odd contents.
 */
export function readLedger(sheets: readonly SheetData[], options: ReadOptions): Ledger {
  const findings: Finding[] = [];
  const tables: SheetTable[] = [];
  const otherSheets: string[] = [];
  for (const sheet of sheets) {
    if (isOwnOutput(sheet)) continue;
    const found = readSheet(sheet, options.mapping ?? null, findings);
    tables.push(...found);
    if (found.length === 0 && sheet.values.length > 0) otherSheets.push(sheet.name);
  }
  return assemble(tables, otherSheets, findings, options.settings);
}

/**
 * Reads ranges whose purpose is known (those of a formula): the first row is the header, and the named role is played whatever was
 * recognised. A range of invoices plays receipts too when it says what was received. A saved mapping is found by the headers, as a range does not
 * say where it stands. A cell has no room for findings, so none are collected.
 */
export function readRanges(ranges: readonly NamedRange[], { settings, mapping }: Pick<ReadOptions, 'settings' | 'mapping'>): Ledger {
  const tables = rangeTables(ranges, mapping ?? null);
  return ledgerOfRanges(tables, joinCustomers(tables, settings));
}

/** A range as a sheet, and what it is for. */
export interface NamedRange {
  readonly role: Role;
  readonly sheet: SheetData;
}

/** The tables of such ranges; a range without rows is none. */
export function rangeTables(ranges: readonly NamedRange[], mapping: SavedMapping | null): SheetTable[] {
  return ranges.flatMap(({ role, sheet }) => readBlock(blockAt(sheet, 1), mapping, [], role) ?? []);
}

/** The ledger of such tables, whose customers are joined. */
export function ledgerOfRanges(tables: readonly SheetTable[], customers: Ledger['customers']): Ledger {
  const further = furtherReceiptsOf(tables);
  const links = linkDeals(tables);
  linkFurther(further, links);
  return ledgerOf(tables, further, { customers, links, findings: [], mergeProposals: [], otherSheets: [] });
}

/** Joins customers, links deals and collects what there is to say, once all tables are known. */
function assemble(tables: readonly SheetTable[], otherSheets: readonly string[], findings: Finding[], settings: Settings): Ledger {
  const customers = joinCustomers(tables, settings);
  const mergeProposals = proposeMerges([...customers.values()], settings.keptApart);
  const further = furtherReceiptsOf(tables);
  const links = linkDeals(tables);
  linkFurther(further, links);
  for (const table of tables) tableFindings(table, findings);
  furtherFindings(further, findings);
  customerFindings(mergeProposals, findings);
  linkFindings(tables, links, findings);
  return ledgerOf(tables, further, { customers, links, findings, mergeProposals, otherSheets });
}

function ledgerOf(tables: readonly SheetTable[], further: readonly FurtherReceipts[], rest: Pick<Ledger, 'customers' | 'links' | 'findings' | 'mergeProposals' | 'otherSheets'>): Ledger {
  const rowsOf = (role: Role): readonly LedgerRow[] => {
    const playing = tables.filter((table) => table.roles.includes(role));
    return playing.length === 1 && playing[0] ? playing[0].rows : playing.flatMap((table) => table.rows);
  };
  const receipts = further.length === 0 ? rowsOf('receipts') : [...rowsOf('receipts'), ...further.flatMap((each) => each.rows)];
  return { ...rest, tables, deals: rowsOf('deals'), invoices: rowsOf('invoices'), receipts, log: rowsOf('log'), letters: rowsOf('letters') };
}

/** The tables of one sheet that play a role. */
function readSheet(sheet: SheetData, mapping: SavedMapping | null, findings: Finding[]): SheetTable[] {
  const saved = mapping?.sheets.filter((each) => each.sheet === sheet.name) ?? [];
  if (saved.some((each) => !each.use && each.tableName === null)) return [];
  const { blocks, looksLikeData, unsearched } = findBlocks(sheet);
  const byHand = savedBlocks(sheet, saved, blocks);
  const kept = blocks.filter((block) => block.tableName !== null || !byHand.some((each) => shareRows(block, each)));
  const tables = [...kept, ...byHand].flatMap((block) => readBlock(block, mapping, findings) ?? []);
  sheetFindings(sheet, { looksLikeData: looksLikeData && byHand.length === 0, unsearched, read: tables.length > 0 }, findings);
  return tables;
}

/** A block with its columns mapped, or null when it plays no role. */
function readBlock(block: Block, mapping: SavedMapping | null, findings: Finding[], known: Role | null = null): SheetTable | null {
  const candidates = candidatesOf(block, known);
  const proposed = mapColumns(block, candidates, known);
  const register = REGISTERS.find((each) => (known ? each.id === known : mayBeNamed(block.grid.sheet.name, each.sheet)) && isRegister(each, block.grid.sheet));
  // A list that the user switched off and a formula names all the same is read.
  const settled = register ? applyRegister(block, proposed, register) : applySaved(block, proposed, mapping, findings) ?? (known ? proposed : null);
  if (settled === null) return null;
  const roles = known ? rolesWith(known, settled) : settled.roles;
  if (roles.length === 0 || block.lastRow < block.firstDataRow) return null;
  const table = new SheetTable(block, settled, roles);
  const skipped = skipByLook(table);
  skipped.push(...skipSilentTotal(table, skipped));
  if (roles.includes('invoices')) {
    skipped.push(...skipVoid(table, skipped));
    skipped.push(...skipDuplicates(table, skipped, findings));
  }
  table.settle(skipped.sort((a, b) => a.row - b.row));
  return dealsRepeat(table) ? withoutDeals(table) : table;
}

/** The role the caller named, and receipts on invoice or deal rows. */
function rolesWith(role: Role, mapping: ColumnMapping): readonly Role[] {
  const receipts = (role === 'deals' || role === 'invoices') && (mapping.columns.has('receivedAmount') || mapping.columns.has('receiptDate'));
  return receipts ? [role, 'receipts'] : [role];
}

/** Several invoices under one contract number: the rows are invoices, and no deal of its own each. */
function dealsRepeat(table: SheetTable): boolean {
  if (!table.roles.includes('deals') || !table.roles.includes('invoices') || !table.columns.has('invoiceNo')) return false;
  const numbers = new Map<string, number>();
  let given = 0;
  for (const { row } of table.rows) {
    const raw = table.rawAt('contractNo', row) ?? table.rawAt('orderNo', row) ?? table.rawAt('projectName', row);
    if (raw === null || raw === '') continue;
    given += 1;
    numbers.set(String(raw), (numbers.get(String(raw)) ?? 0) + 1);
  }
  return given > 0 && numbers.size < given;
}

function withoutDeals(table: SheetTable): SheetTable {
  const same = new SheetTable(table.block, table.mapping, table.roles.filter((role) => role !== 'deals'));
  same.settle(table.skipped);
  return same;
}
