import type { CellRef } from '../domain/cell';
import type { Message } from '../domain/message';
import { faultMessage } from '../sheets/fault-message';
import { type FaultCode, WorkbookFault } from '../sheets/workbook';

/** A text of the pane's catalogue, or one about a fault, with plain values (numbers, names, amounts already written out). */
export interface PaneText {
  readonly id: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** What a button in a message does. */
export type NoticeAction =
  | { readonly kind: 'retry' | 'undo' | 'copyDetails' | 'newSheet' | 'reviewColumns' | 'check' | 'letterSheet' | 'copyLetter' }
  | { readonly kind: 'goTo'; readonly cell: CellRef };

/** The one message above the page; it stays until it is dismissed or its subject is done. */
export interface Notice {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly title: PaneText;
  readonly body: PaneText | null;
  readonly actions: readonly NoticeAction[];
  /** For support: codes and places, no customer data. */
  readonly details: string | null;
  /** How often the same has happened in a row. */
  readonly count: number;
}

/** What a fault offers beside its sentence. Those not listed offer nothing: there is nothing to retry in a read-only workbook. */
const OFFERS: Partial<Record<FaultCode, readonly NoticeAction[]>> = {
  cellEdit: [{ kind: 'retry' }],
  protected: [{ kind: 'retry' }],
  sheetDeleted: [{ kind: 'check' }],
  changedDuringRun: [{ kind: 'check' }],
  tooLarge: [{ kind: 'retry' }],
  nullRead: [{ kind: 'retry' }],
  nameTaken: [{ kind: 'retry' }],
  otherWorkbook: [{ kind: 'retry' }],
  settingsDamaged: [{ kind: 'reviewColumns' }],
  writeStopped: [{ kind: 'retry' }],
  restoreIncomplete: [{ kind: 'copyDetails' }],
  noDownload: [{ kind: 'letterSheet' }, { kind: 'copyLetter' }],
  fileRefused: [{ kind: 'retry' }, { kind: 'copyDetails' }],
  unknown: [{ kind: 'retry' }, { kind: 'copyDetails' }],
};

/** Faults in which nothing went wrong, or only something beside the matter. */
const INTENTS: Partial<Record<FaultCode, Notice['intent']>> = { cancelled: 'info', readOnly: 'info', olderExcel: 'info', sheetRenamed: 'info', storageFull: 'warning', settingsDamaged: 'warning', copyRefused: 'warning' };

/** The message for a fault: what happened, what to do, what is safe. `elsewhere`: the same can be written to a new sheet instead. */
export function faultNotice(fault: WorkbookFault, elsewhere = false): Notice {
  const cause = fault.cause instanceof Error ? fault.cause.name + ' ' + fault.cause.message : '';
  const { title, body } = faultMessage(elsewhere ? new WorkbookFault(fault.code, { ...fault.values, elsewhere: 'yes' }) : fault);
  return {
    intent: INTENTS[fault.code] ?? 'error',
    title: plain(title),
    body: plain(body),
    actions: [...(elsewhere ? [{ kind: 'newSheet' as const }] : []), ...(OFFERS[fault.code] ?? [])],
    details: [fault.code, ...Object.keys(fault.values), cause].filter(Boolean).join(' · '),
    count: 1,
  };
}

/** Faults know only numbers and names. */
function plain({ id, values = {} }: Message): PaneText {
  return { id, values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? value : String(value)])) };
}

/** A success or information without offers. */
export function plainNotice(intent: Notice['intent'], title: PaneText, actions: readonly NoticeAction[] = [], body: PaneText | null = null): Notice {
  return { intent, title, body, actions, details: null, count: 1 };
}
