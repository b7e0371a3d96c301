import type { Field } from '../../domain/ledger';

/**
 * Where a header name was met.
 * `handMade` ledgers kept by hand · `erp` lists exported from 用友, 金蝶 and the like · `sap` SAP line-item lists and their extracts ·
 * `taxBureau` invoice lists of the tax bureau's platform · `english` English ledgers, QuickBooks and bank-like exports · `hkTw` ledgers and programs of Hong Kong and Taiwan, in simplified characters ·
 * `own` our registers.
 */
export type WordSource = 'handMade' | 'erp' | 'sap' | 'taxBureau' | 'english' | 'hkTw' | 'own';

/** Header names of one field from one source, separated by `|`. A name means its field whatever the sheet is about. */
export interface FieldWords {
  readonly field: Field;
  readonly from: WordSource;
  readonly names: string;
}
