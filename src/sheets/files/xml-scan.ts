import { WorkbookFault } from '../workbook';

/**
 * Walks over the tags of an XML text and knows where each stands, so that a part can be changed by cutting and inserting
 * while all the rest stays as its writer wrote it. Names come without their namespace prefix: writers use `x:row` and `row` alike.
 * @example const scan = new XmlScan('<a><b n="1"/></a>'); scan.next(); scan.name === 'a'; scan.next(); scan.attribute('n') === '1'
 */
export class XmlScan {
  /** Local name of the current tag. */
  name = '';
  /** Offset of `<` and the offset after `>`. */
  start = 0;
  end = 0;
  closing = false;
  selfClosing = false;

  constructor(readonly xml: string, from = 0, private readonly to = xml.length) {
    this.end = from;
  }

  /** Moves to the next tag; comments, CDATA and processing instructions are passed over. False at the end. */
  next(): boolean {
    const { xml } = this;
    for (;;) {
      const start = xml.indexOf('<', this.end);
      if (start < 0 || start >= this.to) return false;
      const mark = xml.charCodeAt(start + 1);
      if (mark === 33 || mark === 63) {
        this.end = skipMarkup(xml, start, mark);
        continue;
      }
      this.closing = mark === 47;
      this.start = start;
      let at = start + (this.closing ? 2 : 1);
      let nameStart = at;
      let code = xml.charCodeAt(at);
      while (code !== 62 && code !== 47 && code > 32) {
        if (code === 58) nameStart = at + 1;
        code = xml.charCodeAt(++at);
      }
      this.name = xml.slice(nameStart, at);
      while (code !== 62) {
        if (code === 34 || code === 39) at = xml.indexOf(code === 34 ? '"' : "'", at + 1);
        code = at < 0 ? NaN : xml.charCodeAt(++at);
        if (Number.isNaN(code)) throw new WorkbookFault('notAWorkbook');
      }
      this.selfClosing = xml.charCodeAt(at - 1) === 47;
      this.end = at + 1;
      return true;
    }
  }

  /** Moves to the next opening tag of this name; false when there is none before the end. */
  find(name: string): boolean {
    while (this.next()) if (this.name === name && !this.closing) return true;
    return false;
  }

  /** Value of an attribute of the current tag by its local name, unescaped; null when absent. */
  attribute(name: string): string | null {
    const { xml } = this;
    let at = this.start;
    while (xml.charCodeAt(at) > 32 && at < this.end) at++;
    for (;;) {
      const equals = xml.indexOf('=', at);
      if (equals < 0 || equals >= this.end) return null;
      let quote = equals + 1;
      while (xml.charCodeAt(quote) <= 32) quote++;
      const close = xml.indexOf(xml.charAt(quote), quote + 1);
      if (close < 0 || close >= this.end) return null;
      const written = xml.slice(at, equals).trim();
      if (written === name || written.endsWith(`:${name}`)) return unescapeXml(xml.slice(quote + 1, close));
      at = close + 1;
    }
  }

  /** Moves past the closing tag of the current element (nothing to do for `<a/>`). */
  skip(): void {
    if (this.selfClosing || this.closing) return;
    if (this.name === 'sheetData') {
      // Millions of tags that cannot hold another sheetData: jump.
      const raw = /^<([^\s/>]+)/.exec(this.xml.slice(this.start, this.start + 80))?.[1] ?? '';
      const close = this.xml.indexOf(`</${raw}`, this.end);
      if (close < 0) throw new WorkbookFault('notAWorkbook');
      this.end = close;
      this.next();
      return;
    }
    for (let depth = 1; depth > 0;) {
      if (!this.next()) throw new WorkbookFault('notAWorkbook');
      if (this.closing) depth--;
      else if (!this.selfClosing) depth++;
    }
  }
}

/** End of a comment, CDATA section or processing instruction that starts at `start`. */
function skipMarkup(xml: string, start: number, mark: number): number {
  const close = mark === 63 ? '?>' : xml.startsWith('<!--', start) ? '-->' : xml.startsWith('<![CDATA[', start) ? ']]>' : '>';
  const end = xml.indexOf(close, start);
  if (end < 0) throw new WorkbookFault('notAWorkbook');
  return end + close.length;
}

/** An element of a part: offsets of the whole, of its content, and its opening tag. */
export interface XmlElement {
  readonly start: number;
  readonly end: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly tag: string;
}

/**
 * The first element of a name at any depth, or null.
 * @example findElement('<a><b>x</b></a>', 'b')?.contentStart === 6
 */
export function findElement(xml: string, name: string, from = 0): XmlElement | null {
  const scan = new XmlScan(xml, from);
  return scan.find(name) ? takeElement(scan) : null;
}

/** All children of the root with a name. Elements of the same name deeper down, as extensions have them, do not count. */
export function rootChildren(xml: string, name: string): readonly XmlElement[] {
  const scan = new XmlScan(xml);
  scan.next();
  const found: XmlElement[] = [];
  while (scan.next() && !scan.closing) {
    if (scan.name === name) found.push(takeElement(scan));
    else scan.skip();
  }
  return found;
}

/** The element whose opening tag the scan stands on; the scan moves past it. */
function takeElement(scan: XmlScan): XmlElement {
  const { xml, start, end: contentStart, selfClosing } = scan;
  scan.skip();
  return { start, end: scan.end, contentStart, contentEnd: selfClosing ? contentStart : scan.start, tag: xml.slice(start, contentStart) };
}

/** Namespace prefix of the root element with its colon: `x:` in `<x:workbook …>`, '' without. */
export function rootPrefix(xml: string): string {
  const scan = new XmlScan(xml);
  if (!scan.next()) return '';
  const raw = /^<([^\s/>]*)/.exec(xml.slice(scan.start, scan.end))?.[1] ?? '';
  return raw.includes(':') ? raw.slice(0, raw.indexOf(':') + 1) : '';
}

/** Value of an attribute in the text of one tag. */
export function tagAttribute(tag: string, name: string): string | null {
  const scan = new XmlScan(tag);
  return scan.next() ? scan.attribute(name) : null;
}

/** The tag with an attribute set; other attributes stay. */
export function withAttribute(tag: string, name: string, value: string): string {
  const written = `${name}="${escapeXml(value)}"`;
  const known = new RegExp(`(\\s)${name}\\s*=\\s*("[^"]*"|'[^']*')`);
  if (known.test(tag)) return tag.replace(known, (_, space: string) => space + written);
  return tag.replace(/\s*(\/?)>$/, (_, slash: string) => ` ${written}${slash}>`);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text of XML content: the five named entities and character numbers; anything else stays as written. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (whole: string, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return Object.prototype.hasOwnProperty.call(ENTITIES, name) ? (ENTITIES[name] as string) : whole;
    const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const ESCAPES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', '\r': '&#13;' };

/** Text for XML content and attributes. Characters that XML 1.0 cannot hold are written the way spreadsheets do (`_x0001_`). */
export function escapeXml(text: string): string {
  return text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replace(/[<>&"\r]/g, (character) => ESCAPES[character] as string)
    .replace(forbidden, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** Control characters, lone surrogates and the two non-characters. */
const forbidden = new RegExp('[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]', 'g');
