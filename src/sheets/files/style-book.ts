import type { CellStyle, SheetImage } from '../workbook';
import { PartXml, STYLES_ORDER } from './part-xml';
import { escapeXml, findElement, tagAttribute } from './xml-scan';

type Look = NonNullable<SheetImage['conditionalFormats']>[number]['look'];

/** How a style looks, in the terms of the file format. Everything left out is plain. */
interface StyleLook {
  readonly bold?: boolean;
  readonly size?: number;
  readonly colour?: string;
  readonly underline?: boolean;
  readonly family?: string;
  readonly fill?: string;
  readonly border?: 'hair' | 'header' | 'total' | 'box';
  readonly format?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  readonly top?: boolean;
}

const MONEY = '#,##0.00;-#,##0.00;"-"??';
const DATE = 'yyyy-mm-dd';
const SONG = '宋体';

/** A careful accountant's sheet: no colour but a light grey header, hairlines, numbers right, dates centred (design reference §6). */
const LOOKS: Readonly<Record<CellStyle, StyleLook>> = {
  title: { bold: true, size: 14 },
  caption: { colour: 'FF595959' },
  header: { bold: true, fill: 'FFF2F2F2', border: 'header', align: 'center', wrap: true },
  text: { border: 'hair', top: true },
  wrap: { border: 'hair', wrap: true, top: true },
  money: { border: 'hair', format: MONEY, align: 'right', top: true },
  date: { border: 'hair', format: DATE, align: 'center', top: true },
  percent: { border: 'hair', format: '0%', align: 'right', top: true },
  days: { border: 'hair', format: '0', align: 'right', top: true },
  integer: { border: 'hair', format: '0', align: 'right', top: true },
  link: { border: 'hair', colour: 'FF0563C1', underline: true, top: true },
  subtotalText: { bold: true, border: 'hair' },
  subtotalMoney: { bold: true, border: 'hair', format: MONEY, align: 'right' },
  totalText: { bold: true, border: 'total' },
  totalMoney: { bold: true, border: 'total', format: MONEY, align: 'right' },
  note: { colour: 'FF595959', wrap: true },
  letterTitle: { family: SONG, size: 18, bold: true, align: 'center' },
  letterText: { family: SONG, size: 12, wrap: true, top: true },
  letterStrong: { family: SONG, size: 12, bold: true, wrap: true },
  letterCell: { family: SONG, size: 12, border: 'box', wrap: true },
  letterMoney: { family: SONG, size: 12, border: 'box', format: '#,##0.00;-#,##0.00', align: 'right' },
  letterHeader: { family: SONG, size: 12, bold: true, border: 'box', align: 'center', wrap: true },
  letterRight: { family: SONG, size: 12, align: 'right' },
};

const BORDERS: Readonly<Record<NonNullable<StyleLook['border']>, string>> = {
  hair: '<border><left/><right/><top/><bottom style="hair"><color rgb="FFBFBFBF"/></bottom><diagonal/></border>',
  header: '<border><left/><right/><top/><bottom style="medium"><color auto="1"/></bottom><diagonal/></border>',
  total: '<border><left/><right/><top style="thin"><color auto="1"/></top><bottom style="double"><color auto="1"/></bottom><diagonal/></border>',
  box: '<border><left style="thin"><color auto="1"/></left><right style="thin"><color auto="1"/></right><top style="thin"><color auto="1"/></top><bottom style="thin"><color auto="1"/></bottom><diagonal/></border>',
};

/** Dark enough to be told apart in print; never colour alone, the text says it too. */
const DIFFERENTIALS: Readonly<Record<Look, string>> = {
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
   * Cell format number of a style.
   * @param quoted the text would be taken for a formula or a number when the cell is edited; Excel's quote mark keeps it text
   */
  id(style: CellStyle, quoted = false): number {
    const key = `${style} ${quoted}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.append(LOOKS[style], quoted);
    this.ids.set(key, id);
    return id;
  }

  /** Number of the format that a conditional format uses. */
  differential(look: Look): number {
    return this.part.indexOf('dxfs', DIFFERENTIALS[look]);
  }

  private append(look: StyleLook, quoted: boolean): number {
    const font = this.part.indexOf('fonts', this.font(look));
    const fill = look.fill === undefined ? 0 : this.part.indexOf('fills', `<fill><patternFill patternType="solid"><fgColor rgb="${look.fill}"/><bgColor indexed="64"/></patternFill></fill>`);
    const border = look.border === undefined ? 0 : this.part.indexOf('borders', BORDERS[look.border]);
    const format = look.format === undefined ? 0 : this.formatId(look.format);
    const alignment = `<alignment${look.align ? ` horizontal="${look.align}"` : ''} vertical="${look.top ? 'top' : 'center'}"${look.wrap ? ' wrapText="1"' : ''}/>`;
    return this.part.indexOf('cellXfs', `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${quoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`);
  }

  private font(look: StyleLook): string {
    const body = findElement(this.part.xml, 'font');
    const named = body && findElement(this.part.xml.slice(body.start, body.end), 'name');
    const family = look.family ?? (named && tagAttribute(named.tag, 'val')) ?? '等线';
    return `<font>${look.bold ? '<b/>' : ''}${look.underline ? '<u/>' : ''}<sz val="${look.size ?? 10}"/>${look.colour ? `<color rgb="${look.colour}"/>` : ''}<name val="${escapeXml(family)}"/></font>`;
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
