import type { MissingColumn } from '../../checklist/missing-columns';
import type { CellRef } from '../../domain/cell';
import type { Day } from '../../domain/day';
import type { AcceptedGap, AgingBasis, DebtNature, OwnCompany, Settings } from '../../domain/settings';
import type { RibbonAction } from '../../excel/boot';
import type { Platform } from '../../excel/host';
import type { TemplateId } from '../../letters/letter';
import type { SessionContext } from '../context';
import type { Addressee, LetterJob } from '../letter-job';
import type { LetterReply } from '../letter-reply';
import type { LogEntry } from '../log-entry';
import type { MappingChoices } from '../mapping-choices';
import type { NoticeAction } from '../notice';
import type { Detail, Filters, ReadinessFilter, Tab, WorkFilter } from '../state';
import { acceptGap, withdrawGap } from './accept-gap';
import { announce } from './announce';
import { exportSettings, importSettings } from './backup';
import { refresh, runCheck } from './check';
import { insertFormulas, previewColumn, writePreview } from './formulas';
import { changeToDemand, draftLetters, outputLetters, showDraft, writeLetter, type LetterOutput } from './letters';
import { judgeNature, logChase } from './log';
import { confirmMapping, keepApart, mergeCustomers } from './mapping';
import { copy, goToCell, jumpBack } from './navigate';
import { answerNotice } from './notices';
import { saveReply, saveSent } from './register';
import { doRibbon } from './ribbon';
import { addSample, removeSample } from './sample';
import { saveSettings } from './save-settings';
import { undoLast } from './undo';

/** Everything the user can do. Promises end when it is done and never reject: what goes wrong becomes the message above the page. */
export type Commands = ReturnType<typeof createCommands>;

/** The commands of a session. */
export function createCommands(context: SessionContext) {
  const { dispatch, host, state } = context;
  const filter = (filters: Partial<Filters>): void => dispatch({ type: 'filtered', filters });
  const openTab = (tab: Tab): void => {
    host.remember('tab', tab);
    dispatch({ type: 'tabOpened', tab });
  };
  return {
    platform: host.platform satisfies Platform,
    check: () => runCheck(context),
    stop: () => context.stop.current?.abort(),
    undo: () => undoLast(context),

    openTab,
    open: (detail: Detail) => dispatch({ type: 'detailOpened', detail }),
    back: () => dispatch({ type: 'wentBack' }),
    goToCell: (cell: CellRef) => goToCell(context, cell),
    jumpBack: () => jumpBack(context),
    closeJump: () => dispatch({ type: 'jumpClosed' }),
    copy: (text: string, html?: string) => copy(context, text, html),
    said: (id: string, values: Readonly<Record<string, string | number>>) => announce(context, id, values),
    dismiss: () => dispatch({ type: 'noticeDismissed' }),
    answerNotice: (action: NoticeAction) => answerNotice(context, action),

    filter,
    clearFilters: () => filter({ statuses: ['almost', 'notReady', 'ready', 'settled'], search: '', rule: null, owner: null, minimum: 0 }),
    showDeals: (statuses: readonly ReadinessFilter[]) => {
      filter({ statuses, search: '', rule: null, owner: null, minimum: 0 });
      openTab('readiness');
    },
    showDealsLacking: (rule: string) => {
      filter({ statuses: ['almost', 'notReady'], search: '', rule, owner: null, minimum: 0 });
      openTab('readiness');
    },
    showWork: (work: WorkFilter) => {
      filter({ work });
      openTab('next');
    },
    showCurrency: (currency: string) => dispatch({ type: 'currencyShown', currency }),
    showBasis: (basis: AgingBasis) => dispatch({ type: 'basisShown', basis }),

    acceptGap: (gap: Omit<AcceptedGap, 'on'>) => acceptGap(context, gap),
    withdrawGap: (dealId: string, ruleId: string) => withdrawGap(context, dealId, ruleId),
    log: (entry: LogEntry) => logChase(context, entry),
    judgeNature: (customer: string, value: DebtNature, reason: string) => judgeNature(context, customer, value, reason),
    recalledName: () => host.recall('name') ?? '',

    writeLetter: (addressee: Addressee, template?: TemplateId) => writeLetter(context, addressee, template),
    changeLetterJob: (job: LetterJob | null) => dispatch({ type: 'letterJobChanged', job }),
    draftLetters: () => draftLetters(context),
    showDraft: (index: number) => showDraft(context, index),
    changeToDemand: () => changeToDemand(context),
    outputLetters: (output: LetterOutput) => outputLetters(context, output),
    saveReply: (reply: LetterReply) => saveReply(context, reply),
    saveSent: (letter: { number: string; version: number; day: Day; tracking: string }) => saveSent(context, letter),

    insertFormulas: () => insertFormulas(context),
    previewColumn: (column: MissingColumn) => previewColumn(context, column),
    writePreview: () => writePreview(context),

    saveSettings: (change: Partial<Settings>) => saveSettings(context, change),
    saveCompany: async (company: OwnCompany) => {
      if (await saveSettings(context, { company }) && state().letterJob?.step === 'review') await draftLetters(context);
    },
    chooseLanguage: (language: Settings['language']) => saveSettings(context, { language }),
    editAsOf: () => dispatch({ type: 'settingsOpened', section: 'aging' }),
    chooseAsOf: async (asOf: Day | null) => {
      dispatch({ type: 'asOfChosen', asOf });
      await refresh(context, []);
    },
    clearCustomer: (customer: string) => {
      const customers = Object.entries(state().settings.customers).filter(([name]) => name !== customer);
      return saveSettings(context, { customers: Object.fromEntries(customers) });
    },
    confirmMapping: (choices: MappingChoices) => confirmMapping(context, choices),
    mergeCustomers: (spelling: string, name: string) => mergeCustomers(context, spelling, name),
    keepApart: (names: readonly [string, string]) => keepApart(context, names),
    exportSettings: () => exportSettings(context),
    importSettings: (text: string) => importSettings(context, text),
    addSample: () => addSample(context),
    removeSample: () => removeSample(context),

    ribbon: (action: RibbonAction) => doRibbon(context, action),
  };
}
