import { cellResult, functionCall, readFunctionMetadata, type FunctionDefinition } from '../../../src/workbench/host/function-metadata';

const METADATA = {
  functions: [
    {
      id: 'AGING', name: 'AGING', description: 'bucket', result: { type: 'any' },
      parameters: [{ name: 'due', type: 'any' }, { name: 'asOf', type: 'number' }, { name: 'buckets', type: 'string', optional: true }],
    },
    { id: 'TABLE', name: 'TABLE', result: { dimensionality: 'matrix' }, parameters: [{ name: 'rows', type: 'any', dimensionality: 'matrix' }, { name: 'more', type: 'number', repeating: true }] },
    { id: 'TICK', name: 'TICK', options: { stream: true }, parameters: [] },
    { id: 'SHOW', name: 'SHOW', allowErrorForDataTypeAny: true, options: { cancelable: true }, parameters: [{ name: 'value' }] },
  ],
};

describe('custom function metadata', () => {
  const definitions = readFunctionMetadata(METADATA, 'HUIKUAN');
  const definition = (name: string): FunctionDefinition => {
    const found = definitions.find((each) => each.name === name);
    if (!found) throw new Error(`${name} is missing.`);
    return found;
  };
  const aging = definition('HUIKUAN.AGING');
  const table = definition('HUIKUAN.TABLE');

  it('gives names with the namespace and leaves streaming functions out', () => {
    expect(definitions.map((each) => each.name)).toEqual(['HUIKUAN.AGING', 'HUIKUAN.TABLE', 'HUIKUAN.SHOW']);
    expect([table.returnsMatrix, definition('HUIKUAN.SHOW').isCancelable, definition('HUIKUAN.SHOW').allowsErrors, aging.parameters[2]?.isOptional]).toEqual([true, true, true, true]);
  });

  it('refuses what is no metadata', () => expect(() => readFunctionMetadata({ functions: [{ id: 1 }] }, 'X')).toThrow());

  it.each<[string, Parameters<typeof functionCall>[1], unknown]>([
    ['an optional argument left out is null', [45_000, 45_001], [45_000, 45_001, null]],
    ['a blank cell alone is null', [null, 45_001], [null, 45_001, null]],
    ['text that is a number fits a number, a number fits a text', ['x', '45001', 30], ['x', 45_001, '30']],
    ['a range for a single value is its first cell', [[[1, 2]], 3], [1, 3, null]],
  ])('%s', (_name, given, expected) => expect(functionCall(aging, given, 'Sheet1!A1')).toMatchObject({ functionId: 'AGING', address: 'Sheet1!A1', arguments: expected }));

  it.each<[string, Parameters<typeof functionCall>[1]]>([
    ['a required argument is missing', [45_000]],
    ['there are too many arguments', [1, 2, '3', 4]],
    ['text stands for a number', [1, 'tomorrow']],
    ['an argument is an error', [{ error: '#N/A' }, 1]],
  ])('the call is #VALUE! when %s', (_name, given) => expect(functionCall(aging, given, 'A1')).toEqual({ error: '#VALUE!' }));

  it('blanks in a range are 0, a value alone is a range of one cell, repeated arguments are a list', () => {
    expect(functionCall(table, [[['a', null], [true, 2]], 1, 2], 'A1')).toMatchObject({ arguments: [[['a', 0], [true, 2]], [1, 2]] });
    expect(functionCall(table, ['alone'], 'A1')).toMatchObject({ arguments: [[['alone']], []] });
    expect(functionCall(table, [], 'A1')).toMatchObject({ arguments: [[[0]], []] });
    expect(functionCall(table, [[['a', { error: '#REF!' }]]], 'A1')).toEqual({ error: '#VALUE!' });
  });

  it('a function that takes errors gets them', () => {
    expect(functionCall(definition('HUIKUAN.SHOW'), [{ error: '#REF!' }], 'A1')).toMatchObject({ arguments: [{ type: 'CustomFunctionError', code: '#REF!' }], allowsErrors: true });
  });

  it('shows results as cells do', () => {
    expect(cellResult({ ok: false, error: '#N/A', message: 'why' })).toEqual({ error: '#N/A' });
    expect(cellResult({ ok: true, value: null })).toBe(0);
    expect(cellResult({ ok: true, value: '' })).toBe('');
    expect(cellResult({ ok: true, value: [['a', null], [{ valueType: 'CustomFunctionError', code: '#NUM!' }, { type: 'FormattedNumber', basicValue: 5 }]] }))
      .toEqual([['a', 0], [{ error: '#NUM!' }, 5]]);
    expect(cellResult({ ok: true, value: { anything: 1 } })).toEqual({ error: '#VALUE!' });
  });
});
