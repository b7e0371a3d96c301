import { common } from './common';
import { domain } from './domain';
import { reading } from './reading';
import { checklist } from './checklist';
import { playbook } from './playbook';
import { words } from './words';
import { letters } from './letters';
import { functions } from './functions';
import { pane } from './pane';
import { faults } from './faults';
import { sheets } from './sheets';
import { results } from './results';
import { cli } from './cli';

/** The whole catalogue; one file an area. */
export const enUS = { ...common, ...domain, ...reading, ...checklist, ...playbook, ...words, ...letters, ...functions, ...pane, ...faults, ...sheets, ...results, ...cli };
