import { performance } from 'node:perf_hooks';
import { Document, Footer, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { unzipSync } from 'fflate';
import { computeReceivables } from '../../src/domain/compute-receivables';
import { blockTexts } from '../../src/letters/blocks';
import type { Block, BlockColumn } from '../../src/letters/blocks';
import { draftLetters } from '../../src/letters/draft-letters';
import type { Letter, LetterRequest } from '../../src/letters/letter';
import { cellText } from '../../src/letters/letter-text';
import { toDocx } from '../../src/letters/to-docx';
import { zipLetters } from '../../src/letters/zip-letters';
import { CUT_OFF, day, SETTINGS } from '../letters/given';
import { ledgerOf } from '../support/ledger';
import type { Bench } from './bench';

/** At most so many times the library's own time. */
const AIM = 1.5;

/** One confirmation request for each of so many customers, `items` invoices each; every third has a receipt that names nothing. */
function requestsFor(customers: number, items: number): LetterRequest[] {
  const names = Array.from({ length: customers }, (_, index) => `客户${index}机械有限公司`);
  const ledger = ledgerOf({
    invoices: names.flatMap((customerName, customer) => Array.from({ length: items }, (_, index) => ({
      customerName, invoiceNo: `2532${String(customer * items + index).padStart(16, '0')}`, amountInclTax: 1_000 + ((customer * 31 + index * 7919) % 900_000) / 100, invoiceDate: CUT_OFF - 100 - index, dueDate: CUT_OFF - 70 - index,
    }))),
    receipts: names.filter((_, index) => index % 3 === 0).map((customerName) => ({ customerName, receivedAmount: 321.09, receiptDate: CUT_OFF - 10 })),
  });
  const receivables = computeReceivables(ledger, SETTINGS, CUT_OFF);
  return names.map((customer) => ({ template: 'confirmation', customer, currency: 'CNY', ledger, receivables, settings: SETTINGS, asOf: CUT_OFF, today: day(2025, 7, 1) }));
}

const lettersOf = (requests: readonly LetterRequest[]): Letter[] => [...draftLetters(requests)].flatMap(({ draft }) => draft.letter ?? []);

/** What the docx library needs for a document with the same words, tables, alignment, sizes, header row and page numbers, written the plain way. */
async function byLibraryAlone(letter: Letter): Promise<Uint8Array> {
  const text = (words: string, size: number, align: BlockColumn['align'] = 'left', bold = false): Paragraph => new Paragraph({ alignment: align, children: [new TextRun({ text: words, size, bold })] });
  const row = (cells: readonly string[], columns: readonly BlockColumn[], header: boolean): TableRow => new TableRow({
    tableHeader: header, cantSplit: true, children: cells.map((cell, index) => new TableCell({ width: { size: 1_000, type: WidthType.DXA }, children: [text(cell, 18, header ? 'center' : columns[index]?.align, header)] })),
  });
  const part = (block: Block): (Paragraph | Table)[] => {
    if (block.kind === 'facts') return [new Table({ rows: block.rows.map((each) => row([each.label, each.value], [], false)) })];
    if (block.kind === 'table') return [new Table({ rows: [row(block.columns.map((column) => column.header), block.columns, true), ...[...block.rows, ...(block.total ? [block.total] : [])].map((cells) => row(cells.map(cellText), block.columns, false))] })];
    return blockTexts(block).map((words) => text(words, 24));
  };
  const footer = new Footer({ children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT, PageNumber.TOTAL_PAGES] })] })] });
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ footers: { default: footer }, children: letter.blocks.flatMap(part) }] })));
}

/**
 * Letters from request to zip (drafting, checks, documents, zip) against the docx library alone for the same words and look, in turn, in
 * batches; both sides write every letter.
 */
async function benchLetters(letters = 1_000, items = 20, batch = 100): Promise<{ libraryMs: number; ourMs: number; ratio: number; heapMb: number }> {
  const requests = requestsFor(letters, items);
  let library = 0;
  let ours = 0;
  let heap = 0;
  const libraryTurn = async (drafts: readonly Letter[]): Promise<void> => {
    const start = performance.now();
    let bytes = 0;
    for (const letter of drafts) bytes += (await byLibraryAlone(letter)).length;
    library += performance.now() - start;
    if (bytes === 0) throw new Error('the library wrote nothing');
  };
  const ourTurn = async (slice: readonly LetterRequest[]): Promise<void> => {
    const start = performance.now();
    const run = zipLetters(lettersOf(slice), { render: toDocx });
    let step = await run.next();
    while (!step.done) step = await run.next();
    ours += performance.now() - start;
    heap = Math.max(heap, process.memoryUsage().heapUsed);
    if (Object.keys(unzipSync(step.value.zip)).length !== slice.length) throw new Error('letters are missing');
  };
  // The first batch warms both up and is not counted.
  for (let from = -batch; from < letters; from += batch) {
    if (from === 0) { library = 0; ours = 0; }
    const slice = requests.slice(Math.max(0, from), Math.max(0, from) + batch);
    const drafts = lettersOf(slice);
    if ((from / batch) % 2 === 0) { await libraryTurn(drafts); await ourTurn(slice); } else { await ourTurn(slice); await libraryTurn(drafts); }
  }
  return { libraryMs: library / letters, ourMs: ours / letters, ratio: ours / library, heapMb: heap / 1e6 };
}

/** Letters with 20 items each, a thousand of them. */
export const bench: Bench = {
  name: 'letters',
  run: async () => {
    const { libraryMs, ourMs, ratio, heapMb } = await benchLetters();
    return [`docx alone ${libraryMs.toFixed(1)} ms a letter, request to zip ${ourMs.toFixed(1)} ms = ${ratio.toFixed(2)} × (aim ${AIM}), heap ${heapMb.toFixed(0)} MB`];
  },
};
