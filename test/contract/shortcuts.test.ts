import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RIBBON_ACTIONS } from '../../src/excel/boot';

const ROOT = path.resolve(__dirname, '..', '..');
const read = <T>(name: string): T => JSON.parse(readFileSync(path.join(ROOT, 'assets', name), 'utf8')) as T;

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
}
type Strings = Readonly<Record<string, Readonly<Record<string, { readonly value: string }>>>>;

const { actions, shortcuts } = read<Shortcuts>('shortcuts.json');
const { resources } = read<{ readonly resources: Strings }>('shortcut-strings.json');
const manifest = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

describe('the ribbon and the keys', () => {
  test('every button and every key runs an action that the pane has associated', () => {
    const buttons = [...manifest.matchAll(/<FunctionName>([^<]+)<\/FunctionName>/g)].map(([, name]) => name);
    expect([...buttons, 'openPane'].sort()).toEqual([...RIBBON_ACTIONS].sort());
    for (const { id, type } of actions) {
      expect(RIBBON_ACTIONS).toContain(id);
      expect(type).toBe('ExecuteFunction');
    }
    expect(shortcuts.map(({ action }) => action).sort()).toEqual(actions.map(({ id }) => id).sort());
  });

  test('keys are written as Office reads them, with two modifiers or more, and no two are the same', () => {
    const keys = shortcuts.flatMap(({ key }) => Object.values(key));
    for (const key of keys) {
      expect(key).toMatch(/^(?:(?:Ctrl|Shift|Alt|Command)\+){2,3}(?:[A-Z]|\d|F\d{1,2})$/);
      expect(new Set(key.split('+')).size).toBe(key.split('+').length);
    }
    expect(new Set(keys).size).toBe(keys.length);
    for (const { key } of shortcuts) expect(Object.keys(key)).toContain('default');
  });

  test('every name of an action is there in both languages', () => {
    const names = actions.map(({ name }) => /^\$\{resource\.(\w+)\}$/.exec(name)?.[1] ?? name);
    for (const locale of ['default', 'zh-CN']) expect(names.filter((name) => !resources[locale]?.[name]?.value)).toEqual([]);
  });

  test('the manifest points to both files, which the build emits beside it', () => {
    const [, url, strings] = /<ExtendedOverrides Url="([^"]+)" ResourcesUrl="([^"]+)"\/>/.exec(manifest) ?? [];
    expect([url, strings].map((each) => new URL(each ?? '').pathname)).toEqual(['/shortcuts.json', '/shortcut-strings.json']);
  });
});
