import { runChecklist } from '../../src/checklist/run';
import { computeReceivables } from '../../src/domain/compute-receivables';
import type { Settings } from '../../src/domain/settings';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { say } from '../../src/messages/say';
import { chooseActions } from '../../src/playbook/choose';
import { PLAYS } from '../../src/playbook/plays';
import type { TestRow, TestSheets } from '../support/ledger';
import { ledgerOf } from '../support/ledger';
import { AS_OF, CUSTOMER } from './facts';

const invoice = (dueDate: string | null, more: TestRow = {}): TestSheets => ({ invoices: [{ customerName: CUSTOMER, invoiceNo: '25110001', amountInclTax: 100000, dueDate, ...more }] });
const letters = [{ customerName: CUSTOMER, letterPurpose: '核对账目', letterSentDate: '2025-06-01', currency: 'CNY' }];
const chases = ['2025-05-01', '2025-05-15', '2025-06-02'].map((logDate) => ({ customerName: CUSTOMER, logDate, channel: '邮件', logContent: '催款' }));
const promise = (due: string): TestSheets => ({ log: [{ customerName: CUSTOMER, logDate: '2025-06-11', channel: '电话', promiseDate: due, promiseAmount: 100000, promiseDefault: '发函' }] });

/** Smallest workbook that reaches each play, by rows alone. */
const CASES: Record<string, TestSheets> = {
  settled: { deals: [{ customerName: CUSTOMER, orderNo: 'PO-1', contractAmount: 100 }], invoices: [{ customerName: CUSTOMER, orderNo: 'PO-1', invoiceNo: '25110001', amountInclTax: 100 }], receipts: [{ customerName: CUSTOMER, invoiceNo: '25110001', receivedAmount: 100, receiptDate: '2025-06-01' }] },
  'check-difference': { ...invoice('2025-06-10', { amountInclTax: 9.99 }) },
  'place-cash': { invoices: [{ customerName: CUSTOMER, invoiceNo: '25110002', amountInclTax: -500, invoiceDate: '2025-06-01' }] },
  'limitation-expired': { ...invoice('2022-05-20') },
  'limitation-ending': { ...invoice('2022-07-20') },
  'resolve-dispute': { ...invoice('2025-06-10', { disputed: '质量问题' }) },
  'make-trigger-happen': { deals: [{ customerName: CUSTOMER, orderNo: 'PO-1', contractAmount: 100000, termsText: '发货100%', shipDate: null }] },
  'wait-for-promise': { ...invoice('2025-06-10'), ...promise('2025-06-30') },
  'sanctions-ladder': { ...invoice('2024-06-10'), log: chases },
  'broken-promise': { ...invoice('2025-06-10'), ...promise('2025-06-13') },
  'fetch-proof': { ...invoice(null) },
  'send-confirmation': { ...invoice('2025-06-10') },
  'pre-due-notice': { ...invoice('2025-07-10'), letters },
  call: { ...invoice('2025-06-10'), letters },
  visit: { ...invoice('2025-05-10') },
  'joint-approach': { ...invoice('2025-04-10') },
  'signed-plan': { ...invoice('2025-01-10') },
};

function choose(sheets: TestSheets, settings: Settings = DEFAULT_SETTINGS) {
  const ledger = ledgerOf(sheets);
  const receivables = computeReceivables(ledger, settings, AS_OF);
  return chooseActions(ledger, receivables, runChecklist(ledger, receivables, settings, AS_OF), settings, AS_OF);
}

describe('every play is reached from rows of a workbook', () => {
  it('has a case for each', () => {
    expect(Object.keys(CASES)).toEqual(PLAYS.map((play) => play.id));
  });

  it.each(Object.keys(CASES))('%s', (id) => {
    // A credit belongs to no deal; its own action speaks.
    const { dealActions, workList } = choose(CASES[id] ?? {});
    const [action] = [...dealActions, ...workList.flatMap(({ items }) => items)];
    expect(action?.play.id).toBe(id);
    const advice = action?.advice;
    expect(advice?.reasons.length).toBeGreaterThan(0);
    for (const locale of ['zh-CN', 'en-US'] as const) {
      const texts = [...(advice?.reasons ?? []).map((reason) => reason.message), ...(advice?.prepare ?? []), ...(advice?.timing ?? []), ...(advice ? [advice.ifItFails] : [])].map((message) => say(locale, message));
      expect(texts.filter((text) => /undefined|\{|^playbook\.|^domain\./.test(text))).toEqual([]);
    }
  });

  it('proves each reason about money with the cells of the row', () => {
    const { dealActions } = choose(CASES.call ?? {});
    expect(dealActions[0]?.advice.reasons[0]?.cells).toContainEqual({ sheet: '发票', row: 2, column: 3 });
  });

  it('places cash first that names nothing, where only references are followed', () => {
    const sheets: TestSheets = { ...invoice('2025-06-10'), receipts: [{ customerName: CUSTOMER, receivedAmount: 100000, receiptDate: '2025-06-20' }] };
    expect(choose(sheets, { ...DEFAULT_SETTINGS, matching: 'specific' }).workList.map(({ action }) => [action.play.id, action.advice.reasons[0]?.cells])).toEqual([
      ['place-cash', [{ sheet: '收款', row: 2, column: 2 }]],
    ]);
  });

  it.each<[string, TestRow, string]>([
    ['has nothing to do for a deal that lies ahead', { contractAmount: 100000, contractDate: '2025-08-01' }, 'settled'],
    ['asks for the amount of a deal that has none', { contractAmount: null, contractDate: '2025-01-02' }, 'fetch-proof'],
  ])('%s', (_, row, id) => {
    expect(choose({ deals: [{ customerName: CUSTOMER, orderNo: 'PO-1', projectName: '冲压线', ...row }] }).dealActions.map((action) => action.play.id)).toEqual([id]);
  });

  it('lets a gap rest that the user accepted, until the day it was accepted for', () => {
    const sheets: TestSheets = {
      letters,
      deals: [{ customerName: CUSTOMER, orderNo: 'PO-1', projectName: null, contractAmount: 100000, contractDate: '2025-01-02' }],
      invoices: [{ customerName: CUSTOMER, orderNo: 'PO-1', invoiceNo: '25110001', amountInclTax: 100000, dueDate: '2025-06-10' }],
    };
    const ledger = ledgerOf(sheets);
    const receivables = computeReceivables(ledger, DEFAULT_SETTINGS, AS_OF);
    const gaps = runChecklist(ledger, receivables, DEFAULT_SETTINGS, AS_OF).flatMap(({ deal, results }) => results
      .filter(({ rule, status }) => rule.severity === 'blocking' && (status === 'missing' || status === 'doubtful')).map(({ rule }) => ({ dealId: deal.id, ruleId: rule.id })));
    const accepted = (until: number) => gaps.map((gap) => ({ ...gap, reason: '老客户', by: '李明', on: AS_OF - 1, until }));
    expect(gaps.length).toBeGreaterThan(0);
    expect(choose(sheets).dealActions.map((action) => action.play.id)).toEqual(['fetch-proof']);
    expect(choose(sheets, { ...DEFAULT_SETTINGS, accepted: accepted(AS_OF) }).dealActions.map((action) => action.play.id)).toEqual(['call']);
    expect(choose(sheets, { ...DEFAULT_SETTINGS, accepted: accepted(AS_OF - 1) }).dealActions.map((action) => action.play.id)).toEqual(['fetch-proof']);
  });
});
