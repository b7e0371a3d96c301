import { CUSTOMER_MESSES } from './customers';
import { HAND_KEPT } from './hand-kept';
import { HEADER_MESSES } from './headers';
import { LAYOUT_MESSES } from './layouts';
import type { Mess } from './mess';
import { ROW_MESSES } from './rows';
import { VALUE_MESSES } from './values';

/** Every workbook of the corpus; other adapters' round trips may use it too. */
export const CORPUS: readonly Mess[] = [...HAND_KEPT, ...HEADER_MESSES, ...ROW_MESSES, ...LAYOUT_MESSES, ...VALUE_MESSES, ...CUSTOMER_MESSES];
