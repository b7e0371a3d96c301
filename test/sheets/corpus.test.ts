import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { readLedger } from '../../src/sheets/read-ledger';
import { CORPUS } from './corpus';
import { expectMess } from './corpus/expect-mess';

describe('workbooks as people keep them', () => {
  test('are at least twenty-five', () => {
    expect(CORPUS.length).toBeGreaterThanOrEqual(25);
    expect(new Set(CORPUS.map((mess) => mess.name)).size).toBe(CORPUS.length);
  });

  test.each(CORPUS.map((mess) => [mess.name, mess] as const))('%s', (_name, mess) => {
    const ledger = readLedger(mess.sheets, { settings: DEFAULT_SETTINGS });
    expectMess(ledger, mess);
  });
});
