import type { Message } from '../../domain/message';
import { legalStep } from '../legal-step';
import type { Sanction } from '../sanction';

/** Legal steps: claim, limitation, and what they cost against what may come back. */
export const legal: Sanction = {
  id: 'legal',
  traces: /起诉|诉讼|仲裁|支付令|律师函|lawsuit|arbitration|payment order/i,
  unmet: (facts) => {
    const unmet: Message[] = [];
    if (facts.situation.limitation === 'expired') unmet.push({ id: 'playbook.sanction.legal.unmet.expired' });
    if (facts.item?.assumed) unmet.push({ id: 'playbook.sanction.legal.unmet.assumed' });
    return unmet;
  },
  values: (facts) => {
    const { party, settings } = facts;
    const step = legalStep(facts);
    const money = (fen: number) => ({ fen, currency: party.currency });
    return {
      claim: money(step.claim),
      interest: step.interest === null ? '' : money(step.interest),
      hasInterest: step.interest === null ? 'no' : 'yes',
      fee: step.courtFee === null ? '' : money(step.courtFee),
      hasFee: step.courtFee === null ? 'no' : 'yes',
      date: step.lastDay === null ? '' : { day: step.lastDay },
      hasDate: step.lastDay === null ? 'no' : 'yes',
      costs: { fen: settings.legalCosts ?? 0, currency: 'CNY' },
      share: { percent: settings.expectedRecovery ?? 0 },
      net: step.expectedNet === null ? '' : money(step.expectedNet),
      hasNet: step.expectedNet !== null ? 'yes' : party.currency === 'CNY' ? 'no' : 'foreign',
    };
  },
};
