import type { CellRef } from '../domain/cell';
import type { FaultCode, WorkbookFault } from '../sheets/workbook';

/** A text of the pane's catalogue with plain values (numbers, names, amounts already written out). */
export interface PaneText {
  readonly id: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** What a button in a message does. */
export type NoticeAction =
  | { readonly kind: 'retry' | 'undo' | 'copyDetails' | 'reviewColumns' | 'check' | 'letterSheet' | 'copyLetter' }
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
  otherWorkbook: [{ kind: 'retry' }],
  settingsDamaged: [{ kind: 'reviewColumns' }],
  writeStopped: [{ kind: 'retry' }],
  restoreIncomplete: [{ kind: 'copyDetails' }],
  noDownload: [{ kind: 'letterSheet' }, { kind: 'copyLetter' }],
  unknown: [{ kind: 'retry' }, { kind: 'copyDetails' }],
};

/** The message for a fault: what happened, what to do, what is safe. */
export function faultNotice(fault: WorkbookFault): Notice {
  const cause = fault.cause instanceof Error ? fault.cause.name + ' ' + fault.cause.message : '';
  return {
    intent: fault.code === 'cancelled' || fault.code === 'readOnly' || fault.code === 'olderExcel' ? 'info' : 'error',
    title: { id: `pane.fault.${fault.code}.title`, values: { sheet: '', count: 0, first: 0, last: 0, feature: '', book: '', name: '', ...fault.values } },
    body: { id: `pane.fault.${fault.code}.body`, values: { sheet: '', count: 0, first: 0, last: 0, feature: '', book: '', time: '', ...fault.values } },
    actions: OFFERS[fault.code] ?? [],
    details: [fault.code, ...Object.keys(fault.values), cause].filter(Boolean).join(' · '),
    count: 1,
  };
}

/** A success or information without offers. */
export function plainNotice(intent: Notice['intent'], title: PaneText, actions: readonly NoticeAction[] = [], body: PaneText | null = null): Notice {
  return { intent, title, body, actions, details: null, count: 1 };
}
