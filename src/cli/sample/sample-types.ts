/** ISO day, or text exactly as somebody typed it into the cell. */
export type SampleDate = string;

/** A customer of the fictitious company that keeps the sample workbook. */
export interface SampleCustomer {
  readonly code: string;
  readonly name: string;
  readonly short: string;
  readonly type: string;
  readonly taxNo: string;
  readonly address: string;
  readonly invoicing: string;
  readonly closingDay: string;
  readonly planDeadline: string;
  readonly transferCycle: string;
  readonly cashIn: SampleDate;
  readonly otherSuppliers: string;
  readonly decisionMaker: string;
  readonly acceptor: string;
  readonly payer: string;
}

/** Money that came in for an invoice. `reference` is what the payer wrote. */
export interface SampleReceipt {
  readonly date: SampleDate;
  /** 元; negative for a refund. */
  readonly amount: number;
  readonly payer?: string;
  readonly method?: string;
  readonly reference?: 'invoice' | 'contract' | 'none';
  readonly maturity?: SampleDate;
  readonly memo?: string;
  readonly currency?: string;
}

/** A row of the invoice sheet with its receipts. */
export interface SampleInvoice {
  readonly date: SampleDate;
  /** 元, tax-inclusive; negative for a red invoice. */
  readonly amount: number;
  /** Number as it stands in the cell; made when left out. */
  readonly number?: string;
  readonly due?: SampleDate;
  readonly status?: string;
  /** Position (0-based) of the invoice of the same deal that a red invoice reverses. */
  readonly reverses?: number;
  readonly dispute?: string;
  readonly memo?: string;
  /** Name on the invoice when it is not the customer's own spelling. */
  readonly buyer?: string;
  readonly owner?: string;
  readonly paid?: readonly SampleReceipt[];
}

/** A row of the deal sheet. Text fields hold what the cell shows; '' is an empty cell. */
export interface SampleDeal {
  readonly no: string;
  /** Customer code. */
  readonly customer: string;
  readonly signed: SampleDate;
  readonly project: string;
  readonly spec: string;
  readonly qty: number | '';
  readonly unit: string;
  readonly price: number;
  /** 元; quantity × price when left out. */
  readonly amount?: number | '';
  readonly currency?: string;
  readonly owner: string;
  readonly criteria: string;
  readonly method: string;
  readonly payBy: string;
  readonly terms: string;
  readonly trigger: string;
  readonly shipped: SampleDate;
  readonly accepted: SampleDate;
  readonly warranty: string;
  readonly decisionMaker?: string;
  readonly acceptor?: string;
  readonly payer?: string;
  readonly budget: string;
  readonly deliveryDoc: string;
  readonly acceptanceDoc: string;
  readonly dispute: string;
  readonly evidence: string;
  readonly invoices: readonly SampleInvoice[];
}
