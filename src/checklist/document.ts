import { plainText } from '../domain/plain-text';

/**
 * What a cell says about a document: `there` (a number, 有, 已签, a file name), `partly` (部分, 复印件, 待补), `absent` (无, 没签, 缺).
 * @example documentState('QS-2025-018') === 'there'; documentState('No.12345') === 'there'; documentState('部分签收') === 'partly'; documentState('未签') === 'absent'
 */
export function documentState(text: string): 'there' | 'partly' | 'absent' {
  const plain = plainText(text).toLowerCase();
  if (PARTLY.test(plain)) return 'partly';
  return ABSENT.test(plain) ? 'absent' : 'there';
}

/** A number may begin like a "no": XS-2025-001, NJ-01, No.12345, 无锡签收单. */
const ABSENT = /^(?:无(?!锡|为)|没|否$|未(?!来)|缺|×|✗|✘|x$|n$|n\/a$|no(?:$|\s+(?![\w.-]*\d))|none\b|false$|[-—/]+$|missing\b|lost\b)|未签|没签|未收|没收|遗失|丢失|找不到|缺失|未归档|未提供|\bnot (?:yet )?\w|\bunsigned\b/;
const PARTLY = /部分|复印|扫描件待|待|补签中|办理中|催要|少一|缺.*(?:页|章)|partial|copy only|pending|in progress/;
