import type { CellRef, CellValue } from './cell';
import type { Day } from './day';
import type { Fact } from './fact';
import type { Finding } from './finding';
import type { Message } from './message';
import type { Fen } from './money';

/** What a sheet is for. One sheet may play two (invoice rows that also hold receipts); one role may be spread over several sheets. */
export const ROLES = ['deals', 'invoices', 'receipts', 'customers', 'log', 'letters'] as const;
/** One of the roles. */
export type Role = (typeof ROLES)[number];

/**
 * How the cells of a field are read.
 * `text` trimmed text · `money` 分 · `day` Day · `number` plain number · `percent` 0–1 · `flag` yes/no.
 */
export type FieldKind = 'text' | 'money' | 'day' | 'number' | 'percent' | 'flag';

/**
 * Every field a column can mean, with the kind of its values.
 * The names are the contract of `columns` in the command line's JSON; the second part serves registers and details.
 */
export const FIELDS = {
  customerName: 'text', customerCode: 'text', invoiceNo: 'text', invoiceCode: 'text', invoiceDate: 'day', amountInclTax: 'money',
  amountExclTax: 'money', taxAmount: 'money', taxRate: 'percent', receivedAmount: 'money', openAmount: 'money', dueDate: 'day',
  receiptDate: 'day', termsText: 'text', salesOwner: 'text', contractNo: 'text', contractName: 'text', contractAmount: 'money',
  contractDate: 'day', projectName: 'text', spec: 'text', qty: 'number', unitPrice: 'number', shipDate: 'day', acceptDate: 'day',
  signedBy: 'text', warranty: 'text', currency: 'text', fxRate: 'number', invoiceStatus: 'text', receiptStatus: 'text', contact: 'text',
  memo: 'text', docType: 'text', disputed: 'text', acceptanceCriteria: 'text', acceptanceMethod: 'text', paymentMethod: 'text',
  trigger: 'text', decisionMaker: 'text', acceptor: 'text', payer: 'text', budget: 'text', invoicingRequirements: 'text',
  closingDay: 'text', transferCycle: 'text', evidence: 'text', activityPattern: 'text', otherSuppliers: 'text', promiseDate: 'day',
  promiseAmount: 'money', originalInvoiceNo: 'text', paymentReason: 'text', followUpDate: 'day', customerCashIn: 'day',
  // Details beyond the JSON contract that rules, letters and the registers need.
  invoiceReceivedDate: 'day', orderNo: 'text', unit: 'text', phone: 'text', address: 'text', taxNo: 'text', customerFullName: 'text', customerAlias: 'text',
  planDeadline: 'text', customerType: 'text', signDate: 'day', deliveryDoc: 'text', acceptanceDoc: 'text', paymentMaturity: 'day',
  logId: 'text', logDate: 'day', channel: 'text', logContent: 'text', promiseDefault: 'text', deliveryProof: 'text', recordedBy: 'text',
  letterNo: 'text', letterVersion: 'number', letterCutoff: 'day', letterBalance: 'money', letterItems: 'text', letterPurpose: 'text',
  letterSentDate: 'day', letterTracking: 'text', letterDelivered: 'text', letterReplyDate: 'day', letterResult: 'text',
  letterConfirmed: 'money', sealType: 'text', signatory: 'text', letterDifference: 'text', letterFiled: 'text',
} as const satisfies Record<string, FieldKind>;
/** One of the fields. */
export type Field = keyof typeof FIELDS;

/** Fields of one kind, so that `row.money('dueDate')` does not compile. */
export type FieldOf<K extends FieldKind> = { [F in Field]: (typeof FIELDS)[F] extends K ? F : never }[Field];

/** A column that was recognised, and how sure we are (0–1). */
export interface LedgerColumn {
  readonly field: Field;
  /** Header text as it stands, two header rows joined with "/". */
  readonly header: string;
  /** 1-based sheet column. */
  readonly column: number;
  readonly confidence: number;
  /** Why this field, for the mapping page. */
  readonly why: readonly Message[];
  /** Other fields it could be, best first. */
  readonly alternatives: readonly { readonly field: Field; readonly confidence: number }[];
}

/**
 * A column that holds more of a field than its own column does: `receipt` 2 and more, the n-th receipt of a row (回款金额2); null, what stands
 * in where the field's column is blank (数电发票号码 beside 发票号码).
 */
export interface FurtherColumn {
  readonly field: Field;
  readonly header: string;
  /** 1-based sheet column. */
  readonly column: number;
  readonly receipt: number | null;
}

/** A row that was not read as data, with the reason, so that rows read + rows skipped = rows in the range. */
export interface SkippedRow {
  readonly row: number;
  readonly reason: SkipReason;
}
/** Why a row was not read as data. */
export type SkipReason = 'blank' | 'total' | 'subtotal' | 'repeatedHeader' | 'title' | 'void' | 'duplicate' | 'note';

/** One recognised range: a whole sheet, an Excel Table, or one side of a sheet. */
export interface LedgerTable {
  readonly sheet: string;
  readonly tableName: string | null;
  readonly roles: readonly Role[];
  /** 1-based; the last of the header rows when there are two. */
  readonly headerRow: number;
  readonly firstDataRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columns: ReadonlyMap<Field, LedgerColumn>;
  /** Columns that are read besides `columns`; absent = none. */
  readonly further?: readonly FurtherColumn[];
  /** Headers nobody mapped: header text and 1-based column. */
  readonly unmapped: readonly { readonly header: string; readonly column: number }[];
  readonly rows: readonly LedgerRow[];
  readonly skipped: readonly SkippedRow[];
}

/**
 * A row of a recognised table. Facts are made when asked for, so a hundred thousand rows cost no objects up front.
 * Every getter answers for every field; a field without column gives status `noColumn`.
 */
export interface LedgerRow {
  readonly table: LedgerTable;
  /** 1-based sheet row. */
  readonly row: number;
  /** The row in which this receipt stands beside others, for the second and later of them. */
  readonly inRow?: LedgerRow;
  /** Joined customer: the name all spellings of this customer go by, or null when the row names none. */
  readonly customer: string | null;
  has(field: Field): boolean;
  text(field: FieldOf<'text'>): Fact<string>;
  money(field: FieldOf<'money'>): Fact<Fen>;
  day(field: FieldOf<'day'>): Fact<Day>;
  number(field: FieldOf<'number'>): Fact<number>;
  percent(field: FieldOf<'percent'>): Fact<number>;
  /** The fact of any field whatever its kind, for proofs and generic checks. */
  fact(field: Field): Fact<string | number>;
  /** The bare value of an amount, day or number: `fact(field).value` without the evidence, for going through whole columns. */
  value(field: FieldOf<Exclude<FieldKind, 'text' | 'flag'>>): number | null;
  /** What stands in the cell, as it is; null without the column. */
  raw(field: Field): CellValue;
  /** The cell of a field in this row, or null without the column. */
  cell(field: Field): CellRef | null;
}

/** A customer after joining spellings. */
export interface LedgerCustomer {
  /** Display name: as the customer sheet has it, otherwise the most frequent spelling. */
  readonly name: string;
  readonly spellings: readonly string[];
  readonly codes: readonly string[];
  /** Its rows on customer sheets. */
  readonly rows: readonly LedgerRow[];
}

/** Two customers that may be one; merged only by the user. */
export interface MergeProposal {
  readonly names: readonly [string, string];
  readonly why: Message;
}

/** Why an invoice or receipt belongs to a deal. */
export interface DealLink {
  readonly deal: LedgerRow;
  readonly by: 'contractNo' | 'orderNo' | 'invoiceNo' | 'projectName' | 'sameRow' | 'onlyDealOfCustomer';
}

/** Everything read from the workbook, by role. Rows of a sheet with two roles stand in both lists (the same objects). */
export interface Ledger {
  readonly tables: readonly LedgerTable[];
  readonly deals: readonly LedgerRow[];
  readonly invoices: readonly LedgerRow[];
  readonly receipts: readonly LedgerRow[];
  readonly log: readonly LedgerRow[];
  readonly letters: readonly LedgerRow[];
  readonly customers: ReadonlyMap<string, LedgerCustomer>;
  readonly mergeProposals: readonly MergeProposal[];
  /** Deal of an invoice, receipt or log row; absent when it could not be linked. */
  readonly links: ReadonlyMap<LedgerRow, DealLink>;
  readonly findings: readonly Finding[];
  /** Sheets that were looked at and play no role. */
  readonly otherSheets: readonly string[];
}
