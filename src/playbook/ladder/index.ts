import type { Sanction } from '../sanction';
import { endAuthorisation } from './end-authorisation';
import { legal } from './legal';
import { reputation } from './reputation';
import { stopService } from './stop-service';
import { stopSupply } from './stop-supply';

/** The sanctions ladder, mildest rung first. */
export const SANCTIONS: readonly Sanction[] = [stopSupply, stopService, endAuthorisation, reputation, legal];
