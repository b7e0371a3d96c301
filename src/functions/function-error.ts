import type { Message, MessageValue } from '../domain/message';
import { sayInSheet } from '../messages/say-in-sheet';
import { functionLocale } from './language';

/** Excel's error codes that a function can give back. Only the first two carry a message. */
export type ErrorText = '#VALUE!' | '#N/A' | '#DIV/0!' | '#NUM!' | '#NULL!';

/**
 * The error that a cell shows: which argument, what was wrong, what to write instead, in the reader's language.
 * `notAvailable` (#N/A) where the inputs are fine and there is no answer, `#VALUE!` otherwise.
 * @example throw functionError('date', { argument: argument('dueDate'), text: 'abc' })
 */
export function functionError(reason: string, values: Readonly<Record<string, MessageValue>> = {}, notAvailable = false): CustomFunctions.Error {
  const message: Message = { id: `functions.error.${reason}`, values };
  const code = notAvailable ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
  return new CustomFunctions.Error(code, sayInSheet(functionLocale(), message));
}

/** Name of an argument, to put into a sentence. */
export function argument(name: string): Message {
  return { id: `functions.argument.${name}` };
}

/**
 * The error that an error cell among the inputs becomes: the same error. #NAME? and #REF! can come in and not go out; they become #VALUE!.
 * @example passedOn('#N/A').code === CustomFunctions.ErrorCode.notAvailable
 */
export function passedOn(text: string): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  const codes: Readonly<Record<string, CustomFunctions.ErrorCode>> = {
    '#N/A': ErrorCode.notAvailable, '#DIV/0!': ErrorCode.divisionByZero, '#NUM!': ErrorCode.invalidNumber, '#NULL!': ErrorCode.nullReference,
  };
  return new CustomFunctions.Error(codes[text] ?? ErrorCode.invalidValue);
}
