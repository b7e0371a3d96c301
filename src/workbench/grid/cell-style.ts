import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IBorderStyleData, IStyleData } from '@univerjs/core';
import { DEFAULT_FORMAT } from '../book';
import type { Border, CellFormat } from '../book';

const HORIZONTAL: Record<string, HorizontalAlign> = {
  General: HorizontalAlign.UNSPECIFIED, Left: HorizontalAlign.LEFT, Center: HorizontalAlign.CENTER, Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED, Distributed: HorizontalAlign.DISTRIBUTED, CenterAcrossSelection: HorizontalAlign.CENTER, Fill: HorizontalAlign.LEFT,
};
const VERTICAL: Record<string, VerticalAlign> = {
  Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM, Justify: VerticalAlign.MIDDLE, Distributed: VerticalAlign.MIDDLE,
};
const INDENT_PIXELS = 12;

/** Excel's border style and weight ⇄ the grid's line types. */
const LINES: readonly [style: string, weight: string, line: BorderStyleTypes][] = [
  ['Continuous', 'Thin', BorderStyleTypes.THIN], ['Continuous', 'Hairline', BorderStyleTypes.HAIR], ['Continuous', 'Medium', BorderStyleTypes.MEDIUM],
  ['Continuous', 'Thick', BorderStyleTypes.THICK], ['Double', 'Thick', BorderStyleTypes.DOUBLE], ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['Dash', 'Thin', BorderStyleTypes.DASHED], ['Dash', 'Medium', BorderStyleTypes.MEDIUM_DASHED], ['DashDot', 'Thin', BorderStyleTypes.DASH_DOT],
  ['DashDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT], ['DashDotDot', 'Thin', BorderStyleTypes.DASH_DOT_DOT],
  ['DashDotDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT_DOT], ['SlantDashDot', 'Medium', BorderStyleTypes.SLANT_DASH_DOT],
];

/** Name of a value in one of the tables above. */
function nameOf<T>(table: Record<string, T>, value: T | null | undefined, fallback: string): string {
  return Object.keys(table).find((key) => table[key] === value) ?? fallback;
}

/** The grid's style for changed parts of a format; what is not in the patch is not in the result. null takes a property away. */
export function styleOfPatch(patch: Partial<CellFormat>): IStyleData {
  const style: IStyleData = {};
  if (patch.numberFormat !== undefined) style.n = patch.numberFormat === 'General' ? null : { pattern: patch.numberFormat };
  if (patch.fontName !== undefined) style.ff = patch.fontName;
  if (patch.fontSize !== undefined) style.fs = patch.fontSize;
  if (patch.fontColor !== undefined) style.cl = patch.fontColor === '' ? null : { rgb: patch.fontColor };
  if (patch.bold !== undefined) style.bl = patch.bold ? 1 : 0;
  if (patch.italic !== undefined) style.it = patch.italic ? 1 : 0;
  if (patch.strikethrough !== undefined) style.st = { s: patch.strikethrough ? 1 : 0 };
  if (patch.underline !== undefined) style.ul = { s: patch.underline === 'None' ? 0 : 1 };
  if (patch.fillColor !== undefined) style.bg = patch.fillColor === '' ? null : { rgb: patch.fillColor };
  if (patch.horizontalAlignment !== undefined) style.ht = HORIZONTAL[patch.horizontalAlignment] ?? HorizontalAlign.UNSPECIFIED;
  if (patch.verticalAlignment !== undefined) style.vt = VERTICAL[patch.verticalAlignment] ?? VerticalAlign.BOTTOM;
  if (patch.wrapText !== undefined) style.tb = patch.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (patch.indentLevel !== undefined) style.pd = { l: patch.indentLevel * INDENT_PIXELS };
  return style;
}

/** The format that a style of the grid means. Protection flags are not kept by the grid. */
export function formatOfStyle(style: IStyleData | null | undefined): CellFormat {
  if (!style) return DEFAULT_FORMAT;
  return {
    ...DEFAULT_FORMAT,
    numberFormat: style.n?.pattern ?? 'General',
    fontName: style.ff ?? DEFAULT_FORMAT.fontName,
    fontSize: style.fs ?? DEFAULT_FORMAT.fontSize,
    fontColor: style.cl?.rgb ?? DEFAULT_FORMAT.fontColor,
    bold: style.bl === 1,
    italic: style.it === 1,
    strikethrough: style.st?.s === 1,
    underline: style.ul?.s === 1 ? 'Single' : 'None',
    fillColor: style.bg?.rgb ?? '',
    horizontalAlignment: nameOf(HORIZONTAL, style.ht, 'General'),
    verticalAlignment: nameOf(VERTICAL, style.vt, 'Bottom'),
    wrapText: style.tb === WrapStrategy.WRAP,
    indentLevel: Math.round((style.pd?.l ?? 0) / INDENT_PIXELS),
  };
}

/** The grid's border line; null = no line. */
export function lineOf(border: Border | null): IBorderStyleData | null {
  if (!border || border.style === 'None') return null;
  const line = LINES.find(([style, weight]) => style === border.style && weight === border.weight) ?? LINES.find(([style]) => style === border.style);
  return { s: line?.[2] ?? BorderStyleTypes.THIN, cl: { rgb: border.color || '#000000' } };
}

/** The border that a line of the grid means. */
export function borderOf(line: IBorderStyleData | null | undefined | void): Border {
  if (!line || line.s === BorderStyleTypes.NONE) return { style: 'None', color: '#000000', weight: 'Thin' };
  const known = LINES.find(([, , type]) => type === line.s);
  return { style: known?.[0] ?? 'Continuous', weight: known?.[1] ?? 'Thin', color: line.cl?.rgb ?? '#000000' };
}
