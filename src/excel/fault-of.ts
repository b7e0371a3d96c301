import { type FaultCode, WorkbookFault } from '../sheets/workbook';

/** Office.js error codes and the fault each means to a user. */
const FAULTS: Readonly<Record<string, FaultCode>> = {
  InvalidOperationInCellEditMode: 'cellEdit',
  AccessDenied: 'protected',
  ItemNotFound: 'sheetDeleted',
  InvalidReference: 'sheetDeleted',
  InvalidObjectPath: 'sheetDeleted',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  ApiNotFound: 'olderExcel',
  ApiNotAvailable: 'olderExcel',
  NotImplemented: 'olderExcel',
  UnsupportedOperation: 'olderExcel',
  InactiveWorkbook: 'otherWorkbook',
  ReadOnly: 'readOnly',
};

/**
 * The fault that an error of Office.js means; faults pass unchanged, anything unforeseen becomes `unknown` with its cause kept.
 * @example faultOf({ code: 'InvalidOperationInCellEditMode' }).code === 'cellEdit'
 */
export function faultOf(error: unknown, values: Readonly<Record<string, string | number>> = {}): WorkbookFault {
  if (error instanceof WorkbookFault) return error;
  return new WorkbookFault(FAULTS[officeCode(error)] ?? 'unknown', values, { cause: error });
}

/** What Excel answers while something else has the word: an open dialog, too many requests at once. */
const BUSY = new Set(['InvalidOperationInCellEditMode', 'InactiveWorkbook', 'WriteNotSupportedWhenModalDialogOpen', 'ActivityLimitReached']);

/** True for a refusal that passes by itself: somebody is typing in a cell, is in another workbook or in a dialog, or Excel has too much to do. */
export function willPass(error: unknown): boolean {
  return BUSY.has(officeCode(error instanceof WorkbookFault ? error.cause : error));
}

/** Office.js error code of an error, '' when it has none. */
export function officeCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
