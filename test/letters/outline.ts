import type { Block } from '../../src/letters/blocks';
import { draftLetter } from '../../src/letters/draft';
import type { Letter, LetterRequest } from '../../src/letters/letter';
import { cellText } from '../../src/letters/letter-text';
import type { Receivables } from '../../src/domain/receivables';
import { givenRequest } from './given';

/** The letter of a request; fails with the checks that blocked it. */
export function letterOf(receivables: Receivables, change: Partial<LetterRequest> = {}): Letter {
  const { letter, checks } = draftLetter(givenRequest(receivables, change));
  if (!letter) throw new Error(`blocked: ${checks.map((check) => check.id).join(', ')}`);
  return letter;
}

/** A block in a line: kind and text, tables with their rows; what a golden test compares. */
export function outline(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'bullets':
        return block.items.map((item) => `· ${item}`);
      case 'facts':
        return block.rows.map((row) => `${row.label} = ${row.value}`);
      case 'table':
        return [block.columns.map((column) => column.header), ...block.rows.map((row) => row.map(cellText)), ...(block.total ? [block.total.map(cellText)] : [])].map((row) => row.join(' | '));
      case 'form':
      case 'signature':
        return [`[${block.kind}]`];
      default:
        return [`${block.kind}: ${block.text}`];
    }
  });
}

/** Every word of a letter. */
export function textOf(letter: Letter): string {
  return letter.blocks.flatMap((block) => ('lines' in block ? [...block.lines, block.seal, 'title' in block ? block.title : ''] : outline([block]))).join('\n');
}
