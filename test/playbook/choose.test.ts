import type { Deal, Receivables } from '../../src/domain/receivables';
import { chooseActions, choosing } from '../../src/playbook/choose';
import { playName } from '../../src/playbook/play';
import type { ItemAction } from '../../src/playbook/play';
import { say } from '../../src/messages/say';
import { CUSTOMER, day, make } from './facts';
import type { Case } from './facts';

const choose = (given: Case, change: (receivables: Receivables) => Receivables = (same) => same) => {
  const { ledger, receivables, settings } = make(given);
  const made = change(receivables);
  return chooseActions(ledger, made, [], settings, made.asOf);
};
/** What was chosen for each item, customer by customer. */
const actionsOf = ({ workList }: ReturnType<typeof choose>) => workList.flatMap(({ items }) => items);
const letters = [{ letterPurpose: '核对账目', letterSentDate: '2025-06-01' }];
const owed = { letters, deal: { orderNo: 'PO-1', projectName: '冲压线' } };

/** Puts every item of the case into its deal. */
function inDeal(receivables: Receivables): Receivables {
  const [deal] = receivables.deals;
  if (!deal) return receivables;
  const made: { -readonly [K in keyof Deal]: Deal[K] } = { ...deal };
  const items = receivables.items.map((item) => ({ ...item, deal: made }));
  made.items = items;
  return { ...receivables, items, deals: [made], balances: receivables.balances.map((balance) => ({ ...balance, items })) };
}

describe('chooseActions', () => {
  it('judges every open item by itself', () => {
    const chosen = choose({ ...owed, others: [{ dueDate: day('2025-04-10') }, { dueDate: day('2024-06-10') }, { dueDate: day('2025-07-10') }] });
    expect(actionsOf(chosen).map((action) => action.play.id)).toEqual(['call', 'joint-approach', 'signed-plan', 'pre-due-notice']);
  });

  it('shows for a deal the play of its largest overdue item', () => {
    const others = [{ open: 20_000_000, dueDate: day('2025-05-01') }, { open: 90_000_000, dueDate: day('2025-07-10') }];
    expect(choose({ ...owed, others }, inDeal).dealActions.map((action) => action.play.id)).toEqual(['visit']);
  });

  it('shows the largest open item of a deal where nothing is overdue', () => {
    const { dealActions } = choose({ ...owed, item: { open: 1_000_000, dueDate: day('2025-07-01') }, others: [{ open: 5_000_000, kind: 'notTriggered', triggered: false, dueDate: null }] }, inDeal);
    expect(dealActions[0]?.play.id).toBe('make-trigger-happen');
  });

  it('puts a limitation that ends before every larger sum', () => {
    const others = [{ open: 100_000, dueDate: day('2022-07-20') }];
    const { dealActions, workList } = choose({ ...owed, others }, inDeal);
    expect(dealActions[0]?.play.id).toBe('limitation-ending');
    expect(workList[0]?.action.play.id).toBe('limitation-ending');
  });

  it('has nothing to do for a settled deal', () => {
    expect(choose({ ...owed, item: null }).dealActions.map((action) => [action.item, action.play.id])).toEqual([[null, 'settled']]);
  });

  it('gives the same for the same facts, advice included', () => {
    const given: Case = { ...owed, others: [{ dueDate: day('2025-04-10') }], log: [{ logDate: '2025-06-01', promiseDate: '2025-07-01', promiseAmount: 50000 }] };
    expect(JSON.stringify(spelled(choose(given)))).toBe(JSON.stringify(spelled(choose(given))));
  });

  it('rests after every thousand items, whether one customer has them or many', () => {
    const { ledger, receivables, settings } = make({ ...owed, others: Array.from({ length: 2999 }, (_, index) => ({ id: `more ${index}` })) });
    const [whole] = receivables.balances;
    if (!whole) throw new Error('a balance');
    const parts = Array.from({ length: 30 }, (_, part) => ({ ...whole, customer: `客户${part}`, items: whole.items.slice(part * 100, part * 100 + 100) }));
    for (const balances of [[whole], parts]) {
      let before = 0;
      let most = 0;
      let judged = 0;
      const counted = balances.map((balance) => ({ ...balance, items: balance.items.map((item) => Object.defineProperty({ ...item }, 'disputed', { get: () => { judged += 1; return null; } })) }));
      const steps = choosing(ledger, { ...receivables, balances: counted }, [], settings, receivables.asOf);
      for (let step = steps.next(); ; step = steps.next()) {
        most = Math.max(most, judged - before);
        before = judged;
        if (step.done) break;
      }
      // Each item is asked for a dispute once by the table, once by its customer and once for the chance.
      expect(judged).toBeGreaterThanOrEqual(3000);
      expect(most).toBeLessThanOrEqual(balances.length === 1 ? 4000 : 2500);
    }
  });

  it('lists nothing beneath a settled item', () => {
    const chosen = choose({ item: { open: 0, dueDate: day('2025-01-10') } });
    expect(actionsOf(chosen).map((action) => [action.play.id, action.alsoApplies])).toEqual([['settled', []]]);
  });

  it('works out advice once, when it is looked at', () => {
    const chosen = choose(owed);
    const [action] = actionsOf(chosen);
    expect(action?.advice).toBe(actionsOf(chosen)[0]?.advice);
    expect(action && say('zh-CN', playName(action.play))).toBe('打电话');
  });
});

describe('the work list', () => {
  const line = (given: Case) => choose({ ...owed, ...given }).workList[0];

  it('has one line for each customer and currency, with its items beneath', () => {
    const found = line({ others: [{ dueDate: day('2025-04-10'), open: 4_000_000 }] });
    expect(found).toMatchObject({ customer: CUSTOMER, currency: 'CNY', open: 14_000_000, overdue: 14_000_000, caller: '李明', owners: ['李明'] });
    expect(found?.items).toHaveLength(2);
    expect(found?.action.play.id).toBe('call');
  });

  it('shows its factors, whose product is the score', () => {
    const priority = line({})?.priority;
    expect(priority).toEqual({ money: 100_000, urgency: 2, chance: 0.95, score: 100_000 * 2 * 0.95 });
  });

  it('sorts by score, then by customer: the order of the rows does not matter', () => {
    const { ledger, receivables, settings } = make(owed);
    const [first] = receivables.balances;
    if (!first) throw new Error('a balance');
    const balance = (customer: string, open: number) => {
      const items = first.items.map((item) => ({ ...item, id: customer, customer, open }));
      return { ...first, customer, items, open, overdue: open };
    };
    const balances = [balance('丙', 100), balance('甲', 500), balance('乙', 100)];
    const order = [balances, [...balances].reverse()].map((each) => {
      const all = { ...receivables, balances: each, items: each.flatMap((one) => one.items), deals: [] };
      return chooseActions(ledger, all, [], settings, all.asOf).workList.map((one) => one.customer);
    });
    expect(order[0]).toEqual(['甲', '丙', '乙']);
    expect(order[1]).toEqual(order[0]);
  });

  it('puts off a snoozed customer, unless a limitation ends', () => {
    const snoozed = { settings: { customers: { [CUSTOMER]: { snoozedUntil: day('2025-07-10') } } } };
    expect(line(snoozed)).toMatchObject({ snoozedUntil: day('2025-07-10'), priority: { score: 0 } });
    expect(line({ ...snoozed, item: { dueDate: day('2022-07-20') } })).toMatchObject({ snoozedUntil: null, priority: { urgency: 5 } });
    expect(line({ settings: { customers: { [CUSTOMER]: { snoozedUntil: day('2025-06-25') } } } })?.snoozedUntil).toBeNull();
  });

  it('halves the chance of a suspected malicious debtor and lowers it for a dispute', () => {
    const nature = { value: 'suspectedMalicious' as const, reason: '失联', on: day('2025-06-01') };
    expect(line({ settings: { customers: { [CUSTOMER]: { nature } } } })?.priority.chance).toBe(0.475);
    expect(line({ item: { disputed: { sheet: '发票', row: 2, column: 3 } } })?.priority.chance).toBeCloseTo(0.665);
  });

  it('says what share was collected', () => {
    expect(line({ balance: { invoiced: 40_000_000, applied: 30_000_000 } })?.collected).toBe(0.75);
    expect(line({ balance: { invoiced: 0, applied: 0 } })?.collected).toBeNull();
  });
});

describe('findings of the next action', () => {
  const ids = (given: Case) => choose({ ...owed, ...given }).actionFindings.map((finding) => finding.id);

  it.each<[string, Case, string[]]>([
    ['an open item and no chase log', {}, ['playbook.noLog']],
    ['no next follow-up in the log', { log: [{ logDate: '2025-06-20', channel: '电话' }] }, ['playbook.noFollowUp']],
    ['a follow-up that has passed', { log: [{ logDate: '2025-06-20', followUpDate: '2025-06-24' }] }, ['playbook.noFollowUp']],
    ['a follow-up today', { log: [{ logDate: '2025-06-20', followUpDate: '2025-06-25' }] }, []],
    ['nothing open', { item: { open: 0 } }, []],
    ['not triggered yet', { item: { kind: 'notTriggered', triggered: false } }, []],
    ['a follow-up on the invoice row', { invoices: [{ customerName: CUSTOMER, invoiceNo: '25110001', followUpDate: '2025-06-25' }] }, []],
    ['a promise without amount and 未兑现则', { log: [{ logDate: '2025-06-20', promiseDate: '2025-07-01' }] }, ['playbook.promiseIncomplete']],
    ['a complete promise', { log: [{ logDate: '2025-06-20', promiseDate: '2025-07-01', promiseAmount: 1, promiseDefault: '发函' }] }, []],
  ])('%s', (_, given, expected) => {
    expect(ids(given)).toEqual(expected);
  });
});

/** Everything that was chosen, with the lazy parts read. */
function spelled(chosen: ReturnType<typeof chooseActions>): unknown {
  const tell = (action: ItemAction) => [action.item?.id, action.play.id, action.advice.reasons.map((each) => say('zh-CN', each.message)), action.alsoApplies.map((each) => each.id)];
  return [actionsOf(chosen).map(tell), chosen.workList.map((each) => [each.customer, each.priority, tell(each.action)])];
}
