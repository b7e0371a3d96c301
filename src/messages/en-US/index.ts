import { domain } from './domain';
import { reading } from './reading';
import { checklist } from './checklist';
import { checklistWords } from './checklist-words';
import { checklistNames } from './checklist-names';
import { checklistGaps } from './checklist-gaps';
import { playbook } from './playbook';
import { playbookNames } from './playbook-names';
import { words } from './words';
import { letters } from './letters';
import { functions } from './functions';
import { pane } from './pane';
import { faults } from './faults';
import { help } from './help';
import { sheets } from './sheets';
import { results } from './results';
import { cli } from './cli';

/** The whole catalogue; one file an area. */
export const enUS = { ...domain, ...reading, ...checklist, ...checklistWords, ...checklistNames, ...checklistGaps, ...playbook, ...playbookNames, ...words, ...letters, ...functions, ...pane, ...faults, ...help, ...sheets, ...results, ...cli };
