import type { Fen } from '../domain/money';

const SMALL = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen',
  'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
] as const;
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;
const SCALES = ['', ' thousand', ' million', ' billion', ' trillion'] as const;

/**
 * A non-negative amount in English words, as cheques and letters write it; hundredths as a fraction.
 * @example amountInWords(0) === 'zero and 00/100 only'; amountInWords(120000550) === 'one million two hundred thousand five and 50/100 only'
 * @throws RangeError for a negative or unsafe amount: who owes is said in the sentence, not by a sign.
 */
export function amountInWords(fen: Fen): string {
  if (!Number.isSafeInteger(fen) || fen < 0) throw new RangeError('Amount must be a non-negative whole number of hundredths');
  const groups: string[] = [];
  let rest = Math.floor(fen / 100);
  for (let scale = 0; rest > 0; scale += 1) {
    const group = rest % 1000;
    if (group > 0) groups.unshift(belowThousand(group) + SCALES[scale]);
    rest = Math.floor(rest / 1000);
  }
  return `${groups.join(' ') || 'zero'} and ${String(fen % 100).padStart(2, '0')}/100 only`;
}

function belowThousand(number: number): string {
  const hundreds = Math.floor(number / 100);
  const rest = number % 100;
  const words = hundreds > 0 ? [`${SMALL[hundreds]} hundred`] : [];
  if (rest >= 20) words.push(rest % 10 > 0 ? `${TENS[Math.floor(rest / 10)]}-${SMALL[rest % 10]}` : String(TENS[Math.floor(rest / 10)]));
  else if (rest > 0) words.push(String(SMALL[rest]));
  return words.join(' ');
}
