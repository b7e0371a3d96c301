import { replyVerdict } from '../../src/checklist/reply-verdict';
import { ledgerOf } from '../support/ledger';

const verdictOn = (letterResult: string): string => {
  const [row] = ledgerOf({ letters: [{ customerName: '甲公司', letterResult }] }).letters;
  return row ? replyVerdict(row) : 'no row';
};

describe('replyVerdict', () => {
  it.each(['相符', '一致', '核对无误', '确认', '信息属实', '无差异', '没有差异', '未见差异', 'agreed', 'Confirmed', 'matches', 'no differences'])('%s agrees', (text) => {
    expect(verdictOn(text)).toBe('agreed');
  });

  it.each(['不符', '不一致', '有出入', '差异 500 元', '不认可', '不确认', '部分相符', '金额差异待确认', 'disagrees', 'does not match', 'not agreed', 'mismatch', 'differs by 500', 'partly agreed'])('%s differs', (text) => {
    expect(verdictOn(text)).toBe('different');
  });

  it.each(['', '已回函', '未确认', '待确认', '尚未核对一致', '口头，未盖章', '退回', 'unconfirmed', 'not yet confirmed', 'to be confirmed'])('"%s" says neither', (text) => {
    expect(verdictOn(text)).toBe('unstated');
  });
});
