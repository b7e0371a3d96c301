import { columnLetters } from '../../domain/cell';
import { parseAddress } from './address';
import type { PartXml } from './part-xml';
import { unshareFormulas } from './shared-formulas';
import { XmlScan, tagAttribute, withAttribute } from './xml-scan';

/** What to do to one row. */
export interface RowEdit {
  /** Cells to write by column: XML without prefix, or null to empty the cell. `keepStyle` takes the format the cell has. */
  readonly cells: ReadonlyMap<number, CellEdit>;
  /** Empty every other cell up to this column (0: none). */
  readonly clearThrough: number;
  /** Row attributes to set; null takes one away. */
  readonly attributes?: Readonly<Record<string, string | null>>;
}

/** Makes a cell's XML; `style` is the format number the cell had, null when it had none. */
export type CellEdit = (address: string, style: number | null) => string;


/** Edits of single cells by row; a later edit of the same cell wins. */
export function cellEdits(cells: readonly { readonly row: number; readonly column: number; readonly edit: CellEdit }[]): Map<number, RowEdit> {
  const rows = new Map<number, Map<number, CellEdit>>();
  for (const { row, column, edit } of cells) {
    const known = rows.get(row) ?? new Map<number, CellEdit>();
    known.set(column, edit);
    rows.set(row, known);
  }
  return new Map([...rows].map(([row, edits]) => [row, { cells: edits, clearThrough: 0 }]));
}

/**
 * Changes rows of a worksheet. Cells that are not named stay as they are, byte for byte.
 * @param edits by row; rows that do not exist yet are made
 * @param sweep applies to every existing row without an edit of its own (a rewritten sheet that became shorter)
 * @returns true when a formula was overwritten
 */
export function editRows(part: PartXml, edits: ReadonlyMap<number, RowEdit>, sweep: RowEdit | null = null): boolean {
  if (!part.find('sheetData')) part.put('sheetData', '<sheetData></sheetData>');
  part.xml = unshareFormulas(part.xml, (row, column) => {
    const edit = edits.get(row) ?? sweep;
    return edit !== null && (edit.cells.has(column) || column <= edit.clearThrough);
  });
  const data = part.find('sheetData');
  if (!data) return false;
  const wanted = [...edits.keys()].sort((a, b) => a - b);
  let next = 0;
  let lostFormula = false;
  const pieces: string[] = [];
  const addMissing = (before: number): void => {
    for (; next < wanted.length && (wanted[next] as number) < before; next++) pieces.push(newRow(part, wanted[next] as number, edits.get(wanted[next] as number) as RowEdit));
  };
  const scan = new XmlScan(part.xml, data.contentStart, data.contentEnd);
  let previous = 0;
  let copied = data.contentStart;
  while (scan.find('row')) {
    const { start } = scan;
    const row = Number(scan.attribute('r') ?? previous + 1);
    previous = row;
    scan.skip();
    const edit = edits.get(row) ?? sweep;
    const insertHere = next < wanted.length && (wanted[next] as number) < row;
    if (!edit && !insertHere) continue;
    pieces.push(part.xml.slice(copied, start));
    addMissing(row);
    if (wanted[next] === row) next++;
    const raw = part.xml.slice(start, scan.end);
    if (edit) {
      const edited = editRow(part, raw, row, edit);
      lostFormula ||= edited.lostFormula;
      pieces.push(edited.xml);
    } else pieces.push(raw);
    copied = scan.end;
  }
  pieces.push(part.xml.slice(copied, data.contentEnd));
  addMissing(Infinity);
  const name = /^<([^\s/>]+)/.exec(data.tag)?.[1] ?? 'sheetData';
  part.cut(data.start, data.end, `${data.tag.replace(/\s*\/>$/, '>')}${pieces.join('')}</${name}>`);
  return lostFormula;
}

function newRow(part: PartXml, row: number, edit: RowEdit): string {
  const cells = [...edit.cells].sort(([a], [b]) => a - b).map(([column, cell]) => part.own(cell(columnLetters(column) + String(row), null)));
  const tag = withAttributes(part.own(`<row r="${row}">`), edit.attributes);
  return `${tag}${cells.join('')}${part.own('</row>')}`;
}

function editRow(part: PartXml, raw: string, row: number, edit: RowEdit): { xml: string; lostFormula: boolean } {
  const cells = new Map<number, string>();
  const scan = new XmlScan(raw);
  scan.next();
  const rowTag = raw.slice(scan.start, scan.end);
  let last = 0;
  while (scan.find('c')) {
    const { start } = scan;
    const column = parseAddress(scan.attribute('r') ?? '')?.column ?? last + 1;
    last = column;
    scan.skip();
    cells.set(column, raw.slice(start, scan.end));
  }
  let lostFormula = false;
  const drop = (column: number): number | null => {
    const cell = cells.get(column);
    if (cell === undefined) return null;
    lostFormula ||= /<(\w+:)?f[\s>/]/.test(cell);
    cells.delete(column);
    const style = tagAttribute(cell, 's');
    return style === null ? null : Number(style);
  };
  for (const column of [...cells.keys()]) if (column <= edit.clearThrough && !edit.cells.has(column)) drop(column);
  for (const [column, cell] of edit.cells) {
    const style = drop(column);
    cells.set(column, part.own(cell(columnLetters(column) + String(row), style)));
  }
  const tag = withAttributes(rowTag.replace(/\s*\/>$/, '>').replace(/\sspans="[^"]*"/, ''), edit.attributes);
  const ordered = [...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell);
  return { xml: `${tag}${ordered.join('')}${part.own('</row>')}`, lostFormula };
}

function withAttributes(tag: string, attributes: RowEdit['attributes'] = {}): string {
  let text = tag;
  for (const [name, value] of Object.entries(attributes)) {
    text = value === null ? text.replace(new RegExp(`\\s${name}="[^"]*"`), '') : withAttribute(text, name, value);
  }
  return text;
}
