import { SETTINGS } from '../given';
import { found, severities, words } from '../checked';

const without = (change: Partial<typeof SETTINGS.company>) => ({ settings: { ...SETTINGS, company: { ...SETTINGS.company, ...change } } });

describe('own-company', () => {
  it('is silent when all is given', () => expect(severities('own-company')).toEqual([]));
  it('blocks and names what is missing', () => {
    expect(words(found('own-company', without({ name: ' ', address: '' })))[0]).toContain('公司全称、回函地址');
    expect(severities('own-company', without({ name: '' }))).toEqual(['block']);
  });
  it('takes e-mail instead of a telephone', () => {
    expect(severities('own-company', without({ phone: '' }))).toEqual([]);
    expect(severities('own-company', without({ phone: '', email: '' }))).toEqual(['block']);
  });
  it('warns when a letter asks for money without an account', () => {
    expect(severities('own-company', { ...without({ bankAccount: '' }), purpose: 'demand' })).toEqual(['warn']);
    expect(severities('own-company', without({ bankAccount: '' }))).toEqual([]);
  });
  it('asks nothing for the internal meeting sheet', () => expect(severities('own-company', { ...without({ name: '' }), template: 'meeting-sheet' })).toEqual([]));
});
