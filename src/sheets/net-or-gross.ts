import type { Block } from './find-blocks';
import type { Candidate } from './map-columns';

/** VAT rates in use or in old invoices; tax ÷ amount equals one of them when the amount is net of tax. */
const RATES = [0.13, 0.09, 0.06, 0.03, 0.01, 0.05, 0.17, 0.16, 0.1, 0.11];
const PLAIN_AMOUNT = /^(原币|本币|本位币)?(金额|总金额|合计金额|金额合计|合计|小计)(原币|本币|本位币)?$|^(amount|total|total amount)$/;
/** Amounts of sales that mean the contract or the invoice until the tax beside them is counted. */
const SALES_AMOUNT = /^(原币|本币|本位币)?(销货|销售|发票|开票|商品|货物)?(总?金额|总?额|货款|价款|收入|合计)(原币|本币|本位币)?$/;

/**
 * Tells a column named just 金额 beside a 税额 column: net of tax when tax ÷ amount is a tax rate (invoice lists of the tax bureau),
 * gross otherwise. Beside a 价税合计 column a plain 金额 is net. Columns that need no such decision are absent.
 */
export function onlyAmountIsNet(block: Block, candidates: readonly Candidate[]): Map<number, 'net' | 'gross'> {
  const decided = new Map<number, 'net' | 'gross'>();
  const is = (candidate: Candidate, field: string): boolean => candidate.reading.matches[0]?.field === field;
  const tax = candidates.find((candidate) => is(candidate, 'taxAmount'));
  if (!tax) return decided;
  // Net, tax and gross side by side add up row by row, whatever they are called.
  const amounts = candidates.filter(({ reading }) => PLAIN_AMOUNT.test(reading.text.key) || SALES_AMOUNT.test(reading.text.key));
  for (const net of amounts) {
    const sum = candidates.find((each) => each !== net && (amounts.includes(each) || is(each, 'amountInclTax')) && addsUp(block, net.cell.column, tax.cell.column, each.cell.column));
    if (sum) return decided.set(net.cell.column, 'net').set(sum.cell.column, 'gross');
  }
  const named = candidates.some((candidate) => is(candidate, 'amountExclTax'));
  const gross = candidates.some((candidate) => is(candidate, 'amountInclTax'));
  for (const candidate of candidates) {
    if (!PLAIN_AMOUNT.test(candidate.reading.text.key)) {
      if (amounts.includes(candidate) && !named && !statesGross(candidate) && taxShareIsRate(block, candidate.cell.column, tax.cell.column)) decided.set(candidate.cell.column, 'net');
      continue;
    }
    decided.set(candidate.cell.column, gross || taxShareIsRate(block, candidate.cell.column, tax.cell.column) ? 'net' : 'gross');
  }
  return decided;
}

/** A listed name of the amount with tax, such as 发票金额: that it is without, only a sum beside it shows. */
function statesGross({ reading }: Candidate): boolean {
  return reading.matches[0]?.field === 'amountInclTax' && reading.matches[0].source === 'name';
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

/** Whether two columns add up to a third in nearly every row that fills them. */
function addsUp(block: Block, netColumn: number, taxColumn: number, grossColumn: number): boolean {
  let right = 0;
  let seen = 0;
  for (let row = block.firstDataRow; row <= block.lastRow && seen < 40; row += 1) {
    const [net, tax, gross] = [netColumn, taxColumn, grossColumn].map((column) => Number(block.grid.at(row, column)));
    if (net === undefined || tax === undefined || gross === undefined || !Number.isFinite(net + tax + gross) || tax === 0) continue;
    seen += 1;
    if (Math.abs(net + tax - gross) < 0.015) right += 1;
  }
  return seen > 0 && right / seen > 0.9;
}
