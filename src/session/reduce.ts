import type { CheckedWorkbook } from '../report/check';
import type { AgingBasis, Settings } from '../domain/settings';
import type { Locale } from '../messages/locale';
import type { Progress, UndoRecord } from '../sheets/workbook';
import type { SavedMapping } from '../sheets/mapping-store';
import type { LetterJob } from './letter-job';
import type { Notice } from './notice';
import { SAMPLE_PREFIX } from './sample-name';
import type { IncomingSettings } from './settings-differences';
import { type Detail, type Filters, initialState, type Jump, type Run, type State, type Tab, type WritePreview } from './state';

/** Everything that can happen to the pane. */
export type SessionEvent =
  | { readonly type: 'tabOpened'; readonly tab: Tab }
  | { readonly type: 'detailOpened'; readonly detail: Detail; readonly tab?: Tab }
  | { readonly type: 'wentBack' }
  | { readonly type: 'runStarted'; readonly what: Run['what']; readonly at: number }
  | { readonly type: 'runProgressed'; readonly progress: Progress }
  | { readonly type: 'runEnded' }
  | { readonly type: 'checked'; readonly result: CheckedWorkbook; readonly at: number; readonly keepsChanges: boolean }
  | { readonly type: 'sheetChanged'; readonly cells?: number }
  | { readonly type: 'fellBehind' }
  | { readonly type: 'noticed'; readonly notice: Notice }
  | { readonly type: 'noticeDismissed' }
  | { readonly type: 'written'; readonly record: UndoRecord }
  | { readonly type: 'undone' }
  | { readonly type: 'jumped'; readonly jump: Jump }
  | { readonly type: 'jumpClosed' }
  | { readonly type: 'previewed'; readonly preview: WritePreview; readonly tab: Tab }
  | { readonly type: 'importRead'; readonly incoming: IncomingSettings }
  | { readonly type: 'letterJobChanged'; readonly job: LetterJob | null }
  | { readonly type: 'filtered'; readonly filters: Partial<Filters> }
  | { readonly type: 'basisShown'; readonly basis: AgingBasis }
  | { readonly type: 'currencyShown'; readonly currency: string }
  | { readonly type: 'settingsOpened'; readonly section: string }
  | { readonly type: 'cleared' }
  | { readonly type: 'announced'; readonly text: string }
  | { readonly type: 'settingsRead'; readonly settings: Settings; readonly mapping: SavedMapping | null }
  | { readonly type: 'settingsSaved'; readonly settings: Settings; readonly at: number; readonly movesFigures: boolean };

/** How many steps can be taken back while the pane is open; the last one survives closing it. */
const UNDO_STEPS = 10;

/** The state after an event; pure. */
export function reduce(state: State, event: SessionEvent): State {
  switch (event.type) {
    case 'tabOpened': return { ...state, place: { tab: event.tab, detail: null }, preview: null, settingsSection: null, notice: unread(state.notice) };
    case 'detailOpened': return { ...state, place: { tab: event.tab ?? state.place.tab, detail: event.detail } };
    case 'wentBack': return { ...state, place: { ...state.place, detail: null }, preview: null, incoming: null };
    case 'runStarted': return { ...state, run: { what: event.what, progress: null, startedAt: event.at, writing: false } };
    case 'runProgressed':
      return state.run ? { ...state, run: { ...state.run, progress: event.progress, writing: event.progress.phase === 'writing' } } : state;
    case 'runEnded': return { ...state, run: null };
    case 'checked': return {
      ...state,
      report: event.result.report,
      mapping: event.result.mapping,
      sheets: event.result.sheets,
      settings: event.result.report.settings,
      asOf: event.result.report.settings.asOf,
      sheetsBehind: event.keepsChanges && state.sheetsBehind,
      locale: paneLocale(state, event.result.report.settings),
      hasSample: event.result.sheets.some((sheet) => sheet.name.startsWith(SAMPLE_PREFIX)),
      checkedAt: event.keepsChanges ? state.checkedAt ?? event.at : event.at,
      changesSince: event.keepsChanges ? state.changesSince : 0,
      currencyShown: shownCurrency(state.currencyShown, event.result),
      basisShown: state.report ? state.basisShown : event.result.report.settings.basis,
    };
    case 'sheetChanged': return state.report ? { ...state, changesSince: state.changesSince + (event.cells ?? 1) } : state;
    case 'fellBehind': return { ...state, sheetsBehind: state.report !== null };
    case 'noticed': return { ...state, notice: counted(state.notice, event.notice) };
    case 'noticeDismissed': return { ...state, notice: null };
    case 'written': return { ...state, undo: [event.record, ...state.undo].slice(0, UNDO_STEPS) };
    // What was taken back may be what the report or its sheets were made from.
    case 'undone': return { ...state, undo: state.undo.slice(1), sheetsBehind: state.report !== null };
    case 'jumped': return { ...state, jump: event.jump };
    case 'jumpClosed': return { ...state, jump: null };
    case 'previewed': return { ...state, preview: event.preview, place: { tab: event.tab, detail: { kind: 'preview' } } };
    case 'importRead': return { ...state, incoming: event.incoming, place: { tab: 'settings', detail: { kind: 'import' } } };
    case 'letterJobChanged': return { ...state, letterJob: event.job };
    case 'filtered': return { ...state, filters: { ...state.filters, ...event.filters } };
    case 'basisShown': return { ...state, basisShown: event.basis };
    case 'currencyShown': return { ...state, currencyShown: event.currency };
    case 'settingsOpened': return { ...state, place: { tab: 'settings', detail: null }, settingsSection: event.section };
    case 'cleared': return { ...initialState({ locale: state.hostLocale, today: state.today, readOnly: state.readOnly, undo: null }), locale: state.locale };
    case 'announced': return { ...state, announcement: { text: event.text, number: (state.announcement?.number ?? 0) + 1 } };
    case 'settingsRead': return { ...state, settings: event.settings, mapping: event.mapping, asOf: event.settings.asOf, locale: paneLocale(state, event.settings) };
    case 'settingsSaved': return {
      ...state, settings: event.settings, asOf: event.settings.asOf, settingsSavedAt: event.at, locale: paneLocale(state, event.settings),
      sheetsBehind: state.sheetsBehind || (event.movesFigures && state.report !== null),
    };
  }
}

/** The language chosen in the settings, or Office's own. */
function paneLocale(state: State, settings: Settings): Locale {
  return settings.language === 'auto' ? state.hostLocale : settings.language;
}

/** The currency on screen stays while it exists; otherwise the first of the report. */
function shownCurrency(before: string | null, result: CheckedWorkbook): string | null {
  const currencies = result.report.receivables.totals.map((total) => total.currency);
  return before !== null && currencies.includes(before) ? before : currencies[0] ?? null;
}

/** A success has been read when the user goes on; undo stays in the footer. Anything else waits to be dismissed. */
function unread(notice: Notice | null): Notice | null {
  return notice?.intent === 'success' ? null : notice;
}

/** The same fault again is one message with a count, not a pile. */
function counted(before: Notice | null, notice: Notice): Notice {
  const same = before?.title.id === notice.title.id && before.intent === notice.intent && notice.intent === 'error';
  return same ? { ...notice, count: before.count + 1 } : notice;
}
