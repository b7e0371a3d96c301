import { ICommandService, IUniverInstanceService, LocaleType, LogLevel, merge, Univer, UniverInstanceType } from '@univerjs/core';
import type { Workbook } from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingEnUS from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalFormattingZhCN from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { CalculationMode, SetFormulaCalculationResultMutation, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import type { ISetFormulaCalculationResultMutation } from '@univerjs/preset-sheets-core';
import coreEnUS from '@univerjs/preset-sheets-core/locales/en-US';
import coreZhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationEnUS from '@univerjs/preset-sheets-data-validation/locales/en-US';
import dataValidationZhCN from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterEnUS from '@univerjs/preset-sheets-filter/locales/en-US';
import filterZhCN from '@univerjs/preset-sheets-filter/locales/zh-CN';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import tableEnUS from '@univerjs/preset-sheets-table/locales/en-US';
import tableZhCN from '@univerjs/preset-sheets-table/locales/zh-CN';
import { defaultTheme } from '@univerjs/themes';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';

/** A plugin as presets list it: the class, or the class with its options. */
type PluginEntry = Parameters<Univer['registerPlugin']>[0] | [Parameters<Univer['registerPlugin']>[0], object];

/** The running grid. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Starts the grid inside an element. `language` is fixed for its life; `dark` follows the page's theme. */
export function createGrid(container: HTMLElement, language: 'zh-CN' | 'en-US', dark: boolean): Grid {
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: dark,
    logLevel: LogLevel.ERROR,
    locale: language === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: {
      [LocaleType.ZH_CN]: merge({}, coreZhCN, tableZhCN, conditionalFormattingZhCN, dataValidationZhCN, filterZhCN),
      [LocaleType.EN_US]: merge({}, coreEnUS, tableEnUS, conditionalFormattingEnUS, dataValidationEnUS, filterEnUS),
    },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      // Values come with the file; only what changes afterwards is calculated.
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
    }),
    UniverSheetsFilterPreset(),
    UniverSheetsTablePreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
  ];
  // Presets share plugins: each is registered once, and the options given last win.
  const plugins = new Map<string, PluginEntry>();
  for (const preset of presets) {
    for (const entry of preset.plugins as PluginEntry[]) {
      const plugin = Array.isArray(entry) ? entry[0] : entry;
      plugins.set((plugin as unknown as { pluginName: string }).pluginName, entry);
    }
  }
  for (const entry of plugins.values()) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry);
  }
  dropLateResults(univer);
  return { univer, api: FUniver.newAPI(univer) };
}

/** A calculation may end after its formula was taken away; its result must not stay in the cell as if somebody had typed it. */
function dropLateResults(univer: Univer): void {
  const injector = univer.__getInjector();
  const instances = injector.get(IUniverInstanceService);
  injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (command.id !== SetFormulaCalculationResultMutation.id) return;
    const { unitData } = command.params as ISetFormulaCalculationResultMutation;
    for (const [unitId, sheets] of Object.entries(unitData)) {
      const workbook = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
      for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
        const cells = workbook?.getSheetBySheetId(sheetId)?.getCellMatrix();
        for (const [row, line] of Object.entries(rows ?? {})) {
          for (const column of Object.keys(line ?? {})) {
            const cell = cells?.getValue(Number(row), Number(column));
            if (line && !cell?.f && !cell?.si) delete line[Number(column)];
          }
        }
      }
    }
  });
}
