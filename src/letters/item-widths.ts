/** Points of the text width on A4, of the tables' font, and of the room left and right of a cell's words. */
const PAPER = { text: 470, font: 9, padding: 6 } as const;
/** Shares of what never varies: index, date, due date. */
const INDEX = 5;
const DATE = 11;
/** Least shares, so that a header wraps between words and not within them. */
const LEAST = { number: 12, amount: 13, settled: 12, remark: 8 } as const;
/** An electronic invoice's 20 digits on one line; a longer number wraps. */
const MOST_NUMBER = 21;

/** The longest text of each column whose width follows its contents. */
export interface LongestTexts {
  readonly number: string;
  readonly amount: string;
  readonly settled: string;
  readonly remaining: string;
}

/**
 * Shares of the text width for the item list, in per cent, adding up to 100: index, number, date, amount, settled, remaining, due date, remark.
 * Amounts get what the longest of them needs in bold, because a number is never broken over two lines; numbers come next; remarks have the rest.
 * @example of amounts up to 1,127,500.00 and numbers of 20 digits: [5, 21, 11, 13, 12, 13, 11, 14]
 */
export function itemWidths({ number, amount, settled, remaining }: LongestTexts): readonly number[] {
  const amounts = [Math.max(LEAST.amount, shareOf(amount)), Math.max(LEAST.settled, shareOf(settled)), Math.max(LEAST.amount, shareOf(remaining))] as const;
  const left = 100 - INDEX - 2 * DATE - amounts.reduce((sum, each) => sum + each, 0);
  const forNumber = Math.min(Math.max(LEAST.number, shareOf(number)), MOST_NUMBER, left - LEAST.remark);
  return [INDEX, forNumber, DATE, ...amounts, DATE, left - forNumber];
}

function shareOf(text: string): number {
  return Math.ceil(((pointsOf(text) + PAPER.padding) / PAPER.text) * 100);
}

/** Width of a text in bold: Chinese characters as wide as the font is high, digits and letters half of it, commas and points a quarter. */
function pointsOf(text: string): number {
  return [...text].reduce((points, character) => points + PAPER.font * (/[,.]/.test(character) ? 0.25 : character > '\u2e7f' ? 1 : 0.5), 0);
}
