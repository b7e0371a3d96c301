import type { CellValue } from '../../src/domain/cell';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { LOCALES } from '../../src/messages/locale';
import { logChange } from '../../src/sheets/chase-log';
import { letterChanges } from '../../src/sheets/letter-register';
import { isOwnOutput, ownedName, ownedSheet, placed } from '../../src/sheets/ownership';
import { readSettings, settingsImage } from '../../src/sheets/settings-sheet';
import type { Change, SheetImage } from '../../src/sheets/workbook';
import { sheetData } from './sheet-data';

const READINESS: Readonly<Record<string, readonly string[]>> = {
  'zh-CN': ['状态', '得分', '客户', '项目', '单号', '负责人', '币种', '交易金额', '未收', '必须补', '重要待补', '存疑', '最小补法', '已接受及理由', '来源'],
  'en-US': ['Status', 'Score', 'Customer', 'Project', 'Number', 'Owner', 'Currency', 'Deal amount', 'Open', 'Must fix', 'Important gaps', 'Doubtful', 'Smallest fix', 'Accepted, with reason', 'Source'],
};

const written = (image: SheetImage, name = image.name) => sheetData(name, image.rows.map((row) => row.map((cell): CellValue => cell?.value ?? null)));
const imageIn = (changes: readonly Change[]): SheetImage => {
  const change = changes.find((each) => each.kind === 'image');
  if (!change) throw new Error('no image');
  return change.image;
};

describe('the place of a sheet of ours', () => {
  test('is its own name while nobody has it, also when an empty sheet does', () => {
    expect(ownedName('准备度', [])).toBe('准备度');
    expect(ownedName('准备度', [sheetData('准备度', [])])).toBe('准备度');
    expect(ownedName('准备度', [sheetData('准备度', [[null, ''], [null]])])).toBe('准备度');
  });

  test.each(['准备度', '账龄', '下一步', '回款设置', '催款记录', '函件登记', '函件 HK-2025-0630-001'])('is beside a sheet %s that the user keeps', (name) => {
    const theirs = sheetData(name, [['客户', '日期', '内容'], ['苏州恒力', 45_700, '电话']]);
    expect(ownedName(name, [theirs])).toBe(`${name} (回款)`);
    expect(ownedSheet(name, [theirs])).toBeNull();
    expect(ownedName(name, [theirs, sheetData(`${name} (回款)`, [['也是我的']])])).toBe(`${name} (回款 2)`);
    expect(isOwnOutput(theirs)).toBe(false);
  });

  test.each(LOCALES)('is where it stands already, whoever saved the file (%s)', (locale) => {
    const ours = sheetData('准备度 (回款)', [['我改了标题'], [], READINESS[locale] ?? []]);
    expect(ownedName('准备度', [ours])).toBe('准备度 (回款)');
    expect(ownedName('准备度', [sheetData('准备度', [['客户']]), ours])).toBe('准备度 (回款)');
    const moved = sheetData('准备度', [[locale === 'zh-CN' ? '回款准备度' : 'Collection readiness'], [], ['我的列', ...(READINESS[locale] ?? []).slice(0, 9)]]);
    expect(ownedSheet('准备度', [moved])).toBe(moved);
  });

  test('is not a result of another kind, and not an archive that the user renamed', () => {
    expect(ownedName('账龄', [sheetData('账龄', [READINESS['zh-CN'] ?? []])])).toBe('账龄 (回款)');
    expect(ownedName('准备度', [sheetData('六月存档', [READINESS['zh-CN'] ?? []])])).toBe('准备度');
    expect(isOwnOutput(sheetData('六月存档', [READINESS['zh-CN'] ?? []]))).toBe(true);
  });

  test('keeps to the length of sheet names', () => {
    const name = '函件 HK-2025-0630-001 v1234567890';
    expect(ownedName(name, [sheetData(name, [['x']])])).toHaveLength(31);
  });
});

describe('settings', () => {
  test.each(LOCALES)('are read where they stand, the user\'s sheet of that name is not taken for them (%s)', (locale) => {
    const theirs = sheetData('回款设置', [['年度', '目标'], ['2025', 1_000_000]]);
    const image = placed(settingsImage({ ...DEFAULT_SETTINGS, confirmationDays: 44 }, null, locale), [theirs]);
    expect(image.name).toBe('回款设置 (回款)');
    expect(readSettings([theirs, written(image)]).settings.confirmationDays).toBe(44);
    expect(readSettings([theirs])).toEqual({ settings: DEFAULT_SETTINGS, mapping: null, findings: [] });
  });

  test('without their version are ours all the same, and damaged', () => {
    const ours = written(settingsImage(DEFAULT_SETTINGS, null, 'zh-CN'));
    const damaged = { ...ours, values: ours.values.filter((row) => row[0] !== 'version') };
    expect(readSettings([damaged]).findings.map(({ id }) => id)).toEqual(['reading.settingsDamaged']);
    expect(ownedName('回款设置', [damaged])).toBe('回款设置');
  });
});

describe('registers', () => {
  const theirs = sheetData('催款记录', [['日期', '客户', '方式', '内容', '承诺日', '承诺金额'], [45_700, '苏州恒力', '电话', '月底付', 45_710, 100]]);

  test('are started beside a log of the user, and go on there', () => {
    const first = logChange([theirs], { date: 45_838, customer: '苏州恒力' }, 'zh-CN');
    expect(first.sheet).toBe('催款记录 (回款)');
    const ours = written(imageIn(first.changes));
    const second = logChange([theirs, ours], { date: 45_838, customer: '苏州恒力' }, 'en-US');
    expect(second).toMatchObject({ sheet: '催款记录 (回款)', row: 3, id: 'CK-20250630-02', changes: [{ kind: 'cells', sheet: '催款记录 (回款)' }] });
  });

  test('of letters too', () => {
    expect(letterChanges([sheetData('函件登记', [['编号', '收件人', '日期']])], [{ number: 'HK-2025-0630-001', version: 1 }], 'zh-CN').sheet).toBe('函件登记 (回款)');
  });
});

test('a letter is written over none but itself', () => {
  const letter = (number: string) => sheetData('函件 HK-2025-0630-001', [['货款征询函'], [], [`编号：${number}`]]);
  expect(ownedName('函件 HK-2025-0630-001', [letter('HK-2025-0630-001')])).toBe('函件 HK-2025-0630-001');
  expect(ownedName('函件 HK-2025-0630-001', [letter('HK-2025-0630-002')])).toBe('函件 HK-2025-0630-001 (回款)');
});
