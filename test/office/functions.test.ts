import { MemoryBook } from '../../src/workbench/memory-book';
import { startOfficeInNode, type NodeOffice } from '../../src/workbench/node/start-office-in-node';

/** Functions as an add-in's script associates them; the page runs this text after office.js. */
const SCRIPT = `
  CustomFunctions.associate('ADD', (a, b) => a + b);
  CustomFunctions.associate('ECHO', (value) => value);
  CustomFunctions.associate('LONG', (length) => 'x'.repeat(length));
  CustomFunctions.associate('ROWS', (matrix) => matrix.map((row) => [row.length]));
  CustomFunctions.associate('WHERE', (...values) => values[values.length - 1].address);
  CustomFunctions.associate('THROW', (code, message) => { throw new CustomFunctions.Error(code, message); });
  CustomFunctions.associate('CRASH', () => { throw new TypeError('inner detail'); });
  CustomFunctions.associate('LATER', (value) => Promise.resolve(value));
  CustomFunctions.associate('REJECT', () => Promise.reject(new Error('no')));
  CustomFunctions.associate('RETURNED', () => new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'write the date'));
  CustomFunctions.associate('NAN', () => NaN);
  CustomFunctions.associate('INFINITE', () => Infinity);
  CustomFunctions.associate('NOTHING', () => undefined);
  CustomFunctions.associate('NEVER', (invocation) => new Promise(() => { invocation.onCanceled = () => { globalThis.cancelled = true; }; }));
`;

describe('custom functions through office.js', () => {
  let office: NodeOffice;

  beforeAll(async () => {
    office = await startOfficeInNode(new MemoryBook(), { scripts: [{ name: 'functions.js', source: SCRIPT }] });
  });
  afterAll(() => office.close());

  const call = async (functionId: string, ...values: unknown[]): Promise<unknown> => (
    (await office.host.invokeFunctions([{ functionId, arguments: values, address: 'Sheet1!A1' }]))[0]
  );

  it('calls by id in any case and returns the value', async () => {
    expect(await call('ADD', 2, 3)).toEqual({ ok: true, value: 5 });
    expect(await call('add', 2, 3)).toEqual({ ok: true, value: 5 });
  });

  it('passes ranges as matrices, what was left out as null, and the address of the cell', async () => {
    const [rows, echo, where] = await office.host.invokeFunctions([
      { functionId: 'ROWS', arguments: [[[1, 2], [3, 4]]], address: 'Sheet1!A1' },
      { functionId: 'ECHO', arguments: [null], address: 'Sheet1!A2' },
      { functionId: 'WHERE', arguments: [], address: "'My sheet'!C7" },
    ]);
    expect(rows).toEqual({ ok: true, value: [[2], [2]] });
    expect(echo).toEqual({ ok: true, value: null });
    expect(where).toEqual({ ok: true, value: "'My sheet'!C7" });
  });

  it.each([
    ['#N/A', 'write the as-of date', '#N/A'],
    ['#VALUE!', 'second argument', '#VALUE!'],
    ['#DIV/0!', '', '#DIV/0!'],
    ['#NUM!', '', '#NUM!'],
    ['#NULL!', '', '#NULL!'],
    ['#REF!', '', '#VALUE!'],
    ['#NAME?', '', '#VALUE!'],
  ])('a thrown %s arrives with its message', async (code, message, shown) => {
    expect(await call('THROW', code, message)).toEqual({ ok: false, error: shown, message });
  });

  it('other failures keep their details to themselves', async () => {
    expect(await call('CRASH')).toEqual({ ok: false, error: '#VALUE!', message: '' });
    expect(await call('NOSUCHFUNCTION')).toEqual({ ok: false, error: '#VALUE!', message: '' });
    expect(await call('REJECT')).toEqual({ ok: false, error: '#VALUE!', message: '' });
  });

  it('knows a returned error, NaN, infinity, nothing and a promise', async () => {
    expect(await call('RETURNED')).toEqual({ ok: false, error: '#N/A', message: 'write the date' });
    expect(await call('NAN')).toEqual({ ok: false, error: '#NUM!', message: '' });
    expect(await call('INFINITE')).toEqual({ ok: false, error: '#NUM!', message: '' });
    expect(await call('NOTHING')).toEqual({ ok: true, value: null });
    expect(await call('LATER', 'x')).toEqual({ ok: true, value: 'x' });
  });

  it('answers 100,000 calls that went out in one message, in order', async () => {
    const calls = Array.from({ length: 100_000 }, (_, index) => ({ functionId: 'ADD', arguments: [index, 1], address: 'Sheet1!A1' }));
    const results = await office.host.invokeFunctions(calls);
    expect(results.length).toBe(100_000);
    expect(results.findIndex((result, index) => !result.ok || result.value !== index + 1)).toBe(-1);
  }, 60_000);

  it('tells the function of a cancelled call and shows #BUSY!', async () => {
    const abort = new AbortController();
    const result = office.host.invokeFunctions([{ functionId: 'NEVER', arguments: [], address: 'Sheet1!A1', cancelable: true }], abort.signal);
    await call('ADD', 1, 1);
    abort.abort();
    expect(await result).toEqual([{ ok: false, error: '#BUSY!', message: '' }]);
    await call('ADD', 1, 1);
    expect(office.window['cancelled']).toBe(true);
  });

  it('calls that wait when the page goes end with #BUSY!', async () => {
    const page = await startOfficeInNode(new MemoryBook(), { scripts: [{ name: 'functions.js', source: SCRIPT }] });
    await page.host.functionsReady;
    const result = page.host.invokeFunctions([{ functionId: 'NEVER', arguments: [], address: 'Sheet1!A1' }]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    page.close();
    expect(await result).toEqual([{ ok: false, error: '#BUSY!', message: '' }]);
    expect(await page.host.invokeFunctions([{ functionId: 'ADD', arguments: [1, 1], address: 'Sheet1!A1' }])).toMatchObject([{ ok: false, error: '#BUSY!' }]);
  });

  it('results that are too large for one message arrive in several; one that is too large alone is #VALUE!', async () => {
    const results = await office.host.invokeFunctions([1_900_000, 1_800_000, 1_700_000, 5_100_000].map((length) => ({ functionId: 'LONG', arguments: [length], address: 'Sheet1!A1' })));
    expect(results.map((result) => (result.ok ? String(result.value).length : result.error))).toEqual([1_900_000, 1_800_000, 1_700_000, '#VALUE!']);
  }, 20_000);

  it('gives errors to functions that take them', async () => {
    const [result] = await office.host.invokeFunctions([
      { functionId: 'ECHO', arguments: [{ type: 'CustomFunctionError', code: '#N/A' }], address: 'Sheet1!A1', allowsErrors: true },
    ]);
    expect(result).toEqual({ ok: false, error: '#N/A', message: '' });
  });
});
