import fc from 'fast-check';
import { zipSync } from 'fflate';
import { openFile } from '../../../src/sheets/files/open-file';
import { crc32, writeZip } from '../../../src/sheets/files/zip-archive';
import { WorkbookFault } from '../../../src/sheets/workbook';
import { richParts, richWorkbook } from './support/rich-package';

const text = (xml: string): Uint8Array => new TextEncoder().encode(xml);
const SHEET = 'xl/worksheets/sheet1.xml';

function withSheet(xml: string): Uint8Array {
  return zipSync({ ...richParts(), [SHEET]: text(xml) });
}

function sheetOf(rows: string): string {
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
}

/** An older container as .xls and encrypted workbooks use: signature, then whatever names its directory holds. */
function container(name: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...name].forEach((character, index) => { bytes[1024 + index * 2] = character.charCodeAt(0); });
  return bytes;
}

describe('files that cannot be opened end in one fault', () => {
  test.each<[string, string, Uint8Array, string]>([
    ['no bytes at all', 'a.xlsx', new Uint8Array(0), 'emptyWorkbook'],
    ['text that calls itself a workbook', 'a.xlsx', text('not a workbook'), 'notAWorkbook'],
    ['a picture', 'a.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'notAWorkbook'],
    ['a zip of something else', 'a.xlsx', zipSync({ 'readme.txt': text('hello') }), 'notAWorkbook'],
    ['a Word file', 'a.docx', zipSync({ '[Content_Types].xml': text('<Types/>'), '_rels/.rels': text('<Relationships xmlns="p"><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>'), 'word/document.xml': text('<w:document xmlns:w="w"/>') }), 'notAWorkbook'],
    ['half of a workbook', 'a.xlsx', richWorkbook().subarray(0, 2000), 'notAWorkbook'],
    ['an old .xls', 'a.xls', container('Workbook'), 'oldXls'],
    ['a workbook with a password', 'a.xlsx', container('EncryptedPackage'), 'passwordProtected'],
    ['a workbook without a filled cell', 'a.xlsx', zipSync({ ...richParts(), [SHEET]: text(sheetOf('<row r="1"><c r="A1" s="1"/></row>')), 'xl/worksheets/sheet2.xml': text(sheetOf('')) }), 'emptyWorkbook'],
    ['a .csv with blanks alone', 'a.csv', text('\r\n,,\r\n'), 'emptyWorkbook'],
    ['a .csv of bytes that are no text', 'a.csv', Uint8Array.from([1, 0, 0, 0, 7, 0, 0, 200]), 'notAWorkbook'],
    ['entities declared in a sheet', 'a.xlsx', withSheet(`<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${sheetOf('<row r="1"><c r="A1" t="str"><v>&b;</v></c></row>')}`), 'hostileFile'],
    ['an entity that names a file', 'a.xlsx', withSheet(`<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${sheetOf('<row r="1"><c r="A1" t="str"><v>&a;</v></c></row>')}`), 'hostileFile'],
    ['a sheet that is cut off inside a tag', 'a.xlsx', withSheet('<worksheet><sheetData><row r="1"><c r="A1'), 'notAWorkbook'],
    ['a cell left of column A', 'a.xlsx', withSheet(sheetOf('<row r="1"><c r="1"><v>1</v></c></row>')), 'notAWorkbook'],
    ['a row beyond the last', 'a.xlsx', withSheet(sheetOf('<row r="99999999"><c r="A1"><v>1</v></c></row>')), 'notAWorkbook'],
    ['two cells at opposite corners', 'a.xlsx', withSheet(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')), 'tooLarge'],
  ])('%s', async (_what, name, bytes, code) => {
    await expect(openFile(name, bytes)).rejects.toMatchObject({ name: 'WorkbookFault', code, values: { file: name } });
  });

  test('a zip bomb is refused by its directory, before anything is unpacked', async () => {
    const zeros = new Uint8Array(40 * 1024 * 1024);
    await expect(openFile('a.xlsx', zipSync({ ...richParts(), [SHEET]: zeros }, { level: 9 }))).rejects.toMatchObject({ code: 'hostileFile', values: { reason: 'bomb' } });
  });

  test('a part that unpacks to more than it declares is refused', async () => {
    const honest = zipSync({ 'xl/workbook.xml': text('<workbook/>'), 'x.xml': new Uint8Array(100_000) });
    const view = new DataView(honest.buffer);
    for (let at = 0; at < honest.length - 46; at++) {
      // The directory entry of x.xml: its size field says 10.
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 100_000) view.setUint32(at + 24, 10, true);
    }
    const { readZip, inflateEntry } = await import('../../../src/sheets/files/zip-archive');
    const entry = readZip(honest).find(({ name }) => name === 'x.xml');
    expect(() => entry && inflateEntry(entry)).toThrow(expect.objectContaining({ code: 'hostileFile' }) as Error);
  });

  test('two entries of one name are refused: programs do not agree which one counts', async () => {
    const data = text('<workbook/>');
    const entry = { name: 'xl/workbook.xml', method: 0, crc: crc32(data), size: data.length, data, time: 0 };
    await expect(openFile('a.xlsx', writeZip([entry, entry]))).rejects.toMatchObject({ code: 'hostileFile', values: { reason: 'duplicate' } });
  });

  test('sixteen thousand columns are read', async () => {
    const cells = Array.from({ length: 16_384 }, (_, column) => `<c><v>${column}</v></c>`).join('');
    const [sheet] = await (await openFile('a.xlsx', withSheet(sheetOf(`<row r="1">${cells}</row>`)))).read(['台账']);
    expect(sheet?.values[0]).toHaveLength(16_384);
    expect(sheet?.values[0]?.[16_383]).toBe(16_383);
  });

  test('shared texts are read once each, however many cells share them', async () => {
    const long = '长'.repeat(30_000);
    const si = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>${long}</t></si>${Array.from({ length: 100_000 }, (_, index) => `<si><t>t${index}</t></si>`).join('')}</sst>`;
    const rows = Array.from({ length: 20_000 }, (_, index) => `<row r="${index + 1}"><c t="s"><v>0</v></c><c t="s"><v>${index + 1}</v></c><c t="s"><v>999999999</v></c></row>`).join('');
    const parts = richParts();
    const before = process.memoryUsage().heapUsed;
    const book = await openFile('a.xlsx', zipSync({ ...parts, 'xl/sharedStrings.xml': text(si), [SHEET]: text(sheetOf(rows)) }));
    const [sheet] = await book.read(['台账']);
    expect(sheet?.values).toHaveLength(20_000);
    expect(sheet?.values[0]?.[0]).toBe(long);
    // The texts would be 1.2 GB if every cell held its own.
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(400e6);
    expect(sheet?.values[19_999]?.slice(1)).toEqual(['t19999', '#REF!']);
  });

  test('shared texts that unpack to more than a text can be are refused before they are unpacked', async () => {
    const parts = { ...richParts() };
    const size = 500 * 1024 * 1024;
    const data = new Uint8Array(2 * 1024 * 1024).map((_, index) => (index * 2_654_435_761) >>> 24);
    const entries = Object.entries(parts).map(([name, content]) => ({ name, method: 0, crc: crc32(content), size: content.length, data: content, time: 0 }));
    const huge = entries.map((entry) => (entry.name === 'xl/sharedStrings.xml' ? { ...entry, method: 8, size, data } : entry));
    expect(huge.some((entry) => entry.size === size)).toBe(true);
    const before = process.memoryUsage().arrayBuffers;
    const opened = openFile('a.xlsx', writeZip(huge)).then(async (book) => book.read(['台账']));
    await expect(opened).rejects.toMatchObject({ name: 'WorkbookFault', code: 'hostileFile' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100e6);
  });

  test('text that looks like a formula stays text, and a formula is read by its result', async () => {
    const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>=cmd|\' /C calc\'!A0</t></is></c><c r="B1" t="str"><f>HYPERLINK("http://x","点我")</f><v>点我</v></c><c r="C1" t="inlineStr"><is><t>@SUM(A1)</t></is></c><c r="D1"><f>1+1</f></c></row>';
    const [sheet] = await (await openFile('a.xlsx', withSheet(sheetOf(rows)))).read(['台账']);
    expect(sheet?.values[0]?.slice(0, 3)).toEqual(["=cmd|' /C calc'!A0", '点我', '@SUM(A1)']);
    // A formula without a stored result is no blank and no zero.
    expect(sheet?.values[0]?.[3]).toMatch(/^#/);
  });

  test('texts that would be names of every object stay plain text', async () => {
    const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>__proto__</t></is></c><c r="B1" t="inlineStr"><is><t>constructor</t></is></c></row>';
    const [sheet] = await (await openFile('a.xlsx', withSheet(sheetOf(rows)))).read(['台账']);
    expect(sheet?.values).toEqual([['__proto__', 'constructor']]);
  });

  test('whatever the bytes, there is a workbook or a fault, never another error', async () => {
    const original = richWorkbook();
    const damage = fc.array(fc.tuple(fc.nat(original.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
    await fc.assert(fc.asyncProperty(damage, async (changes) => {
      const bytes = original.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      await openFile('a.xlsx', bytes).catch((error: unknown) => { if (!(error instanceof WorkbookFault)) throw error; });
    }), { numRuns: 150 });
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      await openFile('a.csv', bytes).catch((error: unknown) => { if (!(error instanceof WorkbookFault)) throw error; });
    }), { numRuns: 150 });
  });

  test('a sheet with its tags cut and repeated anywhere is read or refused', async () => {
    const xml = new TextDecoder().decode(richParts()[SHEET]);
    await fc.assert(fc.asyncProperty(fc.nat(xml.length), fc.nat(xml.length), async (a, b) => {
      const mangled = xml.slice(0, a) + xml.slice(b);
      await openFile('a.xlsx', withSheet(mangled)).catch((error: unknown) => { if (!(error instanceof WorkbookFault)) throw error; });
    }), { numRuns: 150 });
  });
});
