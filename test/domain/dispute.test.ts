import { disputeState } from '../../src/domain/dispute';

describe('disputeState', () => {
  it.each([
    '', '无', '没有', '否', '-', 'N/A', '无争议', '暂无', '已解决', '划痕，已更换', '质量问题已处理', '轻微划痕', '有异议，不影响付款', '不存在争议', 'no', 'none', 'No dispute', 'no open issues', 'not disputed', 'undisputed', 'Resolved 2026-03', 'settled in May', 'closed', 'minor scratch',
  ])('"%s" is no dispute', (text) => {
    expect(disputeState(text)).toBe('none');
  });

  it.each(['质量问题', '是', '有', '第3台良率未达标', '未解决', '部分已解决', '质量争议尚未处理', 'unresolved', 'not resolved', 'not yet settled', 'to be resolved', 'open', 'quality claim', 'no acceptance because of defects'])('"%s" is open', (text) => {
    expect(disputeState(text)).toBe('open');
  });

  it.each(['疑似缺件', '沟通中', '待核实', 'maybe', 'unclear'])('"%s" is unsure', (text) => {
    expect(disputeState(text)).toBe('unsure');
  });
});
