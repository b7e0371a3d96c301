import { TEMPLATE_IDS } from '../../src/letters/letter';
import { givenReceivables, manyItems } from './given';
import { letterOf, outline } from './outline';

const OUTWARD = TEMPLATE_IDS.filter((id) => id !== 'meeting-sheet');

describe('salutation and closing', () => {
  it.each(OUTWARD)('%s greets and closes in English, as letters there do, and does not in Chinese', (template) => {
    const of = (language: 'zh-CN' | 'en-US') => letterOf(givenReceivables(manyItems(2)), { template, language, recipient: '友邻有限公司' }).blocks;
    const closingOf = (blocks: ReturnType<typeof of>) => blocks.flatMap((block) => (block.kind === 'signature' ? [block.closing] : []));
    const english = outline(of('en-US'));
    expect(english[english.findIndex((line) => line.startsWith('addressee: ')) + 1]).toBe('paragraph: Dear Sir or Madam,');
    expect(closingOf(of('en-US'))).toEqual(['Yours faithfully,']);
    expect(outline(of('zh-CN'))).not.toContain('paragraph: ');
    expect(closingOf(of('zh-CN'))).toEqual(['']);
  });

  it('the meeting sheet, which goes to nobody, greets nobody', () => {
    expect(outline(letterOf(givenReceivables(manyItems(2)), { template: 'meeting-sheet', language: 'en-US' }).blocks).join('\n')).not.toMatch(/Dear|Yours/);
  });
});
