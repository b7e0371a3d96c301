import { unescapeXml } from './xml-scan';

/**
 * Text between two offsets of a part as the reader of the cell sees it: entities, CDATA, and `_x000D_` as spreadsheets write control characters.
 * @example cellText('<t>a&amp;b</t>', 3, 10) === 'a&b'
 */
export function cellText(xml: string, from: number, to: number): string {
  let text = xml.slice(from, to);
  if (text.includes('<![CDATA[')) {
    text = text.split(/<!\[CDATA\[([\s\S]*?)\]\]>/).map((piece, index) => (index % 2 === 1 ? piece : unescapeXml(piece))).join('');
  } else text = unescapeXml(text);
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
