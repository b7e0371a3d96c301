import { sale } from '../../../src/playbook/legal/sale';
import { factsOf } from '../facts';
import { notesOf } from './topic-tester';

const undated = { dueDate: null };

it('names the law where no time to pay is agreed, and not where terms are written', () => {
  expect(notesOf(sale, { item: undated })).toEqual(['sale.noTime']);
  expect(notesOf(sale, { item: undated, customers: [{ termsText: '协商' }] })).toEqual([]);
  expect(notesOf(sale, {})).toEqual([]);
});

describe('a deal in instalments', () => {
  const parts = (overdue: number, labels: readonly (string | null)[]) => {
    const facts = factsOf({ deal: { orderNo: 'PO-1', contractAmount: 1000 } });
    Object.assign(facts.deal ?? {}, { overdue, items: labels.map((milestone) => ({ ...facts.item, milestone })) });
    return sale.notes(facts).map(({ message }) => message.id);
  };
  it.each<[string, number, readonly (string | null)[], number]>([
    ['a fifth of the price', 20_000, ['预付', '发货', '验收'], 1], ['a 分 less', 19_999, ['预付', '发货', '验收'], 0], ['only two parts', 50_000, ['发货', '验收'], 0],
    ['three invoices of one part', 50_000, ['发货', '发货', '发货'], 0], ['no parts', 50_000, [null, null, null], 0],
  ])('%s', (_name, overdue, labels, count) => expect(parts(overdue, labels)).toHaveLength(count));
});

it.each([['above 3 %', 3001, ['sale.retention']], ['3 %', 3000, []]])('a retention of %s', (_name, fen, ids) => {
  expect(notesOf(sale, { deal: { orderNo: 'PO-1', contractAmount: 1000 }, item: { kind: 'retention', event: 'warranty', amount: fen, open: fen } })).toEqual(ids);
});
