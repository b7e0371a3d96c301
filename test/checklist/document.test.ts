import { documentState } from '../../src/checklist/document';

describe('documentState', () => {
  it.each([
    'QS-2025-018', 'XS-2025-001', 'NJ-QS-01', 'No.12345', 'no 20260018', '有', '已签', '无锡签收单', '未来城签收单', 'POD.pdf', 'Nanjing POD 12', 'Note of delivery, signed', 'Falcon slip 7', 'xlsx', '已归档',
  ])('%s is there', (text) => {
    expect(documentState(text)).toBe('there');
  });

  it.each([
    '无', '没有', '没签', '未签', '未收到', '否', '缺', '缺签收单', '×', 'x', 'X', 'n', 'N', 'no', 'No', 'none', 'None yet', 'n/a', '-', '—', '/', 'missing', 'lost', 'not received', 'no signature', 'no delivery note',
    'POD not signed', 'unsigned', '签收单遗失', '对方未签', '无签收单',
  ])('%s is absent', (text) => {
    expect(documentState(text)).toBe('absent');
  });

  it.each(['部分签收', '复印件', '待补', '缺第二页', '缺验收单盖章页', 'partial', 'copy only', 'pending'])('%s is there in part', (text) => {
    expect(documentState(text)).toBe('partly');
  });
});
