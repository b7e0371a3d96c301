import type { SheetImage } from '../../src/sheets/workbook';
import { TEMPLATE_IDS } from '../../src/letters/letter';
import { letterSheetName, toSheet } from '../../src/letters/to-sheet';
import { givenReceivables, manyItems } from './given';
import { letterOf } from './outline';

const values = (image: SheetImage) => image.rows.map((row) => row.map((cell) => cell?.value ?? null));

describe('the sheet of a letter', () => {
  const letter = letterOf(givenReceivables(manyItems(3)));
  const image = toSheet(letter);

  it('is named by number and version', () => {
    expect(image.name).toBe('函件 HK-2025-0630-001');
    expect(letterSheetName({ number: 'HK-2025-0630-014', version: 2 })).toBe('函件 HK-2025-0630-014 v2');
    expect(letterSheetName({ number: '[a]:b*c?d/e\\f'.repeat(9), version: 1 })).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  });

  it('prints on A4 portrait', () => expect(image.print).toMatchObject({ orientation: 'portrait', lastColumn: 8, headerRight: 'HK-2025-0630-001' }));

  it('holds amounts as numbers that add up, and no formula anywhere', () => {
    const rows = values(image).filter((row) => row.length === 8 && /^\d+$/.test(String(row[0])));
    expect(rows.map((row) => row[5])).toEqual([12345, 12345.37, 12345.74]);
    expect(image.rows.flat().every((cell) => cell?.formula === undefined)).toBe(true);
  });

  it('keeps every text, formulas-to-be included, as text', () => {
    const odd = toSheet(letterOf(givenReceivables([{ number: '=1+1', amount: 100 }])));
    expect(odd.rows.flat().filter((cell) => cell?.value === '=1+1')).toHaveLength(1);
  });

  /** Rows of each page, as the sheet breaks them. */
  const pagesOf = ({ rows, print }: SheetImage) => {
    const starts = [1, ...(print?.pageBreaks ?? [])];
    return starts.map((start, index) => rows.slice(start - 1, (starts[index + 1] ?? rows.length + 1) - 1).map((row) => row.map((cell) => cell?.value ?? null)));
  };
  const heightsOf = ({ rows, rowHeights = [], print }: SheetImage) => {
    const starts = [1, ...(print?.pageBreaks ?? [])];
    return starts.map((start, index) => rows.slice(start - 1, (starts[index + 1] ?? rows.length + 1) - 1).reduce((sum, _, row) => sum + (rowHeights.find((each) => each.row === start + row)?.points ?? 15), 0));
  };

  it('writes the header on every page of a list, each item once, and the total beside the last', () => {
    const pages = pagesOf(toSheet(letterOf(givenReceivables(manyItems(400)))));
    const lists = pages.filter((page) => page.some((row) => /^2532\d{16}$/.test(String(row[1]))));
    expect(lists.length).toBeGreaterThan(8);
    lists.forEach((page, index) => expect(page[index === 0 ? 1 : 0]?.[0]).toBe('序号'));
    expect(lists.flat().filter((row) => /^\d+$/.test(String(row[0]))).map((row) => row[0])).toEqual(Array.from({ length: 400 }, (_, index) => String(index + 1)));
    const last = lists.at(-1) ?? [];
    expect(last.findIndex((row) => row[1] === '合计') - last.findIndex((row) => row[0] === '400')).toBe(1);
  });

  it('ends every page before the paper does, so that no host breaks it elsewhere', () => {
    for (const items of [1, 5, 9, 12, 30, 77]) {
      const sheet = toSheet(letterOf(givenReceivables(manyItems(items), [{ day: 45_700, amount: 100 }])));
      const room = 700 / (453 / sheet.widths.reduce((sum, width) => sum + width * 5.25 + 3.75, 0));
      for (const height of heightsOf(sheet)) expect(height).toBeLessThanOrEqual(room);
    }
  });

  it('keeps the sum with the last list, headings with what they head, and the date with our name', () => {
    for (let items = 1; items <= 60; items += 1) {
      const pages = pagesOf(toSheet(letterOf(givenReceivables(manyItems(items), [{ day: 45_700, amount: 100 }]))));
      for (const page of pages) {
        const first = String(page[0]?.[0] ?? page[1]?.[0] ?? '');
        expect(first).not.toMatch(/^(?:余额|合计|小计|2025年7月1日)/);
        expect(String(page.at(-1)?.[0] ?? '')).not.toMatch(/^(?:[一二三]、|附件|序号)/);
      }
    }
  });

  it('starts the attachment on a page of its own', () => {
    const long = toSheet(letterOf(givenReceivables(manyItems(30))));
    const attachment = values(long).findIndex((row) => row[0] === '附件：余额明细') + 1;
    expect(long.print?.pageBreaks).toContain(attachment);
  });

  it('tears neither the reply blocks nor the signature apart', () => {
    for (let items = 1; items <= 12; items += 1) {
      const { rows, rowHeights = [], print } = toSheet(letterOf(givenReceivables(manyItems(items))));
      const at = (text: string) => rows.findIndex((row) => String(row[0]?.value ?? '').startsWith(text)) + 1;
      const breaks = print?.pageBreaks ?? [];
      const [name, forms] = [at('上海远见'), at('回函一')];
      // No break inside; and what stands before them on their page leaves room for all of them.
      expect(breaks.filter((row) => row > forms)).toEqual([]);
      expect(breaks).not.toContain(name);
      const top = Math.max(1, ...breaks.filter((row) => row <= forms));
      const height = rows.slice(top - 1).reduce((sum, _, index) => sum + (rowHeights.find((each) => each.row === top + index)?.points ?? 15), 0);
      expect(height).toBeLessThan(700 / (453 / (108 * 5.25 + 8 * 3.75)));
    }
  });

  it('keeps a lone reply block on the page of the signature', () => {
    for (let lines = 1; lines <= 20; lines += 1) {
      const pages = pagesOf(toSheet(letterOf(givenReceivables(manyItems(3)), { template: 'demand', note: Array.from({ length: lines }, () => '请一并核对。').join('\n') })));
      const receipt = pages.find((page) => page.some((row) => row[0] === '签收回执')) ?? [];
      expect(receipt.some((row) => String(row[0]).startsWith('上海远见'))).toBe(true);
    }
  });

  it('widens amount columns so that no number prints as ####', () => {
    const wide = toSheet(letterOf(givenReceivables([{ number: 'A', amount: 999_999_999_999 }])));
    expect(wide.widths[3]).toBeGreaterThanOrEqual('9,999,999,999.99'.length);
  });

  it.each(TEMPLATE_IDS.flatMap((template) => (['zh-CN', 'en-US'] as const).map((language) => [template, language] as const)))('%s in %s fits its grid: rows inside the widths, merges inside the rows and apart', (template, language) => {
    const { rows, widths, merges = [], rowHeights = [] } = toSheet(letterOf(givenReceivables(manyItems(14), [{ day: 45_700, amount: 100 }]), { template, language, recipient: '友邻有限公司' }));
    expect(rows.every((row) => row.length <= widths.length)).toBe(true);
    const covered = new Set<string>();
    for (const merge of merges) {
      expect(merge.lastColumn).toBeLessThanOrEqual(widths.length);
      for (let column = merge.firstColumn; column <= merge.lastColumn; column += 1) {
        const cell = `${merge.firstRow} ${column}`;
        expect(covered.has(cell)).toBe(false);
        covered.add(cell);
      }
    }
    expect(rowHeights.every(({ points }) => points > 0 && points <= 409)).toBe(true);
  });

  it('makes room for long text in merged cells, which do not grow by themselves', () => {
    const short = toSheet(letterOf(givenReceivables(manyItems(1)), { note: '短' }));
    const long = toSheet(letterOf(givenReceivables(manyItems(1)), { note: '长'.repeat(400) }));
    const height = (image: SheetImage, start: string) => {
      const row = values(image).findIndex((cells) => String(cells[0]).includes(start)) + 1;
      return image.rowHeights?.find((each) => each.row === row)?.points ?? 0;
    };
    expect(height(long, '长长')).toBeGreaterThan(5 * height(short, '短'));
  });
});
