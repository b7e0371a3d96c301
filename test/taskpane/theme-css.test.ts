import { darkTheme, lightTheme } from '../../src/taskpane/theme';
import { themeCss } from '../../src/taskpane/theme-css';

/** What a rule of the text declares, by name. */
function declared(selector: string): Record<string, string> {
  const css = themeCss();
  const from = css.indexOf(`${selector}{`);
  expect(from).toBeGreaterThanOrEqual(0);
  const body = css.slice(from + selector.length + 1, css.indexOf('}', from));
  return Object.fromEntries(body.split(';').filter(Boolean).map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(2, colon), line.slice(colon + 1)];
  }));
}

const asText = (theme: object): Record<string, string> => Object.fromEntries(Object.entries(theme).map(([name, value]) => [name, String(value)]));

describe('themes of the page', () => {
  it('declare every colour and size of the light theme', () => {
    expect(declared(':root')).toEqual(asText(lightTheme()));
  });

  it('declare of the dark theme what differs, so that both together are the whole of it', () => {
    const dark = declared(':root[data-theme="dark"]');
    expect({ ...declared(':root'), ...dark }).toEqual(asText(darkTheme()));
    expect(Object.keys(dark).length).toBeLessThan(Object.keys(darkTheme()).length);
  });

  it('cannot leave the style element they stand in', () => {
    expect(themeCss()).not.toContain('<');
  });
});
