import type { Tactic } from '../tactic';
import { exchangeOffer } from './exchange-offer';
import { instalments } from './instalments';
import { jointCollection } from './joint-collection';
import { productMeaning } from './product-meaning';

/** All tactic cards, in the order in which they are shown when no reason of non-payment puts another first. */
export const TACTICS: readonly Tactic[] = [productMeaning, instalments, exchangeOffer, jointCollection];
