import type { Fen } from '../../domain/money';
import type { DealFacts } from '../deal-facts';
import { findMoney, findNumber } from '../look-up';
import type { Found } from '../look-up';
import { outcomesOf } from '../outcome';
import type { Rule } from '../rule';

const { doubtful, proved, unstated } = outcomesOf('deal-amount', 'contractAmount');

/** VAT rates in force (增值税法 10, 征收率 included), tried when the sheet gives none: a price may be meant without tax. */
const VAT_RATES = [0.13, 0.09, 0.06, 0.05, 0.03, 0.01];

/**
 * Amount including tax (价税合计) is given, and quantity × unit price agrees with it, taken with or without tax,
 * within 0.01 + quantity × half the price's last decimal (a price is exact to the 分 at least).
 */
export const dealAmount: Rule = {
  id: 'deal-amount',
  group: 'transaction',
  severity: 'blocking',
  needs: ['contractAmount', 'amountInclTax', 'amountExclTax', 'taxRate', 'qty', 'unitPrice'],
  home: 'deals',
  check(facts) {
    const amount = amountOf(facts);
    const gap = unstated(amount);
    if (gap) return gap;
    const fen = amount.fact.value ?? 0;
    if (fen <= 0) return doubtful([amount], 'notPositive', { values: { amount: { fen, currency: facts.deal.currency } } });
    const quantity = findNumber(facts, 'qty');
    const price = findNumber(facts, 'unitPrice');
    if (quantity.row === null || quantity.row !== price.row || quantity.row !== amount.row) return proved([amount]);
    if (quantity.fact.value === null || price.fact.value === null) return proved([amount]);
    if (agrees(facts, fen, quantity.fact.value, price)) return proved([amount, quantity, price]);
    const { currency } = facts.deal;
    const product = Math.round(quantity.fact.value * price.fact.value * 100);
    return doubtful([amount, quantity, price], 'product', {
      values: { amount: { fen, currency }, product: { fen: product, currency }, quantity: quantity.fact.value, price: price.fact.value },
    });
  },
};

/** The contract amount; on an invoice that stands in for a deal, the invoice amount. */
function amountOf(facts: DealFacts): Found<Fen> {
  const contract = findMoney(facts, 'contractAmount');
  return contract.fact.status === 'noColumn' ? findMoney(facts, 'amountInclTax') : contract;
}

function agrees(facts: DealFacts, fen: Fen, quantity: number, price: Found<number>): boolean {
  const unitPrice = price.fact.value ?? 0;
  const decimals = decimalsOf(price);
  const tolerance = 1 + quantity * 50 * (decimals <= 2 ? 0.01 : 10 ** -decimals);
  // Most lists give prices with tax, in yuan.
  if (near(quantity * unitPrice * 100, fen, tolerance)) return true;
  const net = findMoney(facts, 'amountExclTax').fact.value;
  const rate = price.row?.percent('taxRate').value ?? null;
  const rates = rate === null ? [0, ...VAT_RATES] : [0, rate];
  const scales = /万/.test(price.row?.table.columns.get('unitPrice')?.header ?? '') ? [1, 10_000] : [1];
  return scales.some((scale) => {
    const product = quantity * unitPrice * scale * 100;
    if (net !== null && near(product, net, tolerance * scale)) return true;
    return rates.some((tax) => near(product * (1 + tax), fen, tolerance * scale * (1 + tax)));
  });
}

/** Compares 分 with a hair's breadth for binary fractions. */
function near(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance + 1e-6;
}

/** Decimals of a price as it stands in the cell. */
function decimalsOf(price: Found<number>): number {
  const { raw } = price.fact;
  if (typeof raw === 'number' && Number.isInteger(raw)) return 0;
  const match = /\.(\d+)/.exec(String(raw));
  return match?.[1]?.length ?? 0;
}
