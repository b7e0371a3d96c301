import { severities } from '../checked';

describe('audit-sentence', () => {
  it('is silent by default: the sentence is off', () => expect(severities('audit-sentence')).toEqual([]));
  it('warns in a reconciliation', () => expect(severities('audit-sentence', { auditSentence: true })).toEqual(['warn']));
  it('blocks a confirmation that asks for payment', () => expect(severities('audit-sentence', { auditSentence: true, purpose: 'demand' })).toEqual(['block']));
  it('blocks a demand into which somebody typed it', () => expect(severities('audit-sentence', { template: 'demand', note: '本函仅为复核账目之用，并非催款结算。' })).toEqual(['block']));
  it('reads the English sentence too', () => expect(severities('audit-sentence', { auditSentence: true, purpose: 'demand', language: 'en-US' })).toEqual(['block']));
});
