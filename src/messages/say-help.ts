import { help as english } from './en-US/help';
import { speech } from './speech';
import { help as chinese } from './zh-CN/help';

/**
 * Words of the page help alone, which is opened rarely and so comes in a script of its own.
 * @example isHelp('help.overview.1') === true
 */
export const { say: sayHelp, hasMessage: isHelp } = speech({ 'zh-CN': chinese, 'en-US': english });
