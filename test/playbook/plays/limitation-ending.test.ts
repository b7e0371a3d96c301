import { limitationEnding } from '../../../src/playbook/plays/limitation-ending';
import { toIso } from '../../../src/domain/day';
import { chooseActions } from '../../../src/playbook/choose';
import type { Advice } from '../../../src/playbook/play';
import { day, factsOf, make, told } from '../facts';
import type { Case } from '../facts';

/** Due on 2022-07-20: three years end on Sunday 2025-07-20, so on Monday the 21st, 26 days after as-of. */
const item = { dueDate: day('2022-07-20') };
const demand = { logDate: '2024-05-06', channel: '快递', logContent: '催款函', deliveryProof: 'EMS 签收 1234' };

/** The play that leads, and its advice. */
function chosen(given: Case): { play: string; advice: Advice } {
  const { ledger, receivables, settings } = make(given);
  const action = chooseActions(ledger, receivables, [], settings, receivables.asOf).workList[0]?.action;
  if (!action) throw new Error('nothing to do');
  return { play: action.play.id, advice: action.advice };
}

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
    expect(told(advice).reasons[0]).toBe('诉讼时效到 2025-07-21，只剩 26 天：马上送达书面催告，或签分期还款协议（仅供参考，不构成法律意见）');
    expect(advice.reasons[0]?.cells).toHaveLength(1);
    expect(advice.channel).toBe('letter');
  });

  it('has three stages: a first word beside another play, the next action, the last call a day sooner', () => {
    // 2025-06-25 and 180, 90 and 30 days.
    const at = (due: string) => chosen({ item: { dueDate: day(due) } });
    expect(['2022-12-23', '2022-12-22', '2022-09-24', '2022-09-23', '2022-07-26', '2022-07-25'].map((due) => {
      const { play, advice } = at(due);
      const told = advice.reasons.find(({ message }) => message.values?.stage !== undefined || message.id === 'playbook.limitation.early')?.message;
      return [play, told === undefined ? '' : told.values?.stage ?? 'early', toIso(advice.by)];
    })).toEqual([
      ['signed-plan', '', '2025-07-02'], ['signed-plan', 'early', '2025-07-02'], ['signed-plan', 'early', '2025-07-02'],
      ['limitation-ending', 'near', '2025-06-30'], ['limitation-ending', 'near', '2025-06-30'], ['limitation-ending', 'last', '2025-06-26'],
    ]);
  });

  it('keeps to the days that the settings give', () => {
    const warned = (limitationWarningDays: number, due: string) => limitationEnding.applies(factsOf({ item: { dueDate: day(due) }, settings: { limitationWarningDays } }));
    expect([warned(30, '2022-07-20'), warned(20, '2022-07-20'), warned(0, '2022-07-20')]).toEqual([true, false, false]);
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
