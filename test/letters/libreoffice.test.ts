import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Letter, LetterRequest } from '../../src/letters/letter';
import { TEMPLATE_IDS } from '../../src/letters/letter';
import { cellText } from '../../src/letters/letter-text';
import { toDocx } from '../../src/letters/to-docx';
import { CUSTOMER, givenLedger, givenReceivables, manyItems, TWO_CURRENCIES } from './given';
import { letterOf } from './outline';

/** Both programs are there: the documents are then opened and printed by a word processor. Without them their text is compared unpacked. */
const HAS_OFFICE = ['soffice', 'pdftotext', 'pdfinfo'].every((program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0);

const ODD = '𠮷㙍 =1+1 <w:p>&amp; "x" \'y\' 😀';
const letters: Record<string, Letter> = {};
function add(name: string, items: number, change: Partial<LetterRequest> = {}): void {
  letters[name] = letterOf(givenReceivables(manyItems(items), [{ day: 45_800, amount: 50 }]), change);
}
for (const language of ['zh-CN', 'en-US'] as const) {
  for (const items of [1, 30, 400]) add(`confirmation-${items}-${language}`, items, { language });
  for (const template of TEMPLATE_IDS.slice(1)) add(`${template}-${language}`, 3, { language, template, recipient: '无锡友邻轴承有限公司' });
}
letters.joint = letterOf(TWO_CURRENCIES, { furtherCurrencies: ['USD'] });
add('blank', 1, { form: 'blank' });
add('demand-purpose', 3, { purpose: 'demand' });
for (const language of ['zh-CN', 'en-US'] as const) {
  for (const template of ['demand', 'instalment-plan', 'stop-supply'] as const) {
    letters[`${template}-full-${language}`] = letterOf(givenReceivables([...manyItems(4), { number: 'C-9', amount: 70_000, disputed: { sheet: 's', row: 1, column: 1 } }], [{ day: 45_800, amount: 50 }]), {
      template, language, interest: { annualRate: 0.045, dayBase: 360 }, instalments: { parts: 12, firstDay: 45_850, everyMonths: 1 }, note: '附言 note '.repeat(12),
    });
  }
}
for (const language of ['zh-CN', 'en-US'] as const) {
  letters[`demand-usual-${language}`] = letterOf(givenReceivables([...manyItems(4), { number: 'C-9', amount: 70_000, disputed: { sheet: 's', row: 1, column: 1 } }], [{ day: 45_800, amount: 50 }]), {
    template: 'demand', language, interest: { annualRate: 0.045, dayBase: 365 }, note: '贵公司 5 月 20 日答复本月内付清，至今未付。',
  });
}
letters.odd = letterOf(givenReceivables([{ number: ODD, amount: 999_999_999_999 }, { number: 'N'.repeat(200), amount: 5 }]), {
  ledger: givenLedger({ customers: [{ customerName: CUSTOMER, customerFullName: `${ODD}${'长'.repeat(160)}有限公司` }] }),
});

const folder = mkdtempSync(path.join(tmpdir(), 'letters-'));
const pages: Record<string, number> = {};
const texts: Record<string, string> = {};

beforeAll(async () => {
  for (const [name, letter] of Object.entries(letters)) writeFileSync(path.join(folder, `${name}.docx`), await toDocx(letter));
  if (HAS_OFFICE) {
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...Object.keys(letters).map((name) => path.join(folder, `${name}.docx`))], { stdio: 'ignore' });
  }
  for (const name of Object.keys(letters)) {
    if (HAS_OFFICE) {
      const pdf = path.join(folder, `${name}.pdf`);
      texts[name] = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
      pages[name] = Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1]);
    } else {
      const xml = strFromU8(unzipSync(readFileSync(path.join(folder, `${name}.docx`)))['word/document.xml'] ?? new Uint8Array());
      texts[name] = xml.replace(/<[^>]+>/g, ' ').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');
    }
  }
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Text without white space: lines wrap where they will. */
const solid = (text: string): string => text.replace(/\s+/g, '');

describe(HAS_OFFICE ? 'opened and printed by LibreOffice' : 'unpacked (LibreOffice is not installed here, so nothing was printed)', () => {
  it.each(Object.keys(letters))('%s says everything that was written', (name) => {
    const letter = letters[name] as Letter;
    const shown = solid(texts[name] ?? '');
    expect(readdirSync(folder)).toContain(`${name}.${HAS_OFFICE ? 'pdf' : 'docx'}`);
    expect(shown).toContain(solid(letter.title));
    expect(shown).toContain(letter.number);
    for (const block of letter.blocks) {
      if (block.kind === 'table') {
        for (const row of block.rows) for (const cell of row.filter((each) => each !== null && typeof each !== 'string')) expect(shown).toContain(cellText(cell));
      } else if (block.kind === 'form') {
        expect(shown).toContain(solid(block.title));
      }
    }
  });

  it('shows rare characters, formulas, markup and emoji as typed', () => expect(solid(texts.odd ?? '')).toContain(solid(`致：${ODD}${'长'.repeat(160)}有限公司`)));
});

// Where a page ends only a word processor knows; without one the marks that make it so are held by to-docx.test.ts.
if (HAS_OFFICE) describe('on paper', () => {
  it.each(['confirmation-400-zh-CN', 'confirmation-400-en-US'])('%s repeats the header row and numbers every page', (name) => {
    const sheets = (texts[name] ?? '').split('\f').slice(0, -1);
    const total = pages[name] ?? 0;
    expect(total).toBeGreaterThan(8);
    expect(sheets).toHaveLength(total);
    sheets.forEach((sheet, index) => expect(solid(sheet)).toMatch(new RegExp(`第${index + 1}页共${total}页|Page${index + 1}of${total}`)));
    const list = sheets.filter((sheet) => /2532\d{16}/.test(sheet));
    expect(list.length).toBeGreaterThan(8);
    for (const sheet of list) expect(solid(sheet)).toMatch(/单据号码|Document/);
  });

  it.each(Object.keys(letters).filter((name) => name.startsWith('confirmation')))('%s shows both reply blocks on one page', (name) => {
    const sheets = (texts[name] ?? '').split('\f').map(solid);
    expect(sheets.filter((sheet) => /回函一：|Reply1:/.test(sheet) && /回函二：|Reply2:/.test(sheet))).toHaveLength(1);
  });

  it.each(Object.keys(letters).filter((name) => !name.startsWith('meeting')))('%s never shows the signature alone on a page', (name) => {
    const page = (texts[name] ?? '').split('\f').map(solid).find((sheet) => /（盖章）|\(Companyseal\)/.test(sheet)) ?? '';
    expect(page).toMatch(/(?:地址：|Address:|电话：|Telephone:|收款账户|Account:|统一社会信用代码|USCC)/);
  });

  const formsOf = (name: string) => letters[name]?.blocks.flatMap((block) => (block.kind === 'form' ? [block] : [])) ?? [];
  it.each(Object.keys(letters).filter((name) => formsOf(name).length === 1 && !name.startsWith('meeting')))('%s shows its lone reply block below the signature, never by itself', (name) => {
    const form = formsOf(name).map(({ title, lines: [first = ''] }) => solid(title + first)).join();
    const page = (texts[name] ?? '').split('\f').map(solid).find((sheet) => sheet.includes(form)) ?? '';
    expect(page).toMatch(/（盖章）|\(Companyseal\)/);
  });

  it.each(Object.keys(letters))('%s has no page without words, and none that holds nothing but the sum of a list', (name) => {
    for (const sheet of (texts[name] ?? '').split('\f').slice(0, -1)) {
      const words = solid(sheet).replace(/编号：HK-[\d-]+|No\.HK-[\d-]+|第\d+页共\d+页|Page\d+of\d+/g, '');
      expect(words).not.toMatch(/^(?:余额|Balance)?(?:人民币|CNY)?[\d.,元减less=]*$/);
    }
  });

  it('keeps a short letter short', () => {
    expect(pages['confirmation-1-zh-CN']).toBeLessThanOrEqual(2);
    expect(pages['reminder-zh-CN']).toBe(1);
    expect(pages['joint-collection-en-US']).toBe(1);
    // With interest, a dispute and a word of one's own; the second page is the list.
    for (const language of ['zh-CN', 'en-US']) expect(pages[`demand-usual-${language}`]).toBe(2);
  });
});
