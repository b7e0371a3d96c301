import type { Message } from '../../domain/message';
import { penaltyWarning } from '../../domain/penalty-warning';
import { itemInterest } from '../item-interest';
import type { LegalTopic } from '../legal-notes';

/** Interest for late payment from stated rates, or why there is none; a rate that a court would cut (买卖合同解释 18, 合同编通则解释 65, 民法典 561). */
export const interest: LegalTopic = {
  id: 'interest',
  notes: (facts) => {
    const { item, situation, settings, asOf } = facts;
    const found = situation.daysPast > 0 ? itemInterest(facts) : null;
    if (item === null || item.dueDate === null || found === null) return [];
    const { rate, booked, statutory } = found;
    if (booked === null) return [{ message: rate.message, cells: item.dueBasis.cells }];
    const money = (fen: number) => ({ fen, currency: item.currency });
    const messages: Message[] = [
      { id: 'playbook.legal.interest.since', values: { days: asOf - item.dueDate, interest: money(booked.interest), base: settings.dayBase } }, rate.message,
    ];
    if (statutory) messages.push({ id: 'playbook.legal.interest.statutory', values: { principal: money(statutory.principal), interest: money(statutory.interest) } });
    // The loss is measured by the LPR, which is a rate for CNY.
    const warning = item.currency === 'CNY' ? penaltyWarning(settings) : null;
    if (warning) messages.push(warning);
    return messages.map((message, index) => ({ message, cells: index === 0 ? item.dueBasis.cells : [] }));
  },
};
