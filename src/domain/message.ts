import type { CellRef } from './cell';
import type { Day } from './day';
import type { Fen } from './money';

/** A value inside a message; money, days and cells are formatted for the reader's language at the edge. */
export type MessageValue =
  | string
  | number
  | { readonly fen: Fen; readonly currency?: string }
  | { readonly day: Day }
  | { readonly cell: CellRef }
  | { readonly percent: number }
  | { readonly field: string }
  | Message;

/**
 * Something to tell the user, without a language: an id of the catalogue in `src/messages` and the values to put in.
 * The business layers return these; only screens, sheets and the command line turn them into words (`say`).
 */
export interface Message {
  readonly id: string;
  readonly values?: Readonly<Record<string, MessageValue>>;
}
