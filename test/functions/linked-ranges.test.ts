import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { settingsIn } from '../../src/functions/linked-ranges';
import { settingsImage } from '../../src/sheets/settings-sheet';

/** The settings sheet as a formula's range gets it: blank cells, and blank rows below, as 0. */
function rangeOf(settings: typeof DEFAULT_SETTINGS): unknown[][] {
  const rows = settingsImage(settings, null, 'zh-CN').rows.map((row) => Array.from({ length: 9 }, (_, column) => row[column]?.value ?? 0));
  return [...rows, ...Array.from({ length: 20 }, () => new Array<number>(9).fill(0))];
}

describe('settingsIn', () => {
  it('reads what the sheet holds, and blank cells as not given', () => expect(settingsIn(rangeOf(DEFAULT_SETTINGS))).toEqual({ settings: DEFAULT_SETTINGS, mapping: null }));

  it('keeps a 0 that somebody meant', () => {
    const given = { ...DEFAULT_SETTINGS, smallDifference: 0, horizonDays: 0, weights: { blocking: 5, important: 3, helpful: 0 } };
    expect(settingsIn(rangeOf(given)).settings).toMatchObject({ smallDifference: 0, horizonDays: 0, weights: { helpful: 0 } });
  });

  it('without a range gives the defaults', () => expect(settingsIn(null)).toEqual({ settings: DEFAULT_SETTINGS, mapping: null }));
});
