import type { MilestoneEvent, OpenItem } from '../../src/domain/receivables';
import { say } from '../../src/messages/say';
import { LOCALES } from '../../src/messages/locale';
import { enUS } from '../../src/messages/en-US';
import { zhCN } from '../../src/messages/zh-CN';
import type { PlayFacts } from '../../src/playbook/play-facts';
import { PLAYS } from '../../src/playbook/plays';
import { spoken } from '../../src/playbook/spoken';
import type { TestRow } from '../support/ledger';
import { day, factsOf, inSituation, told, withFacts } from './facts';

const FORBIDDEN = /合同|contract/i;

const DEALS: readonly (TestRow | undefined)[] = [
  undefined,
  { orderNo: 'PO-17', projectName: '冲压线采购合同' },
  { contractNo: '合同2025-17', projectName: '冲压线采购合同' },
  { orderNo: 'PO-18', contractNo: 'Contract-18', projectName: '冲压线' },
  { orderNo: '合同PO-19', projectName: 'Supply Contract 19' },
];
const PEOPLE: readonly TestRow[] = [{}, { payer: '合同部王经理 13800138000' }, { payer: '财务部', decisionMaker: '周总' }, { contact: '李会计', acceptor: '赵工（合同管理）' }];
const COMPANIES = ['', '华东合同能源管理有限公司', '恒力设备'];
const PROMISES: readonly (readonly TestRow[])[] = [
  [],
  [{ logDate: '2025-06-01', promiseDate: '2025-06-10', promiseAmount: 100000, promiseDefault: '按合同第五条计息' }],
  [{ logDate: '2025-06-01', promiseDate: '2025-06-10', promiseDefault: '停止发货' }, { logDate: '2025-06-20', promiseDate: '2025-07-10', promiseAmount: 30000 }],
];
const EVENTS: readonly (MilestoneEvent | null)[] = [null, 'prepayment', 'shipment', 'acceptance', 'warranty', 'service', 'other'];
const ITEMS: readonly Partial<OpenItem>[] = [
  {}, { assumed: true }, { dueDate: null }, { dueDate: day('2025-07-20') }, { dueDate: day('2022-07-01') }, { number: '合同2025-17', kind: 'unbilled', milestone: '合同签订 30%' },
  { disputed: { sheet: '发票', row: 2, column: 3 } },
];

/** Facts that can reach the plays: every kind of deal, person, company, promise, event and item, one set after another. */
function* everyFacts(): Generator<PlayFacts> {
  for (const deal of DEALS) for (const person of PEOPLE) for (const name of COMPANIES) for (const log of PROMISES) {
    for (const [index, item] of ITEMS.entries()) {
      const event = EVENTS[(index + log.length + name.length) % EVENTS.length] ?? null;
      yield factsOf({
        deal: deal && { ...deal, salesOwner: '李明' }, customers: [{ ...person, otherSuppliers: '合同科技' }], log: [...log],
        item: { event, kind: event ? 'milestone' : 'invoice', ...item },
        settings: { company: { name, address: '', contact: '', phone: '', email: '', bankName: '', bankAccount: '', taxNo: '' } },
      });
    }
  }
}

/** Made from the deal of the facts, as the receivables would. */
function ofItsDeal(facts: PlayFacts): PlayFacts {
  return facts.item && facts.deal ? withFacts(facts, { item: { ...facts.item, deal: facts.deal } }) : facts;
}

describe('words to say', () => {
  it('contain no 合同 (or contract), whatever the cells say, for every play, every event and every kind of facts', () => {
    const bad: string[] = [];
    let said = 0;
    for (const made of everyFacts()) {
      const facts = ofItsDeal(made);
      for (const play of PLAYS) {
        const { words } = play.advise(facts);
        if (words === null) continue;
        for (const locale of LOCALES) {
          const text = say(locale, words);
          said += 1;
          if (FORBIDDEN.test(text) || /[{}]|undefined|null|NaN|^words\./.test(text)) bad.push(`${play.id} ${locale}: ${text}`);
        }
      }
    }
    expect(bad.slice(0, 5)).toEqual([]);
    expect(said).toBeGreaterThan(20_000);
  });

  it('cover every branch of the texts themselves', () => {
    const texts = [...Object.entries(zhCN), ...Object.entries(enUS)].filter(([id]) => id.startsWith('words.'));
    expect(texts.filter(([, text]) => FORBIDDEN.test(text))).toEqual([]);
  });

  it('name a deal called …合同 by its order number', () => {
    const call = PLAYS.find((play) => play.applies(inSituation(factsOf({}), { confirmationDue: false })));
    const facts = factsOf({ deal: { orderNo: 'PO-17', projectName: '冲压线采购合同' } });
    expect(call).toBeDefined();
    expect(call && told(call.advise(facts)).words).toContain('订单PO-17有一笔¥100,000.00');
    expect(call && told(call.advise(facts), 'en-US').words).toContain('¥100,000.00 for order PO-17');
  });

  it('never call a customer a bad payer and never say the nature of the debt', () => {
    const texts = [...Object.entries(zhCN), ...Object.entries(enUS)].filter(([id]) => id.startsWith('words.'));
    expect(texts.filter(([, text]) => /恶意|老赖|失信|起诉|malicious|sue/i.test(text))).toEqual([]);
  });

  it.each([['冲压线', '冲压线'], ['冲压线 采购合同', ''], ['Framework CONTRACT', ''], [null, ''], ['  A\n B ', 'A B']])('spoken(%j) is %j', (text, expected) => {
    expect(spoken(text)).toBe(expected);
  });
});
