import { checklistNames as ruleNamesEnglish } from './en-US/checklist-names';
import { domain as domainEnglish } from './en-US/domain';
import { functions as functionsEnglish } from './en-US/functions';
import { playbookNames as playNamesEnglish } from './en-US/playbook-names';
import { results as resultsEnglish } from './en-US/results';
import { sheets as sheetsEnglish } from './en-US/sheets';
import { speech } from './speech';
import { checklistNames } from './zh-CN/checklist-names';
import { domain } from './zh-CN/domain';
import { functions } from './zh-CN/functions';
import { playbookNames } from './zh-CN/playbook-names';
import { results } from './zh-CN/results';
import { sheets } from './zh-CN/sheets';

/**
 * Words that stand in cells: results and errors of the custom functions, headers and settings of our own sheets. functions.js, which Excel
 * loads even when the pane is closed, carries these catalogues alone.
 */
export const { say: sayInSheet, hasMessage: isSaidInSheet } = speech({
  'zh-CN': { ...domain, ...checklistNames, ...playbookNames, ...functions, ...sheets, ...results },
  'en-US': { ...domainEnglish, ...ruleNamesEnglish, ...playNamesEnglish, ...functionsEnglish, ...sheetsEnglish, ...resultsEnglish },
});
