import type { LegalTopic } from '../legal-notes';
import { interest } from './interest';
import { limitation } from './limitation';
import { sale } from './sale';
import { smePayment } from './sme-payment';

/** Matters of law in the order in which they are shown. */
export const LEGAL_TOPICS: readonly LegalTopic[] = [limitation, interest, smePayment, sale];
