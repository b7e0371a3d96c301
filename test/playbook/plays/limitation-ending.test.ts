import { limitationEnding } from '../../../src/playbook/plays/limitation-ending';
import { chooseActions } from '../../../src/playbook/choose';
import { day, factsOf, make, told } from '../facts';
import type { Case } from '../facts';

/** Due on 2022-07-20: three years end on Sunday 2025-07-20, so on Monday the 21st, 26 days after as-of. */
const item = { dueDate: day('2022-07-20') };
const demand = { logDate: '2024-05-06', channel: '快递', logContent: '催款函', deliveryProof: 'EMS 签收 1234' };

describe('limitation-ending', () => {
  it.each<[string, Case, boolean]>([
    ['26 days left', { item }, true],
    ['90 days left', { item: { dueDate: day('2022-09-23') } }, true],
    ['91 days left', { item: { dueDate: day('2022-09-24') } }, false],
    ['a delivered demand restarted it', { item, log: [demand] }, false],
    ['a phone call does not', { item, log: [{ ...demand, channel: '电话', logContent: '催款', deliveryProof: '' }] }, true],
    ['a referenced payment restarted it', { item, receipts: [{ receivedAmount: 10, receiptDate: '2024-05-06' }] }, false],
    ['it is over, but evidence on which courts differ may have restarted it', { item: { dueDate: day('2022-05-20') }, log: [{ ...demand, deliveryProof: '' }] }, true],
    ['it is over for this part, but the last part of the same deal is younger', { item: { dueDate: day('2022-05-20') }, others: [{ dueDate: day('2024-05-20') }] }, true],
    ['it is over', { item: { dueDate: day('2022-05-20') } }, false],
    ['a delivered demand for another invoice', { item, log: [{ ...demand, invoiceNo: '25110009' }] }, true],
    ['a delivered demand for this invoice', { item, log: [{ ...demand, invoiceNo: '25110009、25110001' }] }, false],
    ['paid', { item: { ...item, open: 0 } }, false],
  ])('%s', (_, given, applies) => {
    expect(limitationEnding.applies(factsOf(given))).toBe(applies);
  });

  it('says the last day, the days left, and what set it, with cells and without promising law', () => {
    const advice = limitationEnding.advise(factsOf({ item }));
    expect(told(advice).reasons[0]).toBe('诉讼时效到 2025-07-21，还有 26 天：送达书面催告，或签分期还款协议（仅供参考，不构成法律意见）');
    expect(advice.reasons[0]?.cells).toHaveLength(1);
    expect(advice.channel).toBe('letter');
  });

  it('never tells the debtor when its debt becomes time-barred', () => {
    const { words } = told(limitationEnding.advise(factsOf({ item })));
    expect(words).toContain('7月2日之前');
    expect(words).not.toMatch(/7月21日|时效/);
  });

  it('gives each item its own cells and its own answer, though most share one due date', () => {
    const cells = [{ sheet: '发票', row: 9, column: 4 }];
    const { receivables, ledger, settings } = make({ item, others: [
      { ...item, number: '25110002', dueBasis: { kind: 'given', message: { id: 'test.basis' }, cells } },
      { ...item, number: '25110003' },
    ], log: [{ ...demand, invoiceNo: '25110003' }] });
    const [line] = chooseActions(ledger, receivables, [], settings, receivables.asOf).workList;
    expect(line?.items.map((action) => action.play.id)).toEqual(['limitation-ending', 'limitation-ending', 'signed-plan']);
    expect(line?.items[1]?.advice.reasons[0]?.cells).toEqual(cells);
  });

  it('is done before the last day', () => {
    const advice = limitationEnding.advise(factsOf({ item, asOf: day('2025-07-18') }));
    expect(advice.by).toBe(day('2025-07-21'));
  });
});
