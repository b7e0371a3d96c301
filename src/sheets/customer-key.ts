/**
 * A company name in comparable form: half width, lower case, without spaces, brackets and marks. Two names with one key are one
 * customer; nothing else is joined silently.
 * @example customerKey('苏州恒力（集团） 有限公司') === customerKey('苏州恒力(集团)有限公司')
 */
export function customerKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/[\s()[\]{}【】「」『』〔〕〈〉<>"'“”‘’.,，。、·•\-_—–*&]+/g, '');
}

const LEGAL = /(?:股份有限责任公司|股份有限公司|有限责任公司|有限公司|有限责任|集团公司|总公司|公司|集团|incorporated|corporation|companylimited|coltd|company|limited|corp|inc|llc|ltd|gmbh|plc|co)$/;

/**
 * What is left of a company name without its legal form: the part that people shorten to.
 * @example customerCore('苏州恒力机械有限责任公司') === '苏州恒力机械'
 */
export function customerCore(name: string): string {
  let core = customerKey(name);
  for (let guard = 0; guard < 3; guard += 1) {
    const shorter = core.replace(LEGAL, '');
    if (shorter === core || shorter.length < 2) break;
    core = shorter;
  }
  return core;
}
