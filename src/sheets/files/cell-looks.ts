import type { CellLook, CellStyle, LookLine } from '../workbook';

const MONEY = '#,##0.00;-#,##0.00;"-"??';
const HAIR: CellLook['borders'] = { bottom: { style: 'hair', color: '#BFBFBF' } };
const BLACK_THIN: LookLine = { style: 'thin', color: '#000000' };
const BOX: CellLook['borders'] = { top: BLACK_THIN, bottom: BLACK_THIN, left: BLACK_THIN, right: BLACK_THIN };
const TOTAL: CellLook['borders'] = { top: BLACK_THIN, bottom: { style: 'double', color: '#000000' } };
const ROW: CellLook = { borders: HAIR, vertical: 'top' };
const LETTER: CellLook = { fontName: '宋体', fontSize: 12 };
const LETTER_CELL: CellLook = { ...LETTER, fontSize: 10.5, borders: BOX, vertical: 'center' };

/** A careful accountant's sheet: no colour but a light grey header, hairlines, numbers right, dates centred (design reference §6). */
export const CELL_LOOKS: Readonly<Record<CellStyle, CellLook>> = {
  title: { bold: true, fontSize: 14 },
  caption: { fontColor: '#595959' },
  header: { bold: true, fillColor: '#F2F2F2', borders: { bottom: { style: 'medium', color: '#000000' } }, horizontal: 'center', wrap: true },
  text: ROW,
  wrap: { ...ROW, wrap: true, indent: 1, horizontal: 'left' },
  money: { ...ROW, numberFormat: MONEY, horizontal: 'right' },
  date: { ...ROW, numberFormat: 'yyyy-mm-dd', horizontal: 'center' },
  percent: { ...ROW, numberFormat: '0%', horizontal: 'right' },
  days: { ...ROW, numberFormat: '0', horizontal: 'right' },
  integer: { ...ROW, numberFormat: '0', horizontal: 'right' },
  link: { ...ROW, fontColor: '#0563C1', underline: true },
  subtotalText: { bold: true, borders: HAIR },
  subtotalMoney: { bold: true, borders: HAIR, numberFormat: MONEY, horizontal: 'right' },
  totalText: { bold: true, borders: TOTAL },
  totalMoney: { bold: true, borders: TOTAL, numberFormat: MONEY, horizontal: 'right' },
  note: { fontColor: '#595959', wrap: true },
  letterTitle: { ...LETTER, fontSize: 18, bold: true, horizontal: 'center' },
  letterText: { ...LETTER, wrap: true, vertical: 'top' },
  letterStrong: { ...LETTER, bold: true, wrap: true },
  letterCell: { ...LETTER_CELL, wrap: true },
  letterCenter: { ...LETTER_CELL, horizontal: 'center', wrap: true },
  letterMoney: { ...LETTER_CELL, numberFormat: '#,##0.00;-#,##0.00', horizontal: 'right' },
  letterTotal: { ...LETTER_CELL, bold: true, wrap: true },
  letterTotalMoney: { ...LETTER_CELL, numberFormat: '#,##0.00;-#,##0.00', bold: true, horizontal: 'right' },
  letterHeader: { ...LETTER_CELL, bold: true, horizontal: 'center', wrap: true },
  letterRight: { ...LETTER, horizontal: 'right' },
};
