import type { CellValue } from '../../src/domain/cell';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { deliveryProofOf } from '../../src/domain/row-facts';
import type { DealFacts } from '../../src/checklist/deal-facts';
import { findPaper, LookUps } from '../../src/checklist/look-up';
import { readLedger } from '../../src/sheets/read-ledger';
import { sheetData } from '../sheets/sheet-data';

const ledgerOf = (headers: readonly string[], row: readonly CellValue[]) =>
  readLedger([sheetData('台账', [[...headers], [...row]])], { settings: DEFAULT_SETTINGS, mapping: null });

describe('papers under a column of evidence', () => {
  test.each<[string, 'acceptanceDoc' | 'deliveryDoc', string | null]>([
    ['验收单', 'acceptanceDoc', 'YS-018'], ['验收单', 'deliveryDoc', null], ['客户签收单', 'deliveryDoc', 'YS-018'], ['证据', 'acceptanceDoc', null],
  ])('%s as %s', (header, field, value) => {
    const ledger = ledgerOf(['合同编号', '客户名称', '合同金额', '签订日期', header], ['HT-1', '苏州恒力机械有限公司', 1000, '2025-02-05', 'YS-018']);
    const [row] = ledger.deals;
    expect(row?.has('evidence')).toBe(true);
    const facts = { deal: { row }, invoices: [], customer: null, lookUps: new LookUps(ledger) } as unknown as DealFacts;
    expect(findPaper(facts, field).fact.value).toBe(value);
  });

  test.each([['送达凭证', '签收回执', '签收回执'], ['送达凭证', '无', ''], ['证据', '签收回执', '']])('a log with %s %s has the proof of delivery %j', (header, cell, proof) => {
    const ledger = ledgerOf(['催款日期', '客户名称', '催款方式', '催款内容', header], ['2025-02-05', '苏州恒力机械有限公司', '函件', '催款函', cell]);
    const [row] = ledger.log;
    expect(row?.has('evidence')).toBe(true);
    expect(row && deliveryProofOf(row)).toBe(proof);
  });
});
