import type { LegalTopic } from '../legal-notes';
import type { Reason } from '../play';
import { firstText } from '../party';

/** A fifth of the price, in instalments of at least so many parts, makes the whole price payable after notice (民法典 634). */
const INSTALMENT_PARTS = 3;
/** The most of the settlement that may be kept back in construction, as a share. */
const RETENTION_MOST = 0.03;

/** Rules of the law of sale that bear on the item: no time agreed (628), a fifth overdue (634), how much may be kept back. */
export const sale: LegalTopic = {
  id: 'sale',
  notes: ({ item, deal, party }) => {
    if (item === null) return [];
    const notes: Reason[] = [];
    const rows = deal && deal.row !== item.row ? [item.row, deal.row] : [item.row];
    if (item.dueDate === null && item.dueBasis.kind === 'none' && firstText(rows, 'termsText') === '' && party.text('termsText') === '') {
      notes.push({ message: { id: 'playbook.legal.sale.noTime' }, cells: item.dueBasis.cells });
    }
    if (deal === null || deal.amount === null || deal.amount <= 0) return notes;
    const amount = (fen: number) => ({ fen, currency: deal.currency });
    const parts = new Set(deal.items.flatMap(({ milestone }) => milestone ?? [])).size;
    if (parts >= INSTALMENT_PARTS && deal.overdue * 5 >= deal.amount) {
      const values = { overdue: amount(deal.overdue), whole: amount(deal.amount), parts };
      notes.push({ message: { id: 'playbook.legal.sale.oneFifth', values }, cells: [deal.row.cell('contractAmount') ?? deal.row.cell('amountInclTax')].filter((cell) => cell !== null) });
    }
    if (item.kind === 'retention' && item.amount > deal.amount * RETENTION_MOST) {
      notes.push({ message: { id: 'playbook.legal.sale.retention', values: { share: { percent: item.amount / deal.amount } } }, cells: item.dueBasis.cells });
    }
    return notes;
  },
};
