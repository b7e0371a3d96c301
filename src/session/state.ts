import type { CellRef } from '../domain/cell';
import type { Day } from '../domain/day';
import type { AgingBasis, Settings } from '../domain/settings';
import { DEFAULT_SETTINGS } from '../domain/settings';
import type { Locale } from '../messages/locale';
import type { Report } from '../report/report';
import type { SavedMapping } from '../sheets/mapping-store';
import type { Change, Progress, SheetData, UndoRecord } from '../sheets/workbook';
import type { LetterJob } from './letter-job';
import type { LogKind } from './log-entry';
import type { IncomingSettings } from './settings-differences';
import type { Notice } from './notice';

/** The pages of the pane; `settings` hangs on the gear. */
export const TABS = ['overview', 'readiness', 'next', 'letters', 'settings'] as const;
export type Tab = (typeof TABS)[number];

/** A page that replaces the tab's own until Back. */
export type Detail =
  | { readonly kind: 'deal'; readonly dealId: string }
  | { readonly kind: 'bucket'; readonly bucket: number }
  | { readonly kind: 'reconcile' }
  | { readonly kind: 'findings' }
  | { readonly kind: 'mapping' }
  /** `log`: with the form for it open; `ways`: with the other plays that apply unfolded. */
  | { readonly kind: 'work'; readonly customer: string; readonly currency: string; readonly log?: LogKind; readonly ways?: true }
  | { readonly kind: 'letter' }
  | { readonly kind: 'reply'; readonly letterNo: string; readonly version: number; readonly currency: string }
  | { readonly kind: 'preview' }
  | { readonly kind: 'import' };

export interface Place {
  readonly tab: Tab;
  readonly detail: Detail | null;
}

/** A long operation under way. */
export interface Run {
  readonly what: 'check' | 'write' | 'letters' | 'undo';
  readonly progress: Progress | null;
  /** Milliseconds of the clock, for "4 seconds so far" and to show nothing in the first half second. */
  readonly startedAt: number;
  /** True once cells are being written: stopping then means restoring. */
  readonly writing: boolean;
}

/** A write to the user's own sheet that waits for consent. */
export interface WritePreview {
  readonly title: 'formulas' | 'column' | 'merge';
  readonly sheet: string;
  readonly changes: readonly Change[];
  /** Cells that hold something now, old and new as text; they come first on the page. */
  readonly overwrites: readonly { readonly cell: CellRef; readonly before: string; readonly after: string }[];
  readonly lines: readonly { readonly cell: CellRef; readonly after: string }[];
  readonly rows: number;
  readonly columns: number;
  /** The cell for the as-of date that all the formulas use, when the write sets it. */
  readonly asOf?: { readonly cell: CellRef; readonly day: Day };
  /** In an Excel Table: header of the column by which rows find their deals on 准备度, and the cells of rows that find none; null without such a column. */
  readonly lookup?: { readonly by: string; readonly unfound: readonly CellRef[] } | null;
  /** Lists that the formulas leave out, by sheet or table, because a formula takes one list of each kind. */
  readonly leftOut?: readonly string[];
}

/** Where a jump to a cell came from and went. */
export interface Jump {
  readonly to: CellRef;
  readonly from: CellRef | null;
}

export type ReadinessFilter = 'almost' | 'notReady' | 'ready' | 'settled';
export type WorkFilter = 'today' | 'week' | 'waiting';

/** What the user has typed into lists; kept so that Back finds the list as it was left. */
export interface Filters {
  readonly statuses: readonly ReadinessFilter[];
  readonly search: string;
  readonly rule: string | null;
  readonly customer: string | null;
  readonly owner: string | null;
  readonly minimum: number;
  /** Deals overdue by more than so many days; null shows all. */
  readonly overdueOver: number | null;
  readonly work: WorkFilter;
  /** Customer looked for in the work list; '' shows the lines of the filter. */
  readonly workSearch: string;
  readonly letterView: 'write' | 'register';
}

/** Everything the pane shows. Only `reduce` makes a new one. */
export interface State {
  readonly locale: Locale;
  /** Language of Office, for the setting 'auto'. */
  readonly hostLocale: Locale;
  readonly today: Day;
  /** Chosen as-of date; null = today. */
  readonly asOf: Day | null;
  readonly place: Place;
  readonly report: Report | null;
  readonly mapping: SavedMapping | null;
  /** What the report was made from, so that our own writes need no second reading of the user's sheets. */
  readonly sheets: readonly SheetData[];
  /** Milliseconds when the report was made. */
  readonly checkedAt: number | null;
  readonly changesSince: number;
  /** True when a setting that moves figures was changed, or a step was undone, and the result sheets do not show the figures of now. */
  readonly sheetsBehind: boolean;
  readonly settings: Settings;
  /** Milliseconds of the last saving of settings, null before any. */
  readonly settingsSavedAt: number | null;
  readonly run: Run | null;
  readonly notice: Notice | null;
  readonly undo: readonly UndoRecord[];
  readonly jump: Jump | null;
  readonly preview: WritePreview | null;
  /** Settings from a file, to be looked at first. */
  readonly incoming: IncomingSettings | null;
  readonly letterJob: LetterJob | null;
  readonly filters: Filters;
  readonly basisShown: AgingBasis;
  readonly currencyShown: string | null;
  readonly readOnly: boolean;
  /** For screen readers, said once; the number makes equal sentences new. */
  readonly announcement: { readonly text: string; readonly number: number } | null;
  /** Section of the settings to open first. */
  readonly settingsSection: string | null;
  /** True while sheets of sample data are in the workbook. */
  readonly hasSample: boolean;
}

/** State of a pane that has just opened. */
export function initialState(options: { locale: Locale; today: Day; readOnly: boolean; undo: UndoRecord | null; tab?: Tab }): State {
  return {
    locale: options.locale,
    hostLocale: options.locale,
    today: options.today,
    asOf: null,
    place: { tab: options.tab ?? 'overview', detail: null },
    report: null,
    mapping: null,
    sheets: [],
    checkedAt: null,
    changesSince: 0,
    sheetsBehind: false,
    settings: DEFAULT_SETTINGS,
    settingsSavedAt: null,
    run: null,
    notice: null,
    undo: options.undo ? [options.undo] : [],
    jump: null,
    preview: null,
    incoming: null,
    letterJob: null,
    filters: { statuses: ['almost', 'notReady'], search: '', rule: null, customer: null, owner: null, minimum: 0, overdueOver: null, work: 'today', workSearch: '', letterView: 'write' },
    basisShown: 'due',
    currencyShown: null,
    readOnly: options.readOnly,
    announcement: null,
    settingsSection: null,
    hasSample: false,
  };
}
