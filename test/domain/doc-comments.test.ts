import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(__dirname, '../../src/domain');
const EXPORT = /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?^export (?:abstract )?(function\*?|class|const|interface|type) (\w+)([^\n]*)/gm;

interface Exported { readonly name: string; readonly doc: string; readonly kind: string; readonly signature: string; readonly body: string }

/** The exports of every file of the domain, with the comment before them and, for functions, what they do. */
const EXPORTS: readonly Exported[] = readdirSync(FOLDER).flatMap((file) => {
  const text = readFileSync(path.join(FOLDER, file), 'utf8');
  return [...text.matchAll(EXPORT)].map(([whole, doc = '', kind = '', name = '', rest = '']) => {
    const from = text.indexOf(whole);
    return { name: `${file} ${name}`, doc, kind, signature: rest, body: text.slice(from, text.indexOf('\n}\n', from)) };
  });
});
const FUNCTIONS = EXPORTS.filter(({ kind }) => kind.startsWith('function'));

test('finds what the domain gives away', () => expect([EXPORTS.length > 150, FUNCTIONS.length > 80]).toEqual([true, true]));
test('every export says what it is', () => expect(EXPORTS.filter(({ doc }) => doc === '').map(({ name }) => name)).toEqual([]));
test('every function and class shows an example', () => expect(EXPORTS.filter(({ kind, doc }) => !/^(?:const|interface|type)$/.test(kind) && !doc.includes('@example')).map(({ name }) => name)).toEqual([]));
test('what throws says so', () => expect(FUNCTIONS.filter(({ body, doc }) => body.includes('throw new') && !/hrows/.test(doc)).map(({ name }) => name)).toEqual([]));
test('what takes or gives money says its unit', () => expect(FUNCTIONS.filter(({ signature, doc }) => /\bFen\b/.test(signature) && !doc.includes('分')).map(({ name }) => name)).toEqual([]));
