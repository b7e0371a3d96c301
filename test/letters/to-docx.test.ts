import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import type { Letter } from '../../src/letters/letter';
import { toDocx } from '../../src/letters/to-docx';
import { CUSTOMER, givenLedger, givenReceivables, manyItems } from './given';
import { letterOf } from './outline';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Parts of a .docx, and the parsed body. */
async function opened(letter: Letter) {
  const parts = unzipSync(await toDocx(letter));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const strict = new DOMParser({ onError: (level, message) => { if (level !== 'warning') throw new Error(`${level}: ${message}`); } });
  const body = strict.parseFromString(part('word/document.xml'), 'text/xml');
  const all = (name: string) => Array.from(body.getElementsByTagNameNS(W, name));
  return { parts, part, all, text: all('t').map((run) => run.textContent ?? '').join('') };
}

const three = letterOf(givenReceivables(manyItems(3)));

describe('the .docx of a letter', () => {
  it('is A4 with page numbers on the first and all following pages, and the number above the following ones', async () => {
    const { part, all, parts } = await opened(three);
    expect(all('pgSz')[0]?.getAttributeNS(W, 'w')).toBe('11906');
    expect(all('pgSz')[0]?.getAttributeNS(W, 'h')).toBe('16838');
    expect(all('titlePg')).toHaveLength(1);
    const footers = Object.keys(parts).filter((name) => /footer\d*\.xml$/.test(name)).map(part);
    expect(footers).toHaveLength(2);
    for (const footer of footers) expect(footer).toMatch(/PAGE[\s\S]*NUMPAGES/);
    expect(Object.keys(parts).filter((name) => /header\d*\.xml$/.test(name)).map(part).join()).toContain(three.number);
  });

  it('sets 宋体 for Chinese and Times New Roman for the rest', async () => {
    const { part } = await opened(three);
    expect(part('word/styles.xml')).toMatch(/<w:rFonts(?=[^>]*w:ascii="Times New Roman")(?=[^>]*w:hAnsi="Times New Roman")(?=[^>]*w:eastAsia="SimSun")/);
  });

  it('repeats the header row of the list and splits no row', async () => {
    const { all } = await opened(three);
    const rows = all('tr');
    const headers = rows.filter((row) => row.getElementsByTagNameNS(W, 'tblHeader').length > 0);
    expect(headers).toHaveLength(1);
    expect(headers[0]?.textContent).toContain('单据号码');
    expect(rows.every((row) => row.getElementsByTagNameNS(W, 'cantSplit').length === 1)).toBe(true);
    expect(all('tbl')).toHaveLength(3);
  });

  it('keeps the total with the last item, the balance with its capitals, and the reply blocks together', async () => {
    const { all } = await opened(three);
    expect(all('tr').filter((row) => /^(?:币种|截止日余额|大写)/.test(row.textContent ?? '')).every((row) => row.getElementsByTagNameNS(W, 'keepNext').length > 0)).toBe(true);
    const kept = all('tr').filter((row) => row.getElementsByTagNameNS(W, 'keepNext').length > 0).map((row) => row.textContent ?? '');
    expect(kept.some((text) => text.startsWith('3'))).toBe(true);
    expect(kept.some((text) => text.includes('回函一'))).toBe(true);
    expect(kept.some((text) => text.includes('回函二'))).toBe(false);
  });

  it.each([['demand', true], ['instalment-plan', true], ['confirmation', false]] as const)('keeps a lone reply block with the signature, and lets two stand on a page of their own: %s', async (template, kept) => {
    const { all } = await opened(letterOf(givenReceivables(manyItems(3)), { template }));
    const date = all('p').find((paragraph) => paragraph.textContent === '2025年7月1日');
    expect((date?.getElementsByTagNameNS(W, 'keepNext').length ?? -1) > 0).toBe(kept);
  });

  it('keeps the sum with the last of several lists, and leaves a paragraph of no height behind the reply blocks', async () => {
    const { all } = await opened(letterOf(givenReceivables(manyItems(30), [{ day: 45_800, amount: 50 }])));
    const body = all('body')[0];
    const parts = Array.from(body?.childNodes ?? []).filter((node) => node.nodeName !== 'w:sectPr') as unknown as Element[];
    const sum = parts.findIndex((part) => part.nodeName === 'w:tbl' && (part.textContent ?? '').startsWith('余额人民币'));
    const [list, between] = [parts[sum - 2], parts[sum - 1]];
    const rows = Array.from(list?.getElementsByTagNameNS(W, 'tr') ?? []);
    expect(rows.map((row) => row.getElementsByTagNameNS(W, 'keepNext').length > 0)).toEqual([true, true, true]);
    expect(between?.getElementsByTagNameNS(W, 'keepNext')).toHaveLength(1);
    const forms = parts.findIndex((part) => part.nodeName === 'w:tbl' && (part.textContent ?? '').includes('回函一'));
    const spacing = parts[forms + 1]?.getElementsByTagNameNS(W, 'spacing')[0];
    expect([spacing?.getAttributeNS(W, 'line'), spacing?.getAttributeNS(W, 'lineRule')]).toEqual(['20', 'exact']);
  });

  it('keeps the signature with the words before it', async () => {
    const { all } = await opened(three);
    const paragraphs = all('p').filter((paragraph) => paragraph.parentNode?.nodeName === 'w:body');
    const name = paragraphs.findIndex((paragraph) => paragraph.textContent === '上海远见自动化设备有限公司（盖章）');
    for (const index of [name - 1, name]) expect(paragraphs[index]?.getElementsByTagNameNS(W, 'keepNext').length).toBe(1);
    expect(paragraphs[name + 1]?.textContent).toBe('2025年7月1日');
  });

  it('holds 400 items whose printed figures add up to the printed balance', async () => {
    const letter = letterOf(givenReceivables(manyItems(400)));
    const { all } = await opened(letter);
    const cells = all('tr').map((row) => Array.from(row.getElementsByTagNameNS(W, 'tc')).map((cell) => cell.textContent ?? ''));
    const printed = cells.filter((row) => row.length === 8 && /^\d+$/.test(row[0] ?? '')).map((row) => Math.round(Number((row[5] ?? '').replace(/,/g, '')) * 100));
    expect(printed).toHaveLength(400);
    expect(printed.reduce((sum, fen) => sum + fen, 0)).toBe(letter.accounts[0].balance);
    expect(all('tr').filter((row) => row.getElementsByTagNameNS(W, 'tblHeader').length > 0)).toHaveLength(1);
  });

  it.each([
    '=HYPERLINK("http://x")', '<w:p>&amp;</w:p>', '"quoted" & \'single\'', '𠮷㙍', '😀 👨‍👩‍👧', '+1 -2 @3', '长'.repeat(200), ']]>', 'a\u00a0b',
  ])('writes %s as it was typed', async (name) => {
    const ledger = givenLedger({ customers: [{ customerName: CUSTOMER, customerFullName: `${name}有限公司` }] });
    const { text } = await opened(letterOf(givenReceivables([{ number: name, amount: 100 }]), { ledger }));
    expect(text).toContain(`致：${name}有限公司`);
    expect(text.split(name).length).toBeGreaterThan(2);
  });

  it('turns a line end into a line break, and a character that XML forbids into �', async () => {
    const { text, all } = await opened(letterOf(givenReceivables([{ number: '甲\n乙\u0001\ud800', amount: 100 }])));
    expect(text).toContain('甲乙��');
    expect(all('tc').some((cell) => cell.getElementsByTagNameNS(W, 'br').length === 1 && cell.textContent === '甲乙��')).toBe(true);
  });
});
