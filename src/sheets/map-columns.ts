import type { CellValue } from '../domain/cell';
import { FIELDS, type Field, type FurtherColumn, type LedgerColumn, type Role } from '../domain/ledger';
import type { Message } from '../domain/message';
import { agreementOf } from './column-agreement';
import { columnShape, type ColumnShape } from './column-shape';
import type { Block } from './find-blocks';
import { headerLabel, type HeaderCell } from './find-header';
import { furtherReceipts, RECEIPT_FIELDS, receiptsSideBySide, standsIn } from './further-columns';
import { isBlank } from './grid';
import { guessRoles, isReceiptList, lastGuess, roleOfName } from './guess-roles';
import { genericMatches, readHeader, type HeaderMatch, type HeaderReading, type MatchSource } from './match-header';
import { meantByValues } from './meant-by-values';
import { onlyAmountIsNet } from './net-or-gross';
import { readBeside } from './read-beside';

/** What the columns of a block mean. */
export interface ColumnMapping {
  readonly columns: ReadonlyMap<Field, LedgerColumn>;
  /** Columns read besides: more receipts of a row, numbers that stand in. */
  readonly further: readonly FurtherColumn[];
  readonly unmapped: readonly { readonly header: string; readonly column: number }[];
  readonly roles: readonly Role[];
  /** Unit and currency that a column's own header states. */
  readonly units: ReadonlyMap<number, { readonly unit: number | null; readonly currency: string | null }>;
  /** Columns that lost their field to another column with the same meaning. */
  readonly rivals: readonly { readonly field: Field; readonly used: number; readonly left: number; readonly header: string }[];
}

/** A column with what its header and its values say. */
export interface Candidate {
  readonly cell: HeaderCell;
  readonly reading: HeaderReading;
  readonly shape: ColumnShape;
}

/** Fields that only a letter register has. */
const LETTER_FIELDS: ReadonlySet<Field> = new Set((Object.keys(FIELDS) as Field[]).filter((field) => field.startsWith('letter') || field === 'sealType' || field === 'signatory'));

/** Fields of a chase log of ours: in a log that somebody else made such a column may be anything, as those of letters in their register. */
const LOG_DETAILS: ReadonlySet<Field> = new Set(['logDate', 'logContent', 'channel', 'promiseDefault', 'deliveryProof', 'recordedBy']);

/** Why a header was taken for a field. */
const WHY: Readonly<Record<MatchSource, string>> = { name: 'reading.why.name', generic: 'reading.why.generic', pattern: 'reading.why.pattern', values: 'reading.why.values' };

/** Below this a column is not read, only offered. */
export const ACCEPTED = 0.5;
/** At most so sure of a column whose header or whose list leaves room for something else; from 0.9 on a column counts as certain. */
const UNCERTAIN = 0.88;
const SAMPLE = 60;
/** Headers of amounts that state that tax is in them. */
const SAYS_WITH_TAX = /(?<!不)含税|价税|\b(incl|including|inclusive|inc|with) (tax|vat|gst)|\bgross\b/;
/** Money that came in until now, and that of one period or one payment. */
const SO_FAR = /^(累计|总|截[至止]目前|至今)?[已实][收回到付缴交]|^累计|(累计|总额|合计)$|^total |to date$/;
/** Invoiced until now, of what is to be received in the whole. */
const INVOICED_SO_FAR = /^(累计|合计|总)?已?(累计)?(开票|开具|开发票)|^(billed|invoiced)/;
/** What is left of a debt, beside the debt as it began. */
const THE_REST = /^(剩余|结欠|期末)|余额$|^remaining|balance$|remaining$/;
const OF_A_PERIOD = /^(本期|本月|本次|本年|当期|当月|年度)/;
/** The number that the tax bureau gave, as it is called where another number stands beside it. */
const TAX_INVOICE_NO = /(税务|数电|全电|增值税|税票|金税).{0,4}号码?$|^(e-?)?fapiao no$/;
/** The amount in the books' currency; the customer owes the other. */
const IN_OUR_MONEY = /本位?币|折人民币|折本|local|\blc\b/;
const AMOUNT_OF = { net: 'amountExclTax', gross: 'amountInclTax' } as const;

/** The look of a column that was not looked at. */
const NOT_LOOKED_AT = columnShape([]);

/**
 * The columns of a block with their headers read and their values sampled. In a range whose role is known (`known`) one or two rows say less
 * than a header with a listed name: there the values settle only what the header leaves open, so that a formula with one row reads its columns
 * as the formula over the whole list does.
 */
export function candidatesOf(block: Block, known: Role | null = null): readonly Candidate[] {
  const few = known !== null && block.lastRow - block.firstDataRow < 2;
  return readBeside(block.header.cells.map((cell) => {
    const reading = readHeader(cell.own, cell.parent);
    if (few && isCertain(reading)) return { cell, reading, shape: NOT_LOOKED_AT };
    const { cells, formats } = sample(block, cell.column);
    return { cell, reading, shape: columnShape(cells, formats) };
  }));
}

const FIRM_OR_CODE: ReadonlySet<Field> = new Set(['customerName', 'customerCode', 'payer']);

/** A listed name, other than those of customers, which may hold a code under the name and a name under the code, and of who pays. */
function isCertain({ matches: [first], lookAlike }: HeaderReading): boolean {
  return lookAlike || (first?.source === 'name' && !FIRM_OR_CODE.has(first.field));
}

/**
 * Columns whose cells say, in a range of one or two rows with a known role, what the headers leave open; two such ranges with the same headers and
 * the same cells there are mapped alike.
 */
export function columnsOfDoubt({ header }: Block): readonly number[] {
  const readings = header.cells.map(({ column, own, parent }) => ({ column, reading: readHeader(own, parent) }));
  // Beside a tax column the amounts are compared with the tax.
  const taxed = readings.some(({ reading }) => reading.matches[0]?.field === 'taxAmount');
  return readings.filter(({ reading }) => taxed || !isCertain(reading)).map(({ column }) => column);
}

/** Mappings of ranges with a known role, by all that they depend on: formulas with one row each ask for the same thousands of times. */
const mapped = new Map<string, ColumnMapping>();
const MOST_MAPPED = 500;

/**
 * Finds for each column the field it holds: names first, then names with several meanings by role and values; each field once.
 * `known` is the role where somebody said it (the argument of a formula); otherwise the columns speak for it.
 */
export function mapColumns(block: Block, candidates: readonly Candidate[], known: Role | null = null): ColumnMapping {
  const net = onlyAmountIsNet(block, candidates);
  if (known === null) return withStandIn(block, mapOf(block, candidates, net, null));
  const key = keyOf(candidates, net, known);
  const before = mapped.get(key);
  if (before) return withStandIn(block, before);
  if (mapped.size >= MOST_MAPPED) mapped.clear();
  const mapping = mapOf(block, candidates, net, known);
  mapped.set(key, mapping);
  return withStandIn(block, mapping);
}

/** A second column of invoice numbers that fills in where the first is blank. */
function withStandIn(block: Block, mapping: ColumnMapping): ColumnMapping {
  const rival = mapping.rivals.find((each) => each.field === 'invoiceNo' && standsIn(block, each.used, each.left));
  if (!rival) return mapping;
  return {
    ...mapping,
    further: [...mapping.further, { field: 'invoiceNo', header: rival.header, column: rival.left, receipt: null }],
    rivals: mapping.rivals.filter((each) => each !== rival), unmapped: mapping.unmapped.filter((each) => each.column !== rival.left),
  };
}

function keyOf(candidates: readonly Candidate[], net: ReadonlyMap<number, string>, known: Role): string {
  let key: string = known;
  for (const { cell, shape } of candidates) {
    key += `\n${cell.column}\t${cell.parent}\t${cell.own}`;
    if (shape !== NOT_LOOKED_AT) key += `\t${Object.values(shape).join()}`;
  }
  for (const [column, kind] of net) key += `\n${column} ${kind}`;
  return key;
}

function mapOf(block: Block, candidates: readonly Candidate[], net: ReadonlyMap<number, 'net' | 'gross'>, known: Role | null): ColumnMapping {
  const receipts = receiptsSideBySide(candidates);
  const [firstReceipt] = receipts;
  // What stands there several times is settled; no other column may be the one receipt.
  const settled = new Set(receipts.flatMap((each) => RECEIPT_FIELDS.flatMap((field) => each[field] ?? [])));
  const givenAway = new Set(RECEIPT_FIELDS.filter((field) => firstReceipt?.[field]));
  const free = (candidate: Candidate, offers: readonly Offer[]): readonly Offer[] =>
    (settled.has(candidate) ? [] : givenAway.size === 0 ? offers : offers.filter((offer) => !givenAway.has(offer.field as (typeof RECEIPT_FIELDS)[number])));
  const assigned = (roles: readonly Role[]): { index: number; offer: Offer }[] => {
    // 明细, Items or 版本 mean a letter's columns in a letter register and nothing of ours elsewhere.
    const letters = roles.includes('letters');
    return assign(candidates.map((candidate) => free(candidate, offersOf(candidate, roles, net.get(candidate.cell.column))).filter((offer) => letters || !LETTER_FIELDS.has(offer.field))));
  };
  const named = assign(candidates.map((candidate) => (candidate.reading.matches.length > 0 ? free(candidate, offersOf(candidate, [])) : [])));
  // What a list is, its headers say; that Paid holds days makes it no list of payments.
  const firstFields = new Set<Field>([...named.filter(({ offer }) => !offer.byValues || offer.field === 'customerName').map(({ offer }) => offer.field), ...givenAway]);
  const hinted: readonly Role[] = isReceiptList(candidates.map(({ reading }) => reading.text.key), firstFields) ? ['receipts'] : guessRoles(firstFields, false);
  const byName = roleOfName(block.grid.sheet.name);
  // The roles the columns speak for; the sheet's name only where they are silent.
  let roles = known ? [known] : hinted.length > 0 ? hinted : byName ? [byName] : lastGuess(firstFields);
  let taken = assigned(roles);
  if (!known && hinted.length === 0 && !byName) {
    // Names with several meanings may have settled what the list is, and that what the others mean.
    const then = guessRoles(new Set([...taken.map(({ offer }) => offer.field), ...givenAway]));
    if (then.length > 0 && then.join() !== roles.join()) taken = assigned(roles = then);
  }
  const columns = new Map<Field, LedgerColumn>();
  const used = new Set<number>([...settled].map((candidate) => candidate.cell.column));
  for (const field of givenAway) {
    const cell = firstReceipt?.[field]?.cell;
    if (!cell) continue;
    const header = headerLabel(cell);
    columns.set(field, { field, header, column: cell.column, confidence: 0.88, why: [{ id: 'reading.why.sideBySide', values: { header, field: { field }, count: receipts.length } }], alternatives: [] });
  }
  const found = guessRoles(new Set([...columns.keys(), ...taken.map(({ offer }) => offer.field)]));
  // Certain is what no other column claims, on a list that is known to be one of ours. Only beside invoices 到期日 is no end of a contract.
  const ourLog = found.includes('log') && taken.some(({ offer }) => offer.field === 'logId');
  const ourLetters = found.includes('letters') && taken.some(({ offer }) => offer.field === 'letterVersion') && taken.some(({ offer }) => offer.field === 'letterItems');
  const certain = ({ field, sure }: Offer): boolean => sure && (field !== 'dueDate' || found.includes('invoices')) && (!LOG_DETAILS.has(field) || ourLog) && (!LETTER_FIELDS.has(field) || ourLetters)
    && found.length > 0 && candidates.filter(({ reading }) => reading.matches[0]?.field === field).length === 1;
  for (const { index, offer } of taken) {
    const candidate = candidates[index];
    if (!candidate) continue;
    used.add(candidate.cell.column);
    columns.set(offer.field, {
      field: offer.field, header: headerLabel(candidate.cell), column: candidate.cell.column, confidence: round(certain(offer) ? offer.confidence : Math.min(offer.confidence, UNCERTAIN)), why: offer.why,
      alternatives: offersOf(candidate, roles, net.get(candidate.cell.column)).filter((other) => other.field !== offer.field).map(({ field, confidence }) => ({ field, confidence: round(confidence) })),
    });
  }
  const left = candidates.filter((candidate) => !used.has(candidate.cell.column));
  const rivals = left.flatMap((candidate) => {
    const best = offersOf(candidate, roles)[0];
    const winner = best && best.confidence >= ACCEPTED ? columns.get(best.field) : undefined;
    return best && winner ? [{ field: best.field, used: winner.column, left: candidate.cell.column, header: headerLabel(candidate.cell) }] : [];
  });
  return {
    columns: new Map([...columns].sort(([, a], [, b]) => a.column - b.column)), rivals, further: furtherReceipts(receipts),
    unmapped: left.map((candidate) => ({ header: headerLabel(candidate.cell), column: candidate.cell.column })),
    roles: found,
    units: new Map(candidates.map(({ cell, reading }) => [cell.column, { unit: reading.text.unit, currency: reading.text.currency }])),
  };
}

/** A field a column may be, with header and values weighed together. */
interface Offer {
  readonly field: Field;
  readonly confidence: number;
  readonly why: readonly Message[];
  /** True when the header is a name that means nothing else. */
  readonly sure: boolean;
  /** True when the values speak for it against the header. */
  readonly byValues?: boolean;
}

function offersOf(candidate: Candidate, roles: readonly Role[], net?: 'net' | 'gross'): Offer[] {
  const { reading, shape, cell } = candidate;
  const offers: Offer[] = [];
  const header = headerLabel(cell);
  const offer = (field: Field, confidence: number, id: string, sure = false): void => {
    const agreement = agreementOf(field, shape);
    const why: Message[] = [{ id, values: { header, field: { field } } }];
    if (shape.count === 0) why.push({ id: 'reading.why.noValues' });
    else why.push({ id: agreement >= 0.8 ? 'reading.why.valuesAgree' : 'reading.why.valuesDisagree' });
    offers.push({ field, confidence: confidence * agreement, why, sure, byValues: id === 'reading.why.values' });
  };
  // What tax adds up to says more than the name of an amount.
  const counted = net && reading.matches[0] && reading.matches[0].field !== AMOUNT_OF[net];
  if (counted) offer(AMOUNT_OF[net], 0.85, `reading.why.${net}`);
  else for (const match of reading.matches) offer(match.field, match.confidence + preferred(match, reading.text.key, shape), WHY[match.source], match.sure);
  if (reading.matches.length === 0 && !reading.lookAlike) {
    if (net) offer(AMOUNT_OF[net], 0.75, `reading.why.${net}`);
    else for (const match of genericMatches(reading, roles, shape)) offer(match.field, match.confidence, 'reading.why.generic');
  }
  // 客户 may hold a code, 客户编号 a name, Paid a day.
  const top = reading.matches[0]?.field ?? offers[0]?.field;
  const meant = top && meantByValues(top, reading.text.key, shape);
  if (meant) {
    for (const [index, each] of offers.entries()) if (each.field === top) offers[index] = { ...each, confidence: each.confidence * 0.5 };
    offer(meant.field, 0.82, meant.why);
  } else if (top === 'customerName') offer('customerFullName', 0.3, 'reading.why.name');
  const best = new Map<Field, Offer>();
  for (const each of offers) if ((best.get(each.field)?.confidence ?? 0) < each.confidence) best.set(each.field, each);
  return [...best.values()].sort((a, b) => b.confidence - a.confidence);
}

/**
 * Which of two columns with one meaning is meant, as a little more or less of confidence: the amount that says it is with tax, what came in altogether
 * before that of one month, what is left before what the debt was, a firm before a person and before whom the invoice names, the way before the kind.
 */
function preferred({ field, sure, source }: HeaderMatch, key: string, shape: ColumnShape): number {
  if (field === 'amountInclTax') return SAYS_WITH_TAX.test(key) ? 0.012 : INVOICED_SO_FAR.test(key) ? -0.02 : 0;
  if (field === 'openAmount') return THE_REST.test(key) ? 0.05 : 0;
  if (field === 'customerName') return shape.count === 0 || shape.company >= 0.3 ? (/抬头/.test(key) ? -0.05 : 0) : /姓名$/.test(key) ? -0.2 : sure ? 0 : -0.07;
  // Programs number what they keep of an invoice beside the number of the invoice.
  if (field === 'invoiceNo') return TAX_INVOICE_NO.test(key) ? (source === 'name' ? 0.03 : 0.17) : /票|invoice|\binv\b|\bbill\b/.test(key) ? 0 : -0.03;
  if (IN_OUR_MONEY.test(key)) return -0.03;
  if (field === 'followUpDate') return /下次|下一|next/.test(key) ? 0 : -0.14;
  if (field === 'unitPrice') return SAYS_WITH_TAX.test(key) ? 0.012 : 0;
  if (field === 'paymentMethod') return /(类型|类别|种类|type)$/.test(key) ? -0.35 : 0;
  if (field === 'receivedAmount') return SO_FAR.test(key) ? 0.012 : OF_A_PERIOD.test(key) ? -0.02 : 0;
  return 0;
}

/** Gives every field to the column that fits it best, every column one field. */
function assign(offers: readonly (readonly Offer[])[]): { index: number; offer: Offer }[] {
  const all = offers.flatMap((list, index) => list.map((offer) => ({ index, offer }))).filter(({ offer }) => offer.confidence >= ACCEPTED);
  all.sort((a, b) => b.offer.confidence - a.offer.confidence || a.index - b.index);
  const fields = new Set<Field>();
  const columns = new Set<number>();
  const taken: { index: number; offer: Offer }[] = [];
  for (const each of all) {
    if (fields.has(each.offer.field) || columns.has(each.index)) continue;
    fields.add(each.offer.field);
    columns.add(each.index);
    taken.push(each);
  }
  return taken.sort((a, b) => a.index - b.index);
}

/** Up to 60 filled cells of a column, from its start and spread over the rest. */
function sample(block: Block, column: number): { cells: CellValue[]; formats: (string | undefined)[] } {
  const cells: CellValue[] = [];
  const formats: (string | undefined)[] = [];
  const take = (row: number): void => {
    const value = block.grid.at(row, column);
    if (isBlank(value)) return;
    cells.push(value);
    formats.push(block.grid.format(row, column));
  };
  const early = Math.min(block.lastRow, block.firstDataRow + 40);
  for (let row = block.firstDataRow; row <= early; row += 1) take(row);
  const step = Math.max(1, Math.floor((block.lastRow - early) / SAMPLE));
  for (let row = early + step; row <= block.lastRow && cells.length < SAMPLE; row += step) take(row);
  return { cells, formats };
}

function round(confidence: number): number {
  return Math.round(Math.min(confidence, 0.99) * 100) / 100;
}
