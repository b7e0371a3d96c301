import type { LetterCheck } from '../letter';
import type { Drafted } from '../template';

/** What a check found, without its id. */
export type Found = Omit<LetterCheck, 'id'>;

/** One look at a drafted letter before it may be written. One check = one file; `checks/index.ts` lists them. */
export interface Check {
  readonly id: string;
  find(drafted: Drafted): Found[];
}
