import * as fc from 'fast-check';
import { computeReceivables } from '../../src/domain/compute-receivables';
import type { MatchingMethod } from '../../src/domain/settings';
import { rollToWorkingDay } from '../../src/domain/working-days';
import type { BlockCell } from '../../src/letters/blocks';
import { draftLetter } from '../../src/letters/draft';
import type { Letter } from '../../src/letters/letter';
import { sentenceMoney } from '../../src/letters/letter-text';
import { ledgerOf } from '../support/ledger';
import type { TestRow } from '../support/ledger';
import { CUT_OFF, SETTINGS, day } from './given';

const CUSTOMERS = ['甲机械有限公司', '乙电子有限公司'] as const;
const around = fc.integer({ min: CUT_OFF - 400, max: CUT_OFF + 40 });
const invoice = fc.record({ customer: fc.constantFrom(...CUSTOMERS), fen: fc.integer({ min: -500_000, max: 5_000_000 }).filter((fen) => fen !== 0), on: around, due: fc.option(around) });
const receipt = fc.record({ customer: fc.constantFrom(...CUSTOMERS), fen: fc.integer({ min: -100_000, max: 6_000_000 }).filter((fen) => fen !== 0), on: around, names: fc.option(fc.integer({ min: 0, max: 9 })) });
const ledgers = fc.record({
  invoices: fc.array(invoice, { minLength: 1, maxLength: 10 }), receipts: fc.array(receipt, { maxLength: 8 }),
  matching: fc.constantFrom<MatchingMethod>('due', 'invoice', 'statutory', 'specific'), language: fc.constantFrom('zh-CN' as const, 'en-US' as const),
});

/** Σ of the amounts printed in a column of the letter's tables. */
function printed(letter: Letter, columns: number, column: number): number {
  const cells = letter.blocks.flatMap((block) => (block.kind === 'table' && block.columns.length === columns ? block.rows.map((row) => row[column] ?? null) : []));
  return cells.reduce((sum, cell: BlockCell) => sum + (cell !== null && typeof cell !== 'string' && 'fen' in cell ? cell.fen : 0), 0);
}

describe('for any ledger', () => {
  it('a letter states invoices less receipts up to the cut-off date, its printed lists add up to it, or it is blocked with a reason', () => {
    let written = 0;
    fc.assert(fc.property(ledgers, ({ invoices, receipts, matching, language }) => {
      const ledger = ledgerOf({
        invoices: invoices.map(({ customer, fen, on, due }, index): TestRow => ({ customerName: customer, invoiceNo: `N${index}`, amountInclTax: fen / 100, invoiceDate: on, dueDate: due })),
        receipts: receipts.map(({ customer, fen, on, names }): TestRow => ({ customerName: customer, receivedAmount: fen / 100, receiptDate: on, invoiceNo: names === null ? null : `N${names}` })),
      });
      const settings = { ...SETTINGS, matching };
      const receivables = computeReceivables(ledger, settings, CUT_OFF);
      for (const customer of CUSTOMERS) {
        const until = (rows: readonly { customer: string; fen: number; on: number }[]) => rows.filter((row) => row.customer === customer && row.on <= CUT_OFF).reduce((sum, row) => sum + row.fen, 0);
        const net = until(invoices) - until(receipts);
        const { letter, checks } = draftLetter({ template: 'confirmation', customer, currency: 'CNY', ledger, receivables, settings, asOf: CUT_OFF, today: day(2025, 7, 1), language });
        if (!letter) {
          expect(checks.some((check) => check.severity === 'block' && check.message.id !== '')).toBe(true);
          // Nothing outstanding is the only reason that such a clean ledger can give.
          expect([checks.map((check) => check.id), net]).toEqual([['something-owed'], 0]);
          continue;
        }
        written += 1;
        expect(letter.accounts[0].balance).toBe(net);
        expect(printed(letter, 8, 5) - printed(letter, 4, 2)).toBe(net);
        expect(printed(letter, 8, 3) - printed(letter, 8, 4)).toBe(printed(letter, 8, 5));
      }
    }), { numRuns: 400 });
    expect(written).toBeGreaterThan(200);
  });

  it('the same holds for deals with milestones, retention, credits and several currencies, against the computed balance', () => {
    const deal = fc.record({
      customer: fc.constantFrom(...CUSTOMERS), fen: fc.integer({ min: 1_000, max: 9_000_000 }), signed: around, shipped: fc.option(around), accepted: fc.option(around),
      terms: fc.constantFrom('预付30%-发货60%-质保10%', '3331', '货到30天', '月结30天', null), invoiced: fc.integer({ min: 0, max: 120 }), currency: fc.constantFrom('人民币', '美元'),
      disputed: fc.constantFrom('是', '否'),
    });
    let seen = 0;
    fc.assert(fc.property(fc.array(deal, { minLength: 1, maxLength: 6 }), ledgers, (deals, { receipts, matching, language }) => {
      const ledger = ledgerOf({
        deals: deals.map(({ customer, fen, signed, shipped, accepted, terms, currency, disputed }, index): TestRow => ({
          customerName: customer, contractNo: `D${index}`, contractAmount: fen / 100, contractDate: signed, shipDate: shipped, acceptDate: accepted, termsText: terms, currency, disputed, warranty: '12个月',
        })),
        invoices: deals.map(({ customer, fen, signed, invoiced, currency }, index): TestRow => ({
          customerName: customer, contractNo: `D${index}`, invoiceNo: `N${index}`, amountInclTax: Math.round(fen * invoiced / 100) / 100, invoiceDate: signed + 5, currency,
        })),
        receipts: receipts.map(({ customer, fen, on, names }): TestRow => ({ customerName: customer, receivedAmount: fen / 100, receiptDate: on, contractNo: names === null ? null : `D${names}` })),
      });
      const settings = { ...SETTINGS, matching };
      const receivables = computeReceivables(ledger, settings, CUT_OFF);
      for (const { customer, currency, open, unapplied } of receivables.balances) {
        const { letter, checks } = draftLetter({ template: 'confirmation', customer, currency, ledger, receivables, settings, asOf: CUT_OFF, today: day(2025, 7, 1), language });
        if (!letter) {
          expect(checks.some((check) => check.severity === 'block')).toBe(true);
          continue;
        }
        seen += 1;
        expect(letter.accounts[0].balance).toBe(open - unapplied);
        expect(printed(letter, 8, 5) - printed(letter, 4, 2)).toBe(open - unapplied);
      }
    }), { numRuns: 150 });
    expect(seen).toBeGreaterThan(100);
  });

  it('a letter of several currencies states each at its own balance, its tables add up to them in their order, or it is blocked with a reason', () => {
    const bill = fc.record({ fen: fc.integer({ min: -300_000, max: 5_000_000 }).filter((fen) => fen !== 0), on: around, due: fc.option(around), currency: fc.constantFrom('人民币', 'USD', '欧元') });
    const cash = fc.record({ fen: fc.integer({ min: 1, max: 4_000_000 }), on: around, names: fc.option(fc.integer({ min: 0, max: 9 })), currency: fc.constantFrom('人民币', 'USD', '欧元') });
    let joint = 0;
    fc.assert(fc.property(fc.array(bill, { minLength: 1, maxLength: 9 }), fc.array(cash, { maxLength: 6 }), fc.constantFrom<MatchingMethod>('due', 'invoice', 'statutory', 'specific'), (bills, receipts, matching) => {
      const customerName = CUSTOMERS[0];
      const ledger = ledgerOf({
        invoices: bills.map(({ fen, on, due, currency }, index): TestRow => ({ customerName, invoiceNo: `N${index}`, amountInclTax: fen / 100, invoiceDate: on, dueDate: due, currency })),
        receipts: receipts.map(({ fen, on, names, currency }): TestRow => ({ customerName, receivedAmount: fen / 100, receiptDate: on, invoiceNo: names === null ? null : `N${names}`, currency })),
      });
      const settings = { ...SETTINGS, matching };
      const receivables = computeReceivables(ledger, settings, CUT_OFF);
      const balances = receivables.balances.filter(({ customer, open, unapplied }) => customer === customerName && (open !== 0 || unapplied !== 0));
      const [currency = 'CNY', ...furtherCurrencies] = balances.map((balance) => balance.currency);
      const { letter, checks } = draftLetter({ template: 'confirmation', customer: customerName, currency, furtherCurrencies, ledger, receivables, settings, asOf: CUT_OFF, today: day(2025, 7, 1) });
      if (!letter) return expect(checks.some((check) => check.severity === 'block' && check.message.id !== '')).toBe(true);
      if (balances.length > 1) joint += 1;
      expect(letter.accounts.map((account) => [account.currency, account.balance])).toEqual(balances.map((balance) => [balance.currency, balance.open - balance.unapplied]));
      // Tables of the letter fall to the currency that their header names.
      for (const { open, unapplied, currency: code } of balances) {
        const unit = { CNY: '（元）', USD: '（美元）', EUR: '（欧元）' }[code] ?? '';
        const own = { ...letter, blocks: letter.blocks.filter((block) => block.kind === 'table' && block.columns.some(({ header }) => header.includes(unit))) };
        expect(printed(own, 8, 5) - printed(own, 4, 2)).toBe(open - unapplied);
      }
    }), { numRuns: 300 });
    expect(joint).toBeGreaterThan(100);
  });

  it('a demand asks for exactly what is due less all credits and all money without a named item', () => {
    let demanded = 0;
    fc.assert(fc.property(ledgers, ({ invoices, receipts, matching, language }) => {
      const ledger = ledgerOf({
        invoices: invoices.map(({ customer, fen, on, due }, index): TestRow => ({ customerName: customer, invoiceNo: `N${index}`, amountInclTax: fen / 100, invoiceDate: on, dueDate: due })),
        receipts: receipts.map(({ customer, fen, on }): TestRow => ({ customerName: customer, receivedAmount: fen / 100, receiptDate: on })),
      });
      const settings = { ...SETTINGS, matching };
      const receivables = computeReceivables(ledger, settings, CUT_OFF);
      const own = <T extends { customer: string; on: number }>(rows: readonly T[]): T[] => rows.filter((row) => row.customer === CUSTOMERS[0] && row.on <= CUT_OFF);
      const due = own(invoices).filter((row) => row.fen < 0 || (row.due !== null && rollToWorkingDay(row.due).day < CUT_OFF)).reduce((sum, row) => sum + row.fen, 0);
      const asked = due - own(receipts).reduce((sum, row) => sum + row.fen, 0);
      const { letter, checks } = draftLetter({ template: 'demand', customer: CUSTOMERS[0], currency: 'CNY', ledger, receivables, settings, asOf: CUT_OFF, today: day(2025, 7, 1), language });
      if (asked <= 0) return expect(checks.map((check) => check.id)).toContain('something-owed');
      demanded += 1;
      expect(letter?.blocks.find((block) => block.kind === 'facts')?.rows[0]?.value).toBe(sentenceMoney(asked, 'CNY', language));
    }), { numRuns: 300 });
    expect(demanded).toBeGreaterThan(50);
  });
});
