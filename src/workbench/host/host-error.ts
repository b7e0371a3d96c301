/**
 * A failure that office.js hands to the add-in as `OfficeExtension.Error`. The codes are Excel's; the sentences are those of Microsoft's
 * error documentation where it has one, otherwise ours.
 */
export class HostError extends Error {
  /** "Range.getCell": filled in by the executor, which knows what was called. */
  location: string | null = null;

  constructor(readonly code: string, message: string, readonly status: number) {
    super(message);
    this.name = 'HostError';
  }
}

/** A member or object type that this host does not have. */
export function apiNotFound(): HostError {
  return new HostError('ApiNotFound', 'The API you are trying to use could not be found.', 404);
}

/** An argument of the wrong kind or size, or an address that cannot be read. */
export function invalidArgument(message = 'The argument is invalid or missing or has an incorrect format.'): HostError {
  return new HostError('InvalidArgument', message, 400);
}

/** A sheet, table, name … that is not there. */
export function itemNotFound(): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);
}

/** A name that is already taken. */
export function itemAlreadyExists(): HostError {
  return new HostError('ItemAlreadyExists', 'The resource being created already exists.', 409);
}

/** A reference whose cells were deleted, or an id that was released. */
export function invalidReference(): HostError {
  return new HostError('InvalidReference', 'This reference is not valid for the current operation.', 400);
}

/** A write to a protected sheet. */
export function accessDenied(): HostError {
  return new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);
}

/** A request while the window of another workbook has the focus. */
export function inactiveWorkbook(): HostError {
  return new HostError('InactiveWorkbook', 'The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.', 400);
}

/** Something that the workbook does not allow in its present state, such as deleting its last visible sheet. */
export function invalidOperation(message = 'The operation attempted is invalid on the object.'): HostError {
  return new HostError('InvalidOperation', message, 400);
}
