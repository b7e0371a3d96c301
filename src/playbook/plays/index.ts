import type { Play } from '../play';
import { brokenPromise } from './broken-promise';
import { call } from './call';
import { checkDifference } from './check-difference';
import { fetchProof } from './fetch-proof';
import { jointApproach } from './joint-approach';
import { limitationEnding } from './limitation-ending';
import { limitationExpired } from './limitation-expired';
import { makeTriggerHappen } from './make-trigger-happen';
import { placeCash } from './place-cash';
import { preDueNotice } from './pre-due-notice';
import { resolveDispute } from './resolve-dispute';
import { sanctionsLadder } from './sanctions-ladder';
import { sendConfirmation } from './send-confirmation';
import { settled } from './settled';
import { signedPlan } from './signed-plan';
import { visit } from './visit';
import { waitForPromise } from './wait-for-promise';

/** The decision table: the first play that applies wins. Every combination of facts reaches exactly one. */
export const PLAYS: readonly Play[] = [
  settled,
  checkDifference,
  placeCash,
  limitationExpired,
  limitationEnding,
  resolveDispute,
  makeTriggerHappen,
  waitForPromise,
  sanctionsLadder,
  brokenPromise,
  fetchProof,
  sendConfirmation,
  preDueNotice,
  call,
  visit,
  jointApproach,
  signedPlan,
];
