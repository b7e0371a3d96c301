import type { Message } from '../../domain/message';
import type { Sanction } from '../sanction';

/**
 * Stop supplying: exposure above the threshold, goods of the same order still to come, and proof of delivery at hand. The debt of another
 * order alone does not justify it; notice and evidence of inability come first (民法典 527–528).
 */
export const stopSupply: Sanction = {
  id: 'stop-supply',
  traces: /暂停供货|停止供货|停供|停止发货|stop supply|suspend supply/i,
  unmet: (facts) => {
    const { party, settings, deal } = facts;
    const unmet: Message[] = [];
    const total = party.exposure?.total ?? 0;
    if (total < settings.stopSupplyThreshold) {
      unmet.push({ id: 'playbook.sanction.stop-supply.unmet.exposure', values: { total: { fen: total, currency: party.currency }, threshold: { fen: settings.stopSupplyThreshold, currency: party.currency } } });
    }
    const toCome = deal?.items.some((item) => item.kind === 'notTriggered' && (item.event === 'shipment' || item.event === 'prepayment' || item.event === 'other')) ?? false;
    if (!toCome) unmet.push({ id: 'playbook.sanction.stop-supply.unmet.otherOrder' });
    return unmet;
  },
  values: ({ party, settings }) => ({
    total: { fen: party.exposure?.total ?? 0, currency: party.currency },
    unbilled: { fen: (party.exposure?.unbilled ?? 0) + (party.exposure?.shippedNotDue ?? 0), currency: party.currency },
    threshold: { fen: settings.stopSupplyThreshold, currency: party.currency },
  }),
};
