import * as fc from 'fast-check';
import { escapeHtml, toHtml } from '../../src/letters/to-html';
import { CUSTOMER, givenLedger, givenReceivables } from './given';
import { letterOf } from './outline';

describe('the HTML of a letter', () => {
  it('shows title, facts, list with header cells, reply blocks', () => {
    const html = toHtml(letterOf(givenReceivables([{ number: 'FP-1', amount: 123_456 }])));
    expect(html).toMatch(/^<article lang="zh-CN"/);
    expect(html).toContain('货款征询函</h1>');
    expect(html).toMatch(/<th scope="col"[^>]*>单据号码<\/th>/);
    expect(html).toMatch(/<td data-label="未付（元）" style="[^"]*text-align:right;white-space:nowrap">1,234\.56<\/td>/);
    expect(html.match(/<section/g)).toHaveLength(2);
  });

  it('lets no element, attribute or entity in from the data', () => {
    const nasty = '<img src=x onerror="alert(1)">&lt;\'';
    const html = toHtml(letterOf(givenReceivables([{ number: nasty, amount: 100 }]), { ledger: givenLedger({ customers: [{ customerName: CUSTOMER, customerFullName: `${nasty}有限公司` }] }), note: nasty }));
    expect(html).not.toMatch(/<img|onerror="/);
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;lt;&#39;');
  });

  it('escapes any text so that it reads back the same', () => {
    const back = (html: string) => html.replace(/<br>/g, '\n').replace(/&#39;/g, "'").replace(/&quot;/g, '"').replace(/&gt;/g, '>').replace(/&lt;/g, '<').replace(/&amp;/g, '&');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(back(escapeHtml(text))).toBe(text);
      expect(escapeHtml(text).replace(/<br>/g, '')).not.toMatch(/[<>"']/);
    }));
  });
});
