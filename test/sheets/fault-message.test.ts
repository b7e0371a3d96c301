import { LOCALES } from '../../src/messages/locale';
import { sayFault } from '../../src/messages/say-fault';
import { faultMessage } from '../../src/sheets/fault-message';
import { type FaultCode, WorkbookFault } from '../../src/sheets/workbook';

/** Every code; the type makes sure that none is forgotten. */
const CODES = Object.keys({
  cellEdit: 1, protected: 1, readOnly: 1, sheetDeleted: 1, sheetRenamed: 1, changedDuringRun: 1, tooLarge: 1, nullRead: 1, olderExcel: 1, nameTaken: 1,
  settingsDamaged: 1, writeStopped: 1, restoreIncomplete: 1, cancelled: 1, otherWorkbook: 1, noDownload: 1, fileRefused: 1, copyRefused: 1, storageFull: 1,
  notAWorkbook: 1, emptyWorkbook: 1, passwordProtected: 1, oldXls: 1, hostileFile: 1, nothingRecognised: 1, unknown: 1,
} satisfies Record<FaultCode, 1>) as FaultCode[];

const VALUES: Record<string, string | number> = { sheet: '台账', name: '台账 2', definedName: '截止日', standsFor: '封面!$B$2', file: '台账.xlsx', book: '应收.xlsx', feature: 'group', count: 3, first: 5, last: 9 };

describe.each(LOCALES)('faults in %s', (locale) => {
  it.each(CODES)('%s says what happened and what to do, with and without particulars', (code) => {
    const some: Record<string, string | number>[] = [{}, VALUES, { sheet: '' }];
    for (const values of some) {
      const { title, body } = faultMessage(new WorkbookFault(code, values));
      for (const text of [sayFault(locale, title), sayFault(locale, body)]) {
        expect(text).not.toMatch(/fault\.|\{|\}|''|undefined|none|「」|“”/);
        expect(text.trim().length).toBeGreaterThan(2);
        expect(text.length).toBeLessThanOrEqual(190);
      }
    }
  });

  it('speaks of a new sheet only where one can be written', () => {
    const body = (values: Record<string, string>): string => sayFault(locale, faultMessage(new WorkbookFault('protected', values)).body);
    const newSheet = locale === 'zh-CN' ? '写到新表' : 'use a new sheet';
    expect(body({ sheet: '账龄', elsewhere: 'yes' })).toContain(newSheet);
    expect(body({ sheet: '台账' })).not.toContain(newSheet);
  });
});
