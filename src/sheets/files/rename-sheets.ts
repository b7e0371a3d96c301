import type { OpenPackage } from './package';
import { readWorkbookParts } from './workbook-parts';
import { XmlScan, escapeXml, tagAttribute, unescapeXml, withAttribute } from './xml-scan';

/** New names of sheets by their old ones; all change at once, so two sheets may swap names. */
export type SheetNames = ReadonlyMap<string, string>;

/** Elements whose text is a formula: cells, conditional formats, validations, table columns, names, charts and extensions. */
const FORMULAS = new Set(['f', 'formula', 'formula1', 'formula2', 'calculatedColumnFormula', 'totalsRowFormula', 'definedName', 'oldFormula']);
/** Attributes that hold a reference: jumps, shapes and controls that show a cell. */
const REFERENCES = ['location', 'textlink', 'fmlaLink', 'fmlaRange'];
/** Where a pivot table has its rows from: the bare name of a sheet. */
const SOURCES = new Set(['worksheetSource', 'rangeSet']);

/** Texts; quoted and plain sheet names before their mark. What another workbook ([1]Sheet1!A1) or an error (#REF!) says is not ours. */
const NAMES = /"(?:[^"]|"")*"|'((?:[^']|'')*)'(?=!)|(?<![\p{L}\p{N}_.\]#\\'])([\p{L}\p{N}_.\\]+(?::[\p{L}\p{N}_.\\]+)?)(?=!)/gu;
/** Names that stand in formulas without quotes, unless they read as a cell. */
const PLAIN = /^(?!(?:[A-Z]{1,3}\d+|R\d*C\d*|R|C|TRUE|FALSE)$)[\p{L}_][\p{L}\p{N}_.]*$/iu;

/**
 * A formula after sheets were renamed; everything else in it stays as written.
 * @example renamedFormula("SUM(台账!A1,'台账'!B1)&\"台账!\"", new Map([['台账', '六 月']])) === "SUM('六 月'!A1,'六 月'!B1)&\"台账!\""
 */
export function renamedFormula(formula: string, names: SheetNames): string {
  if (!formula.includes('!')) return formula;
  return formula.replace(NAMES, (whole: string, quoted?: string, plain?: string) => {
    const written = quoted?.replace(/''/g, "'") ?? plain;
    if (written === undefined) return whole;
    const before = written.split(':');
    // The end of a range that is written with its sheet: 台账!A1:台账!B2.
    if (plain !== undefined && before.length === 2 && !PLAIN.test(before[0] ?? '')) return `${before[0] ?? ''}:${renamedFormula(`${before[1] ?? ''}!`, names).slice(0, -1)}`;
    const after = before.map((name) => newName(name, names) ?? name);
    if (after.every((name, index) => name === before[index])) return whole;
    const joined = after.join(':');
    return after.every((name) => PLAIN.test(name)) ? joined : `'${joined.replace(/'/g, "''")}'`;
  });
}

/** Renames sheets in a package: the list of sheets and every part that names one. Parts that name none keep their bytes. */
export function renameSheets(pack: OpenPackage, names: SheetNames): void {
  const { part: workbook } = readWorkbookParts(pack);
  const needles = [...names.keys()].flatMap((name) => [name, escapeXml(name), escapeXml(name.replace(/'/g, "''"))]);
  for (const part of pack.names()) {
    if (!/\.(?:xml|rels)$/.test(part) || /\/(?:sharedStrings|styles|calcChain|theme\d*|comments\d*)\.xml$/.test(part)) continue;
    const xml = pack.text(part) ?? '';
    if (!needles.some((needle) => xml.includes(needle))) continue;
    const renamed = renamedPart(xml, names, part === workbook);
    if (renamed !== xml) pack.set(part, renamed);
  }
}

function renamedPart(xml: string, names: SheetNames, isWorkbook: boolean): string {
  const scan = new XmlScan(xml);
  let result = '';
  let done = 0;
  const put = (start: number, end: number, text: string): void => {
    result += xml.slice(done, start) + text;
    done = end;
  };
  while (scan.next()) {
    if (scan.closing) continue;
    const { start, end, name } = scan;
    const tag = xml.slice(start, end);
    const changed = renamedTag(tag, name, names, isWorkbook);
    if (changed !== tag) put(start, end, changed);
    if (!FORMULAS.has(name) || scan.selfClosing) continue;
    scan.next();
    const text = unescapeXml(xml.slice(end, scan.start));
    const formula = renamedFormula(text, names);
    if (formula !== text) put(end, scan.start, escapeXml(formula));
  }
  return result + xml.slice(done);
}

function renamedTag(tag: string, element: string, names: SheetNames, isWorkbook: boolean): string {
  if (isWorkbook && element === 'sheet') return withNew(tag, 'name', (name) => newName(name, names) ?? name);
  if (SOURCES.has(element)) return withNew(tag, 'sheet', (name) => newName(name, names) ?? name);
  // A jump from a picture or a shape is a relationship whose target begins with #.
  if (element === 'Relationship') return withNew(tag, 'Target', (target) => (target.startsWith('#') ? `#${renamedFormula(target.slice(1), names)}` : target));
  return REFERENCES.reduce((text, attribute) => withNew(text, attribute, (reference) => renamedFormula(reference, names)), tag);
}

function withNew(tag: string, attribute: string, change: (value: string) => string): string {
  if (!tag.includes(attribute)) return tag;
  const value = tagAttribute(tag, attribute);
  const changed = value === null ? null : change(value);
  return changed === null || changed === value ? tag : withAttribute(tag, attribute, changed);
}

/** Sheet names do not tell capitals apart. */
function newName(name: string, names: SheetNames): string | undefined {
  const exact = names.get(name);
  if (exact !== undefined) return exact;
  const lower = name.toLowerCase();
  return [...names].find(([before]) => before.toLowerCase() === lower)?.[1];
}
