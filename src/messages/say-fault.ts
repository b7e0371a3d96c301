import { faults as english } from './en-US/faults';
import { speech } from './speech';
import { faults as chinese } from './zh-CN/faults';

/**
 * Words for faults alone: a message about a fault has to come up even where no other script arrives.
 * @example sayFault('zh-CN', { id: 'fault.cancelled.title' }) === '已停止'
 */
export const { say: sayFault, hasMessage: isFault } = speech({ 'zh-CN': chinese, 'en-US': english });
