import type { MissingColumn } from '../../checklist/missing-columns';
import type { CellRef } from '../../domain/cell';
import type { Day } from '../../domain/day';
import type { AcceptedGap, AgingBasis, DebtNature, OwnCompany, Settings } from '../../domain/settings';
import type { RibbonAction } from '../../excel/boot';
import type { Platform } from '../../excel/host';
import type { Fen } from '../../domain/money';
import type { TemplateId } from '../../letters/letter';
import type { TheirItem } from '../../letters/reply-desk';
import type { SessionContext } from '../context';
import type { Addressee, LetterChoices, LetterJob } from '../letter-job';
import type { LetterReply } from '../letter-reply';
import type { LogEntry } from '../log-entry';
import type { LetterOutput } from './issue-letters';
import type { MappingChoices } from '../mapping-choices';
import type { Pointed } from '../pointed-mapping';
import type { NoticeAction } from '../notice';
import type { Detail, Filters, ReadinessFilter, Tab, WorkFilter } from '../state';
import type { RegisteredLetter } from '../views/letter-register';
import { wayBack } from '../way-back';
import { announce } from './announce';
import { runCheck } from './check';
import { copy, goToCell, jumpBack } from './navigate';
import { loadSettings, saveSettings, type SettingsChange } from './save-settings';
import { undoLast } from './undo';

/** Everything the user can do. Promises end when it is done and never reject: what goes wrong becomes the message above the page. */
export type Commands = ReturnType<typeof createCommands>;

/** The commands of a session. Those that begin with a form or a page come in their own scripts. */
export function createCommands(context: SessionContext) {
  const { dispatch, host, state } = context;
  const filter = (filters: Partial<Filters>): void => dispatch({ type: 'filtered', filters });
  const openTab = (tab: Tab): void => {
    host.remember('tab', tab);
    const { place, letterJob } = state();
    dispatch({ type: 'tabOpened', tab });
    // The tab that is shown already leads to its first page; what was chosen there stays.
    if (tab === 'letters' && place.tab === 'letters' && !place.detail && letterJob && !letterJob.stopped) dispatch({ type: 'letterJobChanged', job: { ...letterJob, step: 'choose' } });
    if (tab === 'settings') void loadSettings(context);
  };
  return {
    platform: host.platform satisfies Platform,
    touch: host.touch,
    check: () => runCheck(context),
    stop: () => context.stop.current?.abort(),
    /** True for a workbook without a filled cell; false where that cannot be told. */
    isEmpty: () => context.workbook.sheets().then((sheets) => sheets.every(({ used }) => used === null), () => false),
    undo: () => undoLast(context),

    openTab,
    open: (detail: Detail) => dispatch({ type: 'detailOpened', detail }),
    back: () => dispatch(wayBack(state()) ?? { type: 'wentBack' }),
    goToCell: (cell: CellRef) => goToCell(context, cell),
    jumpBack: () => jumpBack(context),
    closeJump: () => dispatch({ type: 'jumpClosed' }),
    copy: (text: string, html?: string) => copy(context, text, html),
    said: (id: string, values: Readonly<Record<string, string | number>>) => announce(context, id, values),
    dismiss: () => dispatch({ type: 'noticeDismissed' }),
    answerNotice: async (action: NoticeAction) => (await import('./notices')).answerNotice(context, action),

    filter,
    clearFilters: () => filter({ statuses: ['almost', 'notReady', 'ready', 'settled'], search: '', rule: null, customer: null, owner: null, minimum: 0, overdueOver: null }),
    showDeals: (statuses: readonly ReadinessFilter[]) => {
      filter({ statuses, search: '', rule: null, customer: null, owner: null, minimum: 0, overdueOver: null });
      openTab('readiness');
    },
    showDealsLacking: (rule: string) => {
      filter({ statuses: ['almost', 'notReady'], search: '', rule, customer: null, owner: null, minimum: 0, overdueOver: null });
      openTab('readiness');
    },
    showWork: (work: WorkFilter) => {
      filter({ work, workSearch: '' });
      openTab('next');
    },
    showCurrency: (currency: string) => dispatch({ type: 'currencyShown', currency }),
    showBasis: (basis: AgingBasis) => dispatch({ type: 'basisShown', basis }),

    acceptGap: async (gap: Omit<AcceptedGap, 'on'>) => (await import('./accept-gap')).acceptGap(context, gap),
    withdrawGap: async (dealId: string, ruleId: string) => (await import('./accept-gap')).withdrawGap(context, dealId, ruleId),
    log: async (entry: LogEntry) => (await import('./log')).logChase(context, entry),
    judgeNature: async (customer: string, value: DebtNature, reason: string) => (await import('./log')).judgeNature(context, customer, value, reason),
    recalledName: () => host.recall('name') ?? '',
    /** The one hint of a first use; asked for again in the settings. */
    hintSeen: () => host.recall('hintSeen') === 'yes',
    markHint: (seen: boolean) => host.remember('hintSeen', seen ? 'yes' : ''),

    writeLetter: async (addressee: Addressee, template?: TemplateId, choices?: Partial<LetterChoices>) => (await import('./letters')).writeLetters(context, [addressee], template, choices),
    writeLetters: async (addressees: readonly Addressee[]) => (await import('./letters')).writeLetters(context, addressees),
    letterObstacles: async () => (await import('../letter-obstacles')).letterObstacles(state()),
    changeLetterJob: (job: LetterJob | null) => dispatch({ type: 'letterJobChanged', job }),
    draftLetters: async () => (await import('./letters')).draftLetters(context),
    showDraft: async (index: number) => (await import('./letters')).showDraft(context, index),
    changeToDemand: async () => (await import('./letters')).changeToDemand(context),
    outputLetters: async (output: LetterOutput) => (await import('./issue-letters')).outputLetters(context, output),
    answerStop: async (keepThem: boolean) => (await import('./issue-letters')).answerStop(context, keepThem),
    saveReply: async (reply: LetterReply) => (await import('./register')).saveReply(context, reply),
    explainReply: async (letter: RegisteredLetter, theirs: Fen, theirItems: readonly TheirItem[]) => (await import('./explain-reply')).explainReply(context, letter, theirs, theirItems),
    saveSent: async (letter: { number: string; version: number; currency: string; day: Day; tracking: string }) => (await import('./register')).saveSent(context, letter),
    saveDelivered: async (letter: { number: string; version: number; currency: string; day: Day }) => (await import('./register')).saveDelivered(context, letter),

    insertFormulas: async () => (await import('./formulas')).insertFormulas(context),
    previewColumn: async (column: MissingColumn) => (await import('./formulas')).previewColumn(context, column),
    saveValuesCopy: async () => (await import('./values-copy')).saveValuesCopy(context),
    writePreview: async () => (await import('./formulas')).writePreview(context),

    saveSettings: (change: SettingsChange) => saveSettings(context, change),
    saveCompany: async (company: OwnCompany) => {
      if (await saveSettings(context, { company }) && state().letterJob?.step === 'review') await (await import('./letters')).draftLetters(context);
    },
    chooseLanguage: (language: Settings['language']) => saveSettings(context, { language }),
    editAsOf: () => dispatch({ type: 'settingsOpened', section: 'aging' }),
    chooseAsOf: (asOf: Day | null) => saveSettings(context, { asOf }),
    /** 更新到今天: report, result sheets and the cell 截止日 of the formulas. */
    updateToToday: async () => {
      if (await saveSettings(context, { asOf: null })) await runCheck(context);
    },
    clearCustomer: (customer: string) => saveSettings(context, ({ customers }) => ({ customers: Object.fromEntries(Object.entries(customers).filter(([name]) => name !== customer)) })),
    confirmMapping: async (choices: MappingChoices) => (await import('./mapping')).confirmMapping(context, choices),
    readFromHere: async (how: Pick<Pointed, 'role' | 'hasHeader'>) => (await import('./mapping')).readFromHere(context, how),
    mergeCustomers: async (spelling: string, name: string) => (await import('./mapping')).mergeCustomers(context, spelling, name),
    keepApart: async (names: readonly [string, string]) => (await import('./mapping')).keepApart(context, names),
    exportSettings: async () => (await import('./backup')).exportSettings(context),
    previewImport: async (text: string) => (await import('./backup')).previewImport(context, text),
    confirmImport: async () => (await import('./backup')).confirmImport(context),
    addSample: async () => (await import('./sample')).addSample(context),
    removeSample: async () => (await import('./sample')).removeSample(context),

    ribbon: async (action: RibbonAction) => (await import('./ribbon')).doRibbon(context, action),
  };
}
