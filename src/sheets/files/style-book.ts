import type { CellLook, ImageCell, SheetImage } from '../workbook';
import { CELL_LOOKS } from './cell-looks';
import { PartXml, STYLES_ORDER } from './part-xml';
import { escapeXml, findElement, tagAttribute } from './xml-scan';

type ConditionLook = NonNullable<SheetImage['conditionalFormats']>[number]['look'];

/** Dark enough to be told apart in print; never colour alone, the text says it too. */
const CONDITIONS: Readonly<Record<ConditionLook, string>> = {
  strong: '<dxf><font><b/></font></dxf>',
  danger: '<dxf><font><b/><color rgb="FF9C0006"/></font></dxf>',
  warning: '<dxf><font><color rgb="FF8A4B00"/></font></dxf>',
  success: '<dxf><font><color rgb="FF0B5A2B"/></font></dxf>',
  muted: '<dxf><font><color rgb="FF7F7F7F"/></font></dxf>',
};

/** A style part with one font, the two fills every reader expects, and nothing else. */
export const EMPTY_STYLES = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
  + '<fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
  + '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
  + '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** Adds the styles we use behind those of the workbook; one that is already there is used again. */
export class StyleBook {
  private readonly part: PartXml;
  private readonly ids = new Map<string, number>();

  constructor(xml: string) {
    this.part = new PartXml(xml, STYLES_ORDER);
  }

  get xml(): string {
    return this.part.xml;
  }

  /**
   * Cell format number for an image cell, null when it asks for none.
   * @param quoted the text would be taken for a formula or a number when the cell is edited; Excel's quote mark keeps it text
   */
  id(cell: Pick<ImageCell, 'style' | 'look'>, quoted = false): number | null {
    const look = cell.look ?? (cell.style && CELL_LOOKS[cell.style]);
    if (!look) return null;
    const key = `${cell.look ? JSON.stringify(look) : cell.style} ${quoted}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.append(look, quoted);
    this.ids.set(key, id);
    return id;
  }

  /** Number of the format that a conditional format uses. */
  differential(look: ConditionLook): number {
    return this.part.indexOf('dxfs', CONDITIONS[look]);
  }

  private append(look: CellLook, quoted: boolean): number {
    const font = this.part.indexOf('fonts', this.font(look));
    const fill = look.fillColor === undefined ? 0 : this.part.indexOf('fills', `<fill><patternFill patternType="solid"><fgColor rgb="${argb(look.fillColor)}"/><bgColor indexed="64"/></patternFill></fill>`);
    const border = look.borders === undefined ? 0 : this.part.indexOf('borders', borderXml(look.borders));
    const format = look.numberFormat === undefined ? 0 : this.formatId(look.numberFormat);
    return this.part.indexOf('cellXfs', `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${quoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignmentXml(look)}</xf>`);
  }

  /** A font in the workbook's own body family, 10 points, unless the look says otherwise. */
  private font(look: CellLook): string {
    const body = findElement(this.part.xml, 'font');
    const named = body && findElement(this.part.xml.slice(body.start, body.end), 'name');
    const family = look.fontName ?? (named && tagAttribute(named.tag, 'val')) ?? '等线';
    const marks = `${look.bold ? '<b/>' : ''}${look.italic ? '<i/>' : ''}${look.strikethrough ? '<strike/>' : ''}${look.underline ? '<u/>' : ''}`;
    return `<font>${marks}<sz val="${look.fontSize ?? 10}"/>${look.fontColor ? `<color rgb="${argb(look.fontColor)}"/>` : ''}<name val="${escapeXml(family)}"/></font>`;
  }

  /** Number of a format code, its own or the next free one from 164 on. */
  private formatId(code: string): number {
    let next = 164;
    for (const child of this.part.children('numFmts')) {
      const id = Number(tagAttribute(child, 'numFmtId'));
      if (tagAttribute(child, 'formatCode') === code) return id;
      if (id >= next) next = id + 1;
    }
    this.part.indexOf('numFmts', `<numFmt numFmtId="${next}" formatCode="${escapeXml(code)}"/>`);
    return next;
  }
}

/**
 * Colour as files write it; anything that is no colour gives grey.
 * @example argb('#1f6feb') === 'FF1F6FEB'
 */
export function argb(colour: string): string {
  const hex = colour.replace('#', '').toUpperCase();
  return /^[0-9A-F]{6}$/.test(hex) ? `FF${hex}` : 'FF808080';
}

function borderXml(borders: NonNullable<CellLook['borders']>): string {
  const sides = (['left', 'right', 'top', 'bottom'] as const).map((side) => {
    const line = borders[side];
    return line ? `<${side} style="${line.style}"><color rgb="${argb(line.color)}"/></${side}>` : `<${side}/>`;
  });
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function alignmentXml(look: CellLook): string {
  const horizontal = look.horizontal ? ` horizontal="${look.horizontal}"` : '';
  const indent = look.indent ? ` indent="${look.indent}"` : '';
  return `<alignment${horizontal} vertical="${look.vertical ?? 'center'}"${look.wrap ? ' wrapText="1"' : ''}${indent}/>`;
}
