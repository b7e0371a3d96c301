import { stopSupply } from '../../../src/playbook/ladder/stop-supply';
import { make, withFacts } from '../facts';
import type { Case } from '../facts';

/** A deal whose first part is overdue and whose next shipment is still to come. */
function unmet(given: Case, sameOrder = true): string[] {
  const { facts } = make({ deal: { orderNo: 'PO-1', contractAmount: 300000, shipDate: '2025-06-01' }, ...given });
  const deal = facts.deal;
  if (!deal || !facts.item) throw new Error('a deal with an item');
  const next = { ...facts.item, id: 'next', kind: 'notTriggered' as const, event: 'shipment' as const, triggered: false };
  return stopSupply.unmet(withFacts(facts, { deal: { ...deal, items: sameOrder ? [facts.item, next] : [facts.item] } })).map((message) => message.id);
}

describe('stop-supply', () => {
  it('may be taken with exposure at the threshold and goods of the same order to come', () => {
    expect(unmet({ item: { open: 10_000_000 } })).toEqual([]);
  });

  it('counts what was shipped and not invoiced, and bills that have not matured', () => {
    expect(unmet({ item: { open: 9_999_999 } })).toEqual(['playbook.sanction.stop-supply.unmet.exposure']);
    expect(unmet({ item: { open: 9_999_999, bills: 1 } })).toEqual([]);
  });

  it('is not justified by the debt of another order alone', () => {
    expect(unmet({ item: { open: 20_000_000 } }, false)).toEqual(['playbook.sanction.stop-supply.unmet.otherOrder']);
  });
});
