/** What a letter does to limitation by its purpose: a stamped plan and a demand restart it, a confirmation may, other letters do nothing. */
export type LetterKind = 'plan' | 'demand' | 'confirmation' | 'other';

/**
 * Kind of a letter by the words of its purpose, the register's column 用途; a letter whose purpose nobody wrote is a confirmation.
 * Source: receivables rules §9, §10.
 * A demand that also offers instalments is a demand.
 * @example letterKind('逾期催告函') === 'demand'; letterKind('催告函（附分期付款方案）') === 'demand'; letterKind('分期付款方案') === 'plan'; letterKind('核对账目') === 'confirmation'; letterKind('拜访提纲') === 'other'
 */
export function letterKind(purpose: string): LetterKind {
  if (/催|请求付款|律师函|demand|dunning/i.test(purpose) && !/联合/.test(purpose)) return 'demand';
  if (/分期|还款计划|instal/i.test(purpose)) return 'plan';
  return /暂停|停供|联合|拜访|stop|joint|visit/i.test(purpose) ? 'other' : 'confirmation';
}

/**
 * True when a letter states a balance and asks for it to be agreed. A confirmation that also asks for payment (请求付款) does; a demand without
 * reply blocks confirms nothing; a letter whose purpose nobody wrote is a confirmation.
 * @example confirmsBalance('核对账目') === true; confirmsBalance('请求付款') === true; confirmsBalance('逾期催告函') === false; confirmsBalance('') === true
 */
export function confirmsBalance(purpose: string): boolean {
  return purpose.trim() === '' || /对账|征询|询证|函证|核对|余额确认|请求付款|reconcil|confirm|statement/i.test(purpose);
}
