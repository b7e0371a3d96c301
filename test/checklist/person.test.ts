import { isPhone, isRoleOnly, namesRole, readPerson } from '../../src/checklist/person';

describe('readPerson', () => {
  it.each([
    ['王总 138-0013-8000', { name: '王总', reachable: true, badPhone: null }],
    ['李会计 138001380', { name: '李会计', reachable: false, badPhone: '138001380' }],
    ['M. Okafor +1 555 010 1501', { name: 'M. Okafor', reachable: true, badPhone: null }],
    ['张三 微信：zhangsan88', { name: '张三', reachable: true, badPhone: null }],
    ['张三 zhang@example.com', { name: '张三', reachable: true, badPhone: null }],
    ['１３８００１３８０００', { name: '', reachable: true, badPhone: null }],
    ['王芳 13800000103 13900000104', { name: '王芳', reachable: true, badPhone: null }],
    ['王芳 13800000103 0512-58881234', { name: '王芳', reachable: true, badPhone: null }],
    ['王芳 138001380 20260501', { name: '王芳', reachable: false, badPhone: '13800138020260501' }],
    ['王芳', { name: '王芳', reachable: false, badPhone: null }],
    ['王芳 手机 13800000103（财务）', { name: '王芳 财务', reachable: true, badPhone: null }],
    ['', { name: '', reachable: false, badPhone: null }],
  ])('%s', (text, person) => {
    expect(readPerson(text)).toEqual(person);
  });
});

describe('isPhone', () => {
  it.each(['13800138000', '+86 138 0013 8000', '021-58881234', '58881234', '400-820-8820', '0512-58881234-801', '+1 555 010 1501'])('%s is one', (text) => {
    expect(isPhone(text)).toBe(true);
  });
  it.each(['138001380', '1380013800', '138001380001', '12800138000', '0', ''])('%s is none', (text) => {
    expect(isPhone(text)).toBe(false);
  });
});

describe('roles', () => {
  it.each(['财务部', '会计', '采购部', 'Finance department', '总经理'])('%s names nobody', (text) => {
    expect(isRoleOnly(text)).toBe(true);
  });
  it.each(['王会计', '财务科 景老师', '王总'])('%s names somebody', (text) => {
    expect(isRoleOnly(text)).toBe(false);
  });
  it('knows a position when it sees one', () => {
    expect(['王总', '财务经理', 'CFO', '王建国', 'Tom'].map(namesRole)).toEqual([true, true, true, false, false]);
  });
});
