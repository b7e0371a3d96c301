import type { Block } from './find-blocks';
import type { Candidate } from './map-columns';

/** VAT rates in use or in old invoices; tax ÷ amount equals one of them when the amount is net of tax. */
const RATES = [0.13, 0.09, 0.06, 0.03, 0.01, 0.05, 0.17, 0.16, 0.1, 0.11];
const PLAIN_AMOUNT = /^(金额|总金额|合计金额|金额合计|合计|amount|total|total amount)$/;

/**
 * Tells a column named just 金额 beside a 税额 column: net of tax when tax ÷ amount is a tax rate (invoice lists of the tax bureau),
 * gross otherwise. Beside a 价税合计 column a plain 金额 is net. Columns that need no such decision are absent.
 */
export function onlyAmountIsNet(block: Block, candidates: readonly Candidate[]): Map<number, 'net' | 'gross'> {
  const decided = new Map<number, 'net' | 'gross'>();
  const is = (candidate: Candidate, field: string): boolean => candidate.reading.matches[0]?.field === field;
  const tax = candidates.find((candidate) => is(candidate, 'taxAmount'));
  if (!tax) return decided;
  const gross = candidates.some((candidate) => is(candidate, 'amountInclTax'));
  for (const candidate of candidates) {
    if (!PLAIN_AMOUNT.test(candidate.reading.text.key)) continue;
    decided.set(candidate.cell.column, gross || taxShareIsRate(block, candidate.cell.column, tax.cell.column) ? 'net' : 'gross');
  }
  return decided;
}

function taxShareIsRate(block: Block, amountColumn: number, taxColumn: number): boolean {
  let rates = 0;
  let seen = 0;
  for (let row = block.firstDataRow; row <= block.lastRow && seen < 40; row += 1) {
    const amount = Number(block.grid.at(row, amountColumn));
    const tax = Number(block.grid.at(row, taxColumn));
    if (!Number.isFinite(amount) || !Number.isFinite(tax) || Math.abs(amount) < 10 || tax === 0) continue;
    seen += 1;
    if (RATES.some((rate) => Math.abs(tax / amount - rate) < 0.0008)) rates += 1;
  }
  return seen > 0 && rates / seen > 0.6;
}
