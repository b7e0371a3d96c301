/** Error numbers that Excel answers a whole request with (`Error` of the answer); office.js makes its own error of each. */
export const RequestError = {
  cellEditMode: 5004,
  accessDenied: 7000,
  sessionInvalid: 5012,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  modalDialogOpen: 5016,
  general: 5001,
} as const;

/** Excel on the web takes and gives at most 5 MB a request. */
export const PAYLOAD_LIMIT_BYTES = 5_000_000;

/** Cells that one read may return; above it Excel gives null instead of an error. */
export const READ_LIMIT_CELLS = 5_000_000;

/** Troubles that tests and demos can switch on. Everything is off at the start, the limits are Excel's. */
export class Faults {
  /** The user is typing in a cell: every request fails with InvalidOperationInCellEditMode. */
  cellEditing = false;
  /** Another workbook is in front: every request fails with InactiveWorkbook. */
  otherWorkbook = false;
  /** Every read of values, formulas, text or number formats gives null, as Excel does for reads that are too large. */
  nullReads = false;
  /** Members that this Excel does not have yet ("Range.getCellProperties"): using one is ApiNotFound. */
  readonly missing = new Set<string>();
  /** The workbook takes no more settings of the add-in. */
  settingsFull = false;
  /** Called before each request of the add-in with its number, counted from 0. What it does happens between two requests, as a user's hand does. */
  beforeRequest: ((number: number) => void) | null = null;
  payloadLimitBytes: number = PAYLOAD_LIMIT_BYTES;
  readLimitCells: number = READ_LIMIT_CELLS;
  private requests = 0;
  private readonly queued: { readonly error: number; skip: number }[] = [];

  /** Requests so far. */
  get requestCount(): number {
    return this.requests;
  }

  /** Lets a later request fail with an error number; `after` requests pass first. */
  failRequest(error: number, after = 0): void {
    this.queued.push({ error, skip: after });
  }

  /** The error for the request that comes now, 0 for none. */
  next(): number {
    this.beforeRequest?.(this.requests);
    this.requests += 1;
    if (this.cellEditing) return RequestError.cellEditMode;
    const first = this.queued[0];
    if (!first) return 0;
    if (first.skip > 0) {
      first.skip -= 1;
      return 0;
    }
    this.queued.shift();
    return first.error;
  }
}
