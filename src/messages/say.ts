import { enUS } from './en-US';
import { speech } from './speech';
import { zhCN } from './zh-CN';

/** Words for any message, over all catalogues: for the pages of the report, letters and the command line. */
export const { say, hasMessage } = speech({ 'zh-CN': zhCN, 'en-US': enUS });
