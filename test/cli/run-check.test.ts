import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { runCheck } from '../../src/cli/run-check';
import { dayOf } from '../../src/domain/day';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { settingsImage } from '../../src/sheets/settings-sheet';
import type { ReportJson } from '../../src/report/to-json';
import { openFile } from '../../src/sheets/files/open-file';

const SAMPLE = path.resolve(__dirname, '../../assets/sample.xlsx');
const TODAY = dayOf(2026, 7, 1) as number;

let folder: string;
beforeEach(() => { folder = mkdtempSync(path.join(tmpdir(), 'huikuan-')); });
afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

/** Runs the command as the shell would, and keeps what it says. */
async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCheck(args, { out: (line) => out.push(line), err: (line) => err.push(line), today: TODAY });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

function file(name: string, content: string | Uint8Array): string {
  const target = path.join(folder, name);
  writeFileSync(target, content);
  return target;
}

const LIST = '客户名称,发票号码,开票日期,到期日,价税合计\n甲公司,0001,2026-01-05,2026-02-04,1000\n甲公司,0002,2026-06-20,2026-07-20,250.5\n乙公司,0003,2026-06-01,2026-07-01,300\n';

describe('a list of invoices', () => {
  test('--json prints one object: open items, days and buckets at the as-of date', async () => {
    const { code, out, err } = await run(file('a.csv', LIST), '--as-of', '2026-06-30', '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const report = JSON.parse(out) as ReportJson;
    expect(report).toMatchObject({ asOf: '2026-06-30', basis: 'due', matching: 'due' });
    expect(report.bucketLabels).toEqual(['未到期', '1-30天', '31-60天', '61-90天', '91-180天', '181-365天', '1年以上', '未定到期日']);
    expect(report.totals).toHaveLength(1);
    expect(report.totals[0]).toMatchObject({ currency: 'CNY', invoiced: 155050, open: 155050, unapplied: 0 });
    expect(report.totals[0]?.buckets).toMatchObject({ 未到期: 55050, '91-180天': 100000 });
    expect(report.items.find(({ number }) => number === '0001')).toMatchObject({ sheet: 'a', row: 2, dueDate: '2026-02-04', amount: 100000, open: 100000, daysOverdue: 146, bucket: '91-180天' });
    expect(report.customers.map(({ name, open, overdue }) => ({ name, open, overdue }))).toEqual(expect.arrayContaining([{ name: '甲公司', open: 125050, overdue: 100000 }, { name: '乙公司', open: 30000, overdue: 0 }]));
    expect(report.sheets[0]).toMatchObject({ name: 'a', role: 'invoices', headerRow: 1, rows: 3, skipped: [] });
    expect(report.sheets[0]?.columns).toMatchObject({ amountInclTax: { header: '价税合计', column: 5 } });
  });

  test('says how much is overdue by more than 90 days, and its share', async () => {
    const list = file('a.csv', LIST);
    expect((await run(list, '--as-of', '2026-06-30')).out).toContain('已逾期 ¥1,000.00 · 其中超过 90 天 ¥1,000.00（占应收余额 64%）');
    expect((await run(list, '--as-of', '2026-06-30', '--lang', 'en')).out).toContain('of that over 90 days ¥1,000.00 (64% of what is open)');
    expect((await run(list, '--as-of', '2026-05-05')).out).not.toContain('其中超过');
    const { totals, customers } = JSON.parse((await run(list, '--as-of', '2026-06-30', '--json')).out) as ReportJson;
    expect([totals[0]?.overdueOver90, customers.find(({ name }) => name === '甲公司')?.overdueOver90]).toEqual([100000, 100000]);
  });

  test('without --as-of it is today, and said so', async () => {
    expect((await run(file('a.csv', LIST))).out).toContain('截至 2026-07-01（没有指定 --as-of，取今天）');
    expect((await run(file('a.csv', LIST), '--lang', 'en')).out).toContain('As of 2026-07-01 (today, as --as-of was not given)');
  });

  test('flags beat the settings', async () => {
    const { out } = await run(file('a.csv', LIST), '--json', '--buckets', '45,90', '--basis', 'invoice', '--matching', 'specific');
    expect(JSON.parse(out)).toMatchObject({ basis: 'invoice', matching: 'specific', bucketLabels: ['未到期', '1-45天', '46-90天', expect.any(String), '未定到期日'] });
  });
});

describe('the sample workbook', () => {
  test('--out writes a workbook with the three result sheets, and the original stays as it is', async () => {
    const book = path.join(folder, 'book.xlsx');
    copyFileSync(SAMPLE, book);
    const target = path.join(folder, 'result.xlsx');
    expect((await run(book, '--as-of', '2026-06-30', '--out', target)).code).toBe(0);
    expect(readFileSync(book).equals(readFileSync(SAMPLE))).toBe(true);
    const workbook = await openFile('result.xlsx', readFileSync(target));
    const [readiness, aging, next] = await workbook.read(['准备度', '账龄', '下一步']);
    expect(readiness?.tables[0]?.name).toBe('HuikuanReadiness');
    expect(aging?.values[0]?.[0]).toBe('应收账款账龄');
    expect(next?.values.flat()).toContain('苏州澜拓精密机械有限公司');
    const was = unzipSync(readFileSync(book));
    const is = unzipSync(readFileSync(target));
    const same = Object.keys(was).filter((name) => /worksheets\/sheet|theme|sharedStrings|tables/.test(name));
    for (const name of same) expect(Buffer.from(is[name] as Uint8Array).equals(Buffer.from(was[name] as Uint8Array))).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['book.xlsx', 'result.xlsx']);
    // Checked again, the result gives the same figures: our own sheets are not read as data.
    const again = await run(target, '--as-of', '2026-06-30', '--json');
    const first = await run(book, '--as-of', '2026-06-30', '--json');
    expect((JSON.parse(again.out) as ReportJson).totals).toEqual((JSON.parse(first.out) as ReportJson).totals);
  }, 60_000);

  test.each(['zh-CN', 'en-US'])('is readable at a terminal in %s: no message id, no control character', async (locale) => {
    const { code, out } = await run(SAMPLE, '--as-of', '2026-06-30', '--lang', locale);
    expect(code).toBe(0);
    expect(out.split('\n').filter((line) => /(^|\s)(cli|results|playbook|rule|checklist|fault)\.[a-z]/.test(line))).toEqual([]);
    expect([...out].filter((character) => character < ' ' && character !== '\n')).toEqual([]);
  }, 60_000);

  test('--letters writes a letter for every customer with a balance', async () => {
    const target = path.join(folder, 'letters');
    const { code } = await run(SAMPLE, '--as-of', '2026-06-30', '--letters', target);
    expect(code).toBe(0);
    expect(readdirSync(target).filter((name) => name.endsWith('.docx')).length).toBeGreaterThan(10);
  }, 60_000);
});

describe('a workbook that does not name our company', () => {
  test('--letters says why a letter is not written, and makes no folder', async () => {
    const list = LIST.replaceAll('甲公司', '苏州甲精密机械有限公司').replaceAll('乙公司', '宁波乙电器有限公司');
    const target = path.join(folder, 'letters');
    const { code, out } = await run(file('book.csv', new TextEncoder().encode(list)), '--as-of', '2026-06-30', '--letters', target);
    expect(code).toBe(0);
    expect(out).toContain('缺本公司资料');
    expect(existsSync(target)).toBe(false);
  }, 60_000);
});

describe('letters of a workbook that names our company', () => {
  /** The list with a customer sheet's full name, and 回款设置 with our own company. */
  async function bookWithSettings(): Promise<string> {
    const list = LIST.replaceAll('甲公司', '苏州甲精密机械有限公司').replaceAll('乙公司', '宁波乙电器有限公司');
    const workbook = await openFile('a.csv', new TextEncoder().encode(list));
    const company = { name: '华澄自动化设备（苏州）有限公司', address: '苏州市示例路1号', contact: '李明', phone: '0512-00000000', email: '', bankName: '示例银行', bankAccount: '0000', taxNo: '' };
    await workbook.apply([{ kind: 'image', image: settingsImage({ ...DEFAULT_SETTINGS, company }, null, 'zh-CN') }], 'settings');
    return file('book.xlsx', await workbook.save());
  }

  test('a Word file each, registered in the result, and never written over', async () => {
    const book = await bookWithSettings();
    const letters = path.join(folder, 'letters');
    const result = path.join(folder, 'result.xlsx');
    const first = await run(book, '--as-of', '2026-06-30', '--letters', letters, '--out', result);
    expect(first.code).toBe(0);
    const files = readdirSync(letters).sort();
    expect(files).toHaveLength(2);
    expect(files.every((name) => name.endsWith('.docx'))).toBe(true);
    expect(Object.keys(unzipSync(readFileSync(path.join(letters, files[0] as string))))).toContain('word/document.xml');
    const workbook = await openFile('result.xlsx', readFileSync(result));
    const [register] = await workbook.read(['函件登记']);
    expect(register?.values).toHaveLength(3);
    expect(register?.values.flat()).toEqual(expect.arrayContaining(['苏州甲精密机械有限公司', 1250.5, '宁波乙电器有限公司', 300]));
    writeFileSync(path.join(letters, files[0] as string), 'edited by hand');
    const second = await run(book, '--as-of', '2026-06-30', '--letters', letters);
    expect(second.out).toContain('已存在，没有覆盖');
    expect(second.out).toContain('函件没有登记');
    expect(readFileSync(path.join(letters, files[0] as string), 'utf8')).toBe('edited by hand');
  }, 60_000);
});

describe('unusable input: one line, exit 2, nothing written', () => {
  const cases: [string, (folder: string) => string[], RegExp][] = [
    ['no file named', () => [], /没有写要检查的工作簿/],
    ['two files', () => ['a.xlsx', 'b.xlsx'], /一次只检查一个/],
    ['an unknown flag', () => ['a.xlsx', '--fast'], /不认识的选项 --fast/],
    ['an as-of that is no date', () => ['a.xlsx', '--as-of', '2026-02-30'], /2026-02-30/],
    ['a flag without its value', () => ['a.xlsx', '--as-of', '--json'], /--as-of 后面没有值/],
    ['buckets that do not rise', () => ['a.xlsx', '--buckets', '60,30'], /60,30/],
    ['in English when asked', () => ['a.xlsx', '--lang', 'en-US', '--matching', 'fifo'], /Option --matching has the value "fifo"/],
    ['a file that is not there', (at) => [path.join(at, 'no.xlsx')], /找不到文件/],
    ['a folder', (at) => [at], /EISDIR/],
    ['text that is no workbook', (at) => [path.join(at, 'text.xlsx')], /不是能读的工作簿/],
    ['an empty file', (at) => [path.join(at, 'empty.csv')], /没有内容/],
    ['a list that is neither deals nor invoices', (at) => [path.join(at, 'other.csv')], /还没认出交易或发票表/],
  ];
  test.each(cases)('%s', async (_what, args, message) => {
    file('text.xlsx', 'hello');
    file('empty.csv', '');
    file('other.csv', '星期,天气\n一,晴\n二,雨\n');
    const before = readdirSync(folder).sort();
    const { code, out, err } = await run(...args(folder), '--out', path.join(folder, 'o.xlsx'), '--letters', path.join(folder, 'l'));
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err.split('\n')).toHaveLength(1);
    expect(out).toBe('');
    expect(readdirSync(folder).sort()).toEqual(before);
  });

  test('the original is never written over, under any of its names', async () => {
    const book = file('a.csv', LIST);
    const link = path.join(folder, 'link.xlsx');
    symlinkSync(book, link);
    for (const target of [book, path.join(folder, '.', 'a.csv'), link]) {
      const { code, err } = await run(book, '--out', target);
      expect({ code, err }).toEqual({ code: 2, err: '不会写到原工作簿上：请给 --out 另一个文件名。' });
    }
    expect(readFileSync(book, 'utf8')).toBe(LIST);
  });

  test('a file in the place of the letters directory', async () => {
    const { code, err } = await run(file('a.csv', LIST), '--out', path.join(folder, 'o.xlsx'), '--letters', file('letters', 'mine'));
    expect({ code, err: err.includes('ENOTDIR') }).toEqual({ code: 2, err: true });
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'letters']);
  });

  test('a result of another kind is refused', async () => {
    expect(await run(file('a.csv', LIST), '--out', path.join(folder, 'o.xls'))).toMatchObject({ code: 2, err: expect.stringContaining('.xlsx') as string });
    expect(existsSync(path.join(folder, 'o.xls'))).toBe(false);
  });
});

test('--help explains in both languages', async () => {
  const { code, out } = await run('--help');
  expect(code).toBe(0);
  expect(out).toMatch(/用法[\s\S]*Usage/);
});
