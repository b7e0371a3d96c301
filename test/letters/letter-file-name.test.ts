import { letterFileName } from '../../src/letters/letter-file-name';

describe('the file name of a letter', () => {
  it.each([
    ['A/B "有限公司"', 'HK-2025-0630-001_v2_A B 有限公司'],
    ['..\\..\\windows\n系统', 'HK-2025-0630-001_v2_.. .. windows 系统'],
    ['con?*<>|: .', 'HK-2025-0630-001_v2_con'],
    ['𠮷田（中国）有限公司', 'HK-2025-0630-001_v2_𠮷田（中国）有限公司'],
  ])('of %j is %j', (customer, expected) => expect(letterFileName('HK-2025-0630-001', 2, customer)).toBe(expected));

  it('stays below 255 bytes, never cutting a character in half', () => {
    const name = letterFileName('HK-2025-0630-001', 1, '𠮷'.repeat(300));
    expect(Buffer.byteLength(name)).toBeLessThan(250);
    expect(name).not.toMatch(/\p{Surrogate}/u);
  });
});
