import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** A parameter as its doc comment describes it, in both languages. */
export interface ParameterDocs {
  readonly name: string;
  readonly optional: boolean;
  readonly description: string;
  readonly zhName: string;
  readonly zhDescription: string;
}

/** A custom function as its doc comment describes it. Missing texts are ''. */
export interface FunctionDocs {
  readonly id: string;
  readonly file: string;
  readonly description: string;
  readonly zhDescription: string;
  readonly returns: string;
  readonly parameters: readonly ParameterDocs[];
}

/** The files of a folder that hold custom functions, in order of name. */
export function functionFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(folder, file))
    .filter((file) => readFileSync(file, 'utf8').includes('@customfunction'));
}

/**
 * Reads the doc comments of the custom functions: `@zh` is the Chinese description, `@zhParam name 名称：说明` the Chinese name and description
 * of a parameter. Excel's metadata generator does not know these two tags and leaves them alone.
 */
export function readFunctionDocs(folder: string): readonly FunctionDocs[] {
  return functionFiles(folder).map((file) => {
    const source = readFileSync(file, 'utf8');
    const comment = [...source.matchAll(/\/\*\*[\s\S]*?\*\//g)].map(([text]) => text).find((text) => text.includes('@customfunction')) ?? '';
    const lines = comment.split('\n').map((line) => line.replace(/^\s*\/?\*+\/?\s?/, '').trimEnd());
    const tagged = (tag: string): string[] => lines.filter((line) => line.startsWith(`@${tag} `)).map((line) => line.slice(tag.length + 2));
    const translations = new Map(tagged('zhParam').map((text) => {
      const [, name = '', zhName = '', zhDescription = ''] = /^(\w+)\s+([^：]*)：?(.*)$/.exec(text) ?? [];
      return [name, { zhName, zhDescription }];
    }));
    return {
      id: tagged('customfunction')[0] ?? '',
      file,
      description: lines.slice(0, lines.findIndex((line) => line.startsWith('@'))).join(' ').trim(),
      zhDescription: tagged('zh')[0] ?? '',
      returns: (tagged('returns')[0] ?? '').replace(/^\{[^}]*\}\s*/, ''),
      parameters: tagged('param').map((text) => {
        const [, bracketed, plain = '', description = ''] = /^\{[^}]*\}\s+(?:\[(\w+)\]|(\w+))\s*(.*)$/.exec(text) ?? [];
        const name = bracketed ?? plain;
        return { name, optional: bracketed !== undefined, description, ...(translations.get(name) ?? { zhName: '', zhDescription: '' }) };
      }),
    };
  });
}
