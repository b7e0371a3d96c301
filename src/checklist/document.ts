import { plainText } from '../domain/plain-text';

/**
 * What a cell says about a document: `there` (a number, 有, 已签, a file name), `partly` (部分, 复印件, 待补), `absent` (无, 没签, 缺).
 * @example documentState('QS-2025-018') === 'there'; documentState('部分签收') === 'partly'; documentState('未签') === 'absent'
 */
export function documentState(text: string): 'there' | 'partly' | 'absent' {
  const plain = plainText(text).toLowerCase();
  if (PARTLY.test(plain)) return 'partly';
  return ABSENT.test(plain) ? 'absent' : 'there';
}

const ABSENT = /^(?:无|没有?|否|未|缺|×|✗|✘|x|no|none|n|false|[-—/]+$|missing|lost|not )|未签|没签|未收|没收|遗失|丢失|找不到|缺失|未归档|未提供/;
const PARTLY = /部分|复印|扫描件待|待|补签中|办理中|催要|少一|缺.*(?:页|章)|partial|copy only|pending|in progress/;
