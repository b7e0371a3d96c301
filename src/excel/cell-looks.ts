import type { CellStyle } from '../sheets/workbook';

/** How a style of ours looks in Excel; what is left out stays as the sheet has it. */
export interface CellLook {
  readonly numberFormat: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'Left' | 'Center' | 'Right';
  readonly wrap?: boolean;
  readonly underline?: boolean;
  readonly font?: string;
  /** Edges with a line; `double` is the lower line of a total. */
  readonly edges?: { readonly top?: 'thin'; readonly bottom?: 'thin' | 'medium' | 'double'; readonly box?: true };
}

const MONEY = '#,##0.00;-#,##0.00;"-"??';
const GREY = '#595959';
const HAIR = { bottom: 'thin' } as const;
const TOTAL = { top: 'thin', bottom: 'double' } as const;
const LETTER = { numberFormat: 'General', size: 12, font: 'SimSun' } as const;

/** A careful accountant's sheet: no colour but a grey header, hairlines, numbers right, dates centred (design reference §6). */
export const CELL_LOOKS: Readonly<Record<CellStyle, CellLook>> = {
  title: { numberFormat: 'General', bold: true, size: 14 },
  caption: { numberFormat: 'General', color: GREY },
  header: { numberFormat: 'General', bold: true, fill: '#F2F2F2', wrap: true, edges: { bottom: 'medium' } },
  text: { numberFormat: 'General', edges: HAIR },
  wrap: { numberFormat: 'General', wrap: true, edges: HAIR },
  money: { numberFormat: MONEY, align: 'Right', edges: HAIR },
  date: { numberFormat: 'yyyy-mm-dd', align: 'Center', edges: HAIR },
  percent: { numberFormat: '0%', align: 'Right', edges: HAIR },
  days: { numberFormat: '0', align: 'Right', edges: HAIR },
  integer: { numberFormat: '0', align: 'Right', edges: HAIR },
  link: { numberFormat: 'General', color: '#0563C1', underline: true, edges: HAIR },
  subtotalText: { numberFormat: 'General', bold: true, edges: HAIR },
  subtotalMoney: { numberFormat: MONEY, bold: true, align: 'Right', edges: HAIR },
  totalText: { numberFormat: 'General', bold: true, edges: TOTAL },
  totalMoney: { numberFormat: MONEY, bold: true, align: 'Right', edges: TOTAL },
  note: { numberFormat: 'General', color: GREY, wrap: true },
  letterTitle: { ...LETTER, bold: true, size: 18, align: 'Center' },
  letterText: { ...LETTER, wrap: true },
  letterStrong: { ...LETTER, bold: true, wrap: true },
  letterCell: { ...LETTER, size: 10.5, wrap: true, edges: { box: true } },
  letterCenter: { ...LETTER, size: 10.5, align: 'Center', wrap: true, edges: { box: true } },
  letterMoney: { ...LETTER, numberFormat: '#,##0.00;-#,##0.00', size: 10.5, align: 'Right', edges: { box: true } },
  letterTotal: { ...LETTER, size: 10.5, bold: true, wrap: true, edges: { box: true } },
  letterTotalMoney: { ...LETTER, numberFormat: '#,##0.00;-#,##0.00', size: 10.5, bold: true, align: 'Right', edges: { box: true } },
  letterHeader: { ...LETTER, size: 10.5, bold: true, align: 'Center', wrap: true, edges: { box: true } },
  letterRight: { ...LETTER, align: 'Right' },
};

/** A look without its number format (written with the contents) and with nothing left open, so that two can be compared. */
export type PlainLook = Required<Pick<CellLook, 'bold' | 'color' | 'wrap' | 'underline'>> & {
  readonly size: number | null;
  readonly font: string | null;
  readonly fill: string | null;
  readonly align: 'General' | 'Left' | 'Center' | 'Right';
  readonly edges: CellLook['edges'] | null;
};

/** What a new sheet's cells look like. */
export const PLAIN: PlainLook = {
  bold: false, color: '#000000', wrap: false, underline: false, size: null, font: null, fill: null, align: 'General', edges: null,
};

/** The look of a style with everything said. */
export function plainLook(style: CellStyle): PlainLook {
  const look = CELL_LOOKS[style];
  return {
    bold: look.bold ?? PLAIN.bold, color: look.color ?? PLAIN.color, wrap: look.wrap ?? PLAIN.wrap, underline: look.underline ?? PLAIN.underline,
    size: look.size ?? null, font: look.font ?? null, fill: look.fill ?? null, align: look.align ?? PLAIN.align, edges: look.edges ?? null,
  };
}

/** What must be set to turn one look into another; empty when they are the same. */
export function lookChange(from: PlainLook, to: PlainLook): Partial<PlainLook> {
  const keys = Object.keys(to) as (keyof PlainLook)[];
  return Object.fromEntries(keys.filter((key) => JSON.stringify(from[key]) !== JSON.stringify(to[key])).map((key) => [key, to[key]]));
}

/**
 * Excel's `columnWidth` (points) for a width in characters of the standard font: 7 pixels a character and 5 of padding at 96 dpi.
 * @example columnPoints(8.43) is about 48
 */
export function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
