import { frame } from './frame';
import { overview } from './overview';
import { readiness } from './readiness';
import { next } from './next';
import { letters } from './letters';
import { writing } from './writing';
import { mapping } from './mapping';
import { settings } from './settings';
import { work } from './work';

/** The pane's own texts; one file a page. */
export const pane = { ...frame, ...overview, ...readiness, ...next, ...letters, ...writing, ...mapping, ...settings, ...work };
