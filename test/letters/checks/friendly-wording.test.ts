import type { LedgerRow } from '../../../src/domain/ledger';
import type { Deal } from '../../../src/domain/receivables';
import { draftLetter } from '../../../src/letters/draft';
import { blockTexts } from '../../../src/letters/blocks';
import { ledgerOf } from '../../support/ledger';
import { CUSTOMER, givenLedger, givenReceivables, givenRequest } from '../given';
import { severities } from '../checked';

function dealNamed(name: string, orderNo: string): Deal {
  const row = ledgerOf({ deals: [{ customerName: CUSTOMER, contractName: name, orderNo }] }).deals[0] as LedgerRow;
  return { id: name, place: 0, row, number: name, name, customer: CUSTOMER, currency: 'CNY', amount: null, invoices: [], receipts: [], items: [], invoiced: 0, open: 0, overdue: 0, settled: false };
}

describe('friendly-wording', () => {
  it('blocks a friendly letter into which somebody typed 合同', () => expect(severities('friendly-wording', { template: 'reminder', note: '请按合同付款。' })).toEqual(['block']));
  it('lets formal letters say it', () => expect(severities('friendly-wording', { template: 'demand', note: '请按合同付款。' })).toEqual([]));
  it('blocks the English word as well', () => expect(severities('friendly-wording', { template: 'reminder', language: 'en-US', note: 'As the contract says.' })).toEqual(['block']));
  it('leaves a registered name as it is registered', () => {
    expect(severities('friendly-wording', { template: 'reminder', ledger: givenLedger({ customers: [{ customerName: CUSTOMER, customerFullName: '合同智能科技有限公司' }] }) })).toEqual([]);
  });
  it('finds nothing to block in a deal called …合同: it goes by its order number', () => {
    const receivables = givenReceivables([{ number: '设备采购合同', amount: 100, deal: dealNamed('设备采购合同', 'DD-77'), milestone: '合同签订预付30%' }]);
    const { letter, checks } = draftLetter(givenRequest(receivables, { template: 'reminder' }));
    const texts = letter?.blocks.flatMap(blockTexts).join('\n') ?? '';
    expect(checks.filter((check) => check.id === 'friendly-wording')).toEqual([]);
    expect(texts).toContain('DD-77');
    expect(texts).toContain('订单签订预付30%');
    expect(texts).not.toContain('合同');
  });
  it('keeps the number in a formal letter', () => {
    const receivables = givenReceivables([{ number: '设备采购合同', amount: 100, deal: dealNamed('设备采购合同', 'DD-77') }]);
    expect(draftLetter(givenRequest(receivables)).letter?.blocks.flatMap(blockTexts)).toContain('设备采购合同');
  });
});
