import fc from 'fast-check';
import { composeEnglish, isPart, splitWords } from '../../src/sheets/compose-english';

describe('composing an English header', () => {
  test.each([
    ['amount due', 'openAmount'], ['due date of payment', 'dueDate'], ['date payment received', 'receiptDate'], ['invoice total amount excl tax', 'amountExclTax'], ['total of invoice', 'amountInclTax'],
    ['ship to customer name', 'customerName'], ['date of the order', 'contractDate'], ['last contacted', 'logDate'], ['tax amount of invoice', 'taxAmount'], ['date invoiced', 'invoiceDate'],
  ])('%s is %s', (key, field) => {
    expect(composeEnglish(key)?.field).toBe(field);
  });

  test.each([['expected payment date'], ['vendor invoice no'], ['credit note amount'], ['created date'], ['discount amount'], ['tax date'], ['vehicle'], ['客户 name'], ['']])('%s is none of ours', (key) => {
    expect(composeEnglish(key)).toBeNull();
  });

  test('one word that it does not know makes it less certain, two leave it unread', () => {
    expect(composeEnglish('gl invoice date')).toEqual({ field: 'invoiceDate', unknown: 1 });
    expect(composeEnglish('gl legacy invoice date')).toBeNull();
  });

  test('the order of the words changes nothing', () => {
    fc.assert(fc.property(fc.shuffledSubarray(['invoice', 'date', 'of', 'the'], { minLength: 4 }), (words) => {
      expect(composeEnglish(words.join(' '))?.field).toBe('invoiceDate');
    }));
  });
});

test.each([['duedate', 'due date'], ['custname', 'customer name'], ['invoiceamt', 'invoice amount'], ['vehicle', null], ['due', null]])('%s is run together from %s', (key, parts) => {
  expect(splitWords(key, isPart)).toBe(parts);
});
