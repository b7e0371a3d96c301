import type { CustomerBalance } from '../../../src/domain/receivables';
import { found, ONE, severities, words } from '../checked';

const off = (by: number) => ({ ...ONE, balances: ONE.balances.map((balance): CustomerBalance => ({ ...balance, open: balance.open + by })) });

describe('items-sum', () => {
  it('is silent when the items add up', () => expect(severities('items-sum')).toEqual([]));
  it('blocks 0.01 too little and says so', () => expect(words(found('items-sum', {}, off(1)))).toEqual(['明细合计比余额少 ¥0.01']));
  it('blocks 0.01 too much and says so', () => expect(words(found('items-sum', {}, off(-1)))).toEqual(['明细合计比余额多 ¥0.01']));
  it('blocks', () => expect(severities('items-sum', {}, off(1))).toEqual(['block']));
});
