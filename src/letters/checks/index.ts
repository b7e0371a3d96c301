import { afterCutOff } from './after-cut-off';
import { auditSentence } from './audit-sentence';
import { blankDemand } from './blank-demand';
import { calendarKnown } from './calendar-known';
import { capitalsAgree } from './capitals-agree';
import type { Check } from './check';
import { currencyMixed } from './currency-mixed';
import { disputeUnmarked } from './dispute-unmarked';
import { friendlyWording } from './friendly-wording';
import { fullName } from './full-name';
import { instalmentsPossible } from './instalments-possible';
import { interestNotChosen } from './interest-not-chosen';
import { itemsSum } from './items-sum';
import { jointLimits } from './joint-limits';
import { newDateNotChosen } from './new-date-not-chosen';
import { ownCompany } from './own-company';
import { placeholderLeft } from './placeholder-left';
import { replyBy } from './reply-by';
import { silenceAgreed } from './silence-agreed';
import { somethingOwed } from './something-owed';
import { stopSupplyGround } from './stop-supply-ground';
import { supplierToo } from './supplier-too';
import { waiverWording } from './waiver-wording';

/** Every check, in the order the pane shows what they found: what is missing, figures, wording, what to weigh. */
export const CHECKS: readonly Check[] = [
  somethingOwed, fullName, ownCompany, replyBy, calendarKnown, instalmentsPossible,
  itemsSum, capitalsAgree, afterCutOff, currencyMixed, disputeUnmarked,
  placeholderLeft, interestNotChosen, newDateNotChosen, silenceAgreed, auditSentence, blankDemand, waiverWording, friendlyWording, jointLimits,
  supplierToo, stopSupplyGround,
];
