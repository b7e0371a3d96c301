import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { webpack } from 'webpack';
import type { Stats } from 'webpack';
import { generateMetadata } from '../../src/functions/build/metadata';
import { FunctionMetadataPlugin } from '../../src/functions/build/metadata-plugin';
import { FUNCTION_IDS } from '../../src/functions';

const FOLDER = path.join(__dirname, '../../src/functions');

interface Listed {
  allowErrorForDataTypeAny: boolean;
  functions: { id: string; name: string; description: string; helpUrl: string; parameters: { name: string; description: string; dimensionality: string; type: string; optional?: boolean }[]; result: { dimensionality: string }; options?: object }[];
}

describe('metadata', () => {
  it('lists exactly the functions, with the same ids and names in both languages', async () => {
    const { files, errors } = await generateMetadata(FOLDER);
    expect(errors).toEqual([]);
    for (const text of Object.values(files)) {
      const { functions, allowErrorForDataTypeAny } = JSON.parse(text) as Listed;
      expect(functions.map(({ id }) => id).sort()).toEqual([...FUNCTION_IDS].sort());
      expect(functions.every(({ id, name }) => id === name)).toBe(true);
      expect(allowErrorForDataTypeAny).toBe(true);
    }
  });

  it('takes ranges everywhere, spills, and is never volatile', async () => {
    const { files } = await generateMetadata(FOLDER);
    const { functions } = JSON.parse(files['functions.json']) as Listed;
    for (const each of functions) {
      expect(each.parameters.every(({ dimensionality, type }) => dimensionality === 'matrix' && type === 'any')).toBe(true);
      expect(each.result.dimensionality).toBe('matrix');
      expect(JSON.stringify(each.options ?? {})).not.toMatch(/volatile|stream|requiresAddress/);
      expect(each.helpUrl).toBe(`https://localhost:3000/help/functions.html#${each.id}`);
    }
  });

  it('describes everything in Chinese, with the same optional parameters', async () => {
    const { files } = await generateMetadata(FOLDER);
    const english = (JSON.parse(files['functions.json']) as Listed).functions;
    const chinese = (JSON.parse(files['functions-zh-CN.json']) as Listed).functions;
    for (const [index, each] of chinese.entries()) {
      expect(each.description).toMatch(/\p{Script=Han}/u);
      expect(each.parameters.every(({ name, description }) => /\p{Script=Han}/u.test(name) && /\p{Script=Han}/u.test(description))).toBe(true);
      expect(each.parameters.map(({ optional }) => optional)).toEqual(english[index]?.parameters.map(({ optional }) => optional));
    }
  });

  it('gives an example of every parameter', async () => {
    const { files } = await generateMetadata(FOLDER);
    const without = (text: string, word: string): string[] => (JSON.parse(text) as Listed).functions.flatMap(({ id, parameters }) => parameters.filter(({ description }) => !description.includes(word)).map(({ name }) => `${id} ${name}`));
    expect(without(files['functions.json'], 'for example')).toEqual([]);
    expect(without(files['functions-zh-CN.json'], '例如')).toEqual([]);
  });

  describe('of a folder in which translations are missing', () => {
    let folder = '';
    beforeAll(() => {
      folder = mkdtempSync(path.join(tmpdir(), 'functions-'));
      cpSync(path.join(FOLDER, 'rmb-upper.ts'), path.join(folder, 'rmb-upper.ts'));
      const source = readFileSync(path.join(FOLDER, 'aging.ts'), 'utf8');
      writeFileSync(path.join(folder, 'aging.ts'), source.replace(/^.*@zhParam asOf.*\n/m, '').replace(/^.*@zh .*\n/m, ''));
      writeFileSync(path.join(folder, 'entry.js'), '');
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    const built = async (mode: 'production' | 'development', functions: string): Promise<{ errors: string[]; emitted: string[] }> => {
      const output = path.join(folder, mode);
      const compiler = webpack({ mode, entry: path.join(folder, 'entry.js'), output: { path: output }, plugins: [new FunctionMetadataPlugin({ folder: functions })] });
      const stats = await new Promise<Stats | undefined>((resolve, reject) => { compiler.run((error, found) => (error ? reject(error) : resolve(found))); });
      await new Promise((resolve) => { compiler.close(resolve); });
      return { errors: (stats?.compilation.errors ?? []).map(({ message }) => message), emitted: existsSync(output) ? readdirSync(output).sort() : [] };
    };

    it('each is reported', async () => {
      expect((await generateMetadata(folder)).errors).toEqual(['AGING: @zh is missing', 'AGING: name in @zhParam asOf is missing', 'AGING: text in @zhParam asOf is missing']);
    });

    it('a build fails with the same words and writes nothing; with all of them it writes both files', async () => {
      expect(await built('production', folder)).toEqual({
        errors: ['custom functions: AGING: @zh is missing', 'custom functions: AGING: name in @zhParam asOf is missing', 'custom functions: AGING: text in @zhParam asOf is missing'], emitted: [],
      });
      expect(await built('development', FOLDER)).toEqual({ errors: [], emitted: ['functions-zh-CN.json', 'functions.json', 'main.js'] });
    });
  });
});
