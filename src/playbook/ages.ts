/** Up to so many days late there is still time to fetch what is missing, and a call is enough. */
export const EARLY_DAYS = 30;
/** Up to here a visit. */
export const VISIT_DAYS = 60;
/** Up to here a joint approach; beyond it a signed plan or a demand. */
export const JOINT_DAYS = 90;
/** Debts older than this climb the sanctions ladder whatever their nature. */
export const LADDER_DAYS = 180;
