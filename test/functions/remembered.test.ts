import { remembered, sameCells } from '../../src/functions/remembered';

describe('remembered', () => {
  it('computes once for the same content, whatever the arrays are', () => {
    const compute = jest.fn(() => ({}));
    const of = remembered(compute);
    const first = of([[['a', 1]], null], '1');
    expect(of([[['a', 1]], undefined], '1')).toBe(first);
    expect(compute).toHaveBeenCalledTimes(1);
  });

  it('computes again when one cell, the shape or the key differs', () => {
    const compute = jest.fn(() => ({}));
    const of = remembered(compute);
    of([[['a', 1]]], '1');
    of([[['a', 2]]], '1');
    of([[['a'], [1]]], '1');
    of([[['a', 1]]], '2');
    expect(compute).toHaveBeenCalledTimes(4);
  });

  it('forgets the oldest', () => {
    const compute = jest.fn(() => ({}));
    const of = remembered(compute);
    for (const key of ['1', '2', '3', '4', '5', '1']) of([[['a']]], key);
    expect(compute).toHaveBeenCalledTimes(6);
  });

  it('tells blank kinds apart', () => {
    expect(sameCells([[0]], [['']])).toBe(false);
    expect(sameCells([['']], [['']])).toBe(true);
    expect(sameCells(null, undefined)).toBe(true);
    expect(sameCells(null, [[1]])).toBe(false);
  });
});
