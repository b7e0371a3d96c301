import { toIso } from '../domain/day';
import { sayInSheet } from '../messages/say-in-sheet';
import type { Locale } from '../messages/locale';
import { readFunctionDocs } from './build/function-docs';
import type { FunctionDocs, ParameterDocs } from './build/function-docs';
import { EXAMPLES } from './examples';
import type { FunctionExample } from './examples';
import { FUNCTION_IDS, NAMESPACE } from '.';

const STYLE = `
body{font:15px/1.6 "Segoe UI","Microsoft YaHei",sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#242424;background:#fff}
h2{margin-top:2.5rem;border-top:1px solid #d1d1d1;padding-top:1rem}
code{font-family:Consolas,monospace;background:#f5f5f5;padding:.1em .3em;overflow-wrap:anywhere}
table{border-collapse:collapse;margin:.5rem 0;display:block;overflow-x:auto}
caption{text-align:left;font-weight:600}
th,td{border:1px solid #d1d1d1;padding:.25rem .6rem;text-align:left;vertical-align:top}
th{white-space:nowrap}
td p{margin:0}
nav ul{columns:10rem;padding-left:1.2rem}
a{color:#0f548c}
[lang=en-US]{color:#424242}
@media (prefers-color-scheme:dark){body{color:#fff;background:#292929}code{background:#1f1f1f}[lang=en-US]{color:#d6d6d6}th,td,h2{border-color:#666}a{color:#62abf5}}`;

/**
 * Help page of the custom functions, one HTML document in Chinese and English: what each does, its arguments, worked examples.
 * Every function has its id as anchor, which `@helpurl` points to. Made at build time from the doc comments and the examples.
 */
export function functionHelpPage(): string {
  const docs = new Map(readFunctionDocs(__dirname).map((each) => [each.id, each]));
  const sections = FUNCTION_IDS.map((id) => {
    const own = docs.get(id);
    return own ? section(own, EXAMPLES.filter((example) => example.id === id)) : '';
  });
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${both('title', ' · ')}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${both('title', '<br>')}</h1>
${paragraphs(text('intro', 'zh-CN'), text('intro', 'en-US'))}
${paragraphs(text('lists', 'zh-CN'), text('lists', 'en-US'))}
${paragraphs(text('errors', 'zh-CN'), text('errors', 'en-US'))}
${paragraphs(text('date1904', 'zh-CN'), text('date1904', 'en-US'))}
<nav aria-label="${both('contents', ' · ')}"><ul>${FUNCTION_IDS.map((id) => `<li><a href="#${id}">${id}</a></li>`).join('')}</ul></nav>
${sections.join('\n')}
</body>
</html>
`;
}

function section(docs: FunctionDocs, examples: readonly FunctionExample[]): string {
  const argumentsOf = docs.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ');
  return `<section id="${docs.id}">
<h2>${docs.id}</h2>
<p><code>=${NAMESPACE}.${docs.id}(${argumentsOf})</code></p>
${paragraphs(escaped(docs.zhDescription), escaped(docs.description))}
<table>
<caption>${both('arguments', ' · ')}</caption>
${docs.parameters.map(parameterRow).join('\n')}
</table>
${examples.map(example).join('\n')}
</section>`;
}

function parameterRow({ name, optional, description, zhName, zhDescription }: ParameterDocs): string {
  const mark = (locale: Locale): string => (optional ? text('optional', locale) : '');
  return `<tr><th scope="row"><code>${name}</code><br>${escaped(zhName)}</th><td>${paragraphs(escaped(zhDescription) + mark('zh-CN'), escaped(description) + mark('en-US'))}</td></tr>`;
}

function example({ formula, lists, result, dates }: FunctionExample): string {
  const given = Object.entries(lists ?? {}).map(([address, rows]) => `<p>${both('given', ' · ')} <code>${escaped(address)}</code></p>${grid(rows, [])}`);
  return `<h3>${both('example', ' · ')}</h3>
${given.join('\n')}
<p><code>${escaped(formula)}</code></p>
<p>${both('result', ' · ')}</p>
${grid(result, dates ?? [])}`;
}

function grid(rows: readonly (readonly (string | number)[])[], dates: readonly number[]): string {
  const cell = (value: string | number, column: number): string => escaped(typeof value === 'number' && dates.includes(column) ? toIso(value) : String(value));
  return `<table>${rows.map((row) => `<tr>${row.map((value, column) => `<td>${cell(value, column)}</td>`).join('')}</tr>`).join('')}</table>`;
}

function paragraphs(zh: string, en: string): string {
  return `<p lang="zh-CN">${zh}</p><p lang="en-US">${en}</p>`;
}

function both(id: string, between: string): string {
  return `${text(id, 'zh-CN')}${between}${text(id, 'en-US')}`;
}

function text(id: string, locale: Locale): string {
  return escaped(sayInSheet(locale, { id: `functions.help.${id}` }));
}

function escaped(value: string): string {
  return value.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
