import { EXAMPLES } from '../../src/functions/examples';
import { functionHelpPage } from '../../src/functions/help';
import { FUNCTION_IDS } from '../../src/functions';
import { call } from './function-tester';

describe('help page', () => {
  it.each(EXAMPLES.map((example) => [example.formula, example] as const))('%s shows what the function answers', (_formula, example) => {
    expect(call(example.id, example.given)).toEqual(example.result);
  });

  it('has an example of every function', () => {
    expect(FUNCTION_IDS.filter((id) => !EXAMPLES.some((example) => example.id === id))).toEqual([]);
  });

  it('has a section with all arguments for every function, in both languages', () => {
    const page = functionHelpPage();
    for (const id of FUNCTION_IDS) expect(page).toContain(`<section id="${id}">`);
    expect(page).toContain('按付款条件');
    expect(page).toContain('Due date under payment terms');
    expect(page).toContain('也可以是 指定、法定（可省略）');
    expect(page).toContain('for example F2 (optional)');
    expect(page).not.toMatch(/functions\.help|undefined|\[object/);
  });

  it('runs no script and loads nothing', () => {
    expect(functionHelpPage()).not.toMatch(/<script|src=|https?:/);
  });
});
