import fc from 'fast-check';
import type { CellValue } from '../../src/domain/cell';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import { hasMessage } from '../../src/messages/say';
import type { SavedMapping } from '../../src/sheets/mapping-store';
import { SETTING_ITEMS } from '../../src/sheets/settings-items';
import { readSettings, readSettingsSheet, settingsImage } from '../../src/sheets/settings-sheet';
import type { SheetData, SheetImage } from '../../src/sheets/workbook';
import { sheetData } from './sheet-data';

/** The sheet as a workbook would give it back. */
function written(image: SheetImage): SheetData {
  return sheetData(image.name, image.rows.map((row) => row.map((cell) => cell?.value ?? null)));
}

const changed: Settings = {
  ...DEFAULT_SETTINGS, basis: 'invoice', matching: 'statutory', buckets: [15, 45, 90], termsReading: 'C', fallbackToInvoiceDate: true, rollRestDays: false, smallDifference: 2550, horizonDays: 45, dayBase: 360,
  weights: { blocking: 8, important: 2.5, helpful: 0 }, stopSupplyThreshold: 123_456_78, lpr: { rate: 0.0345, on: 45693 }, agreedAnnualRate: 0.06, language: 'en-US', customerLanguage: 'en-US', theme: 'dark',
  company: { ...DEFAULT_SETTINGS.company, name: '=我方公司', bankAccount: '6222021234567890123' },
  customers: { 苏州恒力: { termsReading: 'B', buyerType: 'large', smeDeclared: true, snoozedUntil: 45800, nature: { value: 'suspectedMalicious', reason: '两次失信', on: 45790 } } },
  merges: { 恒力: '苏州恒力' }, keptApart: ['甲公司\n乙公司'].map((pair) => pair.split('\n').sort().join('\n')), accepted: [{ dealId: 'HT-1', ruleId: 'people-payer', reason: '客户不愿给', by: '张三', on: 45700, until: 45790 }],
};
const mapping: SavedMapping = {
  version: 1,
  sheets: [
    { sheet: '台账', tableName: null, use: true, roles: ['deals', 'receipts'], headerRow: 3, headers: [{ header: '客户名称', column: 1 }, { header: '应收/金额', column: 2 }, { header: '别用', column: 3 }], columns: [{ field: 'customerName', header: '客户名称', column: 1 }, { field: 'contractAmount', header: '应收/金额', column: 2 }] },
    { sheet: '草稿', tableName: null, use: false, roles: [], headerRow: 0, headers: [], columns: [] },
  ],
};

describe('the settings sheet', () => {
  test.each(['zh-CN', 'en-US'] as const)('gives back what was written, in %s', (locale) => {
    const back = readSettings([written(settingsImage(changed, mapping, locale))]);
    expect(back.findings).toEqual([]);
    expect(back.settings).toEqual(changed);
    expect(back.mapping).toEqual(mapping);
  });

  test('written in one language is read in the other', () => {
    const back = readSettings([written(settingsImage(changed, null, 'en-US'))]);
    expect(settingsImage(back.settings, back.mapping, 'zh-CN')).toEqual(settingsImage(changed, null, 'zh-CN'));
  });

  test('gives the defaults when it is not there', () => {
    expect(readSettings([])).toEqual({ settings: DEFAULT_SETTINGS, mapping: null, findings: [] });
  });

  test('never shows the nature of a debt, only how it is handled', () => {
    const text = settingsImage(changed, null, 'zh-CN').rows.flat().map((cell) => String(cell?.value ?? '')).join('|');
    expect(text).toContain('升级处理');
    expect(text).not.toMatch(/恶意|Malicious/);
  });

  test('keeps the default for a value that cannot be used, names its cell, and sets the old value aside', () => {
    const sheet = written(settingsImage(DEFAULT_SETTINGS, null, 'zh-CN'));
    const row = sheet.values.findIndex((cells) => cells[0] === 'buckets');
    const broken = { ...sheet, values: sheet.values.map((cells, index) => (index === row ? ['buckets', '账龄段', '90, 30, abc'] : cells)) };
    const back = readSettings([broken]);
    expect(back.settings.buckets).toEqual(DEFAULT_SETTINGS.buckets);
    expect(back.findings.map((finding) => [finding.id, finding.cell])).toEqual([['reading.settingInvalid', { sheet: '回款设置', row: row + 1, column: 3 }]]);
    expect(back.settings.setAside).toEqual([['buckets', '账龄段', '90, 30, abc']]);
    const again = readSettings([written(settingsImage(back.settings, null, 'zh-CN'))]);
    expect(again.findings).toEqual([]);
    expect(again.settings.setAside).toEqual([['buckets', '账龄段', '90, 30, abc']]);
  });

  test('sets the whole sheet aside when it comes from a newer version or has lost its version', () => {
    for (const version of [2, '坏了', null]) {
      const sheet = written(settingsImage(changed, mapping, 'zh-CN'));
      const values = sheet.values.map((cells) => (cells[0] === 'version' ? ['version', '版本', version] : cells));
      const back = readSettings([{ ...sheet, values }]);
      expect(back.findings.map((finding) => finding.severity)).toEqual(['error']);
      expect({ ...back.settings, setAside: undefined }).toEqual({ ...DEFAULT_SETTINGS, setAside: undefined });
      expect(back.mapping).toBeNull();
      const kept = written(settingsImage(back.settings, null, 'zh-CN')).values.flat();
      for (const value of ['苏州恒力', '两次失信', '应收/金额', 'people-payer']) expect(kept).toContain(value);
    }
  });

  test('sets aside a mapping with an unknown field and a line with an unknown key', () => {
    const sheet = written(settingsImage(DEFAULT_SETTINGS, mapping, 'zh-CN'));
    const values: CellValue[][] = sheet.values.map((cells) => cells.map((cell) => (cell === 'contractAmount' ? 'noSuchField' : cell)));
    values.push(['colour', 'x', 'red'], [null, '财务部备忘']);
    const back = readSettings([{ ...sheet, values }]);
    expect(back.findings.map((finding) => finding.id)).toEqual(['reading.settingUnknown', 'reading.settingUnknown', 'reading.settingUnknown']);
    expect(back.mapping?.sheets[0]?.columns.map((column) => column.field)).toEqual(['customerName']);
    expect(back.settings.setAside?.flat()).toEqual(expect.arrayContaining(['noSuchField', 'colour', '财务部备忘']));
  });

  test('has a name and a hint in the catalogue for every setting and choice', () => {
    for (const item of SETTING_ITEMS) {
      expect(hasMessage(`sheets.setting.${item.path}`)).toBe(true);
      expect(hasMessage(`sheets.hint.${item.path}`)).toBe(true);
      for (const option of item.options ?? []) expect(hasMessage(`sheets.choice.${item.path}.${option}`) || /^[A-C]$|^\d+$/.test(option)).toBe(true);
    }
  });

  test('covers every single setting there is', () => {
    const lists = ['customers', 'merges', 'keptApart', 'accepted'];
    expect(new Set(SETTING_ITEMS.map((item) => item.path.split('.')[0]))).toEqual(new Set(Object.keys(DEFAULT_SETTINGS).filter((key) => !lists.includes(key))));
  });

  test('reads anything at all without throwing', () => {
    const cell = fc.oneof(fc.string(), fc.integer(), fc.constantFrom('version', 'accepted', 'merge', 'apart', 'customer.handling', 'mapping.sheet', 'mapping.column', 'lpr.rate', 1, null, '__proto__'));
    fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }), (rows) => {
      const { settings } = readSettingsSheet(sheetData('回款设置', [['version', '', 1], ...rows]));
      expect(settings.buckets.length).toBeGreaterThan(0);
      expect(Object.getPrototypeOf({}) === Object.prototype && !('polluted' in {})).toBe(true);
    }), { numRuns: 200 });
  });
});

describe('names in settings stay as typed', () => {
  test('full-width brackets of our company and of a customer survive writing and reading', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      company: { ...DEFAULT_SETTINGS.company, name: '华澄自动化设备（苏州）有限公司' },
      customers: { '苏州恒力（集团）有限公司': { termsReading: 'B' as const } },
    };
    const read = readSettings([written(settingsImage(settings, null, 'zh-CN'))]).settings;
    expect(read.company.name).toBe('华澄自动化设备（苏州）有限公司');
    expect(read.customers).toEqual(settings.customers);
  });
});
