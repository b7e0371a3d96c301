import { percentText } from './late-interest';
import type { Message } from './message';
import type { Settings } from './settings';

/** Above so many per cent of the loss a penalty is usually cut when the debtor asks for it (合同编通则解释 65). */
const MOST_PERCENT = 130;
/** The loss by late payment is taken as the LPR and the least surcharge that the law adds where nothing is agreed (买卖合同解释 18). */
const LOSS_FACTOR = 1.3;

/**
 * What is to be known of an agreed rate for late payment: that it lies above 130 % of the loss, or that nobody can tell because no LPR is stated.
 * Null without an agreed rate, and for one that is not high. Rates are fractions a year. The loss is reckoned by the LPR; who lost more may prove it.
 * Source: 合同编通则解释 65, receivables rules §11. Not legal advice.
 * @example LPR 3 %: 5.07 % is not high; 12 % is → 'domain.penalty.high'; no LPR → 'domain.penalty.unknownLoss'
 */
export function penaltyWarning({ agreedAnnualRate, lpr }: Pick<Settings, 'agreedAnnualRate' | 'lpr'>): Message | null {
  if (agreedAnnualRate === null || agreedAnnualRate === 0) return null;
  if (lpr === null) return { id: 'domain.penalty.unknownLoss' };
  const loss = Number((lpr.rate * LOSS_FACTOR).toFixed(12));
  const most = Number(((loss * MOST_PERCENT) / 100).toFixed(12));
  if (agreedAnnualRate <= most) return null;
  return { id: 'domain.penalty.high', values: { rate: percentText(agreedAnnualRate), lpr: percentText(lpr.rate), loss: percentText(loss), most: percentText(most) } };
}
